"""Saving a contact into a large diary, beside the bare inserts of the very same rows into an empty one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from diary.demo.many import many
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.ids import UNSAVED, ContactId, PersonId
from diary.services.contacts import record_contact
from diary.services.diary import Diary
from diary.services.people import people_last_met
from tests.bench.figures import Figure, milliseconds, side_by_side
from tests.bench.opening import TODAY, large_diary
from tests.bench.sizes import Size
from tests.support.diaries import make_diary, open_again

_MOST: Final = 2.0
_SAVES_A_ROUND: Final = 40
_NOW: Final = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
#: The tables that a contact stands in, and the column that says which contact it is.
_TABLES: Final = {
    "contact": "id",
    "contact_person": "contact",
    "contact_feeling": "contact",
    "contact_experience": "contact",
    "contact_mark": "contact",
}
#: The rows of one contact: for each table its statement and the values.
_Rows = Sequence[tuple[str, list[tuple[object, ...]]]]


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """One contact with its people, feelings, experiences and marks, each in a transaction of its own."""
    diary = open_again(large_diary(folder))
    empty = make_diary(folder / "empty")
    person = people_last_met(diary, 1)[0].id
    contacts = [_new(entry.contact, person) for entry in many(_SAVES_A_ROUND, TODAY)]
    saved: list[ContactId] = []

    def save() -> float:
        drafts = [ContactDraft(contact) for contact in contacts]
        took = milliseconds(lambda: saved.extend(record_contact(diary, each, _NOW).contact.id for each in drafts))
        return took / _SAVES_A_ROUND

    def insert() -> float:
        rows = [_rows_of(diary, contact) for contact in saved[-_SAVES_A_ROUND:]]
        _prepare(empty, diary, person)
        return milliseconds(lambda: [_insert(empty, each) for each in rows]) / _SAVES_A_ROUND

    save(), insert()
    value, floor = side_by_side(save, insert, size.rounds)
    empty.close()
    diary.close()
    yield Figure(f"Saving a contact among {size.contacts:,}", value, floor, "the bare inserts", most=_MOST)


def _new(contact: Contact, person: PersonId) -> Contact:
    when = replace(contact.when, day=contact.when.day - timedelta(days=1))
    return replace(contact, id=ContactId(UNSAVED), people=(person,), when=when)


def _rows_of(diary: Diary, contact: ContactId) -> _Rows:
    with diary.reading() as connection:
        rows = [
            (table, connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (contact,)).fetchall())
            for table, column in _TABLES.items()
        ]
    return [(f"INSERT INTO {table} VALUES ({', '.join('?' * len(found[0]))})", found) for table, found in rows if found]


def _prepare(empty: Diary, diary: Diary, person: PersonId) -> None:
    """Empty again, but for the person that the rows point at."""
    with diary.reading() as connection:
        row = connection.execute("SELECT * FROM person WHERE id = ?", (person,)).fetchone()
    with empty.writing() as connection:
        connection.execute("DELETE FROM contact")
        connection.execute(f"INSERT OR IGNORE INTO person VALUES ({', '.join('?' * len(row))})", row)


def _insert(empty: Diary, rows: _Rows) -> None:
    with empty.writing() as connection:
        for statement, values in rows:
            connection.executemany(statement, values)
