"""A busy process, seen from the one that will end it."""

import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from tests.proof.ledger import Ledger

_ROOT: Final = Path(__file__).resolve().parents[2]
_PIECE: Final = 1 << 16  # bytes
#: What is told of them.
_COMPLAINTS: Final = 600
#: Longer than anything it does takes on a slow machine; then it hangs.
PATIENCE: Final = 30.0  # seconds
#: All of a round: being busy, and looking at what is left.
ROUND: Final = 10 * PATIENCE


class Running:
    """Runs from the beginning of the block to `kill`, or to its end at the latest."""

    def __init__(self, activity: str, room: Path, seed: int) -> None:
        self.ledger = Ledger()
        self._command = [sys.executable, "-B", "-m", "tests.proof.busy", activity, str(room), str(seed)]
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 -- closed with the block
        self._answered = 0
        self._rest = b""

    def __enter__(self) -> Self:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(self._command, cwd=_ROOT, stdin=pipe, stdout=pipe, stderr=self._complaints)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()
        self._process.stdin.close()
        self._process.stdout.close()
        self._complaints.close()

    def hear(self, seconds: float) -> None:
        """Listen for so long; it goes on."""
        self.hear_until(lambda: False, seconds)

    def hear_until(self, is_so: Callable[[], bool], seconds: float = PATIENCE) -> bool:
        """Listen until something is so by what it said; False when it isn't in time, or when it ended."""
        end = time.monotonic() + seconds
        while not is_so():
            left = end - time.monotonic()
            ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, left))
            if not ready or not self._take(os.read(self._process.stdout.fileno(), _PIECE)):
                return False
        return True

    @property
    def is_waiting(self) -> bool:
        """Whether something was refused, and it waits to be told to go on."""
        return self.ledger.refused.total() > self._answered

    def go_on(self) -> None:
        """Let it go on after whatever was refused."""
        waiting = self.ledger.refused.total() - self._answered
        os.write(self._process.stdin.fileno(), b"." * waiting)
        self._answered += waiting

    def kill(self) -> None:
        """End it as a crash would, and hear what it said last."""
        self._process.kill()
        self._process.wait(PATIENCE)
        while self._take(os.read(self._process.stdout.fileno(), _PIECE)):
            pass

    def complaints(self) -> str:
        """The end of what it wrote to its error output: nothing, if all is well."""
        self._complaints.seek(0)
        return self._complaints.read().decode(errors="replace")[-_COMPLAINTS:]

    def _take(self, piece: bytes) -> bool:
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            self.ledger.take(line.decode())
        return bool(piece)
