"""What every controller works with, and where the client can go."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault
from diary.services.diary import Diary
from diary.ui.messages import message
from diary.ui.tasks import TaskRunner

Clock = Callable[[], datetime]


class PageName(StrEnum):
    """The places in the app."""

    TODAY = "today"
    TIMELINE = "timeline"
    PEOPLE = "people"
    PERSON = "person"
    PROMISES = "promises"
    TOPICS = "topics"
    SHARES = "shares"
    SETTINGS = "settings"
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

    def tell_fault(self, fault: Fault) -> None:
        """Say in words what happened."""
        self.failed.emit(message(fault))

    def tell_done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done, with a way back where there is one."""
        self.done.emit(text, undo)


@dataclass(frozen=True, slots=True)
class Desk:
    """The open diary and what goes with it; made at unlocking, thrown away at locking."""

    diary: Diary
    tasks: TaskRunner
    notices: Notices
    clock: Clock


class Controller(QObject):
    """Connects one page with the services. `show_record` prepares the page; `keep` saves what is being typed."""

    go_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_record(self, record: int) -> None:
        """Fill the page, for one record where the page shows one."""
        raise NotImplementedError

    def keep(self) -> None:
        """Save what is being typed; pages without fields have nothing to keep."""
