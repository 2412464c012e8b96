"""A process beside Egel's own, for pictures, PDFs and sound: it never has the keys, and falls alone.

Everything goes through two pipes, nothing through a file. It ends with whoever started it (`starter`).
"""

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, TypeAlias

#: What it can be asked for, as the other side knows it.
RECORD, PLAY, PAGES, PICTURE = "record", "play", "pages", "picture"
#: Asks a frozen app for a task, in place of its window.
BESIDE: Final = "--beside"
#: How long one answer may take: also of a microphone that gives nothing.
_PATIENCE: Final = 20.0  # seconds
#: As often somebody who waits is asked whether to go on.
_A_MOMENT: Final = 0.25  # seconds
#: It is gone by then, or its driver never lets go of it.
_LAST_PATIENCE: Final = 1.0  # seconds
#: In front of whatever has no length of its own, on both sides.
LENGTH_BYTES: Final = 4
#: As `read` says it.
_ALL: Final = -1
#: `-m` finds the package there, and no other of the same name: Python looks there first.
_HERE: Final = Path(__file__).resolve().parents[2]


#: Asked while nothing comes, in the thread that waits; False gives up.
Waiting: TypeAlias = Callable[[], bool]


class Broken(Exception):
    """The process beside ended, or was too slow."""


class GivenUp(Broken):
    """Nobody waits for it any more."""


def go_on() -> bool:
    """Waits for as long as there is patience."""
    return True


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

    def take(self, count: int, waiting: Waiting = go_on) -> bytes:
        """Wait for so many bytes, for 20 seconds; raises Broken, or GivenUp when `waiting` says so."""
        taken = self._read(count, waiting)
        if len(taken) != count:
            raise Broken
        return taken

    def finish(self, waiting: Waiting = go_on) -> None:
        """Say that nothing more comes, and wait until the other side has nothing more to say; raises as `take`."""
        self.give_whole(b"")
        self._read(_ALL, waiting)
        try:
            if self._child.wait(_LAST_PATIENCE):
                raise Broken
        except subprocess.TimeoutExpired:
            raise Broken from None

    def give_whole(self, body: bytes) -> None:
        """Send bytes with their length."""
        self.give(len(body).to_bytes(LENGTH_BYTES, "big") + body)

    def take_whole(self, most: int, waiting: Waiting = go_on) -> bytes:
        """Wait for bytes with their length; raises as `take`, and Broken for more than `most`."""
        length = int.from_bytes(self.take(LENGTH_BYTES, waiting), "big")
        if length > most:
            raise Broken
        return self.take(length, waiting)

    def _read(self, count: int, waiting: Waiting) -> bytes:
        # Only another thread can be waited for: reading itself has no end on every system.
        come: SimpleQueue[bytes] = SimpleQueue()
        threading.Thread(target=lambda: come.put(self._back.read(count)), daemon=True).start()
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            try:
                return come.get(timeout=_A_MOMENT)
            except Empty:
                if not waiting():
                    raise GivenUp from None
        raise Broken


@contextmanager
def beside(task: str) -> Iterator[Aside]:
    """A process for this task, gone at the end of the block; raises Broken when none can be started."""
    try:
        child = subprocess.Popen(  # noqa: S603 -- our own
            _command(task),
            cwd=None if _is_frozen() else _HERE,
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
        _end(child)


def _command(task: str) -> tuple[str, ...]:
    """How it is started; a frozen app is its own Python (`diary/__main__.py`)."""
    return (sys.executable, BESIDE, task) if _is_frozen() else (sys.executable, "-m", "diary.media.aside_main", task)


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _end(child: "subprocess.Popen[bytes]") -> None:
    child.kill()
    try:
        child.wait(_LAST_PATIENCE)
    except subprocess.TimeoutExpired:
        # Its driver holds it, or the machine stands still: nobody waits here for that, but somebody has to.
        threading.Thread(target=_let_go, args=(child,), daemon=True).start()
    else:
        _let_go(child)


def _let_go(child: "subprocess.Popen[bytes]") -> None:
    """Close its pipes, once it has none of them any more."""
    child.wait()
    for pipe in filter(None, (child.stdin, child.stdout)):
        # What can't be sent any more is thrown away with it.
        with contextlib.suppress(OSError):
            pipe.close()
