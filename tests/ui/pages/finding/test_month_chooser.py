"""A month to go to, and a day of it: only months with anything, from year to year and day to day by keyboard."""

from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from diary.domain.sharing import Language
from diary.ui.pages.finding.month_chooser import MonthChooser
from diary.ui.pages.finding.month_days import MonthDays
from diary.ui.widgets.buttons import PlainButton, QuietButton
from diary.ui.widgets.month_grid import DayButton
from diary.ui.widgets.texts import Small, Strong
from diary.ui.words import words_for
from tests.support.languages import speaking
from tests.support.qt import settle, shown
from tests.support.walk import name_of, nameless, too_small

KEY = Qt.Key
COUNTS = {date(2024, 3, 1): 2, date(2026, 1, 1): 1, date(2026, 11, 1): 7}
DAYS = {date(2026, 11, 3): 1, date(2026, 11, 16): 6}
TODAY = date(2026, 11, 17)


class Heard:
    """What the chooser told."""

    def __init__(self, chooser):
        self.months, self.days, self.asked = [], [], []
        chooser.month_chosen.connect(self.months.append)
        chooser.day_chosen.connect(self.days.append)
        chooser.days_requested.connect(self.asked.append)
        chooser.days_requested.connect(lambda month: chooser.show_days(DAYS if month == date(2026, 11, 1) else {}))


@contextmanager
def chooser_in(language):
    below = shown(QWidget(), 400, 300)
    with speaking(language):
        chooser = MonthChooser(words_for(language).dates, TODAY, below)
        chooser.show_years(COUNTS, 2026, below)
        settle()
        yield chooser
        chooser.hide()


@pytest.fixture
def chooser(app):
    with chooser_in(Language.DUTCH) as chooser:
        yield chooser


@pytest.fixture
def heard(chooser):
    return Heard(chooser)


def months_in(chooser):
    return [each for each in chooser.findChildren(PlainButton) if each.isVisible()]


def year_in(chooser):
    return chooser.findChild(Strong).text()


def open_months(chooser):
    return [number + 1 for number, each in enumerate(months_in(chooser)) if each.isEnabled()]


def press(chooser, *keys):
    for key in keys:
        QTest.keyClick(chooser.focusWidget(), key)
        settle()


def days_in(chooser):
    return [each for each in chooser.findChildren(DayButton) if each.isVisible()]


def test_only_months_with_anything_can_be_gone_to(chooser):
    assert (year_in(chooser), open_months(chooser)) == ("2026", [1, 11])


def test_page_up_and_down_go_to_the_next_year_with_anything(chooser):
    QTest.keyClick(chooser, KEY.Key_PageUp)
    assert (year_in(chooser), open_months(chooser)) == ("2024", [3])
    QTest.keyClick(chooser, KEY.Key_PageUp)
    assert year_in(chooser) == "2024"
    QTest.keyClick(chooser, KEY.Key_PageDown)
    assert year_in(chooser) == "2026"


def test_a_year_without_anything_opens_at_the_nearest_one(chooser):
    chooser.show_years(COUNTS, 2023, chooser.parentWidget())
    assert year_in(chooser) == "2024"


def test_the_keyboard_begins_at_the_last_month_and_then_at_its_last_day_and_chooses_it(chooser, heard):
    press(chooser, KEY.Key_Return)
    assert (heard.asked, heard.months) == ([date(2026, 11, 1)], [])
    assert chooser.focusWidget().day == date(2026, 11, 16)
    press(chooser, KEY.Key_Return)
    assert heard.days == [date(2026, 11, 16)]
    assert not chooser.isVisible()


def test_the_whole_month_is_the_next_stop_of_tab(chooser, heard):
    press(chooser, KEY.Key_Return, KEY.Key_Tab)
    assert chooser.focusWidget().text() == "Ga naar november 2026"
    press(chooser, KEY.Key_Return)
    assert (heard.months, heard.days) == ([date(2026, 11, 1)], [])
    assert not chooser.isVisible()


