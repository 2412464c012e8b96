"""The bin: what was thrown away waits there, and can be put back until it is gone for good."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from diary.domain.entries import Entry, EntryRef

#: So long an entry waits in the bin before it is gone for good.
KEPT_IN_BIN: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class BinnedEntry:
    """An entry in the bin; `names` are those of the people in it, as far as they are known."""

    ref: EntryRef
    binned_at: datetime
    entry: Entry
    names: tuple[str, ...] = ()

    def days_left(self, now: datetime) -> int:
        """How many days it stays, counting the one that runs; 0 when its time is over."""
        left = self.binned_at + KEPT_IN_BIN - now
        return max(0, -(-left // timedelta(days=1)))
