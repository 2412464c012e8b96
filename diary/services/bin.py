"""The bin: throwing away, putting back, and gone for good."""

import contextlib
from dataclasses import replace
from datetime import datetime

from diary.domain.at_stake import AtStake
from diary.domain.bin import KEPT_IN_BIN, BinnedEntry
from diary.domain.contacts import Contact
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.faults import ClientCanMend, FaultCode, SurroundingsFailed
from diary.domain.ids import AttachmentId, PersonId
from diary.domain.meetings import Meeting
from diary.domain.moments import Moment
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.services.diary import Diary
from diary.services.drafts import let_go_of
from diary.services.indexing import forget_gone
from diary.services.off_lists import take_off_lists
from diary.store import attachments, contacts, drafts, entries, loose_links, people, same_people, versions
from diary.store import bin as store_bin
from diary.store.bin import Binned
from diary.store.connection import Connection


def put_in_bin(diary: Diary, ref: EntryRef, at: datetime) -> None:
    """Throw an entry away: whole into the bin, with what is being written about it let go of.

    Promises and topics that came from a contact stay. Somebody who is in a contact can't be thrown away, because that
    contact would be with nobody (PERSON_IN_CONTACTS with the number of `contacts`).
    """
    with diary.writing() as connection:
        throw_away(connection, ref, at)


def take_out_of_bin(diary: Diary, ref: EntryRef) -> datetime:
    """Put an entry back as it was, with its id and its links; gives since when it was in the bin, for undo.

    The people of a contact come back with it. A link to what is still in the bin is tied when that comes back; one to
    what is gone for good is left out.
    """
    with diary.writing() as connection:
        return put_back(connection, ref)


def entries_in_bin(diary: Diary) -> tuple[BinnedEntry, ...]:
    """Everything in the bin, the last one thrown away first."""
    with diary.reading() as connection:
        binned = store_bin.listing(connection)
        names = _names(connection, binned)
    return tuple(
        BinnedEntry(
            EntryRef.of(each.entry),
            each.at,
            each.entry,
            tuple(names[person] for person in _people_in(each.entry) if person in names),
        )
        for each in binned
    )


def erase(diary: Diary, ref: EntryRef) -> None:
    """Let an entry in the bin be gone for good, with its earlier versions."""
    _erase(diary, (ref,))


def empty_bin(diary: Diary) -> None:
    """Let everything in the bin be gone for good, and what was taken away from entries that stay."""
    with diary.reading() as connection:
        everything = store_bin.refs(connection)
        taken_away = tuple(each.id for each in attachments.removed(connection))
    _erase(diary, everything, taken_away)


def erase_old(diary: Diary, now: datetime) -> int:
    """Let be gone for good what has waited its time in the bin, or as long taken away; gives how many that were.

    What was erased before and could not leave the log then leaves it now.
    """
    with diary.reading() as connection:
        old = store_bin.thrown_away_by(connection, now - KEPT_IN_BIN)
        taken_away = attachments.removed_by(connection, now - KEPT_IN_BIN)
    _erase(diary, old, taken_away)
    return len(old) + len(taken_away)


def throw_away(connection: Connection, ref: EntryRef, at: datetime) -> None:
    """Put an entry into the bin, inside another service's writing."""
    if ref.noun is Noun.PERSON:
        count = contacts.count_with(connection, PersonId(ref.id))
        if count:
            raise ClientCanMend(FaultCode.PERSON_IN_CONTACTS, contacts=count)
    binned = Binned(entries.get(connection, ref), at, entries.position_of(connection, ref))
    loose_links.remember(connection, ref)
    store_bin.put(connection, binned)
    entries.remove(connection, ref)
    let_go_of(connection, ref)


def put_back(connection: Connection, ref: EntryRef) -> datetime:
    """Put an entry back, inside another service's writing; gives since when it was in the bin."""
    binned = store_bin.get(connection, ref)
    entry = binned.entry
    if isinstance(entry, Contact):
        entry = with_people_back(connection, entry)
    if isinstance(entry, Meeting):
        entry = replace(entry, persons=same_people.as_known(connection, entry.persons))
    entries.put_back(connection, entry, binned.position)
    store_bin.remove(connection, ref)
    loose_links.tie(connection, ref)
    if isinstance(entry, Person):
        same_people.forget(connection, entry.id)
    return binned.at


def with_people_back(connection: Connection, contact: Contact) -> Contact:
    """The contact with its people in the diary: those in the bin are put back, those gone for good are left out.

    Whoever turned out to be another one since is that one.
    """
    known = same_people.as_known(connection, contact.people)
    for person in set(known) - people.those_there(connection, known):
        ref = EntryRef(Noun.PERSON, person)
        if store_bin.has(connection, ref):
            put_back(connection, ref)
    there = people.those_there(connection, known)
    return replace(contact, people=tuple(person for person in known if person in there))


def _erase(diary: Diary, refs: tuple[EntryRef, ...], taken_away: tuple[AttachmentId, ...] = ()) -> None:
    if refs or taken_away:
        with diary.writing() as connection:
            for attachment in taken_away:
                attachments.erase(connection, attachment)
            for ref in refs:
                _remove(connection, ref)
    forget_gone(diary)
    # Only now do the words leave the log too. Of the diary they are gone already: where this can't be now, it is done
    # the next time, or at the latest at closing.
    with contextlib.suppress(SurroundingsFailed):
        diary.fold_in_log()


def _remove(connection: Connection, ref: EntryRef) -> None:
    store_bin.remove(connection, ref)
    versions.remove(connection, ref)
    attachments.erase_of(connection, ref)
    loose_links.forget(connection, ref)
    take_off_lists(connection, ref)
    drafts.remove_set_aside(connection, ref)


def _names(connection: Connection, binned: tuple[Binned, ...]) -> dict[PersonId, str]:
    """The names of everybody, also of those who are in the bin themselves."""
    everybody = [*people.everyone(connection), *(each.entry for each in binned if isinstance(each.entry, Person))]
    return {person.id: person.name for person in everybody}


def _people_in(entry: Entry) -> tuple[PersonId, ...]:
    match entry:
        case Contact():
            return entry.people
        case Meeting():
            return entry.persons
        case Promise() | Topic() | Permission():
            return () if entry.person is None else (entry.person,)
        case Person() | Moment() | AtStake():
            return ()
