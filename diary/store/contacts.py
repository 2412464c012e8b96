"""Contacts, and the cards of the timeline."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final, TypeVar

from diary.domain.contacts import Contact, ContactCard, Way
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.faults import OurBug
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.ids import ContactId, PersonId
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import Precision, When
from diary.store.columns import expect_one, found, json_list, list_of, new_id, one_of
from diary.store.connection import Connection, Row

Part = TypeVar("Part")

#: How much of a contact's text a card carries, in characters.
CARD_WORDS: Final = 200
#: Bytes of text to fetch for that: no character takes more than four.
_CARD_BYTES: Final = 4 * CARD_WORDS

_ADD: Final = """
    INSERT INTO contact (id, day, time, precision, way, way_own, place, posture, integrity, recognition, competence,
        happened, view)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_CHANGE: Final = """
    UPDATE contact SET day = ?, time = ?, precision = ?, way = ?, way_own = ?, place = ?, posture = ?, integrity = ?,
        recognition = ?, competence = ?, happened = ?, view = ?
    WHERE id = ?"""

_THOSE: Final = """
    SELECT id, day, time, precision, way, way_own, place, posture, integrity, recognition, competence, happened, view
    FROM contact WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"""

_PEOPLE_OF: Final = """
    SELECT contact, person FROM contact_person
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_FEELINGS_OF: Final = """
    SELECT contact, word, own, degree FROM contact_feeling
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_EXPERIENCES_OF: Final = """
    SELECT contact, voice, chip, own FROM contact_experience
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_MARKS_OF: Final = "SELECT contact, mark FROM contact_mark WHERE contact IN (SELECT value FROM json_each(?))"

_ADD_PERSON: Final = "INSERT INTO contact_person (contact, position, person, day, time) VALUES (?, ?, ?, ?, ?)"
_ADD_FEELING: Final = "INSERT INTO contact_feeling (contact, position, word, own, degree) VALUES (?, ?, ?, ?, ?)"
_ADD_EXPERIENCE: Final = "INSERT INTO contact_experience (contact, position, voice, chip, own) VALUES (?, ?, ?, ?, ?)"
_ADD_MARK: Final = "INSERT INTO contact_mark (contact, mark) VALUES (?, ?)"

_CLEAR: Final = (
    "DELETE FROM contact_person WHERE contact = ?",
    "DELETE FROM contact_feeling WHERE contact = ?",
    "DELETE FROM contact_experience WHERE contact = ?",
    "DELETE FROM contact_mark WHERE contact = ?",
)

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

_COUNT_WITH: Final = "SELECT count(*) FROM contact_person WHERE person = ?"
_CARD_OF: Final = _CARD + " FROM contact WHERE id = ?"

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


def add(connection: Connection, contact: Contact) -> ContactId:
    """Put a new contact into the diary; the value's own id is not read."""
    number = ContactId(new_id(connection.execute(_ADD, (None, *_values(contact)))))
    _add_parts(connection, number, contact)
    return number


def put_back(connection: Connection, contact: Contact) -> None:
    """Put a contact that was taken out back as it was, with the id it had."""
    connection.execute(_ADD, (contact.id, *_values(contact)))
    _add_parts(connection, contact.id, contact)


def change(connection: Connection, contact: Contact) -> None:
    """Replace everything in a contact; promises and topics that came from it stay as they are."""
    expect_one(connection.execute(_CHANGE, (*_values(contact), contact.id)), "contact")
    for statement in _CLEAR:
        connection.execute(statement, (contact.id,))
    _add_parts(connection, contact.id, contact)


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
    parts = _Parts.of(connection, asked)
    return tuple(_contact(row, parts) for row in connection.execute(_THOSE, (asked,)))


def page(
    connection: Connection, *, after: CardCursor | None, limit: int = 50, person: PersonId | None = None
) -> tuple[ContactCard, ...]:
    """The next cards behind `after`, newest first; of one day, those without a time come last. None: from the start."""
    place = (after.day.isoformat(), _time_text(after.time), after.id) if after else _NEWEST_OF_ALL
    if person is None:
        rows = connection.execute(_NEWEST, (_CARD_BYTES, _CARD_BYTES, *place, limit))
    else:
        rows = connection.execute(_NEWEST_OF_PERSON, (_CARD_BYTES, _CARD_BYTES, person, *place, limit))
    return tuple(_card(row) for row in rows)


