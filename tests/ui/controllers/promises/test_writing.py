"""Writing a promise down: nothing preselected, and nothing typed is lost."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.domain.drafts import Form, PromiseDraft
from diary.domain.people import Person
from diary.domain.promises import Owner
from diary.services.drafts import kept_draft
from diary.services.people import record_person
from diary.services.promises import open_promises, promise, settled_promises
from diary.ui.widgets.segments import Segments
from tests.support.promises_room import TODAY, day_field, press, reopen
from tests.support.qt import settle


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


def test_an_empty_page_offers_the_first_step(room):
    room.show()
    press(room.page.empty, "New promise")
    assert room.page.is_writing
    assert settled_promises(room.diary, tuple(Owner), 1) == ()


def test_what_is_half_written_is_told_in_the_language_of_the_app(room):
    room.add("bellen")
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    assert room.heard.done[-1][0] == "You were still writing this. Save it first, or throw it away."
