"""Days and times: typed as people type them, chosen from a month, or left empty."""

from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from diary.domain.language import Language
from diary.ui.dates import Dates
from diary.ui.i18n import Catalogue
from diary.ui.widgets.day_chooser import DayChooser
from diary.ui.widgets.moments import DateField, TimeField
from diary.ui.widgets.texts import Small
from diary.ui.widgets.typed_moments import day_by_word, typed_day, typed_time
from tests.support.qt import settle, shown

_TODAY = date(2026, 11, 17)
_DUTCH = QLocale("nl_BE")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("16/11/2026", date(2026, 11, 16)),
        ("16-11-2026", date(2026, 11, 16)),
        ("16.11.26", date(2026, 11, 16)),
        ("2026-11-16", date(2026, 11, 16)),
        ("16 november 2026", date(2026, 11, 16)),
        ("16 NOV 2025", date(2025, 11, 16)),
        ("maandag 16 november", None),
        ("16 november", date(2026, 11, 16)),
        ("3 mei 1974", date(1974, 5, 3)),
        ("1 januari 0001", date(1, 1, 1)),
        ("31 december 9999", date(9999, 12, 31)),
        ("31/12", date(2026, 12, 31)),
        ("31 februari 2026", None),
        ("morgen misschien", None),
        ("0/0/0", None),
        ("99999/1/1", None),
        ("", None),
        ("12", None),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date | None) -> None:
    # A week day beside it is fine where it doesn't stand for a month.
    expected = date(2026, 11, 16) if typed.startswith("maandag") else day
    assert typed_day(typed, _DUTCH, _TODAY) == expected


_WORDS = {
    Language.DUTCH: ("eergisteren", "Gisteren", " vandaag ", "MORGEN", "overmorgen"),
    Language.ENGLISH: ("the day  before yesterday", "Yesterday", " today ", "TOMORROW", "the day after tomorrow"),
}


@pytest.mark.parametrize("language", Language)
def test_words_for_the_days_around_today_are_read_in_the_language_of_the_app(language: Language) -> None:
    translate = Catalogue(language).translate
    days = [day_by_word(word, translate, _TODAY) for word in _WORDS[language]]
    assert days == [date(2026, 11, day) for day in range(15, 20)]


@pytest.mark.parametrize("today", [date.min, date.max])
def test_a_word_means_no_day_where_there_is_none(today: date) -> None:
    assert day_by_word("tomorrow", Catalogue(Language.ENGLISH).translate, today) is None


def test_where_the_month_comes_first_it_is_read_first() -> None:
    assert typed_day("11/16/2026", QLocale("en_US"), _TODAY) == date(2026, 11, 16)
    assert typed_day("16/11/2026", QLocale("en_GB"), _TODAY) == date(2026, 11, 16)


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
