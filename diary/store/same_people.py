"""Two people who turn out to be one: what names the one names the other from then on, also in texts from before."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from diary.domain.entries import Noun
from diary.domain.ids import AttachmentId, ContactId, PersonId
from diary.store.columns import json_list
from diary.store.connection import Connection
from diary.store.loose_links import LINKS, Link

_LINKS: Final = tuple(link for link in LINKS if link.target is Noun.PERSON)

_POINTING: Final = "SELECT id FROM {pointing} WHERE {column} = ?"
_POINT: Final = """
    UPDATE {pointing} SET {column} = ? WHERE {column} = ? AND id IN (SELECT value FROM json_each(?))"""
_LOOSE: Final = "SELECT pointing FROM loose_link WHERE link = ? AND target = ?"
_POINT_LOOSE: Final = """
    UPDATE loose_link SET target = ? WHERE link = ? AND target = ? AND pointing IN (SELECT value FROM json_each(?))"""

_BOTH: Final = """
    SELECT contact, position FROM contact_person AS one WHERE person = ?
        AND EXISTS (SELECT 1 FROM contact_person WHERE contact = one.contact AND person = ?)"""
_LEAVE: Final = "DELETE FROM contact_person WHERE contact = ? AND position = ?"
_COME_BACK: Final = """
    INSERT INTO contact_person (contact, position, person, day, time)
    SELECT id, ?, ?, day, time FROM contact WHERE id = ?
    ON CONFLICT DO NOTHING"""
# Who is in a contact is found with it: its own row has to say that something changed (migration 6).
_NOTE_CONTACTS: Final = "UPDATE contact SET place = place WHERE id IN (SELECT value FROM json_each(?))"
_ATTACHED: Final = "SELECT id FROM attachment WHERE noun = 'person' AND record = ?"
_ATTACH: Final = "UPDATE attachment SET record = ? WHERE id IN (SELECT value FROM json_each(?))"
_WITH: Final = "SELECT contact FROM contact_person WHERE person = ?"
_MEET: Final = """
    UPDATE contact_person SET person = ? WHERE person = ? AND contact IN (SELECT value FROM json_each(?))"""


@dataclass(frozen=True, slots=True)
class Moved:
    """What named a person and names another one now; `both` are places in contacts that named the two of them."""

    contacts: tuple[ContactId, ...]
    attachments: tuple[AttachmentId, ...]
    both: tuple[tuple[ContactId, int], ...]
    pointing: tuple[tuple[str, tuple[int, ...]], ...]
    loose: tuple[tuple[str, tuple[int, ...]], ...]


def move(connection: Connection, gone: PersonId, kept: PersonId) -> Moved:
    """Let everything that names `gone` name `kept`; a contact with both has the one once."""
    both = tuple((ContactId(contact), place) for contact, place in connection.execute(_BOTH, (gone, kept)))
    connection.executemany(_LEAVE, both)
    met = tuple(ContactId(contact) for (contact,) in connection.execute(_WITH, (gone,)))
    attached = tuple(AttachmentId(number) for (number,) in connection.execute(_ATTACHED, (gone,)))
    moved = Moved(met, attached, both, *_pointing_to(connection, gone))
    _point(connection, moved, gone, kept)
    _note_contacts(connection, moved)
    connection.execute("UPDATE same_person SET kept = ? WHERE kept = ?", (kept, gone))
    connection.execute("INSERT INTO same_person (gone, kept) VALUES (?, ?)", (gone, kept))
    return moved


def move_back(connection: Connection, moved: Moved, gone: PersonId, kept: PersonId) -> None:
    """Let what was moved name `gone` again, who is in the diary again; what names somebody else by now stays so."""
    forget(connection, gone)
    _point(connection, moved, kept, gone)
    for contact, place in moved.both:
        connection.execute(_COME_BACK, (place, gone, contact))
    _note_contacts(connection, moved)


def forget(connection: Connection, gone: PersonId) -> None:
    """Forget that this person is another one: they are back."""
    connection.execute("DELETE FROM same_person WHERE gone = ?", (gone,))


def as_known(connection: Connection, people: Iterable[PersonId]) -> tuple[PersonId, ...]:
    """These people as they are known now, each once; whoever is not another one stays as they are."""
    known: dict[int, int] = dict(connection.execute("SELECT gone, kept FROM same_person"))
    return tuple(dict.fromkeys(PersonId(known.get(person, person)) for person in people))


def _pointing_to(connection: Connection, person: PersonId) -> tuple[tuple[tuple[str, tuple[int, ...]], ...], ...]:
    pointing = ((link.name, connection.execute(_sql(link, _POINTING), (person,))) for link in _LINKS)
    loose = ((link.name, connection.execute(_LOOSE, (link.name, person))) for link in _LINKS)
    return tuple(
        tuple((name, tuple(number for (number,) in rows)) for name, rows in each) for each in (pointing, loose)
    )


def _point(connection: Connection, moved: Moved, before: PersonId, after: PersonId) -> None:
    connection.execute(_MEET, (after, before, json_list(moved.contacts)))
    connection.execute(_ATTACH, (after, json_list(moved.attachments)))
    pointing, loose = dict(moved.pointing), dict(moved.loose)
    for link in _LINKS:
        connection.execute(_sql(link, _POINT), (after, before, json_list(pointing[link.name])))
        connection.execute(_POINT_LOOSE, (after, link.name, before, json_list(loose[link.name])))


def _note_contacts(connection: Connection, moved: Moved) -> None:
    both = (contact for contact, _ in moved.both)
    connection.execute(_NOTE_CONTACTS, (json_list([*moved.contacts, *both]),))


def _sql(link: Link, statement: str) -> str:
    return statement.format(pointing=link.pointing, column=link.column)
