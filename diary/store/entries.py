"""Any entry by its noun: the same four steps for all of them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from diary.domain.at_stake import AtStake
from diary.domain.contacts import Contact
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.ids import TopicId
from diary.domain.meetings import Meeting
from diary.domain.moments import Moment
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.store import at_stake, contacts, meetings, moments, people, permissions, promises, topics
from diary.store.connection import Connection


class _Table(NamedTuple):
    """What is done with the entries of one noun. Ids are typed by noun, which a table of nouns can't say."""

    get: Callable[[Connection, Any], Entry]
    change: Callable[[Connection, Any], None]
    remove: Callable[[Connection, Any], None]


_TABLES: Final[Mapping[Noun, _Table]] = MappingProxyType(
    {
        Noun.CONTACT: _Table(contacts.get, contacts.change, contacts.remove),
        Noun.PROMISE: _Table(promises.get, promises.change, promises.remove),
        Noun.TOPIC: _Table(topics.get, topics.change, topics.remove),
        Noun.PERSON: _Table(people.get, people.change, people.remove),
        Noun.MOMENT: _Table(moments.get, moments.change, moments.remove),
        Noun.AT_STAKE: _Table(at_stake.get, at_stake.change, at_stake.remove),
        Noun.PERMISSION: _Table(permissions.get, permissions.change, permissions.remove),
        Noun.MEETING: _Table(meetings.get, meetings.change, meetings.remove),
    }
)


def get(connection: Connection, ref: EntryRef) -> Entry:
    """One entry with everything in it."""
    return _TABLES[ref.noun].get(connection, ref.id)


def change(connection: Connection, entry: Entry) -> None:
    """Replace everything in an entry; where a promise stands, and a topic's place, stay as they are."""
    _TABLES[EntryRef.of(entry).noun].change(connection, entry)


def remove(connection: Connection, ref: EntryRef) -> None:
    """Take an entry out of its tables; what points to it stays, without it."""
    _TABLES[ref.noun].remove(connection, ref.id)


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
        case Moment():
            moments.put_back(connection, entry)
        case AtStake():
            at_stake.put_back(connection, entry)
        case Permission():
            permissions.put_back(connection, replace(entry, person=None))
        case Meeting():
            meetings.put_back(connection, replace(entry, contact=None))


def position_of(connection: Connection, ref: EntryRef) -> int | None:
    """The place of a topic in the client's own order; other entries have none."""
    return topics.position_of(connection, TopicId(ref.id)) if ref.noun is Noun.TOPIC else None
