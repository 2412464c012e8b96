"""What promises and topics are about."""

from typing import Final

NUMBER: Final = 13

_PROMISE_THEME: Final = """
    CREATE TABLE promise_theme (
        promise INTEGER NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT,
        own TEXT NOT NULL,
        PRIMARY KEY (promise, position)
    ) STRICT, WITHOUT ROWID"""
_TOPIC_THEME: Final = """
    CREATE TABLE topic_theme (
        topic INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT,
        own TEXT NOT NULL,
        PRIMARY KEY (topic, position)
    ) STRICT, WITHOUT ROWID"""

STATEMENTS: Final = (_PROMISE_THEME, _TOPIC_THEME)
