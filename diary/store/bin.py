"""The bin: entries that were thrown away, each one text, until they are put back or gone for good."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from diary.domain.entries import Entry, EntryRef, Noun
from diary.store.columns import expect_one, found, moment_of, moment_text
from diary.store.connection import Connection
from diary.store.entry_text import entry_of, entry_or_none, text_of

_PUT: Final = "INSERT INTO bin (noun, record, binned_at, position, body) VALUES (?, ?, ?, ?, ?)"
_GET: Final = "SELECT noun, record, binned_at, position, body FROM bin WHERE noun = ? AND record = ?"
_LISTING: Final = "SELECT noun, record, binned_at, position, body FROM bin ORDER BY binned_at DESC, rowid DESC"
_ALL_OF: Final = "SELECT record, body FROM bin WHERE noun = ?"
_REWRITE: Final = "UPDATE bin SET body = ? WHERE noun = ? AND record = ?"
_OLDER: Final = "SELECT noun, record FROM bin WHERE binned_at <= ?"


@dataclass(frozen=True, slots=True)
class Binned:
    """An entry in the bin, since when, and the place a topic had in the client's own order."""

    entry: Entry
    at: datetime
    position: int | None = None


def put(connection: Connection, binned: Binned) -> None:
    """Put an entry into the bin; it is taken out of its tables by others."""
    ref = EntryRef.of(binned.entry)
    values = (ref.noun, ref.id, moment_text(binned.at), binned.position, text_of(binned.entry))
    connection.execute(_PUT, values)


def get(connection: Connection, ref: EntryRef) -> Binned:
    """An entry that is in the bin."""
    return _binned(found(connection.execute(_GET, (ref.noun, ref.id)).fetchone(), "bin"))


def has(connection: Connection, ref: EntryRef) -> bool:
    """Whether an entry is in the bin."""
    return connection.execute(_GET, (ref.noun, ref.id)).fetchone() is not None


def listing(connection: Connection) -> tuple[Binned, ...]:
    """Everything in the bin that reads, the last one thrown away first."""
    rows = connection.execute(_LISTING)
    return tuple(
        Binned(entry, moment_of(at), position)
        for noun, _, at, position, body in rows
        if (entry := entry_or_none(Noun(noun), body)) is not None
    )


def refs(connection: Connection) -> tuple[EntryRef, ...]:
    """Which entries are in the bin, also those that don't read."""
    return tuple(EntryRef(Noun(noun), record) for noun, record in connection.execute("SELECT noun, record FROM bin"))


def thrown_away_by(connection: Connection, moment: datetime) -> tuple[EntryRef, ...]:
    """What went into the bin at this moment or before."""
    return tuple(EntryRef(Noun(noun), record) for noun, record in connection.execute(_OLDER, (moment_text(moment),)))


def remove(connection: Connection, ref: EntryRef) -> None:
    """Take an entry out of the bin."""
    expect_one(connection.execute("DELETE FROM bin WHERE noun = ? AND record = ?", (ref.noun, ref.id)), "bin")


def rewrite(connection: Connection, noun: Noun, changed: Callable[[Entry], Entry]) -> None:
    """Let all entries of a noun that are in the bin say something else: what is gone for good stands in none."""
    for record, body in connection.execute(_ALL_OF, (noun,)).fetchall():
        entry = entry_or_none(noun, body)
        if entry is not None and (other := changed(entry)) != entry:
            connection.execute(_REWRITE, (text_of(other), noun, record))


def _binned(row: tuple[str, int, str, int | None, str]) -> Binned:
    noun, _, at, position, body = row
    return Binned(entry_of(Noun(noun), body), moment_of(at), position)
