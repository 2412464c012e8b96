"""What stands on the lists of meetings: put on, taken off, put in order, and where it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import TypeAlias

from diary.domain.ids import MeetingId, PromiseId, TopicId
from diary.domain.meetings import Meeting, MeetingTopic, in_order, with_topic, without_topic
from diary.domain.promises import Promise
from diary.domain.topics import Topic, TopicState
from diary.services.diary import Diary
from diary.services.drafts import change_meeting_draft
from diary.services.versions import drop_if_same, keep_before
from diary.store import meetings, promises, topics
from diary.store.columns import NO_LIMIT
from diary.store.connection import Connection

#: What the client still wants to talk about: what was put off is offered again for each meeting.
_WAITING = frozenset({TopicState.OPEN, TopicState.LATER})

_Topics: TypeAlias = tuple[MeetingTopic, ...]
_Promises: TypeAlias = tuple[PromiseId, ...]


@dataclass(frozen=True, slots=True)
class ToBringUp:
    """What waits and could still be put on the lists of a meeting."""

    topics: tuple[Topic, ...]
    promises: tuple[Promise, ...]


def to_bring_up(diary: Diary, meeting: Meeting) -> ToBringUp:
    """What waits and isn't on the lists of a meeting: topics for its persons or for nobody, and promises with them.

    While nobody is in the meeting, topics and promises with anybody.
    """
    with diary.reading() as connection:
        waiting = topics.listing(connection, _WAITING)
        promised = _open_promises(connection, meeting)
    whose = {*meeting.persons, None}
    return ToBringUp(
        tuple(
            each
            for each in waiting
            if each.id not in meeting.topic_ids and (not meeting.persons or each.person in whose)
        ),
        tuple(each for each in promised if each.id not in meeting.promises),
    )


def stands_on(diary: Diary, today: date) -> Mapping[TopicId, Meeting]:
    """The soonest coming meeting at which each topic is still to be asked; one that stands on no list is not in it."""
    with diary.reading() as connection:
        coming = meetings.coming(connection, today)
    return MappingProxyType(
        {line.topic: each for each in reversed(coming) for line in each.topics if line.answer is None}
    )


def answers_at_meetings(diary: Diary) -> Mapping[TopicId, tuple[tuple[Meeting, MeetingTopic], ...]]:
    """What came of each topic at each meeting where something was said of it, newest first."""
    found: dict[TopicId, tuple[tuple[Meeting, MeetingTopic], ...]] = {}
    with diary.reading() as connection:
        for meeting in meetings.with_answers(connection):
            for line in meeting.topics:
                if line.answer is not None:
                    found[line.topic] = (*found.get(line.topic, ()), (meeting, line))
    return MappingProxyType(found)


def put_topic_on(diary: Diary, meeting_id: MeetingId, topic_id: TopicId) -> Meeting:
    """Put a topic on the list of a meeting, at the end; gives the meeting as it was, for undo."""
    return _change_topics(diary, meeting_id, lambda there: with_topic(there, topic_id))


def take_topic_off(diary: Diary, meeting_id: MeetingId, topic_id: TopicId, at: datetime) -> Meeting:
    """Take a topic off the list of a meeting, with what was said of it there; gives the meeting as it was, for undo."""
    return _change_topics(diary, meeting_id, lambda there: without_topic(there, topic_id), at)


def reorder_topics_on(diary: Diary, meeting_id: MeetingId, order: Sequence[TopicId]) -> Meeting:
    """Put topics on the list of a meeting in this order; gives the meeting as it was, for undo."""
    return _change_topics(diary, meeting_id, lambda there: in_order(there, order))


def put_promise_on(diary: Diary, meeting_id: MeetingId, promise_id: PromiseId) -> Meeting:
    """Put a promise on the list of a meeting, to bring it up; gives the meeting as it was, for undo."""
    return _change_promises(diary, meeting_id, lambda there: tuple(dict.fromkeys((*there, promise_id))))


def take_promise_off(diary: Diary, meeting_id: MeetingId, promise_id: PromiseId) -> Meeting:
    """Take a promise off the list of a meeting; gives the meeting as it was, for undo."""
    return _change_promises(diary, meeting_id, lambda there: tuple(each for each in there if each != promise_id))


def write_questions(diary: Diary, meeting_id: MeetingId, questions: Sequence[str], at: datetime) -> Meeting:
    """Let these be the questions for a meeting; gives the meeting as it was, for undo."""
    with diary.writing() as connection:
        before = meetings.get(connection, meeting_id)
        if not set(before.questions) <= set(questions):
            keep_before(connection, before, at)
        _put(connection, replace(before, questions=tuple(questions)))
        return before


def put_back_lists(diary: Diary, before: Meeting) -> None:
    """Undo a change of the lists of a meeting; what else was changed in it since stays."""
    with diary.writing() as connection:
        now = meetings.get(connection, before.id)
        changed = replace(now, topics=before.topics, promises=before.promises, questions=before.questions)
        _put(connection, changed)
        drop_if_same(connection, changed)


def _change_topics(
    diary: Diary, meeting_id: MeetingId, changed: Callable[[_Topics], _Topics], at: datetime | None = None
) -> Meeting:
    with diary.writing() as connection:
        before = meetings.get(connection, meeting_id)
        after = replace(before, topics=changed(before.topics))
        if at is not None and _lacks_words(before, after):
            keep_before(connection, before, at)
        _put(connection, after)
        return before


def _change_promises(diary: Diary, meeting_id: MeetingId, changed: Callable[[_Promises], _Promises]) -> Meeting:
    with diary.writing() as connection:
        before = meetings.get(connection, meeting_id)
        _put(connection, replace(before, promises=changed(before.promises)))
        return before


def _put(connection: Connection, meeting: Meeting) -> None:
    """Put a meeting into the diary whose lists were changed, and the same lists into the draft of it."""
    meetings.change(connection, meeting)
    change_meeting_draft(
        connection,
        meeting.id,
        lambda draft: replace(draft, topics=meeting.topics, promises=meeting.promises, questions=meeting.questions),
    )


def _lacks_words(before: Meeting, after: Meeting) -> bool:
    return any(each.words.strip() and each.topic not in after.topic_ids for each in before.topics)


def _open_promises(connection: Connection, meeting: Meeting) -> tuple[Promise, ...]:
    """By day; with several persons, those with the one before those with the next."""
    if not meeting.persons:
        return promises.open_promises(connection, limit=NO_LIMIT)
    return tuple(
        promise
        for person in meeting.persons
        for promise in promises.open_promises(connection, limit=NO_LIMIT, person=person)
    )
