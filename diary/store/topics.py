"""What the client wants to talk about, in the client's own order."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from diary.domain.entries import Noun
from diary.domain.faults import OurBug
from diary.domain.ids import ContactId, PersonId, TopicId
from diary.domain.themes import Theme
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.store import themes
from diary.store.columns import LARGEST_ID, expect_one, found, json_list, list_of, new_id, one_of
from diary.store.connection import Connection, Row

_ADD: Final = """
    INSERT INTO topic (id, what, person, weight, state, outcome, from_contact, position)
    VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM topic))"""

_CHANGE: Final = """
    UPDATE topic SET what = ?, person = ?, weight = ?, state = ?, outcome = ?, from_contact = ? WHERE id = ?"""

_ADD_WANT: Final = "INSERT INTO topic_want (topic, want) VALUES (?, ?)"

_SELECT: Final = """
    SELECT id, what, person, weight, state, outcome, from_contact,
        (SELECT json_group_array(want) FROM topic_want WHERE topic = topic.id)
    FROM topic """
_BY_WEIGHT: Final = """
    ORDER BY CASE weight WHEN 'must' THEN 1 WHEN 'would-like' THEN 2 WHEN 'if-time' THEN 3 ELSE 4 END, position"""

_GET: Final = _SELECT + "WHERE id = ?"
_LISTING: Final = _SELECT + "WHERE state IN (SELECT value FROM json_each(?))" + _BY_WEIGHT  # noqa: S608 -- constants only
_NEWEST: Final = _SELECT + "WHERE id < ? ORDER BY id DESC LIMIT ?"
_THOSE: Final = _SELECT + "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"  # noqa: S608 -- constants only
_OF_CONTACT: Final = _SELECT + "WHERE from_contact = ?" + _BY_WEIGHT

_POSITIONS: Final = "SELECT position FROM topic WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position"


def add(connection: Connection, topic: Topic) -> TopicId:
    """Put a new topic into the diary, last in the client's order; the value's own id is not read."""
    number = TopicId(new_id(connection.execute(_ADD, (None, *_values(topic)))))
    _add_parts(connection, number, topic)
    return number


def put_back(connection: Connection, topic: Topic, position: int) -> None:
    """Put a topic that was taken out back as it was, with the id it had; those behind its position move on."""
    connection.execute(_ADD, (topic.id, *_values(topic)))
    _add_parts(connection, topic.id, topic)
    connection.execute("UPDATE topic SET position = position + 1 WHERE position >= ?", (position,))
    connection.execute("UPDATE topic SET position = ? WHERE id = ?", (position, topic.id))


def position_of(connection: Connection, topic: TopicId) -> int:
    """The place of a topic in the client's own order, among topics of every weight and state."""
    row = connection.execute("SELECT position FROM topic WHERE id = ?", (topic,)).fetchone()
    return int(found(row, "topic")[0])


def change(connection: Connection, topic: Topic) -> None:
    """Replace everything in a topic; its place in the client's order stays."""
    expect_one(connection.execute(_CHANGE, (*_values(topic), topic.id)), "topic")
    connection.execute("DELETE FROM topic_want WHERE topic = ?", (topic.id,))
    connection.executemany(_ADD_WANT, [(topic.id, want) for want in topic.wants])
    themes.change(connection, Noun.TOPIC, topic.id, topic.themes)


def remove(connection: Connection, topic: TopicId) -> None:
    """Take a topic out of the diary."""
    expect_one(connection.execute("DELETE FROM topic WHERE id = ?", (topic,)), "topic")


def get(connection: Connection, topic: TopicId) -> Topic:
    """One topic."""
    return _whole(connection, [found(connection.execute(_GET, (topic,)).fetchone(), "topic")])[0]


def those_of(connection: Connection, topics: Iterable[TopicId]) -> tuple[Topic, ...]:
    """Of these topics those that are still there, in the order in which they were written down."""
    return _whole(connection, connection.execute(_THOSE, (json_list(topics),)))


def newest(connection: Connection, *, before: TopicId | None = None, limit: int = 50) -> tuple[Topic, ...]:
    """The next topics written down before this one, in any state, the latest first; None: from the latest."""
    return _whole(connection, connection.execute(_NEWEST, (before or LARGEST_ID, limit)))


def count(connection: Connection) -> int:
    """How many topics the diary holds, in any state."""
    return int(found(connection.execute("SELECT count(*) FROM topic").fetchone(), "topic")[0])


def listing(connection: Connection, states: Collection[TopicState] = tuple(TopicState)) -> tuple[Topic, ...]:
    """Topics in these states by weight (must, would like, if there is time, none), then in the client's own order."""
    return _whole(connection, connection.execute(_LISTING, (json_list(states),)))


def of_contact(connection: Connection, contact: ContactId) -> tuple[Topic, ...]:
    """Topics that came up in a contact, in the order of `listing`."""
    return _whole(connection, connection.execute(_OF_CONTACT, (contact,)))


def reorder(connection: Connection, topics: Sequence[TopicId]) -> None:
    """Put these topics in this order, in the places that they hold among all now; weight still comes first in lists."""
    places = connection.execute(_POSITIONS, (json_list(topics),)).fetchall()
    if len(places) != len(topics):
        raise OurBug(noun="topic", why="not-there")
    pairs = [(place, topic) for (place,), topic in zip(places, topics, strict=True)]
    connection.executemany("UPDATE topic SET position = ? WHERE id = ?", pairs)


def _values(topic: Topic) -> Row:
    return topic.what, topic.person, topic.weight, topic.state, topic.outcome, topic.from_contact


def _add_parts(connection: Connection, number: TopicId, topic: Topic) -> None:
    connection.executemany(_ADD_WANT, [(number, want) for want in topic.wants])
    themes.add(connection, Noun.TOPIC, number, topic.themes)


def _whole(connection: Connection, rows: Iterable[Row]) -> tuple[Topic, ...]:
    """The topics of these rows, in their order; one query for what all of them are about."""
    rows = list(rows)
    about = themes.of_those(connection, Noun.TOPIC, json_list(row[0] for row in rows))
    return tuple(_topic(row, about.get(row[0], ())) for row in rows)


def _topic(row: Row, about: Iterable[Theme]) -> Topic:
    number, what, person, weight, state, outcome, from_contact, wants = row
    return Topic(
        id=TopicId(number),
        what=what,
        person=None if person is None else PersonId(person),
        weight=one_of(Weight, weight),
        wants=frozenset(Want(want) for want in list_of(wants)),
        state=TopicState(state),
        outcome=outcome,
        from_contact=None if from_contact is None else ContactId(from_contact),
        themes=tuple(about),
    )
