"""Meetings: written down, read, called off."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, MeetingId
from diary.domain.meetings import Meeting, TopicAnswer
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.services.diary import Diary
from diary.services.drafts import let_go_of
from diary.services.indexing import forget_gone
from diary.services.unwriting import remove_whole
from diary.services.versions import keep_unless_same
from diary.store import drafts, meetings, people, promises, topics
from diary.store.connection import Connection

#: Past meetings fetched at a time: a screen or two.
MEETINGS_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class TopicThere:
    """A topic on the list of a meeting, and what came of it there."""

    topic: Topic
    answer: TopicAnswer | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class WholeMeeting:
    """A meeting with all that stands on its lists, as far as it is in the diary and not in the bin."""

    meeting: Meeting
    persons: tuple[Person, ...]
    topics: tuple[TopicThere, ...]
    promises: tuple[Promise, ...]


def record_meeting(diary: Diary, meeting: Meeting, at: datetime) -> Meeting:
    """Put a new or changed meeting into the diary, and its draft away; gives it back with its id.

    Whether it goes on, and the contact that it became, stay as they are in the diary.
    """
    with diary.writing() as connection:
        if meeting.id == UNSAVED:
            meeting = replace(meeting, id=meetings.add(connection, meeting))
        else:
            keep_unless_same(connection, meeting, at)
            meetings.change(connection, meeting)
        drafts.drop(connection, Form.MEETING)
        return meetings.get(connection, meeting.id)


def undo_meeting(diary: Diary, meeting_id: MeetingId) -> None:
    """Take back the writing down of a meeting, as if it had never been written."""
    ref = EntryRef(Noun.MEETING, meeting_id)
    with diary.writing() as connection:
        remove_whole(connection, ref)
        let_go_of(connection, ref)
    forget_gone(diary)


def call_off(diary: Diary, meeting_id: MeetingId) -> None:
    """Say that a meeting doesn't go on: what stands on its list is to be discussed another time."""
    _set_called_off(diary, meeting_id, called_off=True)


def go_on_after_all(diary: Diary, meeting_id: MeetingId) -> None:
    """Say that a meeting that was called off goes on."""
    _set_called_off(diary, meeting_id, called_off=False)


def meeting(diary: Diary, meeting_id: MeetingId) -> Meeting:
    """One meeting; what its lists name may be in the bin."""
    with diary.reading() as connection:
        return meetings.get(connection, meeting_id)


def whole_meeting(diary: Diary, meeting_id: MeetingId) -> WholeMeeting:
    """One meeting with what stands on its lists."""
    with diary.reading() as connection:
        return _whole(connection, meetings.get(connection, meeting_id))


def coming_meetings(diary: Diary, today: date) -> tuple[Meeting, ...]:
    """The meetings that are to come, soonest first; one of today stays among them until something is said of it."""
    with diary.reading() as connection:
        return meetings.coming(connection, today)


def next_meeting(diary: Diary, today: date) -> Meeting | None:
    """The soonest meeting that is to come."""
    with diary.reading() as connection:
        return next(iter(meetings.coming(connection, today, 1)), None)


def past_meetings(diary: Diary, today: date, after: Meeting | None = None) -> tuple[Meeting, ...]:
    """One page of meetings that were, became a contact or were called off, newest first: behind `after`."""
    with diary.reading() as connection:
        return meetings.past(connection, today, after=after, limit=MEETINGS_A_PAGE)


def _set_called_off(diary: Diary, meeting_id: MeetingId, *, called_off: bool) -> None:
    with diary.writing() as connection:
        meetings.set_called_off(connection, meeting_id, called_off=called_off)


def _whole(connection: Connection, meeting: Meeting) -> WholeMeeting:
    persons = {each.id: each for each in people.everyone(connection)}
    on_list = {each.id: each for each in topics.those_of(connection, meeting.topic_ids)}
    promised = {each.id: each for each in promises.those_of(connection, meeting.promises)}
    lines = (line for line in meeting.topics if line.topic in on_list)
    return WholeMeeting(
        meeting,
        tuple(persons[each] for each in meeting.persons if each in persons),
        tuple(TopicThere(on_list[line.topic], line.answer, line.words) for line in lines),
        tuple(promised[each] for each in meeting.promises if each in promised),
    )
