"""What is attached to entries: photos, PDFs and voice notes.

An attachment names its entry by noun and id and has no foreign key: it waits while its entry is in the bin. Its bytes
lie in a table of their own, so that own words beside it are changed without writing them anew.
"""

from typing import Final

from diary.store.migrations.m0006_searched import noting_parts

NUMBER: Final = 7

# Kinds and nouns will grow: no CHECK.
_ATTACHMENT: Final = """
    CREATE TABLE attachment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        noun TEXT NOT NULL,
        record INTEGER NOT NULL,
        kind TEXT NOT NULL,
        added_at TEXT NOT NULL,
        removed_at TEXT,
        size INTEGER NOT NULL CHECK (size > 0),
        pages INTEGER NOT NULL,
        seconds REAL NOT NULL,
        waveform BLOB NOT NULL,
        name TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT"""

_BODY: Final = """
    CREATE TABLE attachment_body (
        attachment INTEGER PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
        body BLOB NOT NULL
    ) STRICT"""

_INDEXES: Final = (
    "CREATE INDEX attachment_of_entry ON attachment (noun, record)",
    "CREATE INDEX attachment_removed ON attachment (removed_at) WHERE removed_at IS NOT NULL",
)

_COUNT: Final = "UPDATE changes SET number = number + 1"
# Its bytes come and go with it.
_TRIGGERS: Final = tuple(
    f"CREATE TRIGGER attachment_{event.lower()}_counts AFTER {event} ON attachment BEGIN {_COUNT}; END"
    for event in ("INSERT", "UPDATE", "DELETE")
)

STATEMENTS: Final = (_ATTACHMENT, _BODY, *_INDEXES, *_TRIGGERS, *noting_parts("attachment"))
