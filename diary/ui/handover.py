"""Locking means a new process: nothing that was typed, shown or derived stays in the memory of one that is gone.

The old app covers itself, saves and closes; a fresh locked one takes its place on the screen; then the old one ends.
"""

import contextlib
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QRegion

if TYPE_CHECKING:
    import subprocess

#: What the new app writes on its standard output once its window is painted.
SHOWN: Final = b"shown"
#: The old app ends after this long even if the new window never says it is there.
LONGEST_WAIT: Final = 5_000  # milliseconds
#: What the last number of a place adds up.
_MAXIMISED: Final = 1
_MINIMISED: Final = 2
_STANDARD_OUTPUT: Final = 1  # by number: Python's own `sys.stdout` writes what it kept at the very end


class WindowPlace(NamedTuple):
    """Where a window stands, so that the next one stands there too."""

    rect: QRect
    maximised: bool = False
    minimised: bool = False

    def as_argument(self) -> str:
        """For the command line of the next app."""
        x, y, width, height = self.rect.x(), self.rect.y(), self.rect.width(), self.rect.height()
        return f"{x},{y},{width},{height},{_MAXIMISED * self.maximised + _MINIMISED * self.minimised}"

    @classmethod
    def from_argument(cls, text: str) -> "WindowPlace | None":
        """Read what `as_argument` wrote; None for anything else."""
        try:
            x, y, width, height, state = (int(part) for part in text.split(","))
            rect = QRect(x, y, width, height)
        except (ValueError, OverflowError):
            return None
        return cls(rect, bool(state & _MAXIMISED), bool(state & _MINIMISED)) if rect.isValid() else None

    def within(self, screens: Sequence[QRect]) -> "WindowPlace":
        """The same place while all of it is on the screens; otherwise the nearest on the one that shows most of it.

        The first is the main screen: a window that none of them shows comes there.
        """
        outside = QRegion(self.rect)
        for screen in screens:
            outside -= QRegion(screen)
        if outside.isEmpty() or not screens:
            return self
        home = max(screens, key=lambda screen: _area(screen & self.rect))
        return WindowPlace(_moved_into(home, self.rect), self.maximised, self.minimised)


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0


def _moved_into(screen: QRect, rect: QRect) -> QRect:
    size = rect.size().boundedTo(screen.size())
    x = max(screen.left(), min(rect.left(), screen.left() + screen.width() - size.width()))
    y = max(screen.top(), min(rect.top(), screen.top() + screen.height() - size.height()))
    return QRect(QPoint(x, y), size)


class Handover(QObject):
    """Starts the fresh, locked app and says when its window is there.

    `app` is the command of the app, `longest_wait` in milliseconds.
    """

    finished = Signal()
    _seen = Signal()

    def __init__(
        self,
        arguments: Sequence[str],
        parent: QObject | None = None,
        *,
        app: Sequence[str] | None = None,
        longest_wait: int = LONGEST_WAIT,
    ) -> None:
        super().__init__(parent)
        self._command = (*(app or _this_app()), *arguments)
        self._longest_wait = longest_wait
        self._done = False
        self._seen.connect(self._on_seen)

    def start(self, place: WindowPlace) -> None:
        """Start the new app; `finished` comes when it is shown or gone, after five seconds, or if it can't start."""
        import subprocess  # noqa: PLC0415 -- only for locking; the locked window is there sooner without

        QTimer.singleShot(self._longest_wait, self, self._on_seen)
        # As one word: a place left of the main screen starts with a minus.
        command = [*self._command, f"--locked-at={place.as_argument()}"]
        try:
            child = subprocess.Popen(  # noqa: S603 -- our own
                command, cwd=_start_folder(), env=_surroundings(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
            )
        except OSError:
            self._seen.emit()
            return
        threading.Thread(target=self._listen, args=(child,), daemon=True).start()

    def _listen(self, child: "subprocess.Popen[bytes]") -> None:
        with child:
            for line in child.stdout or ():
                if line.strip() == SHOWN:
                    break
            self._seen.emit()

    def _on_seen(self) -> None:
        if not self._done:
            self._done = True
            self.finished.emit()


def say_shown() -> None:
    """Tell the app that started this one that the window is there; then let go of the pipe to it."""
    with contextlib.suppress(OSError):
        os.write(_STANDARD_OUTPUT, SHOWN + b"\n")
    with contextlib.suppress(OSError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), _STANDARD_OUTPUT)


def _this_app() -> tuple[str, ...]:
    return (sys.executable,) if _is_frozen() else (sys.executable, "-m", "diary")


def _surroundings() -> Mapping[str, str]:
    """What the new app finds; a frozen one unpacks itself anew, instead of using what goes away with this one."""
    return {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"} if _is_frozen() else os.environ


def _start_folder() -> Path | None:
    """Where `-m` finds the package, and no other of the same name: Python looks there first."""
    return None if _is_frozen() else Path(__file__).resolve().parents[2]


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
