"""What entries are about: beside the table of each noun that has themes stands one of the same shape."""

from collections.abc import Sequence

from diary.domain.entries import Noun
from diary.domain.themes import Theme
from diary.store.connection import Connection
from diary.store.parts import gathered, theme_of


def of_those(connection: Connection, noun: Noun, entries: str) -> dict[int, list[Theme]]:
    """The themes of the entries in a JSON list, each in its own order; none for an entry without."""
    query = (
        f"SELECT {noun}, kind, own FROM {noun}_theme"  # noqa: S608 -- the names of our own tables
        f" WHERE {noun} IN (SELECT value FROM json_each(?)) ORDER BY {noun}, position"
    )
    return gathered(connection, query, entries, theme_of)


def add(connection: Connection, noun: Noun, entry: int, themes: Sequence[Theme]) -> None:
    """Say what a new entry is about."""
    statement = f"INSERT INTO {noun}_theme ({noun}, position, kind, own) VALUES (?, ?, ?, ?)"  # noqa: S608 -- as above
    if themes:
        rows = [(entry, at, theme.kind, theme.own) for at, theme in enumerate(themes)]
        connection.executemany(statement, rows)


def change(connection: Connection, noun: Noun, entry: int, themes: Sequence[Theme]) -> None:
    """Replace what an entry is about."""
    connection.execute(f"DELETE FROM {noun}_theme WHERE {noun} = ?", (entry,))  # noqa: S608 -- as above
    add(connection, noun, entry, themes)