def card(connection: Connection, contact: ContactId) -> ContactCard:
    """The card of one contact."""
    return _card(found(connection.execute(_CARD_OF, (_CARD_BYTES, _CARD_BYTES, contact)).fetchone(), "contact"))


def count(connection: Connection) -> int:
    """How many contacts the diary holds."""
    return int(found(connection.execute("SELECT count(*) FROM contact").fetchone(), "contact")[0])


def count_with(connection: Connection, person: PersonId) -> int:
    """How many contacts there were with this person."""
    return int(found(connection.execute(_COUNT_WITH, (person,)).fetchone(), "contact")[0])


def _values(contact: Contact) -> Row:
    return (
        contact.when.day.isoformat(),
        _time_text(contact.when.time),
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
    )


def _add_parts(connection: Connection, number: ContactId, contact: Contact) -> None:
    day, clock = contact.when.day.isoformat(), _time_text(contact.when.time)
    parts: tuple[tuple[str, list[Row]], ...] = (
        (_ADD_PERSON, [(number, at, person, day, clock) for at, person in enumerate(contact.people)]),
        (_ADD_FEELING, [(number, at, felt.word, felt.own, felt.degree) for at, felt in enumerate(contact.feelings)]),
        (_ADD_EXPERIENCE, [(number, at, had.voice, had.chip, had.own) for at, had in enumerate(contact.experiences)]),
        (_ADD_MARK, [(number, mark) for mark in contact.marks]),
    )
    for statement, rows in parts:
        if rows:
            connection.executemany(statement, rows)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What stands in tables of its own, for several contacts at once: a list for each that has any."""

    people: Mapping[int, list[PersonId]]
    feelings: Mapping[int, list[Feeling]]
    experiences: Mapping[int, list[Experience]]
    marks: Mapping[int, list[Mark]]

    @classmethod
    def of(cls, connection: Connection, contacts: str) -> "_Parts":
        """Those of the contacts in a JSON list, each in its own order."""
        return cls(
            _gathered(connection, _PEOPLE_OF, contacts, PersonId),
            _gathered(connection, _FEELINGS_OF, contacts, _feeling),
            _gathered(connection, _EXPERIENCES_OF, contacts, _experience),
            _gathered(connection, _MARKS_OF, contacts, Mark),
        )


def _gathered(connection: Connection, query: str, contacts: str, made: Callable[..., Part]) -> dict[int, list[Part]]:
    gathered: dict[int, list[Part]] = {}
    for contact, *values in connection.execute(query, (contacts,)):
        gathered.setdefault(contact, []).append(made(*values))
    return gathered


def _feeling(word: str | None, own: str, degree: str | None) -> Feeling:
    return Feeling(one_of(FeelingWord, word), own, one_of(Degree, degree))


def _experience(voice: str, chip: str | None, own: str) -> Experience:
    return Experience(Voice(voice), one_of(Chip, chip), own)


def _contact(row: Row, parts: _Parts) -> Contact:
    number, day, clock, precision, way, way_own, place, posture, *trust, happened, view = row
    return Contact(
        when=_when(day, clock, precision),
        id=ContactId(number),
        people=tuple(parts.people.get(number, ())),
        way=one_of(Way, way),
        way_own=way_own,
        place=place,
        posture=one_of(Posture, posture),
        feelings=tuple(parts.feelings.get(number, ())),
        experiences=tuple(parts.experiences.get(number, ())),
        marks=frozenset(parts.marks.get(number, ())),
        trust=TrustAnswer(*(one_of(TrustReply, reply) for reply in trust)),
        happened=happened,
        view=view,
    )


def _card(row: Row) -> ContactCard:
    number, day, clock, precision, way, way_own, posture, names, marks, promises, happened, view = row
    return ContactCard(
        id=ContactId(number),
        when=_when(day, clock, precision),
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


def _when(day: str, clock: str, precision: str) -> When:
    return When(date.fromisoformat(day), time.fromisoformat(clock) if clock else None, Precision(precision))


def _time_text(clock: time | None) -> str:
    return clock.isoformat() if clock else ""
