"""Own words that are offered again."""

from diary.domain.own_words import OwnWordKind
from diary.store.connection import Connection


def of_kind(connection: Connection, kind: OwnWordKind) -> tuple[str, ...]:
    """The words kept for one question, the first one kept first."""
    rows = connection.execute("SELECT words FROM own_word WHERE kind = ? ORDER BY id", (kind,))
    return tuple(words for (words,) in rows)


def keep(connection: Connection, kind: OwnWordKind, words: str) -> None:
    """Keep these words; nothing changes where they are kept already."""
    connection.execute("INSERT INTO own_word (kind, words) VALUES (?, ?) ON CONFLICT DO NOTHING", (kind, words))


def drop(connection: Connection, kind: OwnWordKind, words: str) -> None:
    """Offer these words no more; it is fine when they were not kept."""
    connection.execute("DELETE FROM own_word WHERE kind = ? AND words = ?", (kind, words))
