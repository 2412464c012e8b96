"""After a meeting: it becomes a contact, each topic is answered or stays open, and words are not lost."""

from datetime import time, timedelta
from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.domain.contacts import Contact
from diary.domain.drafts import Form, WordsDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseState
from diary.domain.sharing import Language
from diary.domain.topics import Topic, TopicState
from diary.domain.when import Precision, When
from diary.services.after_meeting import became_contact, meeting_of
from diary.services.bin import put_in_bin
from diary.services.contacts import contact_to_edit
from diary.services.drafts import kept_draft
from diary.services.meeting_lists import to_bring_up
from diary.services.meetings import call_off, meeting, record_meeting
from diary.services.people import record_person
from diary.services.promises import promise, record_promise
from diary.services.topics import record_topic, topic
from diary.ui.controllers.meetings import MeetingsController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.meetings.after import MeetingAfter
from diary.ui.pages.parts.dealt_with import DealtWithRow
from diary.ui.widgets.fields import LongText
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.qt import settle

TODAY = NOW.date()
YESTERDAY = When(TODAY - timedelta(days=1), time(10), Precision.EXACT)


class Room(FormRoom):
    """The page of a meeting with two topics and a promise."""

    def plan(self, when=YESTERDAY, **fields):
        self.sam = record_person(self.diary, Person(name="Sam")).id
        self.rent, self.letter = (
            record_topic(self.diary, Topic(what=what, person=self.sam)).id for what in ("de huur", "de brief")
        )
        promised = Promise(Owner.WORKER, TODAY - timedelta(days=9), what="belt het woonkantoor", person=self.sam)
        self.promise = record_promise(self.diary, promised, NOW).id
        topics = (MeetingTopic(self.rent), MeetingTopic(self.letter))
        plain = Meeting(when, persons=(self.sam,), place="Dorpsstraat 12", topics=topics, promises=(self.promise,))
        self.meeting = record_meeting(self.diary, plain, NOW).id
        return self

    def after(self):
        return self.page.findChild(MeetingAfter)

    def row(self, topic_id):
        rows = self.page.findChildren(DealtWithRow)
        return next(row for row in rows if row._id == topic_id and row.isVisible())

    def answer(self, topic_id, text):
        self.press(text, self.row(topic_id))

    def field(self, topic_id):
        return self.row(topic_id).findChild(LongText)

    def write(self, topic_id, words):
        self.field(topic_id).setFocus()
        self.type(words)

    def line(self, topic_id):
        return next(line for line in meeting(self.diary, self.meeting).topics if line.topic == topic_id)


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(MeetingsController, desk, tmp_path).plan()
        yield room
        room.diary.close()


def test_nothing_is_answered_for_the_client(room):
    room.show(room.meeting)
    pressed = [each for each in room.after().findChildren(QAbstractButton) if each.isChecked()]
    assert room.after().isVisible()
    assert not pressed


@pytest.mark.parametrize(
    ("when", "is_over"),
    [
        (When(TODAY, time(14), Precision.EXACT), True),
        (When(TODAY, time(15), Precision.EXACT), False),
        (When(TODAY), False),
        (When(TODAY + timedelta(days=1)), False),
        (When(TODAY - timedelta(days=1)), True),
    ],
)
def test_it_is_asked_once_its_moment_has_come(room, when, is_over):
    planned = record_meeting(room.diary, Meeting(when), NOW).id
    room.show(planned)
    assert room.after().isVisible() is is_over


def test_what_was_called_off_asks_nothing(room):
    call_off(room.diary, room.meeting)
    room.show(room.meeting)
    assert not room.after().isVisible()


def test_one_press_makes_it_a_contact_with_nothing_else_filled_in_and_goes_to_write(room):
    room.show(room.meeting)
    room.press("Write down how it went")
    (destination,) = room.heard.gone_to
    assert destination.page is PageName.WRITE
    written = contact_to_edit(room.diary, destination.record)
    assert written.contact == Contact(YESTERDAY, destination.record, people=(room.sam,), place="Dorpsstraat 12")
    assert not written.promises
    assert not written.topics
    assert meeting_of(room.diary, destination.record).id == room.meeting


