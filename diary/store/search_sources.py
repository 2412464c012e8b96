"""What of each noun is searched: its day, what filters ask for, and its words. A new noun says so here."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from diary.domain.entries import EntryRef, Noun
from diary.domain.searching import Filter, FilterKind
from diary.store.columns import json_list, list_of
from diary.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class Source:
    """How the entries of a noun are read.

    `select` gives id, day, time, kind and value of each filter that finds it, texts, and `lists` columns with lists of
    texts. `names` gives the people in entries, in their order.
    """

    select: str
    lists: int
    names: str


@dataclass(frozen=True, slots=True)
class Searched:
    """What an entry is found by: the client's own words, its moment, and what filters ask for."""

    ref: EntryRef
    day: dt.date | None
    time: dt.time | None
    filters: tuple[Filter, ...]
    texts: tuple[str, ...]


_OF_CONTACT: Final = """
    SELECT id, day, time,
        (SELECT json_group_array(json_array(kind, value)) FROM (
            SELECT 'person' AS kind, CAST(person AS TEXT) AS value FROM contact_person WHERE contact = contact.id
            UNION ALL SELECT 'way', way WHERE way IS NOT NULL
            UNION ALL SELECT 'feeling', word FROM contact_feeling WHERE contact = contact.id AND word IS NOT NULL
            UNION ALL SELECT voice, chip FROM contact_experience WHERE contact = contact.id AND chip IS NOT NULL
            UNION ALL SELECT 'mark', mark FROM contact_mark WHERE contact = contact.id
            UNION ALL SELECT 'has', 'promise' WHERE EXISTS (SELECT 1 FROM promise WHERE made_in = contact.id))),
        happened, view, place, way_own, asked_by_own,
        (SELECT json_group_array(own ORDER BY position) FROM contact_feeling WHERE contact = contact.id),
        (SELECT json_group_array(own ORDER BY position) FROM contact_experience WHERE contact = contact.id),
        (SELECT json_group_array(own ORDER BY position) FROM contact_own_step WHERE contact = contact.id),
        (SELECT json_group_array(own ORDER BY position) FROM contact_theme WHERE contact = contact.id)
    FROM contact"""
_OF_PROMISE: Final = """
    SELECT id, made_on, '', CASE WHEN person IS NULL THEN '[]' ELSE json_array(json_array('person', '' || person)) END,
        what, (SELECT json_group_array(words ORDER BY number) FROM promise_change WHERE promise = promise.id)
    FROM promise"""
# A topic is as old as the contact it came from.
_OF_TOPIC: Final = """
    SELECT topic.id, day, time,
        CASE WHEN person IS NULL THEN '[]' ELSE json_array(json_array('person', '' || person)) END, what, outcome
    FROM topic LEFT JOIN contact ON contact.id = from_contact"""
_OF_PERSON: Final = """
    SELECT id, NULL, '', json_array(json_array('person', '' || id)), name, role, organisation, reach, note
    FROM person"""

_SOURCES: Final[Mapping[Noun, Source]] = MappingProxyType(
    {
        Noun.CONTACT: Source(
            _OF_CONTACT,
            lists=4,
            names="""
                SELECT contact, name FROM contact_person JOIN person ON person.id = person
                WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position""",
        ),
        Noun.PROMISE: Source(
            _OF_PROMISE,
            lists=1,
            names="""
                SELECT promise.id, name FROM promise JOIN person ON person.id = person
                WHERE promise.id IN (SELECT value FROM json_each(?))""",
        ),
        Noun.TOPIC: Source(
            _OF_TOPIC,
            lists=0,
            names="""
                SELECT topic.id, name FROM topic JOIN person ON person.id = person
                WHERE topic.id IN (SELECT value FROM json_each(?))""",
        ),
        Noun.PERSON: Source(
            _OF_PERSON, lists=0, names="SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))"
        ),
    }
)


def those_of(connection: Connection, noun: Noun, ids: Sequence[int]) -> Iterator[Searched]:
    """What entries of one noun are found by, as far as they are in the diary."""
    statement = f"{_SOURCES[noun].select} WHERE {noun}.id IN (SELECT value FROM json_each(?))"  # noqa: S608 -- our own names
    for row in connection.execute(statement, (json_list(ids),)):
        yield _searched(noun, row)


def ids_behind(connection: Connection, noun: Noun, record: int, limit: int) -> tuple[int, ...]:
    """The next entries of a noun behind this one, by their ids."""
    statement = f"SELECT id FROM {noun} WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608 -- the names of our own tables
    return tuple(found for (found,) in connection.execute(statement, (record, limit)))


def last_id(connection: Connection, noun: Noun) -> int:
    """The highest id of a noun; 0 where there is none."""
    row = connection.execute(f"SELECT coalesce(max(id), 0) FROM {noun}").fetchone()  # noqa: S608 -- as above
    return int(row[0]) if row else 0


def names_in(connection: Connection, noun: Noun, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The names of the people in entries of one noun; none for an entry without people."""
    names: dict[int, tuple[str, ...]] = {}
    for record, name in connection.execute(_SOURCES[noun].names, (json_list(ids),)):
        names[record] = (*names.get(record, ()), name)
    return names


def _searched(noun: Noun, row: Row) -> Searched:
    record, day, clock, traits, *texts = row
    single = len(texts) - _SOURCES[noun].lists
    return Searched(
        EntryRef(noun, record),
        dt.date.fromisoformat(day) if day else None,
        dt.time.fromisoformat(clock) if clock else None,
        (Filter(FilterKind.NOUN, noun), *(Filter(FilterKind(kind), value) for kind, value in list_of(traits))),
        (*texts[:single], *(text for each in texts[single:] for text in list_of(each))),
    )
