"""The index that searching is done in, in a file of its own: the folded words of all entries, newest first.

`place` runs with time and names the entry, so that a page of hits is read off the index without sorting. The index
takes its words back by the very text that it was given, and leaves none of them behind in the file.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from diary.domain.entries import EntryRef, Noun
from diary.domain.folding import fold
from diary.domain.ids import PersonId
from diary.domain.searching import Called, Filter, FilterKind, Part, Search, Turn
from diary.store.columns import LARGEST_ID
from diary.store.connection import Connection, Row
from diary.store.search_sources import Searched

#: One more when words are folded, places made, or filters told in another way: an index of another format is made anew.
FORMAT: Final = 2

#: Begins what a filter asks for; stands in no folded word.
_FILTER: Final = "¤"
#: Stands between two texts of an entry and is part of no folded word: a phrase doesn't go on in the next text.
_BETWEEN: Final = " ¶ "

#: How a place is made: minutes since the year 1, the noun, and the id, from the highest bits to the lowest; 63 in all.
_ID_BITS: Final = 27
_NOUN_BITS: Final = 3
_MINUTES_A_DAY: Final = 24 * 60
#: Of the same minute, promises and topics stand under the contact they came from. A new noun goes to the end.
_NOUNS: Final = (
    Noun.PERSON,
    Noun.TOPIC,
    Noun.PROMISE,
    Noun.CONTACT,
    Noun.MOMENT,
    Noun.AT_STAKE,
    Noun.PERMISSION,
    Noun.MEETING,
)
#: Behind the year 9999: people, and topics that came from no contact, have no day and stand first.
_NO_DAY: Final = (dt.date.max.toordinal() + 1) * _MINUTES_A_DAY

#: Where no names are looked for.
NOBODY: Final[Mapping[Part, Called]] = MappingProxyType({})

#: Entries looked through at a time for words inside of words; some milliseconds.
_LOOKED_THROUGH: Final = 4_000

# The token is that of the diary's notes. `up_to` says to which id the entries of a noun are in it for the first time.
_STATE: Final = """
    CREATE TABLE state (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        format INTEGER NOT NULL,
        token BLOB NOT NULL
    ) STRICT"""
_BUILT: Final = "CREATE TABLE built (noun TEXT PRIMARY KEY, up_to INTEGER NOT NULL) STRICT, WITHOUT ROWID"
_SEARCHABLE: Final = """
    CREATE TABLE searchable (
        place INTEGER PRIMARY KEY,
        noun TEXT NOT NULL,
        record INTEGER NOT NULL,
        folded TEXT NOT NULL,
        filters TEXT NOT NULL,
        UNIQUE (noun, record)
    ) STRICT"""
# What is folded has nothing but words in it, so the plainest tokenizer does.
# Every word may go on. Beginnings of one to four letters have lists of their own: of longer ones FTS5 goes through all
# the places of all the words before it tells the first, and common words are short.
_SEARCH: Final = """
    CREATE VIRTUAL TABLE search USING fts5(
        folded, filters, content = 'searchable', content_rowid = 'place', columnsize = 0, prefix = '1 2 3 4',
        tokenize = 'ascii'
    )"""
_SETTINGS: Final = (
    # Words that are taken out of the index are overwritten at once.
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    # What fits on an encrypted page, in bytes: with FTS5's own 4050, each would take a second one.
    "INSERT INTO search (search, rank) VALUES ('pgsz', 3900)",
)
_TAKE_OUT: Final = """
    INSERT INTO search (search, rowid, folded, filters) VALUES ('delete', old.place, old.folded, old.filters);"""
_PUT_IN: Final = "INSERT INTO search (rowid, folded, filters) VALUES (new.place, new.folded, new.filters);"
_IN_STEP: Final = (
    f"CREATE TRIGGER searchable_insert AFTER INSERT ON searchable BEGIN {_PUT_IN} END",
    f"CREATE TRIGGER searchable_delete AFTER DELETE ON searchable BEGIN {_TAKE_OUT} END",
    f"CREATE TRIGGER searchable_update AFTER UPDATE ON searchable BEGIN {_TAKE_OUT} {_PUT_IN} END",
)
_SCHEMA: Final = (_STATE, _BUILT, _SEARCHABLE, _SEARCH, *_SETTINGS, *_IN_STEP)

_PUT: Final = """
    INSERT INTO searchable (place, noun, record, folded, filters) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (noun, record) DO UPDATE
    SET place = excluded.place, folded = excluded.folded, filters = excluded.filters
    WHERE place <> excluded.place OR folded <> excluded.folded OR filters <> excluded.filters"""
_DROP: Final = "DELETE FROM searchable WHERE noun = ? AND record = ?"
_BUILT_UP_TO: Final = """
    INSERT INTO built (noun, up_to) VALUES (?, ?) ON CONFLICT (noun) DO UPDATE SET up_to = excluded.up_to"""

_FIND: Final = "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"
_ALL: Final = "SELECT place FROM searchable WHERE place < ? AND place >= ? ORDER BY place DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Found:
    """The entries on one page, in order, and where the next page begins."""

    refs: tuple[EntryRef, ...]
    next: Turn | None


def create(connection: Connection, token: bytes) -> None:
    """Make an empty index that belongs to the state of the diary with this token."""
    for statement in _SCHEMA:
        connection.execute(statement)
    connection.execute("INSERT INTO state (only, format, token) VALUES (1, ?, ?)", (FORMAT, token))


def token(connection: Connection) -> bytes | None:
    """Which state of the diary it belongs to; None where there is no index of this format in the file."""
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'state'").fetchone() is None:
        return None
    row = connection.execute("SELECT token FROM state WHERE format = ?", (FORMAT,)).fetchone()
    return bytes(row[0]) if row else None


def set_token(connection: Connection, token: bytes) -> None:
    """Belong to this state of the diary from now on."""
    connection.execute("UPDATE state SET token = ?", (token,))


def built_up_to(connection: Connection) -> dict[Noun, int]:
    """For each noun the id up to which its entries are in the index."""
    return {Noun(noun): up_to for noun, up_to in connection.execute("SELECT noun, up_to FROM built")}


def set_built(connection: Connection, last: EntryRef) -> None:
    """Remember that the entries of a noun up to this one are in the index."""
    connection.execute(_BUILT_UP_TO, (last.noun, last.id))


def put(connection: Connection, entries: Iterable[Searched]) -> None:
    """Put entries into the index, in the place of what it had of them."""
    connection.executemany(_PUT, [_row(entry) for entry in entries])


def drop(connection: Connection, refs: Iterable[EntryRef]) -> None:
    """Take entries out of the index."""
    connection.executemany(_DROP, [(ref.noun, ref.id) for ref in refs])


def find(
    connection: Connection,
    search: Search,
    before: int | None,
    limit: int,
    called: Mapping[Part, Called] = NOBODY,
) -> Found:
    """Entries that have words, or name people, beginning with all parts of the query; the others come behind them.

    Who is `called` so is told by the diary: an entry is found by the name that somebody has now.
    """
    statement, asked = _asked(search, called)
    first, last = _span(search)
    end = last if before is None else min(before, last)
    rows = connection.execute(statement, (*asked, end, first, limit)).fetchall()
    refs = tuple(_ref(place) for (place,) in rows)
    if len(rows) == limit:
        return Found(refs, Turn(rows[-1][0]))
    return Found(refs, Turn(LARGEST_ID, is_inside=True) if search.query.parts else None)


def count(connection: Connection, search: Search, most: int, called: Mapping[Part, Called] = NOBODY) -> int:
    """How many entries `find` finds, counted no further than `most`."""
    statement, asked = _asked(search, called)
    first, last = _span(search)
    counted = f"SELECT count(*) FROM ({statement})"  # noqa: S608 -- our own statements
    row = connection.execute(counted, (*asked, last, first, most)).fetchone()
    return int(row[0]) if row else 0


def find_inside(connection: Connection, search: Search, before: int, called: Mapping[Part, Called] = NOBODY) -> Found:
    """Entries that have all parts of the query, one of them only inside of words; looks through some at a time."""
    first, last = _span(search)
    asked: list[str] = []
    values: list[str] = []
    for part in search.query.parts:
        those = called.get(part, Called())
        tokens_of = _naming(those.begins + those.inside)
        asked.append(_either(["instr(folded, ?)", *("instr(filters, ?)" for _ in tokens_of)]))
        values += (part.words, *(f" {each} " for each in tokens_of))
    for some in search.alternatives:
        asked.append(_either(["instr(filters, ?)" for _ in some]))
        values += (f" {_token(each)} " for each in some)
    rows = connection.execute(
        f"SELECT place, CASE WHEN {' AND '.join(asked)} THEN folded END, filters FROM"  # noqa: S608 -- nothing but bound values in it
        " (SELECT place, folded, filters FROM searchable WHERE place < ? AND place >= ? ORDER BY place DESC LIMIT ?)",
        (*values, min(before, last), first, _LOOKED_THROUGH),
    ).fetchall()
    found = [
        place for place, folded, filters in rows if folded is not None and not _begins(folded, filters, search, called)
    ]
    return Found(tuple(map(_ref, found)), Turn(rows[-1][0], is_inside=True) if len(rows) == _LOOKED_THROUGH else None)


def _either(asked: Sequence[str]) -> str:
    """Any of these, in halves of halves: SQLite takes a thousand in a row and no more."""
    half = len(asked) // 2
    return f"({_either(asked[:half])} OR {_either(asked[half:])})" if half else asked[0]


def _begins(folded: str, filters: str, search: Search, called: Mapping[Part, Called]) -> bool:
    """Whether `find` finds it: all parts of the query begin a word of it, or of a name in it."""
    there = set(filters.split())
    return all(
        part.begins_in(folded) or not there.isdisjoint(_naming(called.get(part, Called()).begins))
        for part in search.query.parts
    )


def _row(entry: Searched) -> Row:
    folded = _BETWEEN.join(words for text in entry.texts if (words := fold(text)))
    filters = " ".join(dict.fromkeys(map(_token, entry.filters)))
    return _place(entry), entry.ref.noun, entry.ref.id, folded, f" {filters} "


def _place(entry: Searched) -> int:
    """Where an entry stands among all others."""
    minutes = _NO_DAY if entry.day is None else _minutes(entry.day)
    if entry.time is not None:
        minutes += entry.time.hour * 60 + entry.time.minute
    return (minutes << _NOUN_BITS | _NOUNS.index(entry.ref.noun)) << _ID_BITS | entry.ref.id


def _ref(place: int) -> EntryRef:
    noun = _NOUNS[place >> _ID_BITS & (1 << _NOUN_BITS) - 1]
    return EntryRef(noun, place & (1 << _ID_BITS) - 1)


def _span(search: Search) -> tuple[int, int]:
    """The first place that may be found, and the one behind the last. Of what has no day, no days are asked."""
    first = _minutes(search.since) << _NOUN_BITS + _ID_BITS if search.since else 0
    until = _NO_DAY if search.until is None else _minutes(search.until) + _MINUTES_A_DAY
    has_days = search.since is not None or search.until is not None
    return first, until << _NOUN_BITS + _ID_BITS if has_days else LARGEST_ID


def _minutes(day: dt.date) -> int:
    return day.toordinal() * _MINUTES_A_DAY


def _token(asked: Filter) -> str:
    """What a filter asks for as one word of the index."""
    return _FILTER + "".join(filter(str.isalnum, f"{asked.kind}{asked.value}"))


def _naming(people: Iterable[PersonId]) -> list[str]:
    """What of the index an entry has that names one of these people."""
    return [_token(Filter(FilterKind.PERSON, str(person))) for person in people]


def _asked(search: Search, called: Mapping[Part, Called]) -> tuple[str, tuple[str, ...]]:
    """The statement that finds it, and its first values; behind them come the end, the start, and the limit."""
    return (_FIND, (_match(search, called),)) if search.query.parts or search.alternatives else (_ALL, ())


def _match(search: Search, called: Mapping[Part, Called]) -> str:
    """What is looked for in FTS5's words; nothing but words stands between its quotes, since they are folded."""
    asked = [[_quoted(part), *map(_whole, _naming(called.get(part, Called()).begins))] for part in search.query.parts]
    asked += [[_whole(_token(each)) for each in some] for some in search.alternatives]
    return " AND ".join(f"({' OR '.join(some)})" for some in asked)


def _whole(word: str) -> str:
    return f'"{word}"'


def _quoted(part: Part) -> str:
    return f'"{part.words}"' if part.is_whole else f'"{part.words}" *'
