"""Meetings: the talks that are to come and those that were, with what stands on their lists."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import OurBug
from diary.domain.ids import ContactId, MeetingId, PersonId, PromiseId, TopicId
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.store.columns import NO_LIMIT, expect_one, json_list, new_id, one_of, time_text, when_of
from diary.store.connection import Connection, Row
from diary.store.parts import gathered

_ADD: Final = """
    INSERT INTO meeting (id, called_off, contact, day, time, precision, place, along, take_along)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_CHANGE: Final = """
    UPDATE meeting SET day = ?, time = ?, precision = ?, place = ?, along = ?, take_along = ? WHERE id = ?"""
_THOSE: Final = """
    SELECT id, day, time, precision, called_off, contact, place, along, take_along FROM meeting
    WHERE id IN (SELECT value FROM json_each(?))"""

# As `Meeting.is_coming`; one of today without a time may be at any moment, so it stands before those with one.
_IS_COMING: Final = "day >= ? AND NOT called_off AND contact IS NULL"
_COMING: Final = f"SELECT id FROM meeting WHERE {_IS_COMING} ORDER BY day, time, id LIMIT ?"  # noqa: S608 -- constants only
_PAST: Final = f"""
    SELECT id FROM meeting WHERE NOT ({_IS_COMING}) AND (day, time, id) < (?, ?, ?)
    ORDER BY day DESC, time DESC, id DESC LIMIT ?"""  # noqa: S608 -- constants only
_OF_CONTACT: Final = "SELECT id FROM meeting WHERE contact = ?"
_ANSWERED: Final = """
    SELECT id FROM meeting WHERE id IN (SELECT meeting FROM meeting_topic WHERE answer IS NOT NULL)
    ORDER BY day DESC, time DESC, id DESC"""
_WITH_TOPIC: Final = """
    SELECT meeting FROM meeting_topic JOIN meeting ON meeting.id = meeting WHERE topic = ?
    ORDER BY day DESC, time DESC, meeting DESC"""
#: Sorts behind every day, so that a page after it is the first.
_NEWEST_OF_ALL: Final = ("~", "", 0)

_PERSONS_OF: Final = """
    SELECT meeting, person FROM meeting_person
    WHERE meeting IN (SELECT value FROM json_each(?)) ORDER BY meeting, position"""
_TOPICS_OF: Final = """
    SELECT meeting, topic, answer, words FROM meeting_topic
    WHERE meeting IN (SELECT value FROM json_each(?)) ORDER BY meeting, position"""
_PROMISES_OF: Final = """
    SELECT meeting, promise FROM meeting_promise
    WHERE meeting IN (SELECT value FROM json_each(?)) ORDER BY meeting, position"""
_QUESTIONS_OF: Final = """
    SELECT meeting, words FROM meeting_question
    WHERE meeting IN (SELECT value FROM json_each(?)) ORDER BY meeting, position"""

_ADD_PERSON: Final = "INSERT INTO meeting_person (meeting, position, person) VALUES (?, ?, ?)"
_ADD_TOPIC: Final = "INSERT INTO meeting_topic (meeting, position, topic, answer, words) VALUES (?, ?, ?, ?, ?)"
_ADD_PROMISE: Final = "INSERT INTO meeting_promise (meeting, position, promise) VALUES (?, ?, ?)"
_ADD_QUESTION: Final = "INSERT INTO meeting_question (meeting, position, words) VALUES (?, ?, ?)"
_CLEAR: Final = (
    "DELETE FROM meeting_person WHERE meeting = ?",
    "DELETE FROM meeting_topic WHERE meeting = ?",
    "DELETE FROM meeting_promise WHERE meeting = ?",
    "DELETE FROM meeting_question WHERE meeting = ?",
)
# There is no foreign key that would see to it: what is neither there nor in the bin stands on no list.
_SWEEP: Final = """
    DELETE FROM meeting_{noun} WHERE meeting = ?
        AND {noun} NOT IN (SELECT id FROM {noun})
        AND {noun} NOT IN (SELECT record FROM bin WHERE noun = '{noun}')"""
_NOTE: Final = "UPDATE meeting SET place = place WHERE id IN (SELECT meeting FROM meeting_{noun} WHERE {noun} = ?)"
_FORGET: Final = "DELETE FROM meeting_{noun} WHERE {noun} = ?"
_ON_LISTS: Final = (Noun.PERSON, Noun.TOPIC, Noun.PROMISE)


def add(connection: Connection, meeting: Meeting) -> MeetingId:
    """Put a new meeting into the diary; the value's own id is not read."""
    number = MeetingId(new_id(connection.execute(_ADD, (None, *_became(meeting), *_values(meeting)))))
    _add_parts(connection, number, meeting)
    return number


def put_back(connection: Connection, meeting: Meeting) -> None:
    """Put a meeting that was taken out back as it was, with the id it had."""
    connection.execute(_ADD, (meeting.id, *_became(meeting), *_values(meeting)))
    _add_parts(connection, meeting.id, meeting)


def change(connection: Connection, meeting: Meeting) -> None:
    """Replace everything that was prepared of a meeting; whether it goes on, and its contact, stay as they are."""
    expect_one(connection.execute(_CHANGE, (*_values(meeting), meeting.id)), "meeting")
    for statement in _CLEAR:
        connection.execute(statement, (meeting.id,))
    _add_parts(connection, meeting.id, meeting)


