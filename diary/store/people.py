"""The people around the client."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from diary.domain.ids import PersonId
from diary.domain.people import Person, PersonKind
from diary.domain.positions import Clarity, Point, PointAnswer, Position
from diary.store.columns import day_of, day_text, expect_one, found, json_list, new_id, one_of
from diary.store.connection import Connection, Row
from diary.store.parts import gathered

_ADD: Final = """
    INSERT INTO person (id, name, kind, role, organisation, reach, since, until, came_after, note)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_CHANGE: Final = """
    UPDATE person SET name = ?, kind = ?, role = ?, organisation = ?, reach = ?, since = ?, until = ?, came_after = ?,
        note = ?
    WHERE id = ?"""

_GET: Final = """
    SELECT id, name, kind, role, organisation, reach, since, until, came_after, note FROM person WHERE id = ?"""

_POSITIONS: Final = """
    SELECT person, point, day, clarity, words FROM person_position
    WHERE person IN (SELECT value FROM json_each(?)) ORDER BY person, number"""
_ADD_ANSWER: Final = """
    INSERT INTO person_position (person, number, point, day, clarity, words) VALUES (?, ?, ?, ?, ?, ?)"""
_CLEAR_POSITION: Final = "DELETE FROM person_position WHERE person = ?"

_THERE: Final = "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))"

_EVERYONE: Final = """
    SELECT id, name, kind, role, organisation, reach, since, until, came_after, note FROM person ORDER BY id"""

_RECENT: Final = """
    WITH met AS (
        SELECT person.id,
            (SELECT day || ' ' || time FROM contact_person WHERE person = person.id
                ORDER BY day DESC, time DESC LIMIT 1) AS last
        FROM person
    )
    SELECT id, name, kind, role, organisation, reach, since, until, came_after, note
    FROM met JOIN person USING (id)
    WHERE last IS NOT NULL ORDER BY last DESC, id DESC LIMIT ?"""


def add(connection: Connection, person: Person) -> PersonId:
    """Put a new person into the diary; the value's own id is not read."""
    number = PersonId(new_id(connection.execute(_ADD, (None, *_values(person)))))
    _add_position(connection, number, person.position)
    return number


def put_back(connection: Connection, person: Person) -> None:
    """Put a person who was taken out back as they were, with the id they had."""
    connection.execute(_ADD, (person.id, *_values(person)))
    _add_position(connection, person.id, person.position)


def remove(connection: Connection, person: PersonId) -> None:
    """Take somebody out of the diary who is in no contact; promises, topics and shares stay, without the person."""
    expect_one(connection.execute("DELETE FROM person WHERE id = ?", (person,)), "person")


def change(connection: Connection, person: Person) -> None:
    """Replace everything known of a person; what they may and must stays as it is."""
    expect_one(connection.execute(_CHANGE, (*_values(person), person.id)), "person")


def set_position(connection: Connection, person: PersonId, position: Position) -> None:
    """Replace all that was written about what somebody may and must."""
    connection.execute(_CLEAR_POSITION, (person,))
    _add_position(connection, person, position)


def get(connection: Connection, person: PersonId) -> Person:
    """One person."""
    row = found(connection.execute(_GET, (person,)).fetchone(), "person")
    return _people(connection, (row,))[0]


def those_there(connection: Connection, people: Iterable[PersonId]) -> frozenset[PersonId]:
    """Those of these people who are in the diary."""
    return frozenset(PersonId(number) for (number,) in connection.execute(_THERE, (json_list(people),)))


def everyone(connection: Connection) -> tuple[Person, ...]:
    """All people by name; capitals and accents don't part names that belong together."""
    people = _people(connection, connection.execute(_EVERYONE).fetchall())
    return tuple(sorted(people, key=lambda person: (_letters(person.name), person.name)))


def names(connection: Connection) -> dict[PersonId, str]:
    """What everybody is called."""
    return {PersonId(number): name for number, name in connection.execute("SELECT id, name FROM person")}


def recent(connection: Connection, limit: int) -> tuple[Person, ...]:
    """Who the client had contact with, the last one first; somebody without a contact is not among them."""
    return _people(connection, connection.execute(_RECENT, (limit,)).fetchall())


def _letters(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def _values(person: Person) -> Row:
    return (
        person.name,
        person.kind,
        person.role,
        person.organisation,
        person.reach,
        day_text(person.since),
        day_text(person.until),
        person.came_after,
        person.note,
    )


def _add_position(connection: Connection, number: PersonId, position: Position) -> None:
    rows = [
        (number, at, answer.point, answer.on.isoformat(), answer.clarity, answer.words)
        for at, answer in enumerate(position.answers)
    ]
    connection.executemany(_ADD_ANSWER, rows)


def _people(connection: Connection, rows: Sequence[Row]) -> tuple[Person, ...]:
    answers = gathered(connection, _POSITIONS, json_list(row[0] for row in rows), _answer)
    return tuple(_person(row, Position(tuple(answers.get(row[0], ())))) for row in rows)


def _answer(point: str, day: str, clarity: str | None, words: str) -> PointAnswer:
    return PointAnswer(Point(point), date.fromisoformat(day), one_of(Clarity, clarity), words)


def _person(row: Row, position: Position) -> Person:
    number, name, kind, role, organisation, reach, since, until, came_after, note = row
    return Person(
        id=PersonId(number),
        name=name,
        kind=one_of(PersonKind, kind),
        role=role,
        organisation=organisation,
        reach=reach,
        since=day_of(since),
        until=day_of(until),
        came_after=None if came_after is None else PersonId(came_after),
        note=note,
        position=position,
    )
