"""Waiting for a signal that comes from another thread: QSignalSpy.wait holds Python up, and the thread with it."""

from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance


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
