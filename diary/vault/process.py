"""Asking the operating system not to write this process's memory to a file."""

import contextlib
import ctypes
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4


def forbid_dumping() -> None:
    """Ask for no core files and, on Linux, for no reading of this process by others; never fails.

    An exec resets it. On Windows there is nothing to ask.
    """
    with contextlib.suppress(Exception):
        _limit_core_files()
    if sys.platform == "linux":
        with contextlib.suppress(Exception):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _limit_core_files() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 -- there is no such module on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
