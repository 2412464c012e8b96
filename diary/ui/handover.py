"""Locking means a new process: nothing that was typed, shown or derived stays in the memory of one that is gone.

The old app covers itself, saves and closes; a fresh locked one takes its place on the screen; then the old one ends.
"""

import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QTimer, Signal

if TYPE_CHECKING:
    import subprocess

#: What the new app writes on its standard output once its window is painted.
SHOWN: Final = "shown"
#: The old app ends after this long even if the new window never says it is there.
_LONGEST_WAIT: Final = 5_000  # milliseconds


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where a window stands, so that the next one stands there too."""

    rect: QRect
    maximised: bool = False

    def as_argument(self) -> str:
        """For the command line of the next app."""
        x, y, width, height = self.rect.x(), self.rect.y(), self.rect.width(), self.rect.height()
        return f"{x},{y},{width},{height},{int(self.maximised)}"

    @classmethod
    def from_argument(cls, text: str) -> "WindowPlace":
        """Read what `as_argument` wrote; ValueError for anything else."""
        x, y, width, height, maximised = (int(part) for part in text.split(","))
        return cls(QRect(x, y, width, height), bool(maximised))


class Handover(QObject):
    """Starts the fresh, locked app and says when its window is there."""

    finished = Signal()

    def __init__(self, arguments: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = arguments
        self._done = False
        self._seen.connect(self._on_seen)

    _seen = Signal()

    def start(self, place: WindowPlace) -> None:
        """Start the new app; `finished` comes when it is shown, after five seconds, or at once if it can't start."""
        QTimer.singleShot(_LONGEST_WAIT, self, self._on_seen)
        import subprocess  # noqa: PLC0415 -- only for locking; the locked window is there sooner without

        command = [*_app_command(), *self._arguments, "--locked-at", place.as_argument()]
        try:
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)  # noqa: S603 -- our own
        except OSError:
            self._seen.emit()
            return
        threading.Thread(target=self._listen, args=(child,), daemon=True).start()

    def _listen(self, child: "subprocess.Popen[bytes]") -> None:
        if child.stdout is not None:
            child.stdout.readline()
        self._seen.emit()

    def _on_seen(self) -> None:
        if not self._done:
            self._done = True
            self.finished.emit()


def _app_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "diary"]


def say_shown() -> None:
    """Tell the app that started this one that the window is there; then let go of the pipe."""
    try:
        sys.stdout.write(SHOWN + "\n")
        sys.stdout.flush()
    except OSError:
        return
