"""Promises of both sides: nothing preselected, one press settles, and nothing typed is lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from diary.domain.drafts import Form, PromiseDraft
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.sharing import Language
from diary.services.drafts import kept_draft
from diary.services.people import record_person
from diary.services.promises import open_promises, promise, record_promise, settle_promise, settled_promises
from diary.ui.controllers.promises import PromisesController
from diary.ui.pages.parts.promise_answers import PromiseAnswers
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.pages.parts.settled_promises import SettledPromise
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.fields import LongText, TextField
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import Small
from tests.support.desks import NOW, desk_on, listen_to
from tests.support.diaries import make_diary, open_again
from tests.support.qt import settle, shown

TODAY = NOW.date()


class Room:
    """The page of promises on a real diary, as a client sees it."""

    def __init__(self, desk, folder):
        self.desk, self.diary, self.folder = desk, desk.diary, folder
        self.controller = PromisesController(desk)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page

    def show(self):
        self.controller.show_record(0)
        shown(self.page, 1100, 800)
        self.page.activateWindow()
        settle()
        return self

    def add(self, what, owner=Owner.WORKER, **fields):
        return record_promise(self.diary, Promise(owner, TODAY - timedelta(days=1), what=what, **fields), NOW).id

    def cards(self):
        return [card for card in self.page.findChildren(PromiseCard) if card.isVisible()]

    def answers(self, what):
        return next(
            answers
            for answers in self.page.findChildren(PromiseAnswers)
            if answers.isVisible() and button(answers, "Done").accessibleDescription() == what
        )

    def form(self):
        return self.page.form


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(desk, tmp_path)
        yield room
        room.diary.close()


def day_field(room):
    field = room.form().findChild(TextField, "promise-day")
    field.setFocus()
    return field


def button(inside, text):
    return next(
        each
        for each in inside.findChildren(QAbstractButton)
        if text in {each.text(), each.accessibleName()} and each.isVisibleTo(inside)
    )


def press(inside, text):
    QTest.mouseClick(button(inside, text), Qt.MouseButton.LeftButton)
    settle()


def state_of(room, promise_id):
    return promise(room.diary, promise_id).state


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


def test_nothing_is_chosen_in_a_new_promise(room):
    record_person(room.diary, Person(name="Sam"))
    room.show()
    press(room.page, "New promise")
    chosen = [each for each in room.form().findChildren(QAbstractButton) if each.isCheckable() and each.isChecked()]
    assert chosen == []
    assert room.page.fields.draft == PromiseDraft()


def test_a_form_higher_than_the_window_begins_in_sight(room):
    room.show()
    room.page.resize(1100, 300)
    settle()
    press(room.page, "New promise")
    first = QApplication.focusWidget()
    assert not first.visibleRegion().isEmpty()
    assert room.page.form.mapTo(room.page.area.viewport(), QPoint()).y() >= 0


def test_a_promise_is_saved_with_what_the_client_chose(room):
    sam = record_person(room.diary, Person(name="Sam"))
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "Sam belt het woonkantoor")
    press(room.form(), "Sam")
    press(room.form().findChild(Segments), "Sam")
    QTest.keyClicks(day_field(room), "23 November")
    press(room.form(), "Save")
    (saved,) = open_promises(room.diary, tuple(Owner), 10)
    assert (saved.what, saved.owner, saved.person) == ("Sam belt het woonkantoor", Owner.WORKER, sam.id)
    assert (saved.due, saved.made_on) == (date(2026, 11, 23), TODAY)
    assert kept_draft(room.diary, Form.PROMISE, PromiseDraft) is None


def test_a_promise_without_an_owner_is_not_saved_and_says_what_is_missing(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Save")
    assert open_promises(room.diary, tuple(Owner), 10) == ()
    assert room.form()._missing.isVisible()


def test_a_day_that_is_not_understood_is_asked_again_before_saving(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    field = day_field(room)
    QTest.keyClicks(field, "somewhere in May")
    press(room.form(), "Save")
    assert open_promises(room.diary, tuple(Owner), 10) == ()
    assert QApplication.focusWidget() is field
    assert field.text() == "somewhere in May"
    assert field.parentWidget().findChild(Small).isVisible()


def half_written(room, day):
    """A new promise whose day is being typed; gives the field for the day."""
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    field = day_field(room)
    QTest.keyClicks(field, day)
    return field


def put_away(room):
    press(room.form(), "Go on later")
    press(room.page, "New promise")


def go_back(room):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    press(room.page, "New promise")


def lock(room):
    room.controller.keep()
    reopen(room)


@pytest.mark.parametrize("leave", [put_away, go_back, lock])
def test_a_day_that_is_not_understood_is_kept_as_typed_and_asked_again(room, leave):
    room.add("iets")
    half_written(room, "somewhere in May")
    leave(room)
    field = room.form().findChild(TextField, "promise-day")
    assert field.text() == "somewhere in May"
    assert field.parentWidget().findChild(Small).isVisible()
    press(room.form(), "Save")
    assert QApplication.focusWidget() is field
    assert [each.what for each in open_promises(room.diary, tuple(Owner), 10)] == ["iets"]


@pytest.mark.parametrize("leave", [put_away, go_back, lock])
def test_a_day_that_is_still_being_typed_is_read_when_one_leaves(room, leave):
    room.add("iets")
    half_written(room, "23 November")
    leave(room)
    assert room.page.fields.draft.due == date(2026, 11, 23)
    press(room.form(), "Save")
    assert date(2026, 11, 23) in [each.due for each in open_promises(room.diary, tuple(Owner), 10)]


def test_a_day_that_is_not_wanted_after_all_is_not_asked_for_again(room):
    half_written(room, "somewhere in May")
    press(room.form(), "Before we meet again")
    press(room.form(), "Save")
    assert [(each.due, each.before_next) for each in open_promises(room.diary, tuple(Owner), 10)] == [(None, True)]


def test_what_is_thrown_away_with_a_day_half_typed_stays_away(room):
    half_written(room, "23 November")
    press(room.form(), "Throw away")
    room.controller.keep()
    assert kept_draft(room.diary, Form.PROMISE, PromiseDraft) is None


def test_undoing_a_new_promise_gives_the_words_back(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    press(room.form(), "Save")
    room.heard.undo()
    settle()
    assert open_promises(room.diary, tuple(Owner), 10) == ()
    assert room.page.fields.draft.what == "bellen"


def test_what_is_typed_survives_locking(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    room.controller.keep()
    reopen(room)
    assert room.page.is_writing
    assert room.page.fields.draft.what == "half geschr"


def test_escape_goes_back_and_loses_nothing(room):
    room.add("iets")
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not room.page.is_writing
    press(room.page, "New promise")
    assert room.page.fields.draft.what == "half geschr"


def test_what_is_thrown_away_can_be_had_back(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    press(room.form(), "Throw away")
    assert kept_draft(room.diary, Form.PROMISE, PromiseDraft) is None
    room.heard.undo()
    settle()
    assert room.page.fields.draft.what == "half geschr"


def test_changing_another_promise_does_not_overwrite_what_is_half_written(room):
    room.add("bellen")
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    assert room.page.fields.draft.what == "half geschr"


def test_a_change_is_saved_and_can_be_undone(room):
    number = room.add("bellen")
    room.show()
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    QTest.keyClicks(QApplication.focusWidget(), ", straks")
    press(room.form(), "Save")
    assert promise(room.diary, number).what == "bellen, straks"
    room.heard.undo()
    assert promise(room.diary, number).what == "bellen"


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


def test_when_nothing_can_be_written_it_is_told_and_nothing_is_lost(room):
    number = room.add("bellen")
    room.show()
    press(room.answers("bellen"), "More")
    QTest.keyClicks(room.answers("bellen").findChild(LongText), "niet gelukt")
    moved = room.folder / "elsewhere"
    (room.folder / "diary").rename(moved)
    press(room.answers("bellen"), "Not done")
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert room.answers("bellen").findChild(LongText).text() == "niet gelukt"
    moved.rename(room.folder / "diary")
    press(room.answers("bellen"), "Not done")
    assert promise(room.diary, number).history[-1].words == "niet gelukt"


def undo_while_nothing_can_be_written(room):
    moved = room.folder / "elsewhere"
    (room.folder / "diary").rename(moved)
    room.heard.undo()
    moved.rename(room.folder / "diary")


def test_an_answer_that_can_not_be_undone_now_can_be_undone_later(room):
    number = room.add("bellen")
    room.show()
    press(room.answers("bellen"), "Not done")
    undo_while_nothing_can_be_written(room)
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert state_of(room, number) is PromiseState.NOT_KEPT
    room.heard.undo()
    assert state_of(room, number) is PromiseState.OPEN


def test_a_new_promise_that_can_not_be_undone_now_can_be_undone_later(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    press(room.form(), "Save")
    undo_while_nothing_can_be_written(room)
    assert len(room.heard.faults) == 1
    room.heard.undo()
    assert open_promises(room.diary, tuple(Owner), 10) == ()


def test_an_empty_page_offers_the_first_step(room):
    room.show()
    press(room.page.empty, "New promise")
    assert room.page.is_writing
    assert settled_promises(room.diary, tuple(Owner), 1) == ()


def reopen(room):
    """Lock, and open again in a fresh app."""
    room.diary.close()
    shiboken6.delete(room.page)
    room.__init__(replace(room.desk, diary=open_again(room.folder / "diary")), room.folder)
    room.show()


def test_who_comes_for_one_promise_finds_it_unfolded(room):
    for number in range(12):
        room.add(f"nummer {number}", due=TODAY + timedelta(days=number))
    last = room.add("de laatste", due=TODAY + timedelta(days=99))
    room.show()
    room.controller.show_record(last)
    settle()
    assert QApplication.focusWidget() is button(room.answers("de laatste"), "Done")
    assert room.answers("de laatste").findChild(LongText).isVisible()


def test_what_is_half_written_is_told_in_the_language_of_the_app(room):
    room.add("bellen")
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    assert room.heard.done[-1][0] == "You were still writing this. Save it first, or throw it away."
