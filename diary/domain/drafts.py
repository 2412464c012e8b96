"""What is being written and not finished: kept in the diary at once, so that no lock or crash takes it."""

from dataclasses import dataclass
from enum import StrEnum

from diary.domain.contacts import Contact
from diary.domain.promises import Promise
from diary.domain.topics import Topic


class Form(StrEnum):
    """A page that one writes in; each keeps at most one draft."""

    CONTACT = "contact"
    PERSON = "person"
    PROMISE = "promise"
    TOPIC = "topic"
    SHARE = "share"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A contact being written, with the promises made in it and the topics for next time.

    Promises and topics without words yet are left out when the contact is recorded. `step` counts from 0.
    """

    contact: Contact
    promises: tuple[Promise, ...] = ()
    topics: tuple[Topic, ...] = ()
    step: int = 0

    @property
    def is_complete(self) -> bool:
        """Somebody and a posture: the shortest contact there is."""
        return bool(self.contact.people) and self.contact.posture is not None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the client was in the app, to come back to after a lock: page, record, and field by its object name."""

    page: str = ""
    record: int = 0
    field: str = ""
