"""Contacts, and the cards of the timeline."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from diary.domain.contacts import AskedBy, Contact, ContactCard, Way
from diary.domain.experience import Mark
from diary.domain.faults import OurBug
from diary.domain.feelings import Posture
from diary.domain.ids import ContactId, PersonId
from diary.domain.trust import TrustAnswer, TrustReply
from diary.store import contact_parts
from diary.store.columns import (
    day_of,
    day_text,
    expect_one,
    found,
    json_list,
    list_of,
    new_id,
    one_of,
    time_text,
    when_of,
)
from diary.store.connection import Connection, Row
from diary.store.contact_parts import Parts

#: How much of a contact's text a card carries, in characters.
CARD_WORDS: Final = 200
#: Bytes of text to fetch for that: no character takes more than four.
_CARD_BYTES: Final = 4 * CARD_WORDS

_ADD: Final = """
    INSERT INTO contact (id, day, time, precision, way, way_own, place, posture, integrity, recognition, competence,
        happened, view, asked_by, asked_by_own, on_paper)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_CHANGE: Final = """
    UPDATE contact SET day = ?, time = ?, precision = ?, way = ?, way_own = ?, place = ?, posture = ?, integrity = ?,
        recognition = ?, competence = ?, happened = ?, view = ?, asked_by = ?, asked_by_own = ?, on_paper = ?
    WHERE id = ?"""

_THOSE: Final = """
    SELECT id, day, time, precision, way, way_own, place, posture, integrity, recognition, competence, happened, view,
        asked_by, asked_by_own, on_paper
    FROM contact WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"""

# Texts are cut as bytes: SQLite's substr stops at a NUL character.
_CARD: Final = """
    SELECT contact.id, contact.day, contact.time, precision, way, way_own, posture,
        (SELECT json_group_array(name ORDER BY position) FROM contact_person JOIN person ON person.id = person
            WHERE contact = contact.id),
        (SELECT json_group_array(mark) FROM contact_mark WHERE contact = contact.id),
        (SELECT count(*) FROM promise WHERE made_in = contact.id),
        substr(CAST(ltrim(happened, char(9, 10, 13, 32)) AS BLOB), 1, ?),
        substr(CAST(ltrim(view, char(9, 10, 13, 32)) AS BLOB), 1, ?)"""
_NEWEST: Final = (
    _CARD
    + """
    FROM contact WHERE (day, time, id) < (?, ?, ?)
    ORDER BY day DESC, time DESC, id DESC LIMIT ?"""
)
_NEWEST_OF_PERSON: Final = (
    _CARD
    + """
    FROM contact_person AS with_whom CROSS JOIN contact ON contact.id = with_whom.contact
    WHERE with_whom.person = ? AND (with_whom.day, with_whom.time, with_whom.contact) < (?, ?, ?)
    ORDER BY with_whom.day DESC, with_whom.time DESC, with_whom.contact DESC LIMIT ?"""
)

_NEWER: Final = (
    _CARD
    + """
    FROM contact WHERE (day, time, id) > (?, ?, ?)
    ORDER BY day, time, id LIMIT ?"""
)

_COUNT_BY_DAY: Final = "SELECT day, count(*) FROM contact WHERE day BETWEEN ? AND ? GROUP BY day"
# From the first day of a month to that of the next one that has any: 9 ms with 100,000 contacts, and 90 ms by GROUP BY.
_COUNT_BY_MONTH: Final = """
    WITH RECURSIVE begins (month) AS (
        SELECT substr(min(day), 1, 7) FROM contact
        UNION ALL
        SELECT (SELECT substr(min(day), 1, 7) FROM contact WHERE day > month || '-31') FROM begins WHERE month NOT NULL
    )
    SELECT month, (SELECT count(*) FROM contact WHERE day BETWEEN month || '-01' AND month || '-31')
    FROM begins WHERE month NOT NULL"""
_COUNT_WITH: Final = "SELECT count(*) FROM contact_person WHERE person = ?"
_CARD_OF: Final = _CARD + " FROM contact WHERE id = ?"
_CARDS_OF: Final = _CARD + " FROM contact WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 -- our own names

#: Sorts behind every day, so that a page after it is the first.
_NEWEST_OF_ALL: Final = ("~", "", 0)


@dataclass(frozen=True, slots=True)
class CardCursor:
    """The place behind a card in the timeline."""

    day: date
    time: time | None
    id: ContactId

    @classmethod
    def behind(cls, card: ContactCard) -> "CardCursor":
        """The place behind the last card of a page, where the next page goes on."""
        return cls(card.when.day, card.when.time, card.id)

    @classmethod
    def before_day(cls, day: date) -> "CardCursor | None":
        """The place where a day begins for who comes from newer ones; None where no day can be newer."""
        return None if day == date.max else cls(day + timedelta(days=1), None, ContactId(0))


def add(connection: Connection, contact: Contact) -> ContactId:
    """Put a new contact into the diary; the value's own id is not read."""
    number = ContactId(new_id(connection.execute(_ADD, (None, *_values(contact)))))
    contact_parts.add(connection, number, contact)
    return number


def put_back(connection: Connection, contact: Contact) -> None:
    """Put a contact that was taken out back as it was, with the id it had."""
    connection.execute(_ADD, (contact.id, *_values(contact)))
    contact_parts.add(connection, contact.id, contact)


def change(connection: Connection, contact: Contact) -> None:
    """Replace everything in a contact; promises and topics that came from it stay as they are."""
    expect_one(connection.execute(_CHANGE, (*_values(contact), contact.id)), "contact")
    contact_parts.remove(connection, contact.id)
    contact_parts.add(connection, contact.id, contact)


