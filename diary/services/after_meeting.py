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
from diary.services.indexing import forget_gone
from diary.services.unwriting import remove_whole
from diary.services.versions import drop_if_same, keep_before
from diary.store import attachments, contacts, meetings, promises, topics
from diary.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Answered:
    """The meeting and the topics as they were before something was said of them, for undo."""

    meeting: Meeting
    topics: tuple[Topic, ...]


def meeting_of(diary: Diary, contact_id: ContactId) -> Meeting | None:
    """The meeting that became this contact."""
    with diary.reading() as connection:
        return meetings.of_contact(connection, contact_id)


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
        pairs = {now.topic: (was, now) for was, now in zip(meeting.topics, after.topics, strict=True) if was != now}
        if any(was.words.strip() for was, _ in pairs.values()):
            keep_before(connection, meeting, at)
        _put(connection, after)
        before = topics.those_of(connection, pairs)
        for topic in before:
            if _is_last_word(connection, meeting, topic):
                _settle(connection, topic, settled(topic, *pairs[topic.id]), at)
        for answer in answers:
            drop_words(connection, Form.OUTCOME, answer.topic)
        return Answered(meeting, before)


def undo_answers(diary: Diary, before: Answered) -> None:
    """Take back what was just said of topics, there and at the meeting."""
    with diary.writing() as connection:
        now = meetings.get(connection, before.meeting.id)
        undone = replace(now, topics=answered(now.topics, before.meeting.topics))
        _put(connection, undone)
        drop_if_same(connection, undone)
        there = {topic.id for topic in topics.those_of(connection, (topic.id for topic in before.topics))}
        for topic in before.topics:
            if topic.id in there:
                topics.change(connection, topic)
                drop_if_same(connection, topic)


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
    """Whether a contact says no more than when it was made, and nothing came of it."""
    return (
        contacts.get(connection, contact.id) == contact
        and not promises.of_contact(connection, contact.id)
        and not topics.of_contact(connection, contact.id)
        and not attachments.has(connection, EntryRef.of(contact))
    )
