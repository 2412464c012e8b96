"""Whether somebody is there: an open diary that nobody touches locks by itself."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from diary.ui.locking.application import application
from diary.ui.locking.clock import TICK, Seconds, seconds_passed

#: So long before locking it is said (WCAG 2.2.1 asks for 20 seconds at least, and one simple thing to do).
WARNING: Final = 20  # seconds
#: At least so long for who copies something onto paper, with eyes and hands there.
COPYING: Final = 10 * 60  # seconds
_MINUTE: Final = 60  # seconds

#: What only somebody who is there can do. The focus moves for who works with a screen reader and without keys.
_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
        QEvent.Type.FocusIn,
    }
)


class IdleWatch(QObject):
    """Sees every event of the app while it watches.

    A moving mouse keeps the diary open, but takes no warning away: the button would be gone before it is reached.
    """

    warned = Signal()
    stayed = Signal()
    expired = Signal()

    def __init__(
        self,
        is_copying: Callable[[], bool],
        parent: QObject | None = None,
        *,
        clock: Seconds = seconds_passed,
        tick: int = TICK,
    ) -> None:
        super().__init__(parent)
        self._is_copying = is_copying
        self._clock = clock
        self._limit = 0.0
        self._touched = 0.0
        self._has_warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(tick)
        self._timer.timeout.connect(self._on_tick)

    def watch(self, minutes: int) -> None:
        """Tell when nobody has touched anything for so many minutes, counted from now."""
        self.stop()
        self._limit = minutes * _MINUTE
        self._touched = self._clock()
        self._timer.start()
        application().installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        application().removeEventFilter(self)
        self._end_warning()

    def stay(self) -> None:
        """Somebody is there, and said so."""
        self._touched = self._clock()
        self._end_warning()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a touch as a sign of somebody, unless it comes too late: then it goes nowhere."""
        kind = event.type()
        if kind is QEvent.Type.MouseMove and not self._has_warned:
            return self._is_late_touch()
        if kind in _SIGNS:
            return self._is_late_touch()
        return False

    def _is_late_touch(self) -> bool:
        # After sleep the first touch may come before the first tick.
        if self._has_expired():
            self._expire()
            return True
        self.stay()
        return False

    def _on_tick(self) -> None:
        if self._has_expired():
            self._expire()
        elif self._has_expired(in_seconds=WARNING) and not self._has_warned:
            self._has_warned = True
            self.warned.emit()

    def _has_expired(self, in_seconds: float = 0.0) -> bool:
        idle = self._clock() - self._touched + in_seconds
        return idle >= self._limit and (idle >= COPYING or not self._is_copying())

    def _expire(self) -> None:
        self.stop()
        self.expired.emit()

    def _end_warning(self) -> None:
        if self._has_warned:
            self._has_warned = False
            self.stayed.emit()
