"""What the client set for this diary, one named value each; what has no value was never set."""

from typing import Final

from diary.store.connection import Connection

_KEEP: Final = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


def value_of(connection: Connection, name: str) -> str | None:
    """The value kept under this name, or None."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def keep(connection: Connection, name: str, value: str) -> None:
    """Keep a value under this name, in place of the one before."""
    connection.execute(_KEEP, (name, value))


def forget(connection: Connection, name: str) -> None:
    """Have no value under this name any more; it is fine when there is none."""
    connection.execute("DELETE FROM setting WHERE name = ?", (name,))
