"""Meetings: what is to be talked about, with whom, and what came of each topic there."""

from typing import Final

from diary.store.migrations.m0006_searched import noting

NUMBER: Final = 14

_MEETING: Final = """
    CREATE TABLE meeting (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        day TEXT NOT NULL,
        time TEXT NOT NULL,
        precision TEXT NOT NULL CHECK (precision IN ('exact', 'about', 'day')),
        called_off INTEGER NOT NULL CHECK (called_off IN (0, 1)),
        contact INTEGER REFERENCES contact (id) ON DELETE SET NULL,
        place TEXT NOT NULL,
        along TEXT NOT NULL,
        take_along TEXT NOT NULL
    ) STRICT"""

# What stands on the list of a meeting is named by its id and without a foreign key, as `attachment` names its entry:
# ids are never given twice, so it keeps its place while it waits in the bin.
_PERSON: Final = """
    CREATE TABLE meeting_person (
        meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        person INTEGER NOT NULL,
        PRIMARY KEY (meeting, position),
        UNIQUE (meeting, person)
    ) STRICT, WITHOUT ROWID"""
_TOPIC: Final = """
    CREATE TABLE meeting_topic (
        meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        topic INTEGER NOT NULL,
        answer TEXT CHECK (answer IN ('talked-about', 'later', 'they-would-not')),
        words TEXT NOT NULL,
        PRIMARY KEY (meeting, position),
        UNIQUE (meeting, topic)
    ) STRICT, WITHOUT ROWID"""
_PROMISE: Final = """
    CREATE TABLE meeting_promise (
        meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        promise INTEGER NOT NULL,
        PRIMARY KEY (meeting, position),
        UNIQUE (meeting, promise)
    ) STRICT, WITHOUT ROWID"""
_QUESTION: Final = """
    CREATE TABLE meeting_question (
        meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY (meeting, position)
    ) STRICT, WITHOUT ROWID"""

_COUNT: Final = "UPDATE changes SET number = number + 1"
_COUNTED: Final = tuple(
    f"CREATE TRIGGER meeting_{event.lower()}_counts AFTER {event} ON meeting BEGIN {_COUNT}; END"
    for event in ("INSERT", "UPDATE", "DELETE")
)

STATEMENTS: Final = (
    _MEETING,
    _PERSON,
    _TOPIC,
    _PROMISE,
    _QUESTION,
    "CREATE INDEX meeting_by_time ON meeting (day, time, id)",
    "CREATE INDEX meeting_by_contact ON meeting (contact)",
    "CREATE INDEX meeting_topic_by_topic ON meeting_topic (topic)",
    "CREATE INDEX meeting_person_by_person ON meeting_person (person)",
    *_COUNTED,
    *noting("meeting"),
)
