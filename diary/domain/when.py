"""When something happened, as exactly as the client knows it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Precision(StrEnum):
    """How sure the client is of the moment."""

    EXACT = "exact"
    ABOUT = "about"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class When:
    """A day in the client's own calendar, with a time of day only if it is known."""

    day: dt.date
    time: dt.time | None = None
    precision: Precision = Precision.DAY
