"""Moments: notes that go with no contact. The bin and the earlier versions take entries of every noun from here on."""

from typing import Final

from diary.store.migrations.m0006_searched import noting

NUMBER: Final = 10

_MOMENT: Final = """
    CREATE TABLE moment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        day TEXT NOT NULL,
        time TEXT NOT NULL,
        precision TEXT NOT NULL CHECK (precision IN ('exact', 'about', 'day')),
        words TEXT NOT NULL
    ) STRICT"""
_FEELING: Final = """
    CREATE TABLE moment_feeling (
        moment INTEGER NOT NULL REFERENCES moment (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        word TEXT,
        own TEXT NOT NULL,
        degree TEXT CHECK (degree IN ('a-little', 'quite', 'very')),
        PRIMARY KEY (moment, position)
    ) STRICT, WITHOUT ROWID"""
_THEME: Final = """
    CREATE TABLE moment_theme (
        moment INTEGER NOT NULL REFERENCES moment (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT,
        own TEXT NOT NULL,
        PRIMARY KEY (moment, position)
    ) STRICT, WITHOUT ROWID"""
_MARK: Final = """
    CREATE TABLE moment_mark (
        moment INTEGER NOT NULL REFERENCES moment (id) ON DELETE CASCADE,
        mark TEXT NOT NULL,
        PRIMARY KEY (moment, mark)
    ) STRICT, WITHOUT ROWID"""
_BY_TIME: Final = "CREATE INDEX moment_by_time ON moment (day, time, id)"

# A list that grows has no CHECK: the nouns in these two had one, and a changed CHECK means a new table.
_BIN: Final = """
    CREATE TABLE bin_of_all (
        noun TEXT NOT NULL,
        record INTEGER NOT NULL,
        binned_at TEXT NOT NULL,
        position INTEGER,
        body TEXT NOT NULL,
        PRIMARY KEY (noun, record)
    ) STRICT"""
_VERSION: Final = """
    CREATE TABLE version_of_all (
        noun TEXT NOT NULL,
        record INTEGER NOT NULL,
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (noun, record, number)
    ) STRICT"""
_FILL_BIN: Final = """
    INSERT INTO bin_of_all (rowid, noun, record, binned_at, position, body)
    SELECT rowid, noun, record, binned_at, position, body FROM bin"""
_FILL_VERSION: Final = """
    INSERT INTO version_of_all (noun, record, number, at, body) SELECT noun, record, number, at, body FROM version"""

_COUNT: Final = "UPDATE changes SET number = number + 1"
_COUNTED: Final = tuple(
    f"CREATE TRIGGER {table}_{event.lower()}_counts AFTER {event} ON {table} BEGIN {_COUNT}; END"
    for table in ("moment", "bin")
    for event in ("INSERT", "UPDATE", "DELETE")
)

STATEMENTS: Final = (
    _MOMENT,
    _FEELING,
    _THEME,
    _MARK,
    _BY_TIME,
    _BIN,
    _FILL_BIN,
    "DROP TABLE bin",
    "ALTER TABLE bin_of_all RENAME TO bin",
    "CREATE INDEX bin_by_moment ON bin (binned_at)",
    _VERSION,
    _FILL_VERSION,
    "DROP TABLE version",
    "ALTER TABLE version_of_all RENAME TO version",
    *_COUNTED,
    *noting("moment"),
)
