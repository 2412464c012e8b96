"""Any entry by its noun: the same four steps for contacts, promises, topics and people."""

from dataclasses import replace

from diary.domain.contacts import Contact
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.ids import ContactId, PersonId, PromiseId, TopicId
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.store import contacts, people, promises, topics
from diary.store.connection import Connection


def get(connection: Connection, ref: EntryRef) -> Entry:
    """One entry with everything in it."""
    match ref.noun:
        case Noun.CONTACT:
            return contacts.get(connection, ContactId(ref.id))
        case Noun.PROMISE:
            return promises.get(connection, PromiseId(ref.id))
        case Noun.TOPIC:
            return topics.get(connection, TopicId(ref.id))
        case Noun.PERSON:
            return people.get(connection, PersonId(ref.id))


def change(connection: Connection, entry: Entry) -> None:
    """Replace everything in an entry; where a promise stands, and a topic's place, stay as they are."""
    match entry:
        case Contact():
            contacts.change(connection, entry)
        case Promise():
            promises.change(connection, entry)
        case Topic():
            topics.change(connection, entry)
        case Person():
            people.change(connection, entry)


def remove(connection: Connection, ref: EntryRef) -> None:
    """Take an entry out of its tables; what points to it stays, without it."""
    match ref.noun:
        case Noun.CONTACT:
            contacts.remove(connection, ContactId(ref.id))
        case Noun.PROMISE:
            promises.remove(connection, PromiseId(ref.id))
        case Noun.TOPIC:
            topics.remove(connection, TopicId(ref.id))
        case Noun.PERSON:
            people.remove(connection, PersonId(ref.id))


def put_back(connection: Connection, entry: Entry, position: int | None) -> None:
    """Put an entry back with the id it had; a contact's people have to be there, its other links are not tied."""
    match entry:
        case Contact():
            contacts.put_back(connection, entry)
        case Promise():
            promises.put_back(connection, replace(entry, person=None, made_in=None))
        case Topic():
            topics.put_back(connection, replace(entry, person=None, from_contact=None), position or 0)
        case Person():
            people.put_back(connection, replace(entry, came_after=None))


def position_of(connection: Connection, ref: EntryRef) -> int | None:
    """The place of a topic in the client's own order; other entries have none."""
    return topics.position_of(connection, TopicId(ref.id)) if ref.noun is Noun.TOPIC else None
