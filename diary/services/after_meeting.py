"""After a meeting: it becomes a contact, and it is said what came of each topic."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from diary.domain.contacts import Contact
from diary.domain.drafts import Form
from diary.domain.entries import EntryRef
from diary.domain.ids import ContactId, MeetingId
from diary.domain.meetings import Meeting, MeetingTopic, answered, settled
from diary.domain.topics import Topic
from diary.services.bin import throw_away, with_people_back
from diary.services.diary import Diary
from diary.services.drafts import change_meeting_draft, drop_words, let_go_of
from diary.services.from_meeting import is_as_given
from diary.services.indexing import forget_gone
from diary.services.unwriting import remove_whole
from diary.services.versions import drop_if_same, keep_before
from diary.store import attachments, contacts, meetings, promises, topics
from diary.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Answered:
    """What was said of topics at a meeting, for undo: each line, and each topic that it settled, before and after."""

    meeting: MeetingId
    lines: tuple[tuple[MeetingTopic, MeetingTopic], ...]
    topics: tuple[tuple[Topic, Topic], ...]


def meeting_of(diary: Diary, contact_id: ContactId) -> Meeting | None:
    """The meeting that became this contact."""
    with diary.reading() as connection:
        return meetings.of_contact(connection, contact_id)


def is_there(diary: Diary, meeting_id: MeetingId) -> bool:
    """Whether something can be said of this meeting: it is in the diary, not in the bin nor gone."""
    with diary.reading() as connection:
        return meetings.has(connection, meeting_id)


def became_contact(diary: Diary, meeting_id: MeetingId) -> Contact:
    """Make a meeting into a contact with its moment, its people and its place; all else is left to the client.

    A meeting that became one before gives that one.
    """
    with diary.writing() as connection:
        meeting = meetings.get(connection, meeting_id)
        if meeting.contact is not None:
            return contacts.get(connection, meeting.contact)
        plain = Contact(meeting.when, people=meeting.persons, place=meeting.place)
        contact = with_people_back(connection, plain)
        contact = replace(contact, id=contacts.add(connection, contact))
        meetings.set_contact(connection, meeting_id, contact.id)
        return contact


def undo_became_contact(diary: Diary, contact: Contact, at: datetime) -> None:
    """Take back that a meeting became this contact. Where something was written in it since, it goes to the bin."""
    ref = EntryRef.of(contact)
    with diary.writing() as connection:
        if _is_untouched(connection, contact):
            remove_whole(connection, ref)
            let_go_of(connection, ref)
        else:
            throw_away(connection, ref, at)
    forget_gone(diary)


def answer_topics(diary: Diary, meeting_id: MeetingId, answers: Sequence[MeetingTopic], at: datetime) -> Answered:
    """Say what came of topics at a meeting. What was not talked about stays open, to be put on the next list.

    What a later meeting says of a topic stays so. Words kept for these topics are put away.
    """
    with diary.writing() as connection:
        meeting = meetings.get(connection, meeting_id)
        after = replace(meeting, topics=answered(meeting.topics, answers))
        lines = {now.topic: (was, now) for was, now in zip(meeting.topics, after.topics, strict=True) if was != now}
        if any(was.words.strip() for was, _ in lines.values()):
            keep_before(connection, meeting, at)
        _put(connection, after)
        before = [each for each in topics.those_of(connection, lines) if _is_last_word(connection, meeting, each)]
        pairs = tuple((topic, settled(topic, *lines[topic.id])) for topic in before)
        for was, now in pairs:
            _settle(connection, was, now, at)
        for answer in answers:
            drop_words(connection, Form.OUTCOME, answer.topic)
        return Answered(meeting_id, tuple(lines.values()), tuple(pair for pair in pairs if pair[0] != pair[1]))


def undo_answers(diary: Diary, said: Answered, at: datetime) -> None:
    """Take back what was just said of topics, there and at the meeting, and nothing else.

    Words that were written about them since stay as an earlier version.
    """
    with diary.writing() as connection:
        _undo_lines(connection, said, at)
        there = {topic.id: topic for topic in topics.those_of(connection, (was.id for was, _ in said.topics))}
        for was, after in said.topics:
            if was.id in there:
                _undo_settling(connection, there[was.id], (was, after), at)


def _undo_lines(connection: Connection, said: Answered, at: datetime) -> None:
    meeting = meetings.get(connection, said.meeting)
    known = {line.topic: {was.words, line.words, ""} for was, line in said.lines}
    if any(line.topic in known and line.words not in known[line.topic] for line in meeting.topics):
        keep_before(connection, meeting, at)
    undone = replace(meeting, topics=answered(meeting.topics, [was for was, _ in said.lines]))
    _put(connection, undone)
    drop_if_same(connection, undone)


def _undo_settling(connection: Connection, topic: Topic, said: tuple[Topic, Topic], at: datetime) -> None:
    was, after = said
    if topic.outcome not in (was.outcome, after.outcome, ""):
        keep_before(connection, topic, at)
    undone = replace(topic, state=was.state, outcome=was.outcome)
    topics.change(connection, undone)
    drop_if_same(connection, undone)


def _put(connection: Connection, meeting: Meeting) -> None:
    meetings.change(connection, meeting)
    change_meeting_draft(connection, meeting.id, lambda draft: replace(draft, topics=meeting.topics))


def _is_last_word(connection: Connection, meeting: Meeting, topic: Topic) -> bool:
    """Whether no later meeting says what came of a topic: that one tells where it stands."""
    for each in meetings.with_topic(connection, topic.id):
        if each.id == meeting.id:
            break
        if any(line.topic == topic.id and line.answer is not None for line in each.topics):
            return False
    return True


def _settle(connection: Connection, before: Topic, after: Topic, at: datetime) -> None:
    if before.outcome.strip() and after != before:
        # Nothing but words can be lost: where a topic stood is no secret of its earlier versions.
        keep_before(connection, before, at)
    topics.change(connection, after)


def _is_untouched(connection: Connection, contact: Contact) -> bool:
    """Whether a contact says no more than its meeting gave it, and nothing came of it."""
    return (
        is_as_given(connection, contacts.get(connection, contact.id))
        and not promises.of_contact(connection, contact.id)
        and not topics.of_contact(connection, contact.id)
        and not attachments.has(connection, EntryRef.of(contact))
    )
