"""What left the diary: the consent in columns, so that it stays readable as data, and a copy of exactly what left."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Final

from diary.domain.entries import EntryRef
from diary.domain.ids import PersonId, ShareId
from diary.domain.language import Language
from diary.domain.sharing import About, Condition, Consent, DocumentKind, Share, Told
from diary.store.columns import day_of, day_text, expect_one, found, list_of, moment_of, moment_text, new_id
from diary.store.connection import Connection, Row

_ADD: Final = """
    INSERT INTO share (kind, language, shared_at, asked_back_on, pages, sha256, person, reader, reader_role, giver, why,
        until, no_end, own_condition, copy, saved_as)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_LISTING: Final = """
    SELECT id, kind, language, shared_at, asked_back_on, pages, sha256, saved_as, person, reader, reader_role, giver,
        why, until, no_end, own_condition,
        (SELECT json_group_array(condition) FROM share_condition WHERE share = share.id)
    FROM share ORDER BY shared_at DESC, id DESC"""

_TOLD: Final = "SELECT share, about, number FROM share_told ORDER BY share, position"


def add(connection: Connection, share: Share, carried: Iterable[EntryRef] = ()) -> ShareId:
    """Put into the diary what was shared, and of which entries something was in it; the value's own id is not read."""
    number = ShareId(new_id(connection.execute(_ADD, _values(share))))
    rows = [(number, condition) for condition in share.consent.conditions]
    connection.executemany("INSERT INTO share_condition (share, condition) VALUES (?, ?)", rows)
    told = [(number, position, each.about, each.number) for position, each in enumerate(share.told)]
    connection.executemany("INSERT INTO share_told (share, position, about, number) VALUES (?, ?, ?, ?)", told)
    entries = [(each.noun, each.id, number) for each in carried]
    connection.executemany("INSERT INTO share_record (noun, record, share) VALUES (?, ?, ?)", entries)
    return number


def listing(connection: Connection) -> tuple[Share, ...]:
    """Everything that was shared, newest first; `copy` is left empty, `copy_of` has it."""
    told = _told(connection)
    return tuple(_share(row, told) for row in connection.execute(_LISTING))


def copy_of(connection: Connection, share: ShareId) -> bytes:
    """Exactly the bytes that left."""
    row = found(connection.execute("SELECT copy FROM share WHERE id = ?", (share,)).fetchone(), "share")
    return bytes(row[0])


def are_all_noted(connection: Connection) -> bool:
    """Whether of every share is known what it carried; in older diaries some is only known to have been there."""
    row = connection.execute("SELECT NOT EXISTS (SELECT 1 FROM share_record WHERE share IS NULL)").fetchone()
    return bool(found(row, "share")[0])


def mark_asked_back(connection: Connection, share: ShareId, day: date) -> None:
    """Note the day on which the client asked it back."""
    values = (day.isoformat(), share)
    expect_one(connection.execute("UPDATE share SET asked_back_on = ? WHERE id = ?", values), "share")


def _values(share: Share) -> Row:
    consent = share.consent
    return (
        share.kind,
        share.language,
        moment_text(share.shared_at),
        day_text(share.asked_back_on),
        share.pages,
        share.sha256,
        consent.person,
        consent.reader,
        consent.reader_role,
        consent.giver,
        consent.why,
        day_text(consent.until),
        consent.no_end,
        consent.own_condition,
        share.copy,
        share.saved_as,
    )


def _told(connection: Connection) -> Mapping[int, tuple[Told, ...]]:
    rows = groupby(connection.execute(_TOLD), key=itemgetter(0))
    return {number: tuple(Told(About(about), count) for _, about, count in of_one) for number, of_one in rows}


def _share(row: Row, told: Mapping[int, tuple[Told, ...]]) -> Share:
    number, kind, language, shared_at, asked_back_on, pages, sha256, saved_as, *consent = row
    return Share(
        id=ShareId(number),
        kind=DocumentKind(kind),
        consent=_consent(tuple(consent)),
        language=Language(language),
        shared_at=moment_of(shared_at),
        sha256=sha256,
        pages=pages,
        asked_back_on=day_of(asked_back_on),
        told=told.get(number, ()),
        saved_as=saved_as,
    )


def _consent(columns: Row) -> Consent:
    person, reader, reader_role, giver, why, until, no_end, own_condition, conditions = columns
    return Consent(
        person=None if person is None else PersonId(person),
        reader=reader,
        reader_role=reader_role,
        giver=giver,
        why=why,
        until=day_of(until),
        no_end=bool(no_end),
        conditions=frozenset(Condition(condition) for condition in list_of(conditions)),
        own_condition=own_condition,
    )
