"""What the diary says of its search: which state of the index belongs to it, and which entries that lacks."""

from dataclasses import dataclass
from typing import Final

from diary.domain.entries import EntryRef, Noun
from diary.store.connection import Connection

_WAITING: Final = "SELECT number, noun, record FROM unsearched ORDER BY number LIMIT ?"
_START: Final = """
    INSERT INTO searched (only, token, former) VALUES (1, ?, NULL)
    ON CONFLICT DO UPDATE SET token = excluded.token, former = NULL"""
_FOLLOWING: Final = "UPDATE searched SET token = ?1, former = ?2 WHERE token = ?2 OR former = ?2"
_FOLLOWED: Final = "UPDATE searched SET former = NULL WHERE token = ?"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Entries that changed since they were last indexed, and the number of the last note that says so."""

    refs: tuple[EntryRef, ...] = ()
    last: int = 0


def tokens(connection: Connection) -> tuple[bytes, ...]:
    """Which states of the index are the diary's, and lack no more than what is noted; none before there was one."""
    row = connection.execute("SELECT token, former FROM searched").fetchone() or ()
    return tuple(bytes(token) for token in row if token is not None)


def waiting(connection: Connection, limit: int) -> Waiting:
    """The entries that wait longest to be indexed again."""
    rows = connection.execute(_WAITING, (limit,)).fetchall()
    refs = dict.fromkeys(EntryRef(Noun(noun), record) for _, noun, record in rows)
    return Waiting(tuple(refs), rows[-1][0]) if rows else Waiting()


def start(connection: Connection, token: bytes) -> None:
    """Begin with an index that is empty still: from here on changes are noted."""
    connection.execute("DELETE FROM unsearched")
    connection.execute(_START, (token,))


def follow(connection: Connection, former: bytes, token: bytes) -> bool:
    """Let the index with the `former` token be about to follow the notes, and have this token once it has.

    False when that index is no longer the diary's.
    """
    return connection.execute(_FOLLOWING, (token, former)).rowcount == 1


def followed(connection: Connection, token: bytes, last: int) -> None:
    """Take away the notes up to `last`, which the index with this token has followed."""
    connection.execute(_FOLLOWED, (token,))
    connection.execute("DELETE FROM unsearched WHERE number <= ?", (last,))
