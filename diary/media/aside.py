"""A process beside Egel's own, for what comes from outside: it never has the keys, and takes nothing along if it falls.

Everything goes through two pipes, nothing through a file. It ends with whoever started it.
"""

import contextlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

#: What it can be asked for, as the other side knows it.
RECORD, PLAY, PAGES = "record", "play", "pages"
#: How long one answer about a file may take.
_PATIENCE: Final = 20.0  # seconds
#: In front of whatever has no length of its own.
_LENGTH_BYTES: Final = 4
#: `-m` finds the package there, and no other of the same name: Python looks there first.
_HERE: Final = Path(__file__).resolve().parents[2]


class Broken(Exception):
    """The process beside ended, or was too slow."""


class Aside:
    """One such process and the two pipes to it."""

    def __init__(self, child: "subprocess.Popen[bytes]") -> None:
        if child.stdin is None or child.stdout is None:
            raise Broken
        self._child = child
        self._to = child.stdin
        self._back = child.stdout

    def give(self, body: bytes) -> None:
        """Send some bytes; raises Broken."""
        try:
            self._to.write(body)
            self._to.flush()
        except OSError:
            raise Broken from None

    def take(self, count: int) -> bytes:
        """Wait for so many bytes; raises Broken."""
        taken = self._back.read(count)
        if len(taken) != count:
            raise Broken
        return taken

    def finish(self) -> None:
        """Send nothing more, and wait until the other side has nothing more to say; raises Broken when it fell."""
        self._to.close()
        self._back.read()
        if self._child.wait():
            raise Broken

    def give_whole(self, body: bytes) -> None:
        """Send bytes with their length."""
        self.give(len(body).to_bytes(_LENGTH_BYTES, "big") + body)

    def take_whole(self, most: int) -> bytes:
        """Wait for bytes with their length, for 20 seconds; raises Broken, also for more than `most`."""
        timer = threading.Timer(_PATIENCE, self._child.kill)
        timer.start()
        try:
            length = int.from_bytes(self.take(_LENGTH_BYTES), "big")
            if length > most:
                raise Broken
            return self.take(length)
        finally:
            timer.cancel()


@contextmanager
def beside(task: str) -> Iterator[Aside]:
    """A process for this task, gone at the end of the block; raises Broken when none can be started."""
    command = (sys.executable, "-m", "diary.media.aside_main", task)
    try:
        child = subprocess.Popen(  # noqa: S603 -- our own
            command,
            cwd=_HERE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # It may quote there what it was given.
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        raise Broken from None
    try:
        yield Aside(child)
    finally:
        child.kill()
        child.wait()
        for pipe in filter(None, (child.stdin, child.stdout)):
            # What can't be sent any more is thrown away with it.
            with contextlib.suppress(OSError):
                pipe.close()
