"""What can only be done while the diary is closed: putting one back, and wiping it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault
from diary.services.restoring import Restorable, Restored, restore
from diary.services.wiping import Wiped, wipe_diary
from diary.ui.desk import Clock
from diary.ui.one_app import Hold
from diary.ui.pages.outcome import OutcomePage, RestoredPage, UndonePage, WipedPage
from diary.ui.pages.waiting import Waiting, WaitingPage
from diary.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put the diary back from this backup."""

    restorable: Restorable


@dataclass(frozen=True, slots=True)
class Wipe:
    """Wipe the diary."""


ClosedTask = PutBack | Wipe


class ClosedWork(QObject):
    """Does one task and says what came of it. `shown` carries the page for the window; after `finished` start anew."""

    shown = Signal(object)
    finished = Signal()

    def __init__(
        self, folder: Path, hold: Hold, tasks: TaskRunner, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._hold, self._tasks, self._clock = folder, hold, tasks, clock
        self._restorable: Restorable | None = None

    def start(self, task: ClosedTask) -> None:
        """Do it; the diary is closed by now, and held for this app."""
        match task:
            case PutBack(restorable):
                self._restorable = restorable
                self.shown.emit(WaitingPage(Waiting.RESTORING))
                work = partial(restore, restorable, self._folder, self._clock())
                self._tasks.run(work, self, self._on_restored, self._on_failed)
            case Wipe():
                # The lock is a file of the diary too, and goes with it.
                self._hold.release()
                self.shown.emit(WaitingPage(Waiting.WIPING))
                self._tasks.run(partial(wipe_diary, self._folder), self, self._on_wiped, self._on_failed)

    def _on_restored(self, restored: Restored) -> None:
        self._forget()
        self._show(RestoredPage(restored))

    def _on_wiped(self, wiped: Wiped) -> None:
        self._show(WipedPage(wiped))

    def _on_failed(self, fault: Fault) -> None:
        self._forget()
        self._show(UndonePage(fault))

    def _forget(self) -> None:
        if self._restorable is not None:
            self._restorable.close()
            self._restorable = None

    def _show(self, page: OutcomePage) -> None:
        page.go_on_requested.connect(self.finished)
        self.shown.emit(page)
        page.begin()
