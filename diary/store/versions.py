"""Earlier versions of entries, each one text: the very first stays, and those in the middle thin out."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.versions import EarlierVersion, to_thin_out
from diary.store.columns import found, moment_of, moment_text
from diary.store.connection import Connection
from diary.store.entry_text import entry_of, entry_or_none, text_of

_KEEP: Final = """
    INSERT INTO version (noun, record, number, at, body)
    VALUES (?1, ?2, (SELECT coalesce(max(number), 0) + 1 FROM version WHERE noun = ?1 AND record = ?2), ?3, ?4)"""
_LISTING: Final = "SELECT number, at, body FROM version WHERE noun = ? AND record = ? ORDER BY number DESC"
_GET: Final = "SELECT number, at, body FROM version WHERE noun = ? AND record = ? AND number = ?"
_NEWEST: Final = _LISTING + " LIMIT 1"
_MOMENTS: Final = "SELECT number, at FROM version WHERE noun = ? AND record = ? ORDER BY number"
_DROP: Final = "DELETE FROM version WHERE noun = ? AND record = ? AND number = ?"
_ALL_OF: Final = "SELECT record, number, body FROM version WHERE noun = ?"
_REWRITE: Final = "UPDATE version SET body = ? WHERE noun = ? AND record = ? AND number = ?"
_REMOVE: Final = "DELETE FROM version WHERE noun = ? AND record = ?"


def keep(connection: Connection, before: Entry, at: datetime) -> None:
    """Keep what an entry was until `at`; where there are many, one in the middle is let go of."""
    ref = EntryRef.of(before)
    connection.execute(_KEEP, (ref.noun, ref.id, moment_text(at), text_of(before)))
    rows = connection.execute(_MOMENTS, (ref.noun, ref.id)).fetchall()
    place = to_thin_out([moment_of(moment) for _, moment in rows])
    if place is not None:
        connection.execute(_DROP, (ref.noun, ref.id, rows[place][0]))


def listing(connection: Connection, ref: EntryRef) -> tuple[EarlierVersion, ...]:
    """The earlier versions of an entry that read, newest first."""
    return tuple(
        EarlierVersion(number, moment_of(at), entry)
        for number, at, body in connection.execute(_LISTING, (ref.noun, ref.id))
        if (entry := entry_or_none(ref.noun, body)) is not None
    )


def get(connection: Connection, ref: EntryRef, number: int) -> EarlierVersion:
    """One earlier version."""
    row = found(connection.execute(_GET, (ref.noun, ref.id, number)).fetchone(), "version")
    return EarlierVersion(row[0], moment_of(row[1]), entry_of(ref.noun, row[2]))


def drop_newest_if(connection: Connection, same: Entry) -> None:
    """Let go of the newest earlier version of an entry when it says the same: nothing was changed, or it was undone."""
    ref = EntryRef.of(same)
    row = connection.execute(_NEWEST, (ref.noun, ref.id)).fetchone()
    # Compared as entries: an older version of the app may have spelled the same one without fields of today.
    if row is not None and entry_or_none(ref.noun, row[2]) == same:
        connection.execute(_DROP, (ref.noun, ref.id, row[0]))


def remove(connection: Connection, ref: EntryRef) -> None:
    """Let go of all earlier versions of an entry."""
    connection.execute(_REMOVE, (ref.noun, ref.id))


def rewrite(connection: Connection, noun: Noun, changed: Callable[[Entry], Entry]) -> None:
    """Let the earlier versions of all entries of a noun say something else: what is gone for good stands in none."""
    for record, number, body in connection.execute(_ALL_OF, (noun,)).fetchall():
        entry = entry_or_none(noun, body)
        if entry is not None and (other := changed(entry)) != entry:
            connection.execute(_REWRITE, (text_of(other), noun, record, number))
