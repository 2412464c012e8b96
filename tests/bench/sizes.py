"""How much is measured."""

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Size:
    """Contacts in the large and the small diary, how often each thing is measured, and the timeline looked through.

    `leeway` is how many times each bound a diary may take that is larger than any that bounds are set for.
    """

    contacts: int
    few_contacts: int
    rounds: int
    looks: int
    leeway: float = 1.0


FULL: Final = Size(contacts=100_000, few_contacts=1_000, rounds=15, looks=5)
SHORT: Final = Size(contacts=20_000, few_contacts=1_000, rounds=7, looks=3)
#: With ten times as many contacts nothing gets worse than this many times.
_LEEWAY: Final = 2.0


def with_contacts(size: Size, contacts: int) -> Size:
    """The same with so many contacts in the large diary."""
    return replace(size, contacts=contacts, leeway=_LEEWAY if contacts > FULL.contacts else 1.0)
