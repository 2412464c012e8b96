"""Waiting for what comes from another thread: QSignalSpy.wait holds Python up, and the thread with it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtTest import QTest

#: Long enough for whatever is waited for, on a busy machine.
PATIENCE: Final = 20_000  # milliseconds
_A_LOOK: Final = 20  # milliseconds


class Ear(QObject):
    """Counts how often a signal comes."""

    def __init__(self, signal: SignalInstance) -> None:
        super().__init__()
        self.count = 0
        self._loop = QEventLoop(self)
        signal.connect(self._on_signal)

    def hears(self, within: int) -> bool:
        """Whether the signal comes, or has come already, in so many milliseconds."""
        return self.count > 0 or self.hears_again(within)

    def hears_again(self, within: int) -> bool:
        """Whether the signal comes from now on, in so many milliseconds."""
        before = self.count
        timer = QTimer(self)
        timer.timeout.connect(self._loop.quit)
        timer.start(within)
        self._loop.exec()
        timer.stop()
        return self.count > before

    def _on_signal(self) -> None:
        self.count += 1
        self._loop.quit()


def wait_for(is_so: Callable[[], object]) -> None:
    """Let the app go on until something is so."""
    for _ in range(PATIENCE // _A_LOOK):
        if is_so():
            return
        QTest.qWait(_A_LOOK)
    raise AssertionError("it did not come")
