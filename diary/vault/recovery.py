"""The recovery card's code: random, typed by hand, and checked group by group so that a typing mistake can be named.

Seven groups of five characters. The alphabet has 29 characters: a prime, so that a weighted sum catches every single
mistake and every swap of two characters in a group. Characters that look alike in handwriting are one character.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Final, Self

from diary.domain.faults import ClientCanMend, FaultCode

#: The digits, and the letters that can't be taken for a digit or for each other.
ALPHABET: Final = "0123456789ACDEFGHJKMNPQRTVWXY"
GROUPS: Final = 7
GROUP_LENGTH: Final = 5
#: log2(29) for each of the 28 random characters: above the 128 bits asked for.
ENTROPY_BITS: Final = 136

_VALUES: Final = {character: value for value, character in enumerate(ALPHABET)}
_LOOK_ALIKES: Final = str.maketrans("OILUBSZ", "011V852")
# Different from each other, so that a swap shows, and none is 0 or -1 modulo 29.
_WEIGHTS: Final = (2, 3, 5, 7)
_SEPARATORS: Final = re.compile(r"[\s\-\u00ad\u2010-\u2015\u2212._,;:/|]+")
# More than any way of writing 35 characters down.
_LONGEST_TYPED: Final = 512


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A code that opens the diary without the passphrase. Shown once, kept on paper only."""

    groups: tuple[str, ...] = field(repr=False)

    @classmethod
    def draw(cls) -> Self:
        """A new random code."""
        return cls(tuple(_with_check(_random_characters(), index) for index in range(GROUPS)))

    @classmethod
    def typed(cls, text: str) -> Self:
        """The code as somebody typed it back: lower case, spaces, dashes and look-alikes are all right.

        Raises RECOVERY_CODE_EMPTY when there is nothing to try, MISTYPED_RECOVERY_CODE with `group`, counted from 1,
        when a group can't be right.
        """
        groups = _split(text)
        if not any(groups):
            raise ClientCanMend(FaultCode.RECOVERY_CODE_EMPTY)
        for index in range(GROUPS):
            if index >= len(groups) or not _is_sound(groups[index], index):
                raise ClientCanMend(FaultCode.MISTYPED_RECOVERY_CODE, group=index + 1)
        if len(groups) > GROUPS:
            raise ClientCanMend(FaultCode.MISTYPED_RECOVERY_CODE, group=GROUPS)
        return cls(groups)

    @property
    def text(self) -> str:
        """The code as it stands on the card."""
        return "-".join(self.groups)

    def secret(self) -> bytes:
        """What the code stands for, for deriving a key."""
        return "".join(self.groups).encode("ascii")


def _random_characters() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(GROUP_LENGTH - 1))


def _with_check(characters: str, index: int) -> str:
    return characters + ALPHABET[_check_value(characters, index)]


def _check_value(characters: str, index: int) -> int:
    # The group's place counts too, so that two groups in the wrong order show.
    weighted = sum(weight * _VALUES[character] for weight, character in zip(_WEIGHTS, characters, strict=True))
    return (weighted + index) % len(ALPHABET)


def _is_sound(group: str, index: int) -> bool:
    fits = len(group) == GROUP_LENGTH and all(character in _VALUES for character in group)
    return fits and _with_check(group[:-1], index) == group


def _split(text: str) -> tuple[str, ...]:
    """The groups as typed; in fives when they were typed without, or with other, spaces."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST_TYPED]).upper().translate(_LOOK_ALIKES)
    groups = tuple(group for group in _SEPARATORS.split(plain) if group)
    if len(groups) == GROUPS:
        return groups
    joined = "".join(groups)
    return tuple(joined[start : start + GROUP_LENGTH] for start in range(0, len(joined), GROUP_LENGTH))
