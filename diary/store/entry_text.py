"""An entry as one text, for the bin and for earlier versions: JSON that says its own format.

A format that has shipped stays readable for ever: who changes a noun so that its older texts no longer read, or read as
something else, gives them a new format and keeps the reader of the old one. The golden texts in the tests watch this.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import msgspec

from diary.domain.at_stake import AtStake
from diary.domain.contacts import Contact
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.faults import OurBug
from diary.domain.meetings import Meeting
from diary.domain.moments import Moment
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.promises import Promise
from diary.domain.topics import Topic

_FORMAT: Final = 1

_KINDS: Final[Mapping[Noun, type[Entry]]] = MappingProxyType(
    {
        Noun.CONTACT: Contact,
        Noun.PROMISE: Promise,
        Noun.TOPIC: Topic,
        Noun.PERSON: Person,
        Noun.MOMENT: Moment,
        Noun.AT_STAKE: AtStake,
        Noun.PERMISSION: Permission,
        Noun.MEETING: Meeting,
    }
)


@dataclass(frozen=True, slots=True)
class _Text:
    """The entry is decoded last, when its format and noun are known."""

    format: int
    noun: Noun
    entry: msgspec.Raw


def text_of(entry: Entry) -> str:
    """The entry as text; the same entry gives the same text."""
    body = msgspec.Raw(msgspec.json.encode(entry, order="deterministic"))
    return msgspec.json.encode(_Text(_FORMAT, EntryRef.of(entry).noun, body)).decode()


def entry_or_none(noun: Noun, text: str) -> Entry | None:
    """The entry, or None for a text that doesn't read: what was saved out of a damaged diary may be cut."""
    try:
        return entry_of(noun, text)
    except OurBug:
        return None


def entry_of(noun: Noun, text: str) -> Entry:
    """The entry that `text_of` wrote; anything else in its place is our bug."""
    try:
        read = msgspec.json.decode(text, type=_Text)
        if read.format != _FORMAT or read.noun is not noun:
            raise OurBug(noun=noun.value, why="entry-format", found=read.format)
        return msgspec.json.decode(read.entry, type=_KINDS[noun])
    except msgspec.MsgspecError:
        # What the decoder says may quote what was written, so it goes no further.
        raise OurBug(noun=noun.value, why="entry-text") from None
