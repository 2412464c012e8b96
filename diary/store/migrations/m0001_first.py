"""The first schema: people, contacts, promises, topics, shares and drafts.

Days are ISO texts, moments ISO texts in UTC. AUTOINCREMENT, because an id that is given twice could put a new contact
into an old draft of a share. CHECKs only on lists that are closed; lists that will grow (ways, words, chips) have none,
since a changed CHECK means rebuilding the table. Long texts stand last in their row, so that short columns are read
without them.
"""

from typing import Final

NUMBER: Final = 1

_MIGRATION: Final = """
    CREATE TABLE migration (
        number INTEGER PRIMARY KEY,
        applied_at TEXT NOT NULL
    ) STRICT"""

_PERSON: Final = """
    CREATE TABLE person (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        kind TEXT,
        role TEXT NOT NULL,
        organisation TEXT NOT NULL,
        reach TEXT NOT NULL,
        since TEXT,
        until TEXT,
        came_after INTEGER REFERENCES person (id) ON DELETE SET NULL,
        note TEXT NOT NULL
    ) STRICT"""

# An unknown time is '' and not NULL: NULL would fall out of the foreign key below, and '' sorts before every time.
_CONTACT: Final = """
    CREATE TABLE contact (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        time TEXT NOT NULL,
        precision TEXT NOT NULL CHECK (precision IN ('exact', 'about', 'day')),
        way TEXT,
        way_own TEXT NOT NULL,
        place TEXT NOT NULL,
        posture TEXT CHECK (posture IN ('rolled-up', 'spikes-up', 'sniffing', 'spikes-settling', 'at-ease')),
        integrity TEXT CHECK (integrity IN ('yes', 'partly', 'no', 'dont-know')),
        recognition TEXT CHECK (recognition IN ('yes', 'partly', 'no', 'dont-know')),
        competence TEXT CHECK (competence IN ('yes', 'partly', 'no', 'dont-know')),
        happened TEXT NOT NULL,
        view TEXT NOT NULL,
        UNIQUE (day, time, id)
    ) STRICT"""

# Day and time stand here once more, so that one person's page of contacts, and when somebody was last met, are read
# straight from the index: 2 ms instead of 450 ms with 100,000 contacts. The foreign key keeps them equal.
_CONTACT_PERSON: Final = """
    CREATE TABLE contact_person (
        contact INTEGER NOT NULL,
        position INTEGER NOT NULL,
        person INTEGER NOT NULL REFERENCES person (id),
        day TEXT NOT NULL,
        time TEXT NOT NULL,
        PRIMARY KEY (contact, position),
        UNIQUE (person, day, time, contact),
        FOREIGN KEY (day, time, contact) REFERENCES contact (day, time, id) ON UPDATE CASCADE ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID"""

_CONTACT_FEELING: Final = """
    CREATE TABLE contact_feeling (
        contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        word TEXT,
        own TEXT NOT NULL,
        degree TEXT CHECK (degree IN ('a-little', 'quite', 'very')),
        PRIMARY KEY (contact, position)
    ) STRICT, WITHOUT ROWID"""

_CONTACT_EXPERIENCE: Final = """
    CREATE TABLE contact_experience (
        contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        voice TEXT NOT NULL CHECK (voice IN ('helped', 'did-not-help')),
        chip TEXT,
        own TEXT NOT NULL,
        PRIMARY KEY (contact, position)
    ) STRICT, WITHOUT ROWID"""

_CONTACT_MARK: Final = """
    CREATE TABLE contact_mark (
        contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        mark TEXT NOT NULL CHECK (mark IN ('break', 'repair')),
        PRIMARY KEY (contact, mark)
    ) STRICT, WITHOUT ROWID"""

