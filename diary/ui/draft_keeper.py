"""Keeps what is being written: soon after each change, and at once when asked to."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from diary.domain.drafts import Form
from diary.domain.faults import Fault
from diary.services.drafts import drop_draft, keep_draft, kept_draft
from diary.ui.desk import Desk

Value = TypeVar("Value")

#: What was typed is in the diary within this time.
_SOON_MS = 800


def keep_all(*keeps: Callable[[], None]) -> None:
    """Keep each of these, in this order, also where one fails; raises the fault of the last that does."""
    with ExitStack() as kept:
        for keep in reversed(keeps):
            kept.callback(keep)


class DraftKeeper(QObject, Generic[Value]):
    """The draft of one form. A fault while typing is told and tried again at the next change; `flush` raises it."""

    def __init__(self, desk: Desk, form: Form, kind: type[Value], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._kind = kind
        self._waiting: Value | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def kept(self) -> Value | None:
        """What was being written, or None; the newest, also while it waits to be kept."""
        if self._waiting is not None:
            return self._waiting
        return kept_draft(self._desk.diary, self._form, self._kind)

    def note(self, value: Value) -> None:
        """Keep this soon."""
        self._waiting = value
        self._timer.start()

    def flush(self) -> None:
        """Keep what waits now; raises the fault when that can't be."""
        self._timer.stop()
        if self._waiting is not None:
            keep_draft(self._desk.diary, self._form, self._waiting)
            self._waiting = None

    def forget(self) -> None:
        """Let go of what was being written: it stands in the diary now, or nowhere. Raises like `flush`."""
        drop_draft(self._desk.diary, self._form)
        self.settled()

    def settled(self) -> None:
        """A service has put the draft away already."""
        self._timer.stop()
        self._waiting = None

    def _on_timer_timeout(self) -> None:
        try:
            self.flush()
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
