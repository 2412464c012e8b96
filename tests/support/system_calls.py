"""What a program asked of the system, as strace wrote it down."""

import os
import re
import shutil
from pathlib import Path
from typing import Final

import pytest

#: Follows every process, and stops it only at these calls.
STRACE: Final = ("strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", "trace=socket,open,openat,creat,prctl")
_OPENED: Final = re.compile(r'(?:open|openat|creat)\((?:AT_FDCWD, )?"(?P<path>[^"]*)"(?:, (?P<flags>[A-Z_|]+))?')
_WRITING: Final = frozenset({"O_WRONLY", "O_RDWR", "O_CREAT"})
_FAILED: Final = re.compile(r"\) += -1 ")


def need_strace() -> None:
    """Skip the test where there is no strace; on the build machine it fails."""
    if shutil.which("strace") is None:
        reason = "what the app asks of the system is seen only with strace"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


def opened_for_writing(calls: str, here: Path) -> set[Path]:
    """Every file that was made or opened to be written; `here` is where the program was started."""
    found = set()
    for line in calls.splitlines():
        opened = _OPENED.search(line)
        if opened is None or _FAILED.search(line):
            continue
        if opened["flags"] is None or _WRITING & set(opened["flags"].split("|")):
            found.add(here / opened["path"])
    return found


def hides_names(calls: str) -> bool:
    """Whether strace could not read the names that were asked for, only where they stood in memory."""
    return "openat(AT_FDCWD, 0x" in calls


def kinds_of_sockets(calls: str) -> set[str]:
    """The families of the sockets that were asked for."""
    return set(re.findall(r"\bsocket\((\w+)", calls))
