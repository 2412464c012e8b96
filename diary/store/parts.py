"""Lists that stand in tables of their own beside an entry, read for several entries at once."""

from collections.abc import Callable
from typing import TypeVar

from diary.domain.feelings import Degree, Feeling, FeelingWord
from diary.domain.themes import Theme, ThemeKind
from diary.store.columns import one_of
from diary.store.connection import Connection

Part = TypeVar("Part")


def gathered(connection: Connection, query: str, entries: str, made: Callable[..., Part]) -> dict[int, list[Part]]:
    """What a query finds for the entries in a JSON list: their ids first, then the columns of one part."""
    parts: dict[int, list[Part]] = {}
    for entry, *values in connection.execute(query, (entries,)):
        parts.setdefault(entry, []).append(made(*values))
    return parts


def feeling_of(word: str | None, own: str, degree: str | None) -> Feeling:
    """A feeling as its columns have it."""
    return Feeling(one_of(FeelingWord, word), own, one_of(Degree, degree))


def theme_of(kind: str | None, own: str) -> Theme:
    """A theme as its columns have it."""
    return Theme(one_of(ThemeKind, kind), own)
