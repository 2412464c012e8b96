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
class Searched:
    """What an entry is found by: the client's own words, its moment, and what filters ask for."""

    ref: EntryRef
    day: dt.date | None
    time: dt.time | None
    filters: tuple[Filter, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """How the entries of a noun are read, as pieces of SQL.

    `words` are columns of `table`, `own_words` select a `text` of other tables for each row. Each of `filters`
    selects the kind and the value of what finds the entry. `names` gives the people in entries, in their order.
    """

    table: str
    words: tuple[str, ...]
    names: str
    day: str = "NULL"
    time: str = "''"
    own_words: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()


#: What is shared by nobody is not asked for it, but where it is the client's own alone.
_NEVER_SHARED: Final = (
    "'shared', 'never' WHERE NOT EXISTS (SELECT 1 FROM share_record WHERE noun = '{noun}' AND record = {noun}.id)"
)
_THEME: Final = "'theme', kind FROM {noun}_theme WHERE {noun} = {noun}.id AND kind IS NOT NULL"
_PERSON: Final = "'person', CAST(person AS TEXT) WHERE person IS NOT NULL"
_NAME_OF_PERSON: Final = "{noun}.id, name FROM {noun} JOIN person ON person.id = person WHERE {noun}.id IN those"
_NOBODY: Final = "id, '' FROM those WHERE false"

_SOURCES: Final[Mapping[Noun, Source]] = MappingProxyType(
    {
        Noun.CONTACT: Source(
            table="contact",
            day="day",
            time="time",
            words=("happened", "view", "place", "way_own", "asked_by_own"),
            own_words=(
                "SELECT own AS text FROM contact_feeling WHERE contact = contact.id",
                "SELECT own AS text FROM contact_experience WHERE contact = contact.id",
                "SELECT own AS text FROM contact_own_step WHERE contact = contact.id",
                "SELECT own AS text FROM contact_theme WHERE contact = contact.id",
            ),
            filters=(
                "'person', CAST(person AS TEXT) FROM contact_person WHERE contact = contact.id",
                "'way', way WHERE way IS NOT NULL",
                "'feeling', word FROM contact_feeling WHERE contact = contact.id AND word IS NOT NULL",
                "voice, chip FROM contact_experience WHERE contact = contact.id AND chip IS NOT NULL",
                "'mark', mark FROM contact_mark WHERE contact = contact.id",
                "'has', 'promise' FROM promise WHERE made_in = contact.id",
                "'own-step', step FROM contact_own_step WHERE contact = contact.id AND step IS NOT NULL",
                _THEME.format(noun="contact"),
                _NEVER_SHARED.format(noun="contact"),
            ),
            names="contact, name FROM contact_person JOIN person ON person.id = person WHERE contact IN those"
            " ORDER BY contact, position",
        ),
        Noun.PROMISE: Source(
            table="promise",
            day="made_on",
            words=("what",),
            own_words=(
                "SELECT words AS text FROM promise_change WHERE promise = promise.id",
                "SELECT own AS text FROM promise_theme WHERE promise = promise.id",
            ),
            filters=(_PERSON, _THEME.format(noun="promise"), _NEVER_SHARED.format(noun="promise")),
            names=_NAME_OF_PERSON.format(noun="promise"),
        ),
        # A topic is as old as the contact it came from.
        Noun.TOPIC: Source(
            table="topic LEFT JOIN contact ON contact.id = from_contact",
            day="day",
            time="time",
            words=("what", "outcome"),
            own_words=("SELECT own AS text FROM topic_theme WHERE topic = topic.id",),
            filters=(_PERSON, _THEME.format(noun="topic"), _NEVER_SHARED.format(noun="topic")),
            names=_NAME_OF_PERSON.format(noun="topic"),
        ),
        # The name stands first: it is told apart from what else is said of somebody.
        Noun.PERSON: Source(
            table="person",
            words=("name", "role", "organisation", "reach", "note"),
            own_words=("SELECT words AS text FROM person_position WHERE person = person.id",),
            filters=("'person', CAST(person.id AS TEXT)",),
            names="id, name FROM person WHERE id IN those",
        ),
        Noun.MOMENT: Source(
            table="moment",
            day="day",
            time="time",
            words=("words",),
            own_words=(
                "SELECT own AS text FROM moment_feeling WHERE moment = moment.id",
                "SELECT own AS text FROM moment_theme WHERE moment = moment.id",
            ),
            filters=(
                "'feeling', word FROM moment_feeling WHERE moment = moment.id AND word IS NOT NULL",
                _THEME.format(noun="moment"),
                _NEVER_SHARED.format(noun="moment"),
            ),
            names=_NOBODY,
        ),
        Noun.AT_STAKE: Source(
            table="at_stake",
            words=("what",),
            own_words=("SELECT own AS text FROM at_stake_theme WHERE at_stake = at_stake.id",),
            filters=(_THEME.format(noun="at_stake"), _NEVER_SHARED.format(noun="at_stake")),
            names=_NOBODY,
        ),
        Noun.PERMISSION: Source(
            table="permission",
            day="asked_on",
            words=("what", "asker", "to_whom", "why", "condition"),
            filters=(_PERSON,),
            names=_NAME_OF_PERSON.format(noun="permission"),
        ),
        Noun.MEETING: Source(
            table="meeting",
            day="day",
            time="time",
            words=("place", "along", "take_along"),
            own_words=(
                "SELECT words AS text FROM meeting_question WHERE meeting = meeting.id",
                "SELECT words AS text FROM meeting_topic WHERE meeting = meeting.id",
            ),
            filters=("'person', CAST(person AS TEXT) FROM meeting_person WHERE meeting = meeting.id",),
            names="meeting, name FROM meeting_person JOIN person ON person.id = person WHERE meeting IN those"
            " ORDER BY meeting, position",
        ),
    }
)

#: The nouns of which entries are searched.
NOUNS: Final = tuple(_SOURCES)
#: What is attached to an entry of any noun is found with it.
_ATTACHED: Final = "FROM attachment WHERE noun = '{noun}' AND record = {noun}.id AND removed_at IS NULL"
#: Names the ids that are asked for.
_THOSE: Final = "WITH those (id) AS (SELECT value FROM json_each(?)) SELECT "


def those_of(connection: Connection, noun: Noun, ids: Sequence[int]) -> Iterator[Searched]:
    """What entries of one noun are found by, as far as they are in the diary."""
    for row in connection.execute(_selects(noun, _filters(noun)), (json_list(ids),)):
        yield _searched(noun, row)


def words_of(connection: Connection, noun: Noun, ids: Sequence[int]) -> Iterator[Searched]:
    """The same without what filters ask for, in half the time."""
    for row in connection.execute(_selects(noun, "'[]'"), (json_list(ids),)):
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
    for record, name in connection.execute(_THOSE + _SOURCES[noun].names, (json_list(ids),)):
        names[record] = (*names.get(record, ()), name)
    return names


def _selects(noun: Noun, filters: str) -> str:
    """The statement that reads entries of a noun: id, day, time, this for filters, lists of own words, and words."""
    source, attached = _SOURCES[noun], _ATTACHED.format(noun=noun)
    lists = (f"SELECT name AS text {attached}", f"SELECT words AS text {attached}", *source.own_words)
    columns = (
        f"{noun}.id",
        source.day,
        source.time,
        filters,
        *(f"(SELECT json_group_array(text) FROM ({each}))" for each in lists),  # noqa: S608 -- our own names
        *source.words,
    )
    return f"{_THOSE} {', '.join(columns)} FROM {source.table} WHERE {noun}.id IN those"


def _filters(noun: Noun) -> str:
    """The column with a list of kind and value for each filter."""
    attached = f"'has' AS kind, 'attachment' AS value {_ATTACHED.format(noun=noun)}"
    asked = " UNION SELECT ".join((attached, *_SOURCES[noun].filters))
    return f"(SELECT json_group_array(json_array(kind, value)) FROM (SELECT {asked}))"  # noqa: S608 -- our own names


def _searched(noun: Noun, row: Row) -> Searched:
    record, day, clock, asked, *texts = row
    words = len(_SOURCES[noun].words)
    lists, single = texts[:-words], texts[-words:]
    return Searched(
        EntryRef(noun, record),
        dt.date.fromisoformat(day) if day else None,
        dt.time.fromisoformat(clock) if clock else None,
        (Filter(FilterKind.NOUN, noun), *(Filter(FilterKind(kind), value) for kind, value in list_of(asked))),
        (*single, *(text for each in lists for text in list_of(each))),
    )
