"""An entry: what the client wrote and can change, throw away and take back, whatever its noun."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from diary.domain.contacts import Contact
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.topics import Topic


class Noun(StrEnum):
    """The nouns of which there are entries."""

    CONTACT = "contact"
    PROMISE = "promise"
    TOPIC = "topic"
    PERSON = "person"


Entry: TypeAlias = Contact | Promise | Topic | Person


@dataclass(frozen=True, slots=True)
class EntryRef:
    """Which entry is meant. Ids are never given twice, so it is the same one before, in and after the bin."""

    noun: Noun
    id: int

    @classmethod
    def of(cls, entry: Entry) -> "EntryRef":
        """What tells this entry from all others."""
        match entry:
            case Contact():
                return cls(Noun.CONTACT, entry.id)
            case Promise():
                return cls(Noun.PROMISE, entry.id)
            case Topic():
                return cls(Noun.TOPIC, entry.id)
            case Person():
                return cls(Noun.PERSON, entry.id)