def remove(connection: Connection, contact: ContactId) -> None:
    """Take a contact out of the diary; promises and topics that came from it stay, without it."""
    expect_one(connection.execute("DELETE FROM contact WHERE id = ?", (contact,)), "contact")


def get(connection: Connection, contact: ContactId) -> Contact:
    """One contact with everything in it."""
    there = those_of(connection, (contact,))
    if not there:
        raise OurBug(noun="contact", why="not-there")
    return there[0]


def those_of(connection: Connection, contacts: Iterable[ContactId]) -> tuple[Contact, ...]:
    """Of these contacts those that are still there, whole, in the order in which they were written down."""
    asked = json_list(contacts)
    parts = Parts.of(connection, asked)
    return tuple(_contact(row, parts) for row in connection.execute(_THOSE, (asked,)))


def page(
    connection: Connection, *, after: CardCursor | None, limit: int = 50, person: PersonId | None = None
) -> tuple[ContactCard, ...]:
    """The next cards behind `after`, newest first; of one day, those without a time come last. None: from the start."""
    place = (after.day.isoformat(), time_text(after.time), after.id) if after else _NEWEST_OF_ALL
    if person is None:
        rows = connection.execute(_NEWEST, (_CARD_BYTES, _CARD_BYTES, *place, limit))
    else:
        rows = connection.execute(_NEWEST_OF_PERSON, (_CARD_BYTES, _CARD_BYTES, person, *place, limit))
    return tuple(_card(row) for row in rows)


def newer(connection: Connection, before: CardCursor, limit: int) -> tuple[ContactCard, ...]:
    """The last cards that stand before `before`, in the order of the timeline."""
    place = (before.day.isoformat(), time_text(before.time), before.id)
    rows = connection.execute(_NEWER, (_CARD_BYTES, _CARD_BYTES, *place, limit)).fetchall()
    return tuple(_card(row) for row in reversed(rows))


def card(connection: Connection, contact: ContactId) -> ContactCard:
    """The card of one contact."""
    return _card(found(connection.execute(_CARD_OF, (_CARD_BYTES, _CARD_BYTES, contact)).fetchone(), "contact"))


def cards_of(connection: Connection, contacts: Iterable[ContactId]) -> tuple[ContactCard, ...]:
    """The cards of those of these contacts that are there, in no order."""
    rows = connection.execute(_CARDS_OF, (_CARD_BYTES, _CARD_BYTES, json_list(contacts)))
    return tuple(_card(row) for row in rows)


def count(connection: Connection) -> int:
    """How many contacts the diary holds."""
    return int(found(connection.execute("SELECT count(*) FROM contact").fetchone(), "contact")[0])


def count_by_month(connection: Connection) -> dict[date, int]:
    """How many contacts there were in each month, by its first day; only months that have any."""
    return {date.fromisoformat(f"{month}-01"): number for month, number in connection.execute(_COUNT_BY_MONTH)}


def count_by_day(connection: Connection, first: date, last: date) -> dict[date, int]:
    """How many contacts there were on each day from `first` to `last`; only days that have any."""
    rows = connection.execute(_COUNT_BY_DAY, (first.isoformat(), last.isoformat()))
    return {date.fromisoformat(day): number for day, number in rows}


def count_with(connection: Connection, person: PersonId) -> int:
    """How many contacts there were with this person."""
    return int(found(connection.execute(_COUNT_WITH, (person,)).fetchone(), "contact")[0])


def _values(contact: Contact) -> Row:
    return (
        contact.when.day.isoformat(),
        time_text(contact.when.time),
        contact.when.precision,
        contact.way,
        contact.way_own,
        contact.place,
        contact.posture,
        contact.trust.integrity,
        contact.trust.recognition,
        contact.trust.competence,
        contact.happened,
        contact.view,
        contact.asked_by,
        contact.asked_by_own,
        day_text(contact.on_paper),
    )


def _contact(row: Row, parts: Parts) -> Contact:
    number, day, clock, precision, way, way_own, place, posture, *others = row
    *trust, happened, view, asked_by, asked_by_own, on_paper = others
    return Contact(
        when=when_of(day, clock, precision),
        id=ContactId(number),
        people=tuple(parts.people.get(number, ())),
        way=one_of(Way, way),
        way_own=way_own,
        place=place,
        posture=one_of(Posture, posture),
        feelings=parts.during(number),
        experiences=tuple(parts.experiences.get(number, ())),
        marks=frozenset(parts.marks.get(number, ())),
        trust=TrustAnswer(*(one_of(TrustReply, reply) for reply in trust)),
        happened=happened,
        view=view,
        asked_by=one_of(AskedBy, asked_by),
        asked_by_own=asked_by_own,
        feelings_before=parts.before(number),
        feelings_after=parts.after(number),
        own_steps=tuple(parts.own_steps.get(number, ())),
        themes=tuple(parts.themes.get(number, ())),
        on_paper=day_of(on_paper),
    )


def _card(row: Row) -> ContactCard:
    number, day, clock, precision, way, way_own, posture, names, marks, promises, happened, view = row
    return ContactCard(
        id=ContactId(number),
        when=when_of(day, clock, precision),
        names=tuple(list_of(names)),
        way=one_of(Way, way),
        way_own=way_own,
        posture=one_of(Posture, posture),
        words=_on_one_line(happened) or _on_one_line(view),
        marks=frozenset(Mark(mark) for mark in list_of(marks)),
        promises=promises,
    )


def _on_one_line(start: bytes | None) -> str:
    # SQLite cuts an empty text to NULL. The cut may have gone through a character: its half is left out.
    return " ".join((start or b"").decode(errors="ignore").split())[:CARD_WORDS]
