"""What people may and must, point by point, with its history."""

from typing import Final

NUMBER: Final = 12

_POSITION: Final = """
    CREATE TABLE person_position (
        person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        point TEXT NOT NULL,
        day TEXT NOT NULL,
        clarity TEXT CHECK (clarity IN ('told', 'not-told', 'unclear')),
        words TEXT NOT NULL,
        PRIMARY KEY (person, number)
    ) STRICT, WITHOUT ROWID"""

_COUNT: Final = "UPDATE changes SET number = number + 1"
_NOTE: Final = "INSERT INTO unsearched (noun, record)"
_IS_SEARCHED: Final = "EXISTS (SELECT 1 FROM searched)"
# The person's own row doesn't change with it.
_COUNTED: Final = tuple(
    f"CREATE TRIGGER person_position_{event.lower()}_counts AFTER {event} ON person_position BEGIN {_COUNT}; END"
    for event in ("INSERT", "UPDATE", "DELETE")
)
_SEARCHED: Final = tuple(
    f"CREATE TRIGGER person_position_{event.lower()}_searched AFTER {event} ON person_position"
    f" WHEN {_IS_SEARCHED} BEGIN {_NOTE} VALUES ('person', {row}.person); END"
    for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old"))
)

STATEMENTS: Final = (_POSITION, *_COUNTED, *_SEARCHED)
