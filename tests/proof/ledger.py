"""What a busy process said before it was ended."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

#: For a person who reads how often what was told as done.
_IN_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "entry": "entries saved",
        "thrown": "thrown away",
        "draft": "drafts kept",
        "attached": "things attached",
        "said": "pieces of what was said",
        "met": "talks prepared and answered",
        "locking": "times locked",
        "backup": "backups",
        "copy": "copies elsewhere",
        "upgrade": "upgrades",
        "restored": "times restored",
        "keys": "times rotated",
    }
)


def _numbers() -> dict[str, dict[int, int]]:
    return defaultdict(dict)


@dataclass(slots=True)
class Ledger:
    """For each kind of thing and its number the last value that was begun, and the last that was told as done.

    `told` counts what was told as done, `refused` the codes of what was refused.
    """

    begun: dict[str, dict[int, int]] = field(default_factory=_numbers)
    done: dict[str, dict[int, int]] = field(default_factory=_numbers)
    told: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def take(self, line: str) -> None:
        """Write a line down."""
        said, what, *numbers = line.split()
        if said == "refused":
            self.refused[what] += 1
            return
        which, value = map(int, numbers)
        if said == "done":
            self.told[what] += 1
        {"begun": self.begun, "done": self.done}[said][what][which] = value

    def last_begun(self, what: str) -> int:
        """The last value begun of the only one of its kind; 0 before the first."""
        return self.begun[what].get(0, 0)

    def last_done(self, what: str) -> int:
        """The last value told as done of the only one of its kind; 0 before the first."""
        return self.done[what].get(0, 0)

    @property
    def counts(self) -> dict[str, int]:
        """How often what was told as done, in words."""
        return {words: self.told[what] for what, words in _IN_WORDS.items() if what in self.told}

    @property
    def is_in_the_middle(self) -> bool:
        """Whether anything was begun and not yet told as done."""
        return any(self.begun[what] != self.done[what] for what in self.begun)
