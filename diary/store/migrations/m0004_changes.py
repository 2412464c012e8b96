"""Whether something changed since the last backup, and when each backup was proven.

What the client writes counts itself as a change, whoever writes it: triggers see to it. Of an entry its first table
counts, since the others change with it. What the app keeps for itself, such as the page to come back to, counts for
nothing: no day gets a backup for it.
"""

from typing import Final

NUMBER: Final = 4

_CHANGES: Final = """
    CREATE TABLE changes (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        number INTEGER NOT NULL
    ) STRICT"""

# A diary from before this step has changed when there is something in it.
_START: Final = """
    INSERT INTO changes (only, number)
    SELECT 1, EXISTS (SELECT 1 FROM contact) + EXISTS (SELECT 1 FROM promise) + EXISTS (SELECT 1 FROM topic)
        + EXISTS (SELECT 1 FROM person) + EXISTS (SELECT 1 FROM share)"""

_COUNT: Final = "UPDATE changes SET number = number + 1"
_COUNTED: Final = ("bin", "contact", "person", "promise", "share", "topic")
_EVENTS: Final = ("INSERT", "UPDATE", "DELETE")

_TRIGGERS: Final = tuple(
    f"CREATE TRIGGER {table}_{event.lower()}_counts AFTER {event} ON {table} BEGIN {_COUNT}; END"
    for table in _COUNTED
    for event in _EVENTS
)
_DRAFT_TRIGGERS: Final = tuple(
    f"CREATE TRIGGER draft_{event.lower()}_counts AFTER {event} ON draft WHEN {row}.form <> 'place' BEGIN {_COUNT}; END"
    for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old"))
)

# A backup is named by the digest of its pages' seals, and proven in each of its places apart.
_PROOF: Final = """
    CREATE TABLE backup_proof (
        seals BLOB NOT NULL,
        place TEXT NOT NULL,
        proven_at TEXT NOT NULL,
        PRIMARY KEY (seals, place)
    ) STRICT, WITHOUT ROWID"""

STATEMENTS: Final = (_CHANGES, _START, *_TRIGGERS, *_DRAFT_TRIGGERS, _PROOF)
