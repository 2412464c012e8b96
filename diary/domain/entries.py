"""An entry: what the client wrote and can change, throw away and take back, whatever its noun."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from diary.domain.at_stake import AtStake
from diary.domain.contacts import Contact
from diary.domain.meetings import Meeting
from diary.domain.moments import Moment
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.promises import Promise
from diary.domain.topics import Topic


class Noun(StrEnum):
    """The nouns of which there are entries, each called like its table."""

    CONTACT = "contact"
    PROMISE = "promise"
    TOPIC = "topic"
    PERSON = "person"
    MOMENT = "moment"
    AT_STAKE = "at_stake"
    PERMISSION = "permission"
    MEETING = "meeting"


Entry: TypeAlias = Contact | Promise | Topic | Person | Moment | AtStake | Permission | Meeting


@dataclass(frozen=True, slots=True)
class EntryRef:
    """Which entry is meant. Ids are never given twice, so it is the same one before, in and after the bin."""

    noun: Noun
    id: int

    @classmethod
    def of(cls, entry: Entry) -> "EntryRef":
        """What tells this entry from all others."""
        return cls(_NOUNS[type(entry)], entry.id)


_NOUNS: Final[Mapping[type[Entry], Noun]] = MappingProxyType(
    {
        Contact: Noun.CONTACT,
        Promise: Noun.PROMISE,
        Topic: Noun.TOPIC,
        Person: Noun.PERSON,
        Moment: Noun.MOMENT,
        AtStake: Noun.AT_STAKE,
        Permission: Noun.PERMISSION,
        Meeting: Noun.MEETING,
    }
)
