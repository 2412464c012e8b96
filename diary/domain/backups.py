"""Backups: what one holds, when the next is due, and which have had their time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

#: How many days with a backup are kept whole, the newest first.
DAILY_KEPT: Final = 7
#: Of how many weeks before those the newest backup is kept.
WEEKLY_KEPT: Final = 4
#: How long a backup from before an upgrade or a restore is kept beside those.
OCCASIONAL_KEPT: Final = timedelta(days=30)
#: How long a proof is good for: disks and sticks rot.
PROOF_HOLDS: Final = timedelta(days=30)


class BackupKind(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"


class BackupPlace(StrEnum):
    """Where a backup lies: with the diary, or in the second place that the client named."""

    DIARY = "diary"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Inside:
    """How much a diary holds; `newest` is the day of its newest contact, `binned` what waits in the bin.

    `attachments` are counted with those that were removed and can be put back.
    """

    contacts: int = 0
    promises: int = 0
    topics: int = 0
    people: int = 0
    shares: int = 0
    binned: int = 0
    newest: date | None = None
    attachments: int = 0
    moments: int = 0
    at_stake: int = 0
    permissions: int = 0
    meetings: int = 0

    @property
    def entries(self) -> int:
        """All that was written down, without the bin."""
        kinds = (self.contacts, self.promises, self.topics, self.people, self.shares)
        return sum((*kinds, self.moments, self.at_stake, self.permissions, self.meetings))


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as it is listed. `size` is in bytes.

    `made_at` and `inside` are None for a backup that the diary's keys don't open any more, and for a damaged one.
    `proven_at` is when it was last opened and counted, None for never.
    """

    path: Path
    place: BackupPlace
    kind: BackupKind
    day: date
    size: int
    made_at: datetime | None = None
    inside: Inside | None = None
    proven_at: datetime | None = None
    is_damaged: bool = False


def is_due(last: date | None, today: date, *, changed: bool) -> bool:
    """Once a day, when something changed since the last one; a last day in the future says that a clock was wrong."""
    return changed and last != today


def to_drop(days: Iterable[date], today: date) -> frozenset[date]:
    """Of the days with a daily backup those that have had their time.

    Seven days are kept, and the newest day of each of the four weeks before the ones that those stand for: who writes
    daily can go back four weeks. A day after today says that a clock was wrong: it is neither dropped nor counted.
    """
    past = sorted({day for day in days if day <= today}, reverse=True)
    daily, older = past[:DAILY_KEPT], past[DAILY_KEPT:]
    stood_for = {_week_of(day) for day in daily}
    weekly: dict[tuple[int, int], date] = {}
    for day in older:
        if _week_of(day) not in stood_for:
            weekly.setdefault(_week_of(day), day)
    return frozenset(older) - frozenset(list(weekly.values())[:WEEKLY_KEPT])


def is_stale(proven_at: datetime | None, now: datetime) -> bool:
    """Whether a backup should be opened and counted again."""
    return proven_at is None or now - proven_at > PROOF_HOLDS


def _week_of(day: date) -> tuple[int, int]:
    """The year and the number of a day's week, from Monday to Sunday."""
    return day.isocalendar()[:2]


def is_past(day: date, today: date) -> bool:
    """Whether a backup from before an upgrade or a restore has had its time."""
    return today - day > OCCASIONAL_KEPT
