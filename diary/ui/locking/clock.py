"""Time as it passes in the room, not in the computer: its sleep counts, and nobody can set it back."""

import sys
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

Seconds = Callable[[], float]

#: A timer of the system stands still during sleep, so that the clock is looked at this often instead.
TICK: Final = 1_000  # milliseconds


def seconds_passed() -> float:
    """Seconds since some moment, those in which the computer slept included."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505 -- mypy reads a platform only in such a chain
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        # On Windows this one counts sleep.
        return time.monotonic()


class Alarm(QObject):
    """Rings once, so many seconds after it was set."""

    rang = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Seconds = seconds_passed, tick: int = TICK) -> None:
        super().__init__(parent)
        self._clock = clock
        self._at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(tick)
        self._timer.timeout.connect(self._on_tick)

    @property
    def is_set(self) -> bool:
        """Whether it still has to ring."""
        return self._timer.isActive()

    def set(self, seconds: float) -> None:
        """Ring in so many seconds, and not when it would have rung before."""
        self._at = self._clock() + seconds
        self._timer.start()

    def stop(self) -> None:
        """Don't ring."""
        self._timer.stop()

    def _on_tick(self) -> None:
        if self._clock() >= self._at:
            self._timer.stop()
            self.rang.emit()
