"""A computer of somebody's own, for the whole app: an empty home, and the app started in it as a person would."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.support.at_spi.screen import Screen
from tests.support.system_calls import STRACE

_ROOT: Final = Path(__file__).resolve().parents[2]
_PR_SET_CHILD_SUBREAPER: Final = 36
_SECONDS: Final = 10


class Computer:
    """Everything the app may write lies in `folder`: home, temporary folder, working folder, and what it says."""

    def __init__(self, folder: Path, screen: Screen) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.here = folder / "here"
        self.diary = self.home / "diary"
        self.said_in = folder / "said"
        self._runs: list[subprocess.Popen[bytes]] = []
        for place in (self.home, self.here, folder / "tmp", folder / "run"):
            place.mkdir(mode=0o700)
        self._surroundings = {**screen.surroundings, **self._own_surroundings()}

    def start(self, *, watched_into: Path | None = None, watch: Sequence[str] = STRACE) -> subprocess.Popen[bytes]:
        """Start Egel; with `watched_into`, what it asks of the system is written there by `watch`."""
        watch = [] if watched_into is None else [*watch, "-o", str(watched_into)]
        command = [*watch, sys.executable, "-m", "diary", "--diary", str(self.diary)]
        with self.said_in.open("ab") as said:
            run = subprocess.Popen(
                command,
                cwd=self.here,
                env=self._surroundings,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
        self._runs.append(run)
        return run

    def know(self, more: Mapping[str, str]) -> None:
        """Have the apps that are started from now on find this in their surroundings too."""
        self._surroundings.update(more)

    def said(self) -> str:
        """What the apps wrote to their output."""
        return self.said_in.read_text(errors="replace") if self.said_in.exists() else ""

    def files(self) -> list[Path]:
        """Every file there is now."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())

    def switch_off(self) -> None:
        """End everything that was started, and what that started."""
        for run in self._runs:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)
            run.wait(_SECONDS)
            _bury_orphans(run.pid)

    def _own_surroundings(self) -> dict[str, str]:
        return {
            "HOME": str(self.home),
            "TMPDIR": str(self.folder / "tmp"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LANG": "en_GB.UTF-8",
            "PYTHONPATH": str(_ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONFAULTHANDLER": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }


@contextlib.contextmanager
def computer(folder: Path, screen: Screen) -> Iterator[Computer]:
    """A computer until the end of the block."""
    _adopt_orphans()
    found = Computer(folder, screen)
    try:
        yield found
    finally:
        found.switch_off()
        # Seen only with a failure.
        print(found.said())


def _adopt_orphans() -> None:
    """A locked app outlives the one that started it, and Linux lets only its ancestors look into its memory."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _bury_orphans(group: int) -> None:
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-group, 0)
