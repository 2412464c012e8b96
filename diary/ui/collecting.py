"""Garbage is collected on the screen's own thread: another would destroy widgets there, and Qt would end with them."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_PAUSE: Final = 1_000  # milliseconds


class Collecting(QObject):
    """Stands in for Python's own collecting, which happens in whatever thread makes something at that moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> None:
    """Collect what Python itself would have collected by now."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(counts) if count > most]
    if due:
        gc.collect(due[-1])
