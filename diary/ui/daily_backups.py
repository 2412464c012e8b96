"""Backups by themselves: a little after unlocking, and then again and again while the diary is open."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.progress import Watch
from diary.services.backups import SecondPlace, copy_to_second_place, daily_backup, prove_stale_backup
from diary.ui.desk import Desk
from diary.ui.long_work import LongWork

#: The first moments after unlocking belong to the client.
_FIRST_AFTER: Final = 20_000  # milliseconds
#: Looking whether one is due costs nothing, and many leave the diary open for minutes only.
_THEN_EVERY: Final = 10 * 60 * 1000  # milliseconds


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
        """Make today's backup where one is due."""
        self._timer.start(_THEN_EVERY)
        work = partial(_backed_up, self._desk)
        self._work.start(work, self._on_backed_up, self._on_failed)

    def _on_backed_up(self, second: SecondPlace | None) -> None:
        self._is_told = False
        if second is not None and second.fault is not None and second.is_news:
            self._desk.notices.tell_fault(SurroundingsFailed(FaultCode.SECOND_PLACE_MISSING))

    def _on_failed(self, fault: Fault) -> None:
        if not self._is_told:
            self._is_told = True
            is_rotten = fault.code is FaultCode.DAMAGED_BACKUP
            code = FaultCode.OLD_BACKUP_DAMAGED if is_rotten else FaultCode.BACKUP_NOT_MADE
            self._desk.notices.tell_fault(SurroundingsFailed(code))


def _backed_up(desk: Desk, watch: Watch) -> SecondPlace | None:
    now = desk.clock()
    backup = daily_backup(desk.diary, now, watch)
    second = None if backup is None else copy_to_second_place(desk.diary, backup, now)
    prove_stale_backup(desk.diary, now, watch)
    return second
