"""What is at stake for the client, and permissions between services."""

from typing import Final

from diary.store.migrations.m0006_searched import noting

NUMBER: Final = 11

_AT_STAKE: Final = """
    CREATE TABLE at_stake (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        what TEXT NOT NULL
    ) STRICT"""
_AT_STAKE_THEME: Final = """
    CREATE TABLE at_stake_theme (
        at_stake INTEGER NOT NULL REFERENCES at_stake (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT,
        own TEXT NOT NULL,
        PRIMARY KEY (at_stake, position)
    ) STRICT, WITHOUT ROWID"""

_PERMISSION: Final = """
    CREATE TABLE permission (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        asked_on TEXT NOT NULL,
        person INTEGER REFERENCES person (id) ON DELETE SET NULL,
        answer TEXT CHECK (answer IN ('yes', 'yes-if', 'no')),
        until TEXT,
        withdrawn_on TEXT,
        asker TEXT NOT NULL,
        to_whom TEXT NOT NULL,
        what TEXT NOT NULL,
        why TEXT NOT NULL,
        condition TEXT NOT NULL
    ) STRICT"""

_COUNT: Final = "UPDATE changes SET number = number + 1"
_COUNTED: Final = tuple(
    f"CREATE TRIGGER {table}_{event.lower()}_counts AFTER {event} ON {table} BEGIN {_COUNT}; END"
    for table in ("at_stake", "permission")
    for event in ("INSERT", "UPDATE", "DELETE")
)

STATEMENTS: Final = (
    _AT_STAKE,
    _AT_STAKE_THEME,
    _PERMISSION,
    *_COUNTED,
    *noting("at_stake"),
    *noting("permission"),
)
