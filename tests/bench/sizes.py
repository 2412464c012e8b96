"""How much is measured."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Size:
    """Contacts in the large and the small diary, how often each thing is measured, and the timeline looked through."""

    contacts: int
    few_contacts: int
    rounds: int
    looks: int


FULL: Final = Size(contacts=100_000, few_contacts=1_000, rounds=15, looks=5)
SHORT: Final = Size(contacts=20_000, few_contacts=1_000, rounds=7, looks=2)