def test_what_was_written_down_is_one_press_away_and_is_asked_for_no_more(room):
    contact = became_contact(room.diary, room.meeting)
    room.show(room.meeting)
    room.press("Read it")
    assert room.heard.gone_to == [Destination(PageName.TIMELINE, contact.id)]
    assert not room.named("meeting-write-down").isVisible()


def test_a_contact_that_was_thrown_away_can_be_written_anew(room):
    contact = became_contact(room.diary, room.meeting)
    put_in_bin(room.diary, EntryRef.of(contact), NOW)
    room.show(room.meeting)
    assert room.named("meeting-write-down").isVisible()


def test_what_was_dealt_with_is_done_with_what_came_of_it(room):
    room.show(room.meeting)
    room.answer(room.rent, "Yes")
    room.write(room.rent, "Sam vraagt het na")
    room.controller.keep()
    assert room.line(room.rent) == MeetingTopic(room.rent, TopicAnswer.TALKED_ABOUT, "Sam vraagt het na")
    kept = topic(room.diary, room.rent)
    assert (kept.state, kept.outcome) == (TopicState.TALKED_ABOUT, "Sam vraagt het na")


@pytest.mark.parametrize(("text", "answer"), [("Later", TopicAnswer.LATER), ("They would not", TopicAnswer.WOULD_NOT)])
def test_what_is_left_rolls_on_to_the_next_meeting(room, text, answer):
    room.show(room.meeting)
    room.answer(room.rent, text)
    assert room.line(room.rent).answer is answer
    assert topic(room.diary, room.rent).state is TopicState.OPEN
    following = record_meeting(room.diary, Meeting(When(TODAY + timedelta(days=7)), persons=(room.sam,)), NOW)
    offered = [each.id for each in to_bring_up(room.diary, following).topics]
    assert offered == [room.rent, room.letter]


def test_an_answer_is_taken_back_by_pressing_it_again_or_by_undo(room):
    room.show(room.meeting)
    room.answer(room.rent, "Yes")
    room.answer(room.rent, "Yes")
    assert room.line(room.rent).answer is None
    assert topic(room.diary, room.rent).state is TopicState.OPEN
    room.answer(room.rent, "Later")
    room.heard.undo()
    assert room.line(room.rent).answer is None


def test_undoing_an_answer_gives_back_the_words_that_were_being_typed(room):
    room.show(room.meeting)
    room.answer(room.rent, "Later")
    room.write(room.rent, "geen tijd")
    room.answer(room.rent, "They would not")
    assert room.line(room.rent) == MeetingTopic(room.rent, TopicAnswer.WOULD_NOT, "geen tijd")
    room.heard.undo()
    settle()
    assert room.field(room.rent).text() == "geen tijd"
    assert room.line(room.rent) == MeetingTopic(room.rent, TopicAnswer.LATER)


def test_words_that_were_being_typed_survive_a_crash(room):
    room.show(room.meeting)
    room.answer(room.rent, "Yes")
    room.write(room.rent, "half geschr")
    room.controller._preparing._after._outcome._words.flush()
    room.controller.page.hide()
    number = room.meeting
    room.reopen()
    room.show(number)
    rows = {row._id: row for row in room.page.findChildren(DealtWithRow)}
    assert [row.findChild(LongText).text() for row in rows.values() if row.findChild(LongText).text()] == [
        "half geschr"
    ]
    room.controller.keep()
    assert [line.words for line in meeting(room.diary, number).topics] == ["half geschr", ""]


def test_words_can_be_taken_away_again(room):
    room.show(room.meeting)
    room.answer(room.rent, "Later")
    room.write(room.rent, "geen tijd")
    room.controller.keep()
    room.field(room.rent).selectAll()
    QTest.keyClick(room.field(room.rent), Qt.Key.Key_Delete)
    room.controller.keep()
    assert room.line(room.rent) == MeetingTopic(room.rent, TopicAnswer.LATER)


