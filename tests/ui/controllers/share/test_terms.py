"""The third step: no end, condition or language beforehand, and a typed day is never dropped."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from diary.domain.sharing import Consent
from diary.ui.controllers.share import months_on
from diary.ui.pages.share.path import CHECK, TERMS, WHAT, WHOM
from tests.support.sharing import UNREAD_DAY, Client


def test_no_end_condition_or_language_is_chosen_at_first(path):
    path.prepare(consent=Consent(reader="Sam"), language=None).go(TERMS)
    terms = path.page.terms
    assert terms.isVisible()
    buttons = terms.findChildren(QAbstractButton)
    assert {"No end", "Nederlands"} < {button.text() for button in buttons}
    assert not any(button.isChecked() for button in buttons)


def test_an_end_of_one_press_is_a_day_and_can_be_taken_back(path):
    path.prepare(consent=Consent(reader="Sam")).go(TERMS)
    path.button("Three months").click()
    assert path.plan().consent.until == date(2027, 2, 17)
    path.button("Three months").click()
    assert path.plan().consent.until is None


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 11, 17), 3, date(2027, 2, 17)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_on_is_the_same_day_or_the_last_one(day, months, expected):
    assert months_on(day, months) == expected


# A typed day that can't be read.


def type_day(path, text):
    field = path.page.findChild(QLineEdit, "share-until")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def asks_again(path):
    hint = next(label for label in path.page.terms.findChildren(QLabel) if label.text() == UNREAD_DAY)
    return hint.isVisible() and path.page.terms._day.field.hasFocus()


@pytest.fixture
def typed(path):
    """A step with a day typed that nobody can read, and an end that was chosen before it."""
    path.prepare().go(TERMS)
    type_day(path, "na de zomer")
    return path


def test_going_on_with_a_day_that_cannot_be_read_asks_it_again(typed):
    typed.button("Next").click()
    typed.wait()
    assert typed.page.step == TERMS
    assert asks_again(typed)
    assert typed.plan().consent.until is None


def test_no_step_passes_by_a_day_that_cannot_be_read(typed):
    typed.go(WHOM)
    typed.go(CHECK)
    assert typed.page.step == TERMS
    assert asks_again(typed)
    assert typed.page.terms._day.field.text() == "na de zomer"


def test_escape_keeps_a_day_that_cannot_be_read_as_it_was_typed(typed):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    typed.wait()
    assert typed.page.step == WHAT
    assert typed.plan().until_typed == "na de zomer"
    typed.go(TERMS)
    assert typed.page.terms._day.field.text() == "na de zomer"


def test_a_lock_keeps_a_day_that_cannot_be_read_as_it_was_typed(typed):
    typed.controller.keep()
    again = Client(typed.desk).open()
    assert again.page.step == TERMS
    field = again.page.findChild(QLineEdit, "share-until")
    assert field.text() == "na de zomer"
    again.button("Next").click()
    again.wait()
    assert asks_again(again)


def test_a_page_that_does_not_show_the_day_keeps_what_was_typed(typed):
    typed.go(WHOM)
    typed.controller.keep()
    again = Client(typed.desk).open()
    assert again.page.step == WHOM
    assert again.plan().until_typed == "na de zomer"


def test_a_day_that_was_typed_half_is_read_when_the_client_goes_on(typed):
    type_day(typed, "1 juni 2027")
    assert typed.controller._plan.until_typed == "1 juni 2027"
    type_day(typed, "1 june 2027")
    typed.button("Next").click()
    typed.wait()
    assert typed.page.step == CHECK
    plan = typed.plan()
    assert (plan.consent.until, plan.until_typed) == (date(2027, 6, 1), "")


@pytest.mark.parametrize("answer", ["Three months", "No end"])
def test_another_answer_takes_the_place_of_what_was_typed(typed, answer):
    typed.button(answer).click()
    assert typed.plan().until_typed == ""
    assert "na de zomer" not in typed.page.terms._day.field.text()
    typed.button("Next").click()
    typed.wait()
    assert typed.page.step == CHECK


def test_an_emptied_day_is_no_day(typed):
    field = typed.page.findChild(QLineEdit, "share-until")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    plan = typed.plan()
    assert (plan.consent.until, plan.until_typed) == (None, "")
