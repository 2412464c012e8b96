"""A contact as it is read, with everything that came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from diary.domain.contacts import Contact
from diary.domain.ids import PersonId
from diary.domain.promises import Promise
from diary.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Entry:
    """A contact, the names of everybody in it, its promises and topics, and the day on which it is read."""

    contact: Contact
    names: Mapping[PersonId, str]
    promises: tuple[Promise, ...]
    topics: tuple[Topic, ...]
    today: date

    @property
    def with_whom(self) -> tuple[str, ...]:
        """The names of those who were there."""
        return tuple(self.names[person] for person in self.contact.people)

    def name_in(self, promise: Promise) -> str:
        """The name of the other one in a promise; empty when nobody is named."""
        return "" if promise.person is None else self.names[promise.person]
