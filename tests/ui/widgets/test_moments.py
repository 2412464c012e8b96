"""Days and times: typed as people type them, chosen from a month, or left empty."""

from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from diary.domain.language import Language
from diary.ui.dates import Dates
from diary.ui.widgets.day_chooser import DayChooser
from diary.ui.widgets.moments import DateField, TimeField
from diary.ui.widgets.texts import Small
from diary.ui.widgets.typed_days import Looking
from diary.ui.widgets.typed_times import typed_time
from tests.support.languages import speaking
from tests.support.qt import settle, shown

_TODAY = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("14", time(14)),
        ("14.30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("14u30", time(14, 30)),
        ("14 uur", time(14)),
        ("9h", time(9)),
        ("25", None),
        ("14:75", None),
        ("straks", None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, moment: time | None) -> None:
    assert typed_time(typed) == moment


@pytest.fixture
def field(app: QApplication) -> DateField:
    """An empty day."""
    field = DateField(_TODAY, "Wanneer")
    shown(field, 500, 120)
    return field


def _type(field: DateField | TimeField, text: str) -> None:
    field.field.clear()
    QTest.keyClicks(field.field, text)
    QTest.keyClick(field.field, Qt.Key.Key_Return)


def test_a_day_is_empty_until_the_client_fills_it_in(field: DateField) -> None:
    assert field.day is None
    assert field.field.text() == ""


def test_a_typed_day_is_told_and_written_out(field: DateField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)

    _type(field, "16-11-2026")

    assert heard == [date(2026, 11, 16)]
    assert "2026" in field.field.text()
    assert "-" not in field.field.text()


def test_a_day_can_be_emptied_again(field: DateField) -> None:
    field.show_day(_TODAY)
    heard: list[object] = []
    field.chosen.connect(heard.append)

    _type(field, "")

    assert heard == [None]
    assert field.day is None


def test_what_is_no_day_stays_as_typed_with_a_sentence(field: DateField) -> None:
    _type(field, "ergens in mei")

    hint = field.findChild(Small)
    assert field.field.text() == "ergens in mei"
    assert field.day is None
    assert hint.isVisible()

    _type(field, "3 mei 2026" if QLocale().language() is QLocale.Language.Dutch else "3 may 2026")
    assert not hint.isVisible()


def test_a_word_for_a_day_is_told_and_written_out(field: DateField) -> None:
    field.set_today(date(2026, 12, 1))

    _type(field, Dates(QCoreApplication.translate, QLocale()).day(date(2026, 11, 30), date(2026, 12, 1)))

    assert field.day == date(2026, 11, 30)
    assert "2026" in field.field.text()


def _note(field: DateField) -> str:
    return next((each.text() for each in field.findChildren(Small) if each.isVisible()), "")


def test_beside_a_word_stands_which_day_it_was_taken_for_until_another_is_typed(app: QApplication) -> None:
    with speaking(Language.DUTCH):
        field = DateField(_TODAY, "Wanneer", looking=Looking.BACK)
        shown(field, 500, 120)
        _type(field, "vrijdag")
        assert field.day == date(2026, 11, 13)
        assert _note(field) == "Je typte “vrijdag”. Egel leest dat als vrijdag 13 november 2026."
        QTest.keyClicks(field.field, "7")
        assert _note(field) == ""


def test_beside_a_day_in_numbers_stands_nothing(field: DateField) -> None:
    _type(field, "16/11")
    assert _note(field) == ""


def test_the_example_beside_what_is_no_day_is_today(field: DateField) -> None:
    unset = DateField(date.min)
    unset.set_today(_TODAY)

    example = Dates(QCoreApplication.translate, QLocale()).full(_TODAY)
    assert [each.findChild(Small).text().endswith(example) for each in (field, unset)] == [True, True]


def test_a_day_is_chosen_from_the_month_with_the_keyboard(field: DateField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)
    QTest.mouseClick(field.findChild(QPushButton), Qt.MouseButton.LeftButton)
    chooser = field.findChild(DayChooser)
    settle()

    QTest.keyClick(chooser.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(chooser.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(chooser.focusWidget(), Qt.Key.Key_Space)

    assert heard == [date(2026, 11, 25)]
    assert not chooser.isVisible()


def test_looking_at_the_month_chooses_nothing(field: DateField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)
    QTest.mouseClick(field.findChild(QPushButton), Qt.MouseButton.LeftButton)
    chooser = field.findChild(DayChooser)

    QTest.keyClick(chooser.focusWidget(), Qt.Key.Key_PageDown)
    QTest.keyClick(chooser.focusWidget(), Qt.Key.Key_Escape)

    assert heard == []
    assert not chooser.isVisible()


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_first_and_the_last_month_there_are_can_be_shown(field: DateField, day: date) -> None:
    field.show_day(day)
    QTest.mouseClick(field.findChild(QPushButton), Qt.MouseButton.LeftButton)
    chooser = field.findChild(DayChooser)

    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(chooser.focusWidget(), key)

    assert chooser.isVisible()
    assert field.day == day


def test_a_time_is_told_and_can_be_emptied(app: QApplication) -> None:
    field = TimeField("Hoe laat")
    shown(field, 300, 80)
    heard: list[object] = []
    field.chosen.connect(heard.append)

    _type(field, "14u30")
    _type(field, "")

    assert heard == [time(14, 30), None]


def test_the_month_tells_today_and_the_chosen_day_apart_without_colours(field: DateField) -> None:
    field.show_day(date(2026, 11, 20))
    QTest.mouseClick(field.findChild(QPushButton), Qt.MouseButton.LeftButton)
    days = {button.text(): button for button in field.findChild(DayChooser).findChildren(QPushButton) if button.text()}

    assert [number for number, button in days.items() if button.isChecked()] == ["20"]
    assert [number for number, button in days.items() if button.accessibleName().endswith(", today")] == ["17"]
    assert not _looks_the_same(days["17"], days["18"])
    assert not _looks_the_same(days["20"], days["21"])


def _looks_the_same(one: QPushButton, other: QPushButton) -> bool:
    """Whether both have dark places where the other has them, but for the number in the middle."""
    pictures = [button.grab().toImage().convertToFormat(QImage.Format.Format_Mono) for button in (one, other)]
    edges = QRect(0, 0, one.width(), one.height() // 4), QRect(0, one.height() * 3 // 4, one.width(), one.height() // 4)
    return all(pictures[0].copy(edge) == pictures[1].copy(edge) for edge in edges)


def test_a_text_that_was_not_read_is_told_until_it_is(field: DateField) -> None:
    heard: list[str] = []
    field.typed.connect(heard.append)

    _type(field, "ergens in mei")
    assert heard[-1] == "ergens in mei"
    _type(field, "16-11-2026")

    assert heard[-1] == ""


def test_going_on_with_what_was_not_read_tells_nobody_and_asks_at_once(field: DateField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)
    field.typed.connect(heard.append)

    field.show_typed("ergens in mei")

    assert (field.field.text(), field.findChild(Small).isVisible(), heard) == ("ergens in mei", True, [])
