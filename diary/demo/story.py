"""Samira's diary: one year of made-up contacts that ends on the day it is asked for."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from diary.demo import meetings, own_notes
from diary.demo.cast import people
from diary.demo.chapters.goodbye import GOODBYE
from diary.demo.chapters.lately import LATELY, LOOSE_PROMISES
from diary.demo.chapters.sam import SAM_COMES
from diary.demo.chapters.the_folder import THE_FOLDER
from diary.demo.chapters.told_on import TOLD_ON
from diary.demo.meetings import ToldMeeting
from diary.demo.own_notes import Photographed
from diary.demo.told import ToldContact
from diary.domain.at_stake import AtStake
from diary.domain.contacts import Contact
from diary.domain.ids import ContactId
from diary.domain.moments import Moment
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.promises import Promise
from diary.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Entry:
    """A contact with the promises made in it and the topics it left to discuss."""

    contact: Contact
    promises: tuple[Promise, ...] = ()
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A whole diary in records that point at each other by ids of their own, oldest contact first."""

    people: tuple[Person, ...]
    entries: tuple[Entry, ...]
    loose_promises: tuple[Promise, ...]
    moments: tuple[Moment, ...]
    photographed: Photographed
    at_stake: tuple[AtStake, ...]
    permissions: tuple[Permission, ...]
    meetings: tuple[ToldMeeting, ...]

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Every contact, oldest first."""
        return tuple(entry.contact for entry in self.entries)

    @property
    def promises(self) -> tuple[Promise, ...]:
        """Every promise, made in a contact or outside one."""
        return (*chain.from_iterable(entry.promises for entry in self.entries), *self.loose_promises)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic."""
        return tuple(chain.from_iterable(entry.topics for entry in self.entries))


def story(today: date) -> Story:
    """Samira's diary as it is on `today`; the same day gives the same diary."""
    told = (*THE_FOLDER, *TOLD_ON, *GOODBYE, *SAM_COMES, *LATELY)
    entries = tuple(_entry(contact, today, ContactId(number)) for number, contact in enumerate(told, start=1))
    return Story(
        people=people(today),
        entries=entries,
        loose_promises=tuple(promise.promise(today) for promise in LOOSE_PROMISES),
        moments=own_notes.moments(today),
        photographed=own_notes.photographed(today),
        at_stake=own_notes.at_stake(),
        permissions=own_notes.permissions(today),
        meetings=tuple(_with_contact(each, entries) for each in meetings.meetings(today)),
    )


def _entry(told: ToldContact, today: date, contact_id: ContactId) -> Entry:
    contact = told.contact(today, contact_id)
    first = contact.people[0] if contact.people else None
    promises = tuple(promise.made(today, contact.when.day, first, contact_id) for promise in told.promises)
    return Entry(contact, promises, tuple(replace(topic, from_contact=contact_id) for topic in told.topics))


def _with_contact(told: ToldMeeting, entries: tuple[Entry, ...]) -> ToldMeeting:
    """There is one contact a day; a meeting that is to come has none."""
    days = {entry.contact.when.day: entry.contact.id for entry in entries}
    return replace(told, meeting=replace(told.meeting, contact=days.get(told.meeting.when.day)))
