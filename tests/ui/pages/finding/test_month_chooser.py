"""A month to go to: only those with anything, from year to year by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from diary.ui.pages.finding.month_chooser import MonthChooser
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.texts import Strong
from tests.support.qt import settle, shown
from tests.support.walk import name_of, nameless, too_small

COUNTS = {date(2024, 3, 1): 2, date(2026, 1, 1): 1, date(2026, 11, 1): 7}


@pytest.fixture
def chooser(app):
    below = shown(QWidget(), 400, 300)
    chooser = MonthChooser(below)
    chooser.show_years(COUNTS, 2026, below)
    settle()
    yield chooser
    chooser.hide()


def year_in(chooser):
    return chooser.findChild(Strong).text()


def open_months(chooser):
    return [number + 1 for number, each in enumerate(chooser.findChildren(PlainButton)) if each.isEnabled()]


def test_only_months_with_anything_can_be_gone_to(chooser):
    assert (year_in(chooser), open_months(chooser)) == ("2026", [1, 11])


def test_page_up_and_down_go_to_the_next_year_with_anything(chooser):
    QTest.keyClick(chooser, Qt.Key.Key_PageUp)
    assert (year_in(chooser), open_months(chooser)) == ("2024", [3])
    QTest.keyClick(chooser, Qt.Key.Key_PageUp)
    assert year_in(chooser) == "2024"
    QTest.keyClick(chooser, Qt.Key.Key_PageDown)
    assert year_in(chooser) == "2026"


def test_a_year_without_anything_opens_at_the_nearest_one(chooser):
    chooser.show_years(COUNTS, 2023, chooser.parentWidget())
    assert year_in(chooser) == "2024"


def test_the_keyboard_begins_at_the_last_month_and_chooses_it(chooser):
    chosen = []
    chooser.chosen.connect(chosen.append)
    QTest.keyClick(chooser.focusWidget(), Qt.Key.Key_Space)
    assert chosen == [date(2026, 11, 1)]
    assert not chooser.isVisible()


def test_escape_leaves_all_as_it_was(chooser):
    chosen = []
    chooser.chosen.connect(chosen.append)
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert chosen == []


def test_each_month_is_heard_with_how_much_was_written(chooser):
    november = chooser.findChildren(PlainButton)[10]
    assert "7" in name_of(november)
    assert (nameless(chooser), too_small(chooser)) == ([], [])
