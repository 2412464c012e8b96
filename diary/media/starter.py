"""What ties the process beside to whoever started it, and keeps others out of it. Only that process loads this."""

import contextlib
import ctypes
import io
import os
import signal
import sys
import threading
from queue import SimpleQueue
from typing import Final

from diary.media.aside import LENGTH_BYTES

_AT_ONCE: Final = 65_536  # bytes
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4


class Given:
    """What comes on the standard input, read ahead in a thread of its own.

    Where nobody is left at its other end, that thread ends the process at once, whatever it is doing.
    """

    def __init__(self) -> None:
        self._come: SimpleQueue[bytes] = SimpleQueue()
        self._unread = bytearray()
        threading.Thread(target=self._read_ahead, daemon=True).start()

    def read(self, count: int) -> bytes:
        """Wait for so many bytes."""
        while len(self._unread) < count:
            self._unread += self._come.get()
        taken = bytes(self._unread[:count])
        del self._unread[:count]
        return taken

    def number(self) -> int:
        """Wait for a number."""
        return int.from_bytes(self.read(LENGTH_BYTES), "big")

    def whole(self) -> bytes:
        """Wait for bytes that come with their length."""
        return self.read(self.number())

    def _read_ahead(self) -> None:
        # Not through sys.stdin, whose lock nobody could take any more.
        with contextlib.suppress(OSError), io.FileIO(sys.stdin.fileno(), closefd=False) as pipe:
            while some := pipe.read(_AT_ONCE):
                self._come.put(some)
        os._exit(0)


def keep_to_itself() -> None:
    """Ask for no core files and, on Linux, for no reading by others and an end with its starter; never fails.

    As `vault/process.py` does for Egel itself, which an exec has taken away.
    """
    with contextlib.suppress(Exception):
        _limit_core_files()
    if sys.platform == "linux":
        with contextlib.suppress(Exception):
            system = ctypes.CDLL(None)
            system.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
            # Meant is the thread that started it: that one stays for as long as it is used (`aside.beside`).
            system.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _limit_core_files() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 -- there is no such module on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
