"""Ending a process at each of its steps on the disk, as a kill or a power cut would: nothing is tidied up."""

import itertools
import os
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

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
