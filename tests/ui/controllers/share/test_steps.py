"""From step to step: back is always possible, on only with what comes before, and nothing is filled in beforehand."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.domain.sharing import Consent, Selection
from diary.services.people import everyone
from diary.ui.desk import Destination, PageName
from diary.ui.pages.share.path import CHECK, HAND, TERMS, WHAT, WHOM
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.pills import PersonPill
from tests.support.qt import settle
from tests.support.sharing import NOTHING_CHOSEN, TODAY


def test_nobody_is_chosen_and_nothing_is_filled_in_at_first(path):
    path.open()
    assert path.page.step == WHOM
    assert not any(pill.isChecked() for pill in path.page.findChildren(PersonPill))
    assert path.plan() is None


def test_the_reader_is_told_by_their_own_role_from_the_diary(path):
    path.open()
    sam = next(person for person in everyone(path.diary) if person.name == "Sam Peeters")
    path.page.findChildren(PersonPill)[0].click()
    assert path.plan().consent.person == sam.id
    assert path.plan().consent.reader_role == f"{sam.role}, {sam.organisation}"


def test_going_on_with_nothing_chosen_says_so_and_stays(path):
    path.open().go(WHAT)
    path.button("Next").click()
    path.wait()
    assert path.page.step == WHAT
    assert NOTHING_CHOSEN in path.texts()
    path.rows()[0].findChild(CheckBox).click()
    assert NOTHING_CHOSEN not in path.texts()
    path.button("Next").click()
    path.wait()
    assert path.page.step == TERMS


@pytest.mark.parametrize(
    ("changes", "step"),
    [
        ({"consent": Consent(until=TODAY)}, WHOM),
        ({"selection": Selection()}, WHAT),
        ({"consent": Consent(reader="Sam")}, TERMS),
        ({"consent": Consent(reader="Sam", until=TODAY - timedelta(1))}, TERMS),
        ({"language": None}, TERMS),
    ],
)
@pytest.mark.parametrize("wanted", [CHECK, HAND])
def test_the_pages_need_everything_before_them_and_lead_to_what_is_missing(path, changes, step, wanted):
    path.prepare(**changes)
    path.go(wanted)
    assert path.page.step == step


def test_escape_goes_back_step_by_step_and_loses_nothing(path):
    path.prepare().go(TERMS)
    before = path.plan()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert path.page.step == WHAT
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert path.heard.gone_to == [Destination(PageName.SHARES)]
    assert path.plan().selection == before.selection


def test_the_last_button_has_the_keyboard_at_the_last_step(path):
    path.prepare().go(CHECK)
    path.go(HAND)
    assert QApplication.focusWidget() is path.button("Save as PDF")


@pytest.mark.parametrize("start", [WHOM, WHAT])
@pytest.mark.parametrize("wanted", [TERMS, CHECK, HAND])
def test_no_step_passes_by_an_empty_choice(path, start, wanted):
    path.prepare(selection=Selection())
    path.go(start)
    path.go(wanted)
    assert path.page.step == WHAT
    assert NOTHING_CHOSEN in path.texts()
    assert QApplication.focusWidget() is path.page.what.first_control()


def test_a_choice_that_was_emptied_later_is_asked_again(path):
    path.prepare().go(TERMS)
    path.go(WHAT)
    path.rows()[0].findChild(CheckBox).click()
    path.go(TERMS)
    assert path.page.step == WHAT
    assert NOTHING_CHOSEN in path.texts()
