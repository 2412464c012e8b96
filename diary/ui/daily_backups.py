"""Backups by themselves: a little after unlocking, and then again and again while the diary is open."""

from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.progress import Watch
from diary.services.backups import SecondPlace, bring_second_place_up, daily_backup, prove_stale_backup
from diary.ui.desk import Desk
from diary.ui.long_work import LongWork

#: The first moments after unlocking belong to the client.
_FIRST_AFTER: Final = 20_000  # milliseconds
#: Looking whether one is due costs nothing, and many leave the diary open for minutes only.
_THEN_EVERY: Final = 10 * 60 * 1000  # milliseconds

#: What is told as it is: each says what the client can do, and that no backup was made is the least of it.
_TOLD_AS_IT_IS: Final = frozenset({FaultCode.DAMAGED_DIARY, FaultCode.DIARY_MOVED})


class _Outcome(NamedTuple):
    """What came of the second place, and what is wrong with a backup from before."""

    second: SecondPlace
    rotten: Fault | None = None


class DailyBackups(QObject):
    """Quiet as long as it works; what does not work is told once, and again only after it has worked."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_told = False
        self._work = LongWork(desk.tasks, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.back_up)
        self._timer.start(_FIRST_AFTER)

    def back_up(self) -> None:
        """Make today's backup where one is due, and bring the second place up to it."""
        self._timer.start(_THEN_EVERY)
        work = partial(_backed_up, self._desk)
        self._work.start(work, self._on_backed_up, self._on_failed)

    def _on_backed_up(self, outcome: _Outcome) -> None:
        second = outcome.second
        if second.fault is not None and second.is_news:
            is_missing = second.fault is FaultCode.SECOND_PLACE_MISSING
            code = FaultCode.SECOND_PLACE_LONG_MISSING if is_missing else second.fault
            self._desk.notices.tell_fault(SurroundingsFailed(code))
        if outcome.rotten is not None:
            self._on_failed(outcome.rotten)
        else:
            self._is_told = False

    def _on_failed(self, fault: Fault) -> None:
        if not self._is_told:
            self._is_told = True
            self._desk.notices.tell_fault(_told(fault))


def _told(fault: Fault) -> Fault:
    """What the client is told of it."""
    if fault.code in _TOLD_AS_IT_IS:
        return fault
    is_rotten = fault.code is FaultCode.DAMAGED_BACKUP
    return SurroundingsFailed(FaultCode.OLD_BACKUP_DAMAGED if is_rotten else FaultCode.BACKUP_NOT_MADE)


def _backed_up(desk: Desk, watch: Watch) -> _Outcome:
    now = desk.clock()
    daily_backup(desk.diary, now, watch)
    second = bring_second_place_up(desk.diary, now, watch)
    try:
        prove_stale_backup(desk.diary, now, watch)
    except Fault as fault:
        return _Outcome(second, fault)
    return _Outcome(second)
