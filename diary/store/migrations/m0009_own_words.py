"""Own words that the client wants to be offered again, in the order in which they were kept."""

from typing import Final

NUMBER: Final = 9

_OWN_WORD: Final = """
    CREATE TABLE own_word (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        words TEXT NOT NULL,
        UNIQUE (kind, words)
    ) STRICT"""

_COUNT: Final = "UPDATE changes SET number = number + 1"
_TRIGGERS: Final = tuple(
    f"CREATE TRIGGER own_word_{event.lower()}_counts AFTER {event} ON own_word BEGIN {_COUNT}; END"
    for event in ("INSERT", "UPDATE", "DELETE")
)

STATEMENTS: Final = (_OWN_WORD, *_TRIGGERS)
