"""What keeps a diary safe: settings that may name a folder, the bin, and earlier versions of entries.

An entry in the bin and an earlier version are each one text (`entry_text`), so that a later schema need not carry the
tables of an older one. They name their entry by noun and id and have no foreign key: the entry may not be there.
"""

from typing import Final

NUMBER: Final = 2

_SETTING: Final = """
    CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT"""

# `position` is the place that a topic had in the client's own order.
_BIN: Final = """
    CREATE TABLE bin (
        noun TEXT NOT NULL CHECK (noun IN ('contact', 'promise', 'topic', 'person')),
        record INTEGER NOT NULL,
        binned_at TEXT NOT NULL,
        position INTEGER,
        body TEXT NOT NULL,
        PRIMARY KEY (noun, record)
    ) STRICT"""

# One row for each link of which an end is in the bin: it is tied again as soon as both ends are back.
_LOOSE_LINK: Final = """
    CREATE TABLE loose_link (
        link TEXT NOT NULL,
        pointing INTEGER NOT NULL,
        target INTEGER NOT NULL,
        PRIMARY KEY (link, pointing)
    ) STRICT, WITHOUT ROWID"""

_VERSION: Final = """
    CREATE TABLE version (
        noun TEXT NOT NULL CHECK (noun IN ('contact', 'promise', 'topic', 'person')),
        record INTEGER NOT NULL,
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (noun, record, number)
    ) STRICT"""

_INDEXES: Final = (
    "CREATE INDEX bin_by_moment ON bin (binned_at)",
    "CREATE INDEX loose_link_by_target ON loose_link (link, target)",
)

STATEMENTS: Final = (_SETTING, _BIN, _LOOSE_LINK, _VERSION, *_INDEXES)