def set_called_off(connection: Connection, meeting: MeetingId, *, called_off: bool) -> None:
    """Say whether a meeting goes on."""
    changed = connection.execute("UPDATE meeting SET called_off = ? WHERE id = ?", (int(called_off), meeting))
    expect_one(changed, "meeting")


def set_contact(connection: Connection, meeting: MeetingId, contact: ContactId) -> None:
    """Say which contact a meeting became."""
    expect_one(connection.execute("UPDATE meeting SET contact = ? WHERE id = ?", (contact, meeting)), "meeting")


def remove(connection: Connection, meeting: MeetingId) -> None:
    """Take a meeting out of the diary; its topics and promises stay."""
    expect_one(connection.execute("DELETE FROM meeting WHERE id = ?", (meeting,)), "meeting")


def get(connection: Connection, meeting: MeetingId) -> Meeting:
    """One meeting."""
    there = _those_of(connection, (meeting,))
    if not there:
        raise OurBug(noun="meeting", why="not-there")
    return there[0]


def has(connection: Connection, meeting: MeetingId) -> bool:
    """Whether it is in the diary, not in the bin nor gone."""
    return connection.execute("SELECT 1 FROM meeting WHERE id = ?", (meeting,)).fetchone() is not None


def coming(connection: Connection, today: date, limit: int = NO_LIMIT) -> tuple[Meeting, ...]:
    """The meetings that are to come, soonest first; of one day, those without a time come first."""
    return _those_of(connection, [number for (number,) in connection.execute(_COMING, (today.isoformat(), limit))])


def past(connection: Connection, today: date, *, after: Meeting | None = None, limit: int = 50) -> tuple[Meeting, ...]:
    """The next meetings behind `after` that are not to come any more, newest first; None: from the newest."""
    place = (after.when.day.isoformat(), time_text(after.when.time), after.id) if after else _NEWEST_OF_ALL
    rows = connection.execute(_PAST, (today.isoformat(), *place, limit))
    return _those_of(connection, [number for (number,) in rows])


def with_topic(connection: Connection, topic: TopicId) -> tuple[Meeting, ...]:
    """Every meeting that has a topic on its list, newest first."""
    return _those_of(connection, [number for (number,) in connection.execute(_WITH_TOPIC, (topic,))])


def with_answers(connection: Connection) -> tuple[Meeting, ...]:
    """Every meeting at which something was said of a topic, newest first."""
    return _those_of(connection, [number for (number,) in connection.execute(_ANSWERED)])


def of_contact(connection: Connection, contact: ContactId) -> Meeting | None:
    """The meeting that became a contact."""
    rows = connection.execute(_OF_CONTACT, (contact,))
    return next(iter(_those_of(connection, [number for (number,) in rows])), None)


def forget(connection: Connection, ref: EntryRef) -> None:
    """Take what is gone for good off every list, with what came of it there."""
    if ref.noun in _ON_LISTS:
        # A meeting is found by the words about its topics: its own row has to say that something changed (migration 6).
        connection.execute(_NOTE.format(noun=ref.noun.value), (ref.id,))
        connection.execute(_FORGET.format(noun=ref.noun.value), (ref.id,))


def _those_of(connection: Connection, meetings: Iterable[MeetingId]) -> tuple[Meeting, ...]:
    """Of these meetings those that are there, in the order asked for."""
    numbers = tuple(meetings)
    asked = json_list(numbers)
    persons = gathered(connection, _PERSONS_OF, asked, PersonId)
    topics = gathered(connection, _TOPICS_OF, asked, _topic)
    promises = gathered(connection, _PROMISES_OF, asked, PromiseId)
    questions = gathered(connection, _QUESTIONS_OF, asked, str)
    there = {
        number: Meeting(
            when_of(day, clock, precision),
            MeetingId(number),
            tuple(persons.get(number, ())),
            place,
            along,
            tuple(topics.get(number, ())),
            tuple(promises.get(number, ())),
            tuple(questions.get(number, ())),
            take_along,
            bool(called_off),
            None if contact is None else ContactId(contact),
        )
        for number, day, clock, precision, called_off, contact, place, along, take_along in connection.execute(
            _THOSE, (asked,)
        )
    }
    return tuple(there[number] for number in numbers if number in there)


def _topic(topic: int, answer: str | None, words: str) -> MeetingTopic:
    return MeetingTopic(TopicId(topic), one_of(TopicAnswer, answer), words)


def _became(meeting: Meeting) -> Row:
    return int(meeting.called_off), meeting.contact


def _values(meeting: Meeting) -> Row:
    return (
        meeting.when.day.isoformat(),
        time_text(meeting.when.time),
        meeting.when.precision,
        meeting.place,
        meeting.along,
        meeting.take_along,
    )


def _add_parts(connection: Connection, number: MeetingId, meeting: Meeting) -> None:
    parts: tuple[tuple[str, list[Row]], ...] = (
        (_ADD_PERSON, [(number, at, person) for at, person in enumerate(meeting.persons)]),
        (_ADD_TOPIC, [(number, at, each.topic, each.answer, each.words) for at, each in enumerate(meeting.topics)]),
        (_ADD_PROMISE, [(number, at, promise) for at, promise in enumerate(meeting.promises)]),
        (_ADD_QUESTION, [(number, at, words) for at, words in enumerate(meeting.questions)]),
    )
    for statement, rows in parts:
        connection.executemany(statement, rows)
    for noun in _ON_LISTS:
        connection.execute(_SWEEP.format(noun=noun.value), (number,))
