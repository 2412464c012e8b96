"""Ending a process at each of its steps on the disk, as a kill or a power cut would: nothing is tidied up."""

import itertools
import os
import subprocess
import sys
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from tests.support.system_calls import need_strace

#: What Python tells of before it does it (sys.addaudithook).
_STEPS: Final = frozenset({"open", "os.chmod", "os.mkdir", "os.remove", "os.rename", "os.rmdir"})
_KILLED: Final = 9
_FAILED: Final = 1


def killed_at_each_step(root: Path, prepare: Callable[[Path], None], act: Callable[[Path], None]) -> Iterator[Path]:
    """Each folder as a process left it that acted on it and ended before its first step on the disk, its second, …

    The last one is from a process that came to its end. `prepare` makes each folder ready, or leaves it unmade.
    """
    for step in itertools.count():
        folder = root / str(step) / "diary"
        folder.parent.mkdir()
        prepare(folder)
        code = _code_of(step, act, folder)
        assert code in {0, _KILLED}
        yield folder
        if code == 0:
            return


def _code_of(step: int, act: Callable[[Path], None], folder: Path) -> int:
    with warnings.catch_warnings():
        # The new process runs nothing of what other threads were doing.
        warnings.simplefilter("ignore", DeprecationWarning)
        process = os.fork()
    if process == 0:
        _act_and_end(step, act, folder)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _act_and_end(step: int, act: Callable[[Path], None], folder: Path) -> None:
    steps = itertools.count()

    def end_before(event: str, arguments: tuple[object, ...]) -> None:
        if event in _STEPS and str(arguments[0]).startswith(str(folder)) and next(steps) == step:
            os._exit(_KILLED)

    sys.addaudithook(end_before)
    try:
        act(folder)
    except BaseException:  # noqa: BLE001 -- not even a failed test may come back from this process
        traceback.print_exc()
        os._exit(_FAILED)
    os._exit(0)


#: What changes a disk.
_CALLS: Final = (
    "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "mkdir", "rename", "unlink", "unlinkat", "rmdir", "link",
)  # fmt: skip
#: The most kills at calls of one kind: writing a page looks like writing the next.
_MOST_OF_A_KIND: Final = 8


def killed_at_calls(root: Path, prepare: Callable[[Path], None], program: str) -> Iterator[Path]:
    """Each folder as a process left it that was killed just before one of its calls to the system, SQLite's own too.

    `program` is Python that acts on the folder in sys.argv[1]. All calls of a kind are tried, or some spread over all.
    """
    for call, number in _calls_of(root, prepare, program):
        folder = _prepared(root / f"{call}-{number}", prepare)
        code = _traced(program, folder, root / "calls", "-e", f"inject={call}:signal=SIGKILL:when={number}")
        assert code in {-_KILLED, 128 + _KILLED}, (call, number, code)
        yield folder


def failed_at_calls(root: Path, prepare: Callable[[Path], None], program: str) -> Iterator[Path]:
    """Each folder as a process left it for which one of these calls failed, as on a disk that breaks for a moment."""
    for call, number in _calls_of(root, prepare, program):
        folder = _prepared(root / f"{call}-{number}", prepare)
        _traced(program, folder, root / "calls", "-e", f"inject={call}:error=EIO:when={number}")
        yield folder


def _calls_of(root: Path, prepare: Callable[[Path], None], program: str) -> Iterator[tuple[str, int]]:
    """Calls of a whole run: their kind, and the how many-th of it."""
    need_strace()
    log = root / "calls"
    assert _traced(program, _prepared(root / "counted", prepare), log) == 0
    # The process or thread, and its call: strace counts for each of them apart.
    calls = Counter((who, said.split("(")[0]) for who, said, *_ in map(str.split, log.read_text().splitlines()))
    for call in _CALLS:
        for number in _spread(max((count for (_, kind), count in calls.items() if kind == call), default=0)):
            yield call, number


def _prepared(home: Path, prepare: Callable[[Path], None]) -> Path:
    home.mkdir()
    prepare(home / "diary")
    return home / "diary"


def _spread(count: int) -> list[int]:
    """All numbers up to this, or some of them, the first and the last among them."""
    if count <= _MOST_OF_A_KIND:
        return list(range(1, count + 1))
    return sorted({1 + step * (count - 1) // (_MOST_OF_A_KIND - 1) for step in range(_MOST_OF_A_KIND)})


def _traced(program: str, folder: Path, log: Path, *injected: str) -> int:
    trace = ("strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(_CALLS)}", *injected)
    command = [*trace, sys.executable, "-B", "-c", program, str(folder)]
    return subprocess.run(command, timeout=120, check=False).returncode
