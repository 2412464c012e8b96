"""What every controller works with, and where the client can go."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.services.diary import Diary
from diary.ui.locking.safeguards import Safeguards
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner

Clock = Callable[[], datetime]


class PageName(StrEnum):
    """The places in the app."""

    TODAY = "today"
    TIMELINE = "timeline"
    PEOPLE = "people"
    PROMISES = "promises"
    TOPICS = "topics"
    MEETINGS = "meetings"
    SHARES = "shares"
    MOMENTS = "moments"
    AT_STAKE = "at-stake"
    PERMISSIONS = "permissions"
    SETTINGS = "settings"
    SAFETY = "safety"
    BACKUPS = "backups"
    WIPE = "wipe"
    NEW_KEYS = "new-keys"
    BIN = "bin"
    WRITE = "write"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Destination:
    """A page to go to, with the record it should show (0: none, or a new one)."""

    page: PageName
    record: int = 0


class Notices(QObject):
    """What the app has to say in passing: something failed, or something was done and can be undone."""

    failed = Signal(object)
    done = Signal(str, object)
    settled = Signal()
    #: What is shown may be otherwise in the diary by now: something that was begun on another page ended.
    outdated = Signal()

    def tell_fault(self, fault: Fault) -> None:
        """Say what happened."""
        self.failed.emit(fault)

    def attempt(self, work: Callable[[], None]) -> None:
        """Do it, and say in words when it can't be."""
        try:
            work()
        except Fault as fault:
            self.tell_fault(fault)

    def tell_done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done, with a way back where there is one. A way back that fails stays open."""
        self.done.emit(text, None if undo is None else partial(self._go_back, text, undo))

    def settle(self) -> None:
        """Be quiet again: the client went on to something else."""
        self.settled.emit()

    def _go_back(self, text: str, undo: Callable[[], None]) -> None:
        try:
            undo()
        except Fault as fault:
            self.tell_done(text, undo)
            self.tell_fault(fault)


@dataclass(frozen=True, slots=True)
class Desk:
    """The open diary and what goes with it; made at unlocking, thrown away at locking."""

    diary: Diary
    tasks: TaskRunner
    notices: Notices
    preferences: Preferences
    clock: Clock
    safeguards: Safeguards


class Controller(QObject):
    """Connects one page with the services. A page that shows one record says which by `record`."""

    go_requested = Signal(object)
    lock_requested = Signal()
    #: Asks for something that needs the diary closed; carries a ClosedTask.
    closing_requested = Signal(object)

    page: QWidget

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_record(self, record: int) -> None:
        """Fill the page afresh from the diary, for one record where the page shows one (0: none, or a new one)."""
        raise NotImplementedError

    def record(self) -> int:
        """The record that the page shows now, to come back to."""
        return 0

    def keep(self) -> None:
        """Save what is being typed; pages without fields have nothing to keep."""

    def _do(self, work: Callable[[], None]) -> None:
        """Do it, and say in words when it can't be. Not for a way back: one that fails has to stay open."""
        self.desk.notices.attempt(work)
