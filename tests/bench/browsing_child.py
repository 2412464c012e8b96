"""One look through the timeline in a process of its own: prints what each step took, and the memory, as JSON."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QListView

from diary.domain.drafts import Form, Place
from diary.services.drafts import keep_draft
from tests.bench.figures import MILLISECONDS
from tests.bench.open_app import OpenApp, Painted, open_app

#: Pixels of one notch of a mouse wheel, and how many of them.
_NOTCH = 120
_NOTCHES = 200
_ENTRIES = 20


def main(folder: Path) -> dict:
    """Milliseconds of each frame and of each entry, and kilobytes."""
    with open_app(folder) as app:
        keep_draft(app.diary, Form.PLACE, Place("timeline"))
        view = next(each for each in app.rooms.findChildren(QListView) if each.isVisible())
        kilobytes = _memory()
        entries = [*_entries(app, view)]
        frames = [*_frames(app, view)]
        return {"frames": frames, "entries": entries, "kilobytes": kilobytes}


def _frames(app: OpenApp, view: QListView) -> Iterator[float]:
    """Each notch of the wheel: more cards are read where they are needed, and all that is seen is painted."""
    bar = view.verticalScrollBar()
    for _ in range(_NOTCHES):
        started = perf_counter()
        bar.setValue(bar.value() + _NOTCH)
        view.viewport().repaint()
        yield (perf_counter() - started) * MILLISECONDS
        app.application.processEvents()


def _entries(app: OpenApp, view: QListView) -> Iterator[float]:
    """Each next card, from the key to the entry painted beside it."""
    reading = app.rooms.findChild(QAbstractScrollArea, "reading")
    view.setFocus()
    for _ in range(_ENTRIES):
        app.application.processEvents()
        painted = Painted(reading.viewport())
        started = perf_counter()
        QTest.keyClick(view, Qt.Key.Key_Down)
        app.wait_until(lambda seen=painted: seen.at)
        # What stands in it is painted after its ground, in the same go.
        yield (perf_counter() - started) * MILLISECONDS


def _memory() -> int:
    """Kilobytes that belong to this process alone, with its part of what it shares."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))))
