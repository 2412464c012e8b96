"""The picture beside an entry, by what it is."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from diary.domain.entries import Noun

NOUN_ICONS: Final[Mapping[Noun, str]] = MappingProxyType(
    {
        Noun.CONTACT: "clock-counter-clockwise",
        Noun.PROMISE: "handshake",
        Noun.TOPIC: "chats-circle",
        Noun.PERSON: "user",
        Noun.MOMENT: "notebook",
        Noun.AT_STAKE: "heart",
        Noun.PERMISSION: "shield-check",
        Noun.MEETING: "calendar-blank",
    }
)
