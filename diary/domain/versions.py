"""Earlier versions of an entry: what it was before each change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from diary.domain.entries import Entry

#: So many earlier versions of one entry are kept.
MOST_VERSIONS: Final = 20
#: Of these the newest are never thinned out.
_NEWEST_STAY: Final = 10


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """An entry as it was until `at`; `number` tells the versions of one entry apart, 1 for the very first."""

    number: int
    at: datetime
    entry: Entry


def to_thin_out(moments: Sequence[datetime]) -> int | None:
    """Which of these versions, oldest first, to let go of; None while there are few enough.

    The very first and the newest stay. Of those between, the one goes that leaves the smallest gap in time, so that
    what is left is spread over the whole life of the entry.
    """
    if len(moments) <= MOST_VERSIONS:
        return None
    middle = range(1, len(moments) - _NEWEST_STAY)
    return min(middle, key=lambda place: moments[place + 1] - moments[place - 1])
