"""When something happened, as exactly as the client knows it."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Precision(StrEnum):
    """How sure the client is of the moment."""

    EXACT = "exact"
    ABOUT = "about"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class When:
    """A day in the client's own calendar, with a time of day only if it is known."""

    day: date
    time: time | None = None
    precision: Precision = Precision.DAY
