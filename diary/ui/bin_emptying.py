"""What has waited its time in the bin goes by itself: soon after unlocking, and then from hour to hour."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from diary.domain.faults import Fault
from diary.services.bin import erase_old
from diary.ui.desk import Desk

#: The first moments after unlocking belong to the client.
_FIRST_AFTER: Final = 2_000  # milliseconds
#: By the clock on the wall, so that a computer that slept through midnight is not a day late.
_THEN_EVERY: Final = 60 * 60 * 1000  # milliseconds


class BinEmptying(QObject):
    """Says nothing: what could not go now goes the next time, and the bin itself shows that it is still there."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.erase_old)
        self._timer.start(_FIRST_AFTER)

    def erase_old(self) -> None:
        """Let be gone for good what has waited its time."""
        self._timer.start(_THEN_EVERY)
        work = partial(erase_old, self._desk.diary, self._desk.clock())
        self._desk.tasks.run(work, self, self._on_erased, self._on_failed)

    def _on_erased(self, _: int) -> None:
        """There is nothing to show: the bin is read afresh whenever it is gone to."""

    def _on_failed(self, _: Fault) -> None:
        """There is nothing to tell: the next time comes within the hour."""