# `state`, `told_beforehand` and `settled_at` follow the newest row of the history.
_PROMISE: Final = """
    CREATE TABLE promise (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        owner TEXT NOT NULL CHECK (owner IN ('me', 'worker', 'together', 'organisation')),
        made_on TEXT NOT NULL,
        person INTEGER REFERENCES person (id) ON DELETE SET NULL,
        made_in INTEGER REFERENCES contact (id) ON DELETE SET NULL,
        due TEXT,
        before_next INTEGER NOT NULL CHECK (before_next IN (0, 1)),
        state TEXT NOT NULL
            CHECK (state IN ('open', 'kept', 'partly-kept', 'not-kept', 'changed-together', 'no-longer-needed')),
        told_beforehand INTEGER NOT NULL CHECK (told_beforehand IN (0, 1)),
        settled_at TEXT CHECK ((settled_at IS NULL) = (state = 'open')),
        what TEXT NOT NULL
    ) STRICT"""

_PROMISE_CHANGE: Final = """
    CREATE TABLE promise_change (
        promise INTEGER NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        state TEXT NOT NULL
            CHECK (state IN ('open', 'kept', 'partly-kept', 'not-kept', 'changed-together', 'no-longer-needed')),
        at TEXT NOT NULL,
        told_beforehand INTEGER NOT NULL CHECK (told_beforehand IN (0, 1)),
        words TEXT NOT NULL,
        PRIMARY KEY (promise, number)
    ) STRICT, WITHOUT ROWID"""

_TOPIC: Final = """
    CREATE TABLE topic (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        position INTEGER NOT NULL,
        person INTEGER REFERENCES person (id) ON DELETE SET NULL,
        weight TEXT CHECK (weight IN ('must', 'would-like', 'if-time')),
        state TEXT NOT NULL CHECK (state IN ('open', 'talked-about', 'later', 'no-longer-needed')),
        from_contact INTEGER REFERENCES contact (id) ON DELETE SET NULL,
        what TEXT NOT NULL,
        outcome TEXT NOT NULL
    ) STRICT"""

_TOPIC_WANT: Final = """
    CREATE TABLE topic_want (
        topic INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
        want TEXT NOT NULL,
        PRIMARY KEY (topic, want)
    ) STRICT, WITHOUT ROWID"""

_SHARE: Final = """
    CREATE TABLE share (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        language TEXT NOT NULL,
        shared_at TEXT NOT NULL,
        asked_back_on TEXT,
        pages INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        person INTEGER REFERENCES person (id) ON DELETE SET NULL,
        reader TEXT NOT NULL,
        reader_role TEXT NOT NULL,
        giver TEXT NOT NULL,
        why TEXT NOT NULL,
        until TEXT,
        no_end INTEGER NOT NULL CHECK (no_end IN (0, 1)),
        own_condition TEXT NOT NULL,
        copy BLOB NOT NULL
    ) STRICT"""

_SHARE_CONDITION: Final = """
    CREATE TABLE share_condition (
        share INTEGER NOT NULL REFERENCES share (id) ON DELETE CASCADE,
        condition TEXT NOT NULL,
        PRIMARY KEY (share, condition)
    ) STRICT, WITHOUT ROWID"""

_DRAFT: Final = """
    CREATE TABLE draft (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        form TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
        body TEXT NOT NULL
    ) STRICT"""

_INDEXES: Final = (
    "CREATE INDEX promise_by_contact ON promise (made_in)",
    "CREATE INDEX promise_by_day ON promise (due) WHERE state = 'open'",
    "CREATE INDEX promise_open ON promise (due IS NULL, due, before_next DESC, id) WHERE state = 'open'",
    "CREATE INDEX promise_settled ON promise (settled_at, id) WHERE settled_at IS NOT NULL",
    "CREATE INDEX topic_by_contact ON topic (from_contact)",
    "CREATE INDEX topic_by_position ON topic (position)",
    "CREATE UNIQUE INDEX draft_of_form ON draft (form) WHERE set_aside = 0",
)

STATEMENTS: Final = (
    _MIGRATION,
    _PERSON,
    _CONTACT,
    _CONTACT_PERSON,
    _CONTACT_FEELING,
    _CONTACT_EXPERIENCE,
    _CONTACT_MARK,
    _PROMISE,
    _PROMISE_CHANGE,
    _TOPIC,
    _TOPIC_WANT,
    _SHARE,
    _SHARE_CONDITION,
    _DRAFT,
    *_INDEXES,
)
