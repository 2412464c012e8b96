"""What came of a proof, and how much is tried."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

#: Told of many failures.
_TOLD: Final = 5


@dataclass(frozen=True, slots=True)
class Depth:
    """How much is tried: kills and disks for each activity, and one of how many bytes and lengths (1 for all).

    With `waits` the day ends with a minute of waiting until it locks by itself.
    """

    kills: int
    disks: int
    one_byte_of: int
    waits: bool


FULL: Final = Depth(kills=34, disks=20, one_byte_of=1, waits=True)
SHORT: Final = Depth(kills=4, disks=1, one_byte_of=400, waits=False)


@dataclass(frozen=True, slots=True)
class Proven:
    """One thing that was tried: how often what happened, and what should not have."""

    name: str
    counts: Mapping[str, int]
    failures: tuple[str, ...] = ()

    def told(self) -> str:
        """A line for a person, and one for each of the first failures."""
        verdict = "FAIL" if self.failures else "ok  "
        counts = ", ".join(f"{count:,} {of_what}" for of_what, count in self.counts.items())
        lines = [f"{verdict} {self.name}: {counts}, {len(self.failures)} failures"]
        return "\n     ".join([*lines, *self.failures[:_TOLD]])
