"""From the start of the program to the painted unlock window, beside bare windows of the same size.

The floor is a bare window with what the unlock window is made of, undressed: a label, a field and a button. An empty
window is printed beside it: PySide6 makes all the names of its `Qt` for whatever sets one alignment, which takes 20 to
40 ms that no window with words in it can do without.
"""

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
#: An empty window on the machine that bounds in milliseconds were set on.
_EMPTY_MILLISECONDS: Final = 145.0

#: As in ours, what is in the window is painted after the window itself, so both tell a moment later.
_TELL: Final = """
import sys
from PySide6.QtCore import QTimer

def tell():
    sys.stdout.write("shown\\n")
    sys.stdout.flush()
"""
_EMPTY: Final = (
    _TELL
    + """
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)

application = QApplication([])
window = Bare()
window.resize(1280, 820)
window.show()
application.exec()
"""
)
_BARE: Final = (
    _TELL
    + """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)

application = QApplication([])
window = Bare()
column = QVBoxLayout(window)
column.addWidget(QLabel("Locked"), alignment=Qt.AlignmentFlag.AlignCenter)
column.addWidget(QLineEdit(echoMode=QLineEdit.EchoMode.Password))
column.addWidget(QPushButton("Open"))
window.resize(1280, 820)
window.show()
application.exec()
"""
)


def pace(size: Size) -> float:
    """How many times as long this machine takes now as the one that bounds were set on; never less than 1."""
    empty = [sys.executable, "-c", _EMPTY]
    milliseconds_to_shown(empty)
    return max(1.0, min(milliseconds_to_shown(empty) for _ in range(size.rounds)) / _EMPTY_MILLISECONDS)


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """The unlock window, beside an empty window, and beside one with a label, a field and a button."""
    make_diary(folder).close()
    egel = [sys.executable, "-m", "diary", "--diary", str(folder), "--locked-at", "0,0,1280,820,0"]
    floors = {
        "a bare window with label, field and button": (_BARE, _MOST),
        "an empty window": (_EMPTY, None),
    }
    for name, (script, most) in floors.items():
        value, floor = _beside(egel, [sys.executable, "-c", script], size.rounds)
        yield Figure("Unlock window painted", value, floor, name, most=most)


def _beside(egel: list[str], bare: list[str], rounds: int) -> tuple[float, float]:
    for command in (egel, bare):
        milliseconds_to_shown(command)
    return side_by_side(lambda: milliseconds_to_shown(egel), lambda: milliseconds_to_shown(bare), rounds)


def as_installed() -> dict[str, str]:
    """An installed app has its modules compiled; a shell of a developer may forbid to keep them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def milliseconds_to_shown(command: list[str]) -> float:
    """From starting a program to its word that its window is painted."""
    started = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=as_installed()) as program:
        line = program.stdout.readline() if program.stdout else ""
        taken = (perf_counter() - started) * MILLISECONDS
        program.kill()
    if line.strip() != "shown":
        message = f"{command[1:3]} never said that it is shown"
        raise RuntimeError(message)
    return taken
