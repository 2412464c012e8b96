"""What something is about, if the client says so: of what was written, never a label of the person (S 3)."""

from dataclasses import dataclass
from enum import StrEnum


class ThemeKind(StrEnum):
    """The themes offered."""

    HOME = "home"
    MONEY = "money"
    HEALTH = "health"
    FAMILY = "family"
    WORK = "work"
    PAPERS = "papers"
    PEOPLE = "people"
    FREE_TIME = "free-time"
    MYSELF = "myself"


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: from the list, or the client's own when `kind` is None."""

    kind: ThemeKind | None = None
    own: str = ""
