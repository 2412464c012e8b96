"""What can only be done while the diary is closed: putting one back, and wiping it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from diary.domain.faults import Fault
from diary.domain.progress import Watch
from diary.services.restoring import Restorable, Restored, restore
from diary.services.salvaging import Salvaged
from diary.services.wiping import BeyondReach, Wiped, wipe_diary
from diary.ui.desk import Clock
from diary.ui.long_work import LongWork
from diary.ui.one_app import Hold
from diary.ui.pages.outcome import OutcomePage, RestoredPage, SalvagedPage, UndonePage, WipedPage
from diary.ui.pages.waiting import Waiting, WaitingPage
from diary.ui.tasks import TaskRunner

#: What came of it is shown for so long at most: this process still holds words of the diary.
_SHOWN_FOR: Final = 2 * 60 * 1000  # milliseconds


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put the diary back from this backup."""

    restorable: Restorable


@dataclass(frozen=True, slots=True)
class Wipe:
    """Wipe the diary; `reach` is what was known to stay while it was open, None where that isn't known."""

    reach: BeyondReach | None = None


@dataclass(frozen=True, slots=True)
class Salvage:
    """Save what can still be read out of a damaged diary; `work` knows how it is opened."""

    work: Callable[[Path, date, Watch], Salvaged | None]


ClosedTask = PutBack | Wipe | Salvage


class ClosedWork(QObject):
    """Does one task and says what came of it. `shown` carries the page for the window; after `finished` start anew.

    `is_done` from when it is said.
    """

    shown = Signal(object)
    finished = Signal()

    def __init__(
        self, folder: Path, hold: Hold, tasks: TaskRunner, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._hold, self._tasks, self._clock = folder, hold, tasks, clock
        self._restorable: Restorable | None = None
        self._reach: BeyondReach | None = None
        self._long = LongWork(tasks, self)
        self.is_done = False

    def start(self, task: ClosedTask) -> None:
        """Do it; the diary is closed by now, and held for this app."""
        match task:
            case PutBack(restorable):
                self._restorable = restorable
                self.shown.emit(WaitingPage(Waiting.RESTORING))
                work = partial(restore, restorable, self._folder, self._clock())
                self._tasks.run(work, self, self._on_restored, self._on_failed)
            case Wipe(reach):
                self._reach = reach
                # The lock is a file of the diary too, and goes with it.
                self._hold.release()
                self.shown.emit(WaitingPage(Waiting.WIPING))
                self._tasks.run(partial(wipe_diary, self._folder), self, self._on_wiped, self._on_failed)
            case Salvage(salvage):
                self._start_salvaging(salvage)

    def _start_salvaging(self, salvage: Callable[[Path, date, Watch], Salvaged | None]) -> None:
        page = WaitingPage(Waiting.SALVAGING)
        page.stop_requested.connect(self._long.stop)
        self._long.progressed.connect(page.show_part)
        self.shown.emit(page)
        work = partial(salvage, self._folder, self._clock().date())
        self._long.start(work, self._on_salvaged, self._on_failed)

    def _on_salvaged(self, salvaged: Salvaged | None) -> None:
        if salvaged is None:
            self.finished.emit()
            return
        self._show(SalvagedPage(salvaged))

    def _on_restored(self, restored: Restored) -> None:
        self._forget()
        self._show(RestoredPage(restored))

    def _on_wiped(self, wiped: Wiped) -> None:
        self._show(WipedPage(wiped, self._reach))

    def _on_failed(self, fault: Fault) -> None:
        self._forget()
        self._show(UndonePage(fault))

    def _forget(self) -> None:
        if self._restorable is not None:
            self._restorable.close()
            self._restorable = None

    def _show(self, page: OutcomePage) -> None:
        self.is_done = True
        page.go_on_requested.connect(self.finished)
        QTimer.singleShot(_SHOWN_FOR, self, self.finished.emit)
        self.shown.emit(page)
        page.begin()