def test_arrows_go_from_day_to_day_also_into_other_months(chooser, heard):
    press(chooser, KEY.Key_Return, KEY.Key_Left)
    assert chooser.focusWidget().day == date(2026, 11, 15)
    press(chooser, KEY.Key_Down, KEY.Key_Down, KEY.Key_Right, KEY.Key_Right)
    assert chooser.focusWidget().day == date(2026, 12, 1)
    press(chooser, KEY.Key_PageUp)
    assert chooser.focusWidget().day == date(2026, 11, 1)
    assert heard.asked == [date(2026, 11, 1), date(2026, 12, 1), date(2026, 11, 1)]
    assert chooser.findChild(QuietButton, "other-month").text() == "November 2026"


def test_days_on_which_something_was_written_look_and_sound_so(chooser, heard):
    press(chooser, KEY.Key_Return)
    days = {each.day.day: each for each in days_in(chooser)}
    assert name_of(days[16]) == "maandag 16 november 2026, 6 contacten"
    assert name_of(days[15]) == "zondag 15 november 2026, niets opgeschreven"
    assert name_of(days[17]) == "dinsdag 17 november 2026, niets opgeschreven, vandaag"
    edges = {number: each.grab().toImage().pixelColor(each.width() // 2, 0).name() for number, each in days.items()}
    assert edges[16] == edges[3] != edges[15]


def test_going_on_by_months_moves_nothing_around_the_days(chooser, heard):
    press(chooser, KEY.Key_Return)
    later = next(
        each for each in chooser.findChildren(QuietButton) if each.text() == "Volgende maand" and each.isVisible()
    )
    places = set()
    for _ in range(5):
        QTest.mouseClick(later, Qt.MouseButton.LeftButton)
        settle()
        places.add((later.mapTo(chooser, later.pos()).y(), days_in(chooser)[-1].height(), chooser.size().toTuple()))
    assert len(places) == 1


@pytest.mark.parametrize(("language", "first"), [(Language.DUTCH, "ma"), (Language.ENGLISH, "Mon")])
def test_a_week_begins_as_where_the_language_is_spoken(app, language, first):
    with chooser_in(language) as chooser:
        Heard(chooser)
        press(chooser, KEY.Key_Return)
        assert chooser.findChild(MonthDays).findChildren(Small)[0].text() == first
        # The first of November 2026 is a Sunday.
        columns = sorted({each.x() for each in days_in(chooser)})
        assert columns.index(next(each.x() for each in days_in(chooser) if each.day.day == 1)) == 6


def test_escape_goes_back_to_the_year_and_then_leaves_all_as_it_was(chooser, heard):
    press(chooser, KEY.Key_Return, KEY.Key_Escape)
    assert chooser.isVisible()
    assert open_months(chooser) == [1, 11]
    assert chooser.focusWidget() is months_in(chooser)[10]
    press(chooser, KEY.Key_Escape)
    assert not chooser.isVisible()
    assert (heard.months, heard.days) == ([], [])


def test_the_name_of_the_month_goes_back_to_the_year(chooser, heard):
    press(chooser, KEY.Key_Return, KEY.Key_PageUp)
    QTest.mouseClick(chooser.findChild(QuietButton, "other-month"), Qt.MouseButton.LeftButton)
    assert (year_in(chooser), open_months(chooser)) == ("2026", [1, 11])


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_each_month_and_day_is_heard_and_has_room(app, look, scale):
    look.choose(look.theme, scale)
    with chooser_in(Language.DUTCH) as chooser:
        Heard(chooser)
        assert "7" in name_of(months_in(chooser)[10])
        assert (nameless(chooser), too_small(chooser)) == ([], [])
        press(chooser, KEY.Key_Return)
        assert (nameless(chooser), too_small(chooser)) == ([], [])
        assert chooser.width() <= 700
        assert chooser.height() <= 740
