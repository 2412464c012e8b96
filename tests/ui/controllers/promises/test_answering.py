"""Promises of both sides: one press settles, undoing gives all back, and the keyboard stays with what was answered."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.domain.people import Person
from diary.domain.promises import Owner, PromiseChange, PromiseState
from diary.services.people import record_person
from diary.services.promises import promise, settle_promise
from diary.ui.pages.parts.settled_promises import SettledPromise
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.fields import LongText
from tests.support.desks import NOW
from tests.support.promises_room import TODAY, button, press, reopen, state_of
from tests.support.qt import settle


@pytest.mark.parametrize("owner", Owner)
@pytest.mark.parametrize(
    ("text", "state"),
    [("Done", PromiseState.KEPT), ("Partly done", PromiseState.PARTLY_KEPT), ("Not done", PromiseState.NOT_KEPT)],
)
def test_one_press_settles_a_promise_whoever_made_it(room, owner, text, state):
    number = room.add("bellen", owner)
    room.show()
    press(room.answers("bellen"), text)
    assert state_of(room, number) is state
    assert "Nothing is open now." in [each.text() for each in room.page.findChildren(QLabel) if each.isVisible()]


def test_an_answer_can_be_undone(room):
    before = promise(room.diary, room.add("bellen"))
    room.show()
    press(room.answers("bellen"), "Not done")
    room.heard.undo()
    settle()
    assert promise(room.diary, before.id) == before
    assert len(room.cards()) == 1


def test_words_typed_go_with_the_answer_and_come_back_when_it_is_undone(room):
    number = room.add("overdracht")
    room.show()
    press(room.answers("overdracht"), "More")
    QTest.keyClicks(room.answers("overdracht").findChild(LongText), "alleen de huur")
    press(room.answers("overdracht"), "Partly done")
    assert promise(room.diary, number).history[-1].words == "alleen de huur"
    room.heard.undo()
    settle()
    assert room.answers("overdracht").findChild(LongText).text() == "alleen de huur"


def test_words_typed_before_an_answer_survive_locking(room):
    room.add("overdracht")
    room.add("bellen")
    room.show()
    for what in ("overdracht", "bellen"):
        press(room.answers(what), "More")
        QTest.keyClicks(room.answers(what).findChild(LongText), f"over {what}")
    room.controller.keep()
    reopen(room)
    for what in ("overdracht", "bellen"):
        assert room.answers(what).findChild(LongText).text() == f"over {what}"


def test_said_beforehand_is_shown_as_such_and_not_as_broken(room):
    sam = record_person(room.diary, Person(name="Sam"))
    number = room.add("komt langs", person=sam.id)
    room.show()
    press(room.answers("komt langs"), "More")
    press(room.answers("komt langs"), "Sam said so beforehand")
    change = promise(room.diary, number).history[-1]
    assert (change.state, change.told_beforehand) == (PromiseState.NOT_KEPT, True)
    (card,) = room.cards()
    assert "Not done. Sam said so beforehand." in [each.text() for each in card.findChildren(QLabel)]
    room.controller.show_record(0)
    row = room.page.findChild(SettledPromise).findChild(ListRow)
    assert row.accessibleDescription() == "Not done. Sam said so beforehand."


def test_a_promise_that_is_settled_shows_its_history_and_can_be_opened_again(room):
    number = room.add("bellen")
    settle_promise(room.diary, number, PromiseChange(PromiseState.NOT_KEPT, NOW, words="vergeten"))
    room.show()
    row = room.page.findChild(SettledPromise)
    QTest.mouseClick(row.findChild(ListRow), Qt.MouseButton.LeftButton)
    settle()
    told = [label.text() for label in row.findChildren(QLabel) if label.isVisible()]
    assert "vergeten" in told
    press(row, "Open again")
    assert state_of(room, number) is PromiseState.OPEN
    assert len(room.cards()) == 1


def test_settled_promises_come_as_far_as_asked_for(room):
    for number in range(5):
        settle_promise(room.diary, room.add(str(number)), PromiseChange(PromiseState.KEPT, NOW))
    room.show()
    assert len(room.page.findChildren(SettledPromise)) == 2
    assert "No longer open (5)" in [each.text() for each in room.page.findChildren(QLabel)]
    press(room.page, "Show all")
    assert len(room.page.findChildren(SettledPromise)) == 5


def on_the_keyboard(room, what, text):
    """Go to an answer and press it."""
    button(room.answers(what), text).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()


def test_the_keyboard_stays_with_what_was_answered_and_goes_on_to_the_next(room):
    numbers = [room.add(what, due=TODAY + timedelta(days=day)) for day, what in enumerate(("eerst", "dan", "later"))]
    room.show()
    on_the_keyboard(room, "eerst", "Done")
    assert QApplication.focusWidget() is button(room.cards()[0], "Open again")
    assert QApplication.focusWidget().accessibleDescription() == "eerst"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(room.answers("dan"), "Done")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert QApplication.focusWidget().accessibleDescription() == "dan"
    assert [card._what.text() for card in room.cards()] == ["dan", "later"]
    states = [state_of(room, number) for number in numbers]
    assert states == [PromiseState.KEPT, PromiseState.PARTLY_KEPT, PromiseState.OPEN]


def test_what_was_answered_can_be_opened_again_where_it_stands(room):
    number = room.add("eerst", due=TODAY)
    room.add("dan", due=TODAY + timedelta(days=1))
    room.show()
    press(room.answers("dan"), "More")
    on_the_keyboard(room, "eerst", "Not done")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert state_of(room, number) is PromiseState.OPEN
    assert QApplication.focusWidget() is button(room.answers("eerst"), "Done")


def test_who_comes_back_finds_what_was_answered_among_the_others(room):
    room.add("eerst")
    room.show()
    press(room.answers("eerst"), "Done")
    room.controller.show_record(0)
    settle()
    assert room.cards() == []
    assert room.page.findChild(SettledPromise).isVisible()


def test_only_what_is_with_one_person_is_shown_when_asked_for(room):
    sam, rik = (record_person(room.diary, Person(name=name)) for name in ("Sam", "Rik"))
    room.add("van Sam", person=sam.id)
    room.add("van Rik", person=rik.id)
    room.add("van niemand")
    room.show()
    press(room.page, "Rik")
    assert [card._what.text() for card in room.cards()] == ["van Rik"]
    press(room.page, "Everyone")
    assert len(room.cards()) == 3


def test_who_comes_for_one_promise_finds_it_unfolded(room):
    for number in range(12):
        room.add(f"nummer {number}", due=TODAY + timedelta(days=number))
    last = room.add("de laatste", due=TODAY + timedelta(days=99))
    room.show()
    room.controller.show_record(last)
    settle()
    assert QApplication.focusWidget() is button(room.answers("de laatste"), "Done")
    assert room.answers("de laatste").findChild(LongText).isVisible()
