"""Promises, topics and people are removed where they are changed: into the bin, with the way back."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form, PersonDraft, PromiseDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.services.bin import entries_in_bin
from diary.services.contacts import record_contact
from diary.services.drafts import kept_draft
from diary.services.people import everyone, person, record_person
from diary.services.promises import promise, record_promise
from diary.services.topics import record_topic, topic
from diary.ui.controllers.form_controller import FormController
from diary.ui.controllers.people import PeopleController
from diary.ui.controllers.promises import PromisesController
from diary.ui.controllers.topics import TopicsController
from diary.ui.desk import Desk
from tests.support.desks import NOW, Heard, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small


@dataclass
class Room:
    """One page with a form, and a record on it."""

    desk: Desk
    controller: FormController
    ref: EntryRef
    heard: Heard

    @property
    def form(self):
        return self.controller._form_page.form

    def change(self):
        """Open the form on the record, as "Change" does."""
        self.controller.show_record(0)
        show_in_window(self.controller, 1000, 900)
        self.controller._form_page.edit_requested.emit(self.ref.id)
        settle()
        return self

    def buttons(self):
        return [each for each in self.form.findChildren(QAbstractButton) if each.isVisible()]

    def press(self, text):
        QTest.mouseClick(next(each for each in self.buttons() if each.text() == text), Qt.MouseButton.LeftButton)
        settle()

    def in_bin(self):
        return [each.ref for each in entries_in_bin(self.desk.diary)]

    def is_there(self):
        return self.ref not in self.in_bin() and _read(self.desk.diary, self.ref) is not None


def _read(diary, ref):
    read = {Noun.PROMISE: promise, Noun.TOPIC: topic, Noun.PERSON: person}[ref.noun]
    return read(diary, ref.id)


def _record(diary, noun):
    match noun:
        case Noun.PROMISE:
            return record_promise(diary, Promise(Owner.ME, NOW.date(), what="bellen"), NOW)
        case Noun.TOPIC:
            return record_topic(diary, Topic(what="de huur"))
        case _:
            return record_person(diary, Person(name="Sam"))


_CONTROLLERS = {Noun.PROMISE: PromisesController, Noun.TOPIC: TopicsController, Noun.PERSON: PeopleController}


@pytest.fixture
def desk(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        yield desk
        desk.diary.close()


def room_of(desk, noun):
    ref = EntryRef.of(_record(desk.diary, noun))
    controller = _CONTROLLERS[noun](desk)
    return Room(desk, controller, ref, listen_to(controller))


@pytest.fixture(params=_CONTROLLERS)
def room(desk, request):
    return room_of(desk, request.param)


def test_it_goes_into_the_bin_and_undo_brings_it_back(room):
    room.change().press("Remove")
    assert room.in_bin() == [room.ref]
    assert not room.controller._form_page.is_writing
    assert [told for told, _ in room.heard.done] == ["Put in the bin."]
    room.heard.undo()
    assert room.in_bin() == []
    assert room.is_there()


def test_something_new_has_nothing_to_remove(room):
    room.change().press("Leave it as it was")
    room.controller._form_page.new_requested.emit()
    settle()
    texts = [each.text() for each in room.buttons()]
    assert "Throw away" in texts
    assert "Remove" not in texts


def test_what_was_typed_and_not_saved_comes_back_with_undo(room):
    room.change()
    QTest.keyClicks(QApplication.focusWidget(), " en meer")
    typed = room.controller._written()
    room.press("Remove")
    room.heard.undo()
    settle()
    assert room.controller._form_page.is_writing
    assert room.controller._written() == typed


def test_the_keyboard_alone_removes(room):
    room.change()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget().objectName() == "form-remove":
            break
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert room.in_bin() == [room.ref]


def test_the_form_with_all_its_ways_is_whole(room):
    room.change()
    assert (cut_off(room.form), too_small(room.form), nameless(room.form)) == ([], [], [])


def test_no_draft_of_what_is_removed_stays_behind(room):
    room.change()
    QTest.keyClicks(QApplication.focusWidget(), " en meer")
    room.controller.keep()
    room.press("Remove")
    room.controller.keep()
    kinds = {Noun.PROMISE: PromiseDraft, Noun.TOPIC: Topic, Noun.PERSON: PersonDraft}
    assert kept_draft(room.desk.diary, Form(room.ref.noun.value), kinds[room.ref.noun]) is None


def test_somebody_with_contacts_stays_and_it_is_said_what_to_do(desk):
    room = room_of(desk, Noun.PERSON)
    record_contact(desk.diary, ContactDraft(Contact(When(NOW.date()), people=(room.ref.id,))), NOW)
    room.change().press("Remove")
    (said,) = room.heard.faults
    assert said.what == "You have written down contacts with this person."
    assert said.then == "Nothing was removed. Remove those contacts first, or fill in until when you met."
    assert (len(entries_in_bin(desk.diary)), [each.name for each in everyone(desk.diary)]) == (0, ["Sam"])
    assert room.controller._form_page.is_writing
