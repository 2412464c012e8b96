"""What a program asked of the system, as strace wrote it down."""

import ast
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

#: Follows every process, and stops it only at these calls.
STRACE: Final = ("strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", "trace=socket,open,openat,creat,prctl")
#: The same, and every byte that is written, with the name of the file: a megabyte at once is the most there is.
STRACE_BYTES: Final = (
    *("strace", "-f", "-qq", "--seccomp-bpf", "-y", "-s", "4194304", "-e"),
    "trace=socket,open,openat,creat,prctl,write,pwrite64,writev,pwritev,pwritev2,mmap",
)
#: A call that writes into something with a name, not into a pipe or a socket.
_WRITTEN: Final = re.compile(r"\b(?:write|pwrite64|p?writev2?)\(\d+<(?P<path>/[^>]*)>, (?P<rest>.*)")
_BYTES: Final = re.compile(r'"((?:[^"\\]|\\.)*)"(\.\.\.)?')
#: A file that is written to as if it were memory, which is not seen.
_MAPPED: Final = re.compile(r"\bmmap\(.*PROT_WRITE.*MAP_SHARED[^,]*, \d+<(?P<path>/[^>]*)>")
_OPENED: Final = re.compile(
    r'(?:open|openat|creat)\((?:AT_FDCWD(?:<[^>]*>)?, )?"(?P<path>[^"]*)"(?:, (?P<flags>[A-Z_|]+))?'
)
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


def written_to_files(calls: str) -> Iterator[tuple[str, bytes]]:
    """The name of each file that was written to, and the bytes; from a log with STRACE_BYTES.

    AssertionError when not all of them are there.
    """
    for written in _WRITTEN.finditer(calls):
        for text, cut in _BYTES.findall(written["rest"]):
            assert not cut, "more was written at once than strace was told to keep"
            # strace spells bytes as C does, and so does Python.
            yield written["path"], ast.literal_eval(f'b"{text}"')


def mapped_for_writing(calls: str) -> set[str]:
    """The files that were written to as if they were memory."""
    return {mapped["path"] for mapped in _MAPPED.finditer(calls)}


def hides_names(calls: str) -> bool:
    """Whether strace could not read the names that were asked for, only where they stood in memory."""
    return re.search(r"openat\(AT_FDCWD(<[^>]*>)?, 0x", calls) is not None


def kinds_of_sockets(calls: str) -> set[str]:
    """The families of the sockets that were asked for."""
    return set(re.findall(r"\bsocket\((\w+)", calls))
