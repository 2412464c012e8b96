"""What was taken away from an entry waits in the bin too, beside the entries, with the same ways."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.attachments import attach, attachments_of, remove_attachment, removed_attachments, write_beside
from diary.services.bin import put_in_bin
from diary.services.contacts import record_contact
from diary.services.people import record_person
from diary.ui.controllers.bin import BinController
from diary.ui.pages.bin.row import BinRow
from diary.ui.widgets.dialog import QuestionDialog
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.sounds import voice_note


class Room:
    """The bin, with a voice note in it that was taken away from a contact that stays."""

    def __init__(self, desk):
        self.diary = desk.diary
        talk = record_contact(self.diary, ContactDraft(Contact(When(NOW.date()))), NOW)
        self.talk = EntryRef.of(talk.contact)
        self.note = attach(self.diary, self.talk, voice_note(5), NOW)
        write_beside(self.diary, self.note.id, "wat ze zei")
        remove_attachment(self.diary, self.note.id, NOW - timedelta(days=2))
        self.controller = BinController(desk)
        self.heard = listen_to(self.controller)

    def show(self):
        self.controller.show_record(0)
        show_in_window(self.controller, 1000, 700)
        return self

    def rows(self):
        rows = [row for row in self.controller.page.findChildren(BinRow) if row.isVisible()]
        return sorted(rows, key=lambda row: row.y())

    def press(self, name):
        buttons = self.controller.page.findChildren(QAbstractButton)
        next(each for each in buttons if each.accessibleName() == name and each.isVisible()).click()
        settle()


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path, Language.ENGLISH) as desk:
        room = Room(desk)
        yield room
        room.diary.close()


def test_it_stands_among_the_entries_by_when_it_went_and_says_what_it_is(room):
    for days, name in ((1, "Sam"), (3, "Hilde")):
        person = record_person(room.diary, Person(name=name))
        put_in_bin(room.diary, EntryRef.of(person), NOW - timedelta(days=days))
    views = [row.view for row in room.show().rows()]
    assert [view.title for view in views] == ["Sam", "Voice note", "Hilde"]
    assert (views[1].words, views[1].about, views[1].days_left) == (
        "wat ze zei",
        "0:05. Thrown away 15 November.",
        28,
    )


def test_it_is_put_back_in_one_press_and_that_can_be_undone(room):
    room.show().press("Put back: Voice note")
    assert [each.id for each in attachments_of(room.diary, room.talk)] == [room.note.id]
    assert room.rows() == []
    room.heard.undo()
    (waiting,) = removed_attachments(room.diary)
    assert (waiting.id, waiting.removed_at) == (room.note.id, NOW - timedelta(days=2))


def test_it_is_gone_for_good_after_a_question(room):
    room.show().press("Gone for good: Voice note")
    assert removed_attachments(room.diary)
    question = next(each for each in room.controller.page.findChildren(QuestionDialog) if each.isVisible())
    question.accept()
    settle()
    assert removed_attachments(room.diary) == ()