def test_promises_that_were_brought_up_have_their_usual_answers(room):
    room.show(room.meeting)
    room.press("Done", room.after())
    assert promise(room.diary, room.promise).state is PromiseState.KEPT
    room.heard.undo()
    assert promise(room.diary, room.promise).state is PromiseState.OPEN


def test_by_keyboard_alone(room):
    room.show(room.meeting)
    room.named("meeting-write-down").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
    settle()
    assert room.line(room.rent).answer is TopicAnswer.LATER
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    room.type("geen tijd")
    room.controller.keep()
    assert room.line(room.rent).words == "geen tijd"


def test_when_nothing_can_be_written_it_is_told_and_nothing_is_answered(room):
    room.show(room.meeting)
    (room.folder / "diary").rename(room.folder / "elsewhere")
    room.answer(room.rent, "Yes")
    (room.folder / "elsewhere").rename(room.folder / "diary")
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert room.line(room.rent).answer is None
    room.answer(room.rent, "Yes")
    assert room.line(room.rent).answer is TopicAnswer.TALKED_ABOUT


def test_nothing_is_cut_off_nor_nameless(room):
    room.show(room.meeting)
    room.answer(room.rent, "They would not")
    assert [*room.flaws()] == []


def test_words_that_were_being_typed_stay_with_their_answer_when_the_meeting_did_not_go_on_after_all(room):
    room.show(room.meeting)
    room.answer(room.rent, "Later")
    room.write(room.rent, "volgende keer misschien")
    room.controller._on_one_call_off_requested()
    assert room.line(room.rent) == MeetingTopic(room.rent, TopicAnswer.LATER, "volgende keer misschien")
    assert kept_draft(room.diary, Form.OUTCOME, WordsDraft) is None
    room.heard.undo()
    settle()
    assert room.field(room.rent).text() == "volgende keer misschien"


def test_words_that_were_being_typed_go_along_to_no_other_meeting(room):
    following = Meeting(YESTERDAY, topics=(MeetingTopic(room.rent, TopicAnswer.LATER),))
    other = record_meeting(room.diary, following, NOW).id
    room.show(room.meeting)
    room.answer(room.rent, "Later")
    room.write(room.rent, "geen tijd")
    room.show(other)
    assert room.line(room.rent).words == "geen tijd"
    assert room.field(room.rent).text() == ""


def test_words_that_were_being_typed_are_kept_though_their_meeting_is_in_the_bin_by_now(room):
    room.show(room.meeting)
    room.answer(room.rent, "Later")
    room.write(room.rent, "geen tijd")
    put_in_bin(room.diary, EntryRef(Noun.MEETING, room.meeting), NOW)
    room.controller.keep()
    assert kept_draft(room.diary, Form.OUTCOME, WordsDraft) == WordsDraft(((room.rent, "geen tijd"),))


def test_words_that_are_kept_cannot_be_taken_along_by_the_way_back_of_their_answer(room):
    room.show(room.meeting)
    room.answer(room.rent, "Yes")
    assert room.heard.has_undo
    room.write(room.rent, "Sam vraagt het na")
    room.controller.keep()
    assert not room.heard.has_undo


@pytest.mark.parametrize("refusing", ["_draft", "_preparing._question_words"])
def test_words_about_what_came_of_it_are_kept_though_other_words_on_the_page_cannot_be(room, monkeypatch, refusing):
    def refuse():
        raise SurroundingsFailed(FaultCode.DISK_FULL)

    room.show(room.meeting)
    room.answer(room.rent, "Later")
    room.write(room.rent, "geen tijd")
    monkeypatch.setattr(attrgetter(refusing)(room.controller), "flush", refuse)
    with pytest.raises(SurroundingsFailed):
        room.controller.keep()
    assert room.line(room.rent).words == "geen tijd"
