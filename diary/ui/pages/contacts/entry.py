"""A contact as it is read, with everything that came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from diary.domain.contacts import Contact
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.domain.versions import EarlierVersion
from diary.services.meetings import WholeMeeting


@dataclass(frozen=True, slots=True)
class Entry:
    """A contact, those who may be in it, what came of it, the moment at which it is read, and what it was before.

    `meeting` is the one that it was, if it was one.
    """

    contact: Contact
    people: Mapping[PersonId, Person]
    promises: tuple[Promise, ...]
    topics: tuple[Topic, ...]
    now: datetime
    versions: tuple[EarlierVersion, ...] = ()
    meeting: WholeMeeting | None = None

    @property
    def today(self) -> date:
        """The day on which it is read."""
        return self.now.date()

    @property
    def is_bare(self) -> bool:
        """With whom, when, in which way and the posture, and nothing more: as short as a contact can be."""
        it = self.contact
        shortest = Contact(it.when, it.id, it.people, it.way, it.way_own, it.place, it.posture)
        return it == shortest and not self.promises and not self.topics

    @property
    def with_whom(self) -> tuple[str, ...]:
        """The names of those who were there."""
        return self.names_in(self.contact)

    def names_in(self, contact: Contact) -> tuple[str, ...]:
        """The names of those who are in it; an earlier version may name somebody who is gone."""
        return tuple(self.people[person].name for person in contact.people if person in self.people)

    def name_in(self, promise: Promise) -> str:
        """The name of the other one in a promise; empty when nobody is named."""
        return "" if promise.person is None else self.people[promise.person].name
