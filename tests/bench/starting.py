"""From the start of the program to the painted unlock window, beside a bare window of the same size."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

from tests.bench.figures import MILLISECONDS, Figure, side_by_side
from tests.bench.sizes import Size
from tests.support.diaries import make_diary

_MOST: Final = 1.4
_BARE: Final = """
import sys
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        sys.stdout.write("shown\\n")
        sys.stdout.flush()

application = QApplication([])
window = Bare()
window.resize(1280, 820)
window.show()
application.exec()
"""


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """The unlock window."""
    make_diary(folder).close()
    egel = [sys.executable, "-m", "diary", "--diary", str(folder), "--locked-at", "0,0,1280,820,0"]
    bare = [sys.executable, "-c", _BARE]
    for command in (egel, bare):
        _milliseconds_to_shown(command)
    value, floor = side_by_side(lambda: _milliseconds_to_shown(egel), lambda: _milliseconds_to_shown(bare), size.rounds)
    yield Figure("Unlock window painted", value, floor, "a bare window", most=_MOST)


def _as_installed() -> dict[str, str]:
    """An installed app has its modules compiled; a shell of a developer may forbid to keep them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _milliseconds_to_shown(command: list[str]) -> float:
    started = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_as_installed()) as program:
        line = program.stdout.readline() if program.stdout else ""
        taken = (perf_counter() - started) * MILLISECONDS
        program.kill()
    if line.strip() != "shown":
        message = f"{command[1:3]} never said that it is shown"
        raise RuntimeError(message)
    return taken
