"""Searching: which entries changed since what searching needs was last brought up to date.

That lies in a file of its own (`vault/search_file.py`), which can be thrown away and made again. Here stands only which
state of it belongs to the diary, and what it lacks: whatever changes an entry notes that itself, by triggers. Of an
entry its first table tells, since the others change with it. Before there is such a file nothing is noted, and a new
entry never is: it is known by its id, which is above all that were indexed.
"""

from typing import Final

NUMBER: Final = 6

# The index has a token too, a new one each time it follows the notes: an older diary that was put back by hand doesn't
# pass for this one. `former` is that of an index which is following them, until it has: it may be killed before.
_SEARCHED: Final = """
    CREATE TABLE searched (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        token BLOB NOT NULL,
        former BLOB
    ) STRICT"""

_UNSEARCHED: Final = """
    CREATE TABLE unsearched (
        number INTEGER PRIMARY KEY,
        noun TEXT NOT NULL,
        record INTEGER NOT NULL
    ) STRICT"""

_NOTE: Final = "INSERT INTO unsearched (noun, record)"
_IS_SEARCHED: Final = "EXISTS (SELECT 1 FROM searched)"
_EVENTS: Final = (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old"))


def noting(noun: str) -> tuple[str, ...]:
    """The triggers that note each change of the entries in a noun's first table, for a step that makes that table."""
    # While a row is put in, its table still counts without it: only what comes back has an id that was given before.
    comes_back = f"new.id <= (SELECT seq FROM sqlite_sequence WHERE name = '{noun}')"  # noqa: S608 -- our own names
    return tuple(
        f"CREATE TRIGGER {noun}_{event.lower()}_searched AFTER {event} ON {noun}"
        f" WHEN {_IS_SEARCHED}{f' AND {comes_back}' if event == 'INSERT' else ''}"
        f" BEGIN {_NOTE} VALUES ('{noun}', {row}.id); END"
        for event, row in _EVENTS
    )


def noting_parts(table: str) -> tuple[str, ...]:
    """The triggers for a table whose rows name their entry by `noun` and `record`, and are found with it."""
    return tuple(
        f"CREATE TRIGGER {table}_{event.lower()}_searched AFTER {event} ON {table} WHEN {_IS_SEARCHED}"
        f" BEGIN {_NOTE} VALUES ({row}.noun, {row}.record); END"
        for event, row in _EVENTS
    )


# A topic is as old as the contact it came from.
_TOPICS_OF_CONTACT: Final = f"""
    CREATE TRIGGER contact_moved_searched AFTER UPDATE OF day, time ON contact
    WHEN {_IS_SEARCHED} AND (old.day <> new.day OR old.time <> new.time) BEGIN
        {_NOTE} SELECT 'topic', id FROM topic WHERE from_contact = new.id;
    END"""  # noqa: S608 -- nothing but our own names

# A contact is found by whether promises were made in it.
_PROMISES_IN_CONTACT: Final = tuple(
    f"CREATE TRIGGER promise_{row}_made_in_{event.split()[0].lower()}_searched AFTER {event} ON promise"
    f" WHEN {_IS_SEARCHED} AND {row}.made_in IS NOT NULL BEGIN {_NOTE} VALUES ('contact', {row}.made_in); END"
    for event, row in (("INSERT", "new"), ("UPDATE OF made_in", "new"), ("UPDATE OF made_in", "old"), ("DELETE", "old"))
)

STATEMENTS: Final = (
    _SEARCHED,
    _UNSEARCHED,
    *(trigger for noun in ("contact", "promise", "topic", "person") for trigger in noting(noun)),
    _TOPICS_OF_CONTACT,
    *_PROMISES_IN_CONTACT,
)
