"""The people around the client."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from diary.domain.ids import PersonId
from diary.domain.people import Person, PersonKind
from diary.store.columns import day_of, day_text, expect_one, found, json_list, new_id, one_of
from diary.store.connection import Connection, Row

_ADD: Final = """
    INSERT INTO person (id, name, kind, role, organisation, reach, since, until, came_after, note)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_CHANGE: Final = """
    UPDATE person SET name = ?, kind = ?, role = ?, organisation = ?, reach = ?, since = ?, until = ?, came_after = ?,
        note = ?
    WHERE id = ?"""

_GET: Final = """
    SELECT id, name, kind, role, organisation, reach, since, until, came_after, note FROM person WHERE id = ?"""

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
    return PersonId(new_id(connection.execute(_ADD, (None, *_values(person)))))


def put_back(connection: Connection, person: Person) -> None:
    """Put a person who was taken out back as they were, with the id they had."""
    connection.execute(_ADD, (person.id, *_values(person)))


def remove(connection: Connection, person: PersonId) -> None:
    """Take somebody out of the diary who is in no contact; promises, topics and shares stay, without the person."""
    expect_one(connection.execute("DELETE FROM person WHERE id = ?", (person,)), "person")


def change(connection: Connection, person: Person) -> None:
    """Replace everything known of a person."""
    expect_one(connection.execute(_CHANGE, (*_values(person), person.id)), "person")


def get(connection: Connection, person: PersonId) -> Person:
    """One person."""
    return _person(found(connection.execute(_GET, (person,)).fetchone(), "person"))


def those_there(connection: Connection, people: Iterable[PersonId]) -> frozenset[PersonId]:
    """Those of these people who are in the diary."""
    return frozenset(PersonId(number) for (number,) in connection.execute(_THERE, (json_list(people),)))


def everyone(connection: Connection) -> tuple[Person, ...]:
    """All people by name; capitals and accents don't part names that belong together."""
    people = [_person(row) for row in connection.execute(_EVERYONE)]
    return tuple(sorted(people, key=lambda person: (_letters(person.name), person.name)))


def recent(connection: Connection, limit: int) -> tuple[Person, ...]:
    """Who the client had contact with, the last one first; somebody without a contact is not among them."""
    return tuple(_person(row) for row in connection.execute(_RECENT, (limit,)))


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


def _person(row: Row) -> Person:
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
    )
