"""What stands in tables of its own beside a contact: its people, and the lists of what was felt, done and had."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from diary.domain.contacts import Contact
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Feeling
from diary.domain.ids import ContactId, PersonId
from diary.domain.own_steps import OwnStep, Step
from diary.domain.themes import Theme
from diary.store.columns import one_of, time_text
from diary.store.connection import Connection, Row
from diary.store.parts import feeling_of, gathered, theme_of

#: When a feeling was felt: around the contact, or in it.
_BEFORE, _DURING, _AFTER = "before", "during", "after"

_PEOPLE_OF: Final = """
    SELECT contact, person FROM contact_person
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_FEELINGS_OF: Final = """
    SELECT contact, felt, word, own, degree FROM contact_feeling
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_EXPERIENCES_OF: Final = """
    SELECT contact, voice, chip, own FROM contact_experience
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_OWN_STEPS_OF: Final = """
    SELECT contact, step, own FROM contact_own_step
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_THEMES_OF: Final = """
    SELECT contact, kind, own FROM contact_theme
    WHERE contact IN (SELECT value FROM json_each(?)) ORDER BY contact, position"""
_MARKS_OF: Final = "SELECT contact, mark FROM contact_mark WHERE contact IN (SELECT value FROM json_each(?))"

_ADD_PERSON: Final = "INSERT INTO contact_person (contact, position, person, day, time) VALUES (?, ?, ?, ?, ?)"
_ADD_FEELING: Final = """
    INSERT INTO contact_feeling (contact, position, felt, word, own, degree) VALUES (?, ?, ?, ?, ?, ?)"""
_ADD_EXPERIENCE: Final = "INSERT INTO contact_experience (contact, position, voice, chip, own) VALUES (?, ?, ?, ?, ?)"
_ADD_OWN_STEP: Final = "INSERT INTO contact_own_step (contact, position, step, own) VALUES (?, ?, ?, ?)"
_ADD_THEME: Final = "INSERT INTO contact_theme (contact, position, kind, own) VALUES (?, ?, ?, ?)"
_ADD_MARK: Final = "INSERT INTO contact_mark (contact, mark) VALUES (?, ?)"

_CLEAR: Final = (
    "DELETE FROM contact_person WHERE contact = ?",
    "DELETE FROM contact_feeling WHERE contact = ?",
    "DELETE FROM contact_experience WHERE contact = ?",
    "DELETE FROM contact_own_step WHERE contact = ?",
    "DELETE FROM contact_theme WHERE contact = ?",
    "DELETE FROM contact_mark WHERE contact = ?",
)


def add(connection: Connection, number: ContactId, contact: Contact) -> None:
    """Put what stands beside a contact into its tables."""
    day, clock = contact.when.day.isoformat(), time_text(contact.when.time)
    parts: tuple[tuple[str, list[Row]], ...] = (
        (_ADD_PERSON, [(number, at, person, day, clock) for at, person in enumerate(contact.people)]),
        (_ADD_FEELING, _feeling_rows(number, contact)),
        (_ADD_EXPERIENCE, [(number, at, had.voice, had.chip, had.own) for at, had in enumerate(contact.experiences)]),
        (_ADD_OWN_STEP, [(number, at, did.step, did.own) for at, did in enumerate(contact.own_steps)]),
        (_ADD_THEME, [(number, at, theme.kind, theme.own) for at, theme in enumerate(contact.themes)]),
        (_ADD_MARK, [(number, mark) for mark in contact.marks]),
    )
    for statement, rows in parts:
        if rows:
            connection.executemany(statement, rows)


def remove(connection: Connection, contact: ContactId) -> None:
    """Take out what stands beside a contact, to put in what it is now."""
    for statement in _CLEAR:
        connection.execute(statement, (contact,))


def _feeling_rows(number: ContactId, contact: Contact) -> list[Row]:
    moments = (
        (_BEFORE, contact.feelings_before),
        (_DURING, contact.feelings),
        (_AFTER, contact.feelings_after),
    )
    feelings = [(felt, feeling) for felt, those in moments for feeling in those]
    return [(number, at, felt, each.word, each.own, each.degree) for at, (felt, each) in enumerate(feelings)]


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands in tables of its own, for several contacts at once: a list for each that has any."""

    people: Mapping[int, list[PersonId]]
    feelings: Mapping[int, list[tuple[str, Feeling]]]
    experiences: Mapping[int, list[Experience]]
    own_steps: Mapping[int, list[OwnStep]]
    themes: Mapping[int, list[Theme]]
    marks: Mapping[int, list[Mark]]

    @classmethod
    def of(cls, connection: Connection, contacts: str) -> "Parts":
        """Those of the contacts in a JSON list, each in its own order."""
        return cls(
            gathered(connection, _PEOPLE_OF, contacts, PersonId),
            gathered(connection, _FEELINGS_OF, contacts, _feeling),
            gathered(connection, _EXPERIENCES_OF, contacts, _experience),
            gathered(connection, _OWN_STEPS_OF, contacts, _own_step),
            gathered(connection, _THEMES_OF, contacts, theme_of),
            gathered(connection, _MARKS_OF, contacts, Mark),
        )

    def before(self, contact: int) -> tuple[Feeling, ...]:
        """What was felt before a contact."""
        return self._felt(_BEFORE, contact)

    def during(self, contact: int) -> tuple[Feeling, ...]:
        """What was felt in it."""
        return self._felt(_DURING, contact)

    def after(self, contact: int) -> tuple[Feeling, ...]:
        """What was felt after it."""
        return self._felt(_AFTER, contact)

    def _felt(self, moment: str, contact: int) -> tuple[Feeling, ...]:
        return tuple(feeling for felt, feeling in self.feelings.get(contact, ()) if felt == moment)


def _feeling(felt: str, word: str | None, own: str, degree: str | None) -> tuple[str, Feeling]:
    return felt, feeling_of(word, own, degree)


def _own_step(step: str | None, own: str) -> OwnStep:
    return OwnStep(one_of(Step, step), own)


def _experience(voice: str, chip: str | None, own: str) -> Experience:
    return Experience(Voice(voice), one_of(Chip, chip), own)
