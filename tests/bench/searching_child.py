"""Searching as one types, in a process of its own: prints what each keystroke took, as JSON."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QLineEdit, QListView

from diary.domain.drafts import Form, Place
from diary.services.drafts import keep_draft
from diary.ui.pages.finding.finding import Finding
from tests.bench.figures import MILLISECONDS
from tests.bench.open_app import OpenApp, open_app

#: Rare, in every entry, long, a phrase, of several words, in two scripts, and found inside of words only.
_TYPED = (
    "ik heb gebeld",
    '"ik heb',
    '"de de"',
    "een de het",
    "zqx",
    "verhuizing",
    "samen a",
    "الاتصال",
    "医院",
    "praak",
)
#: An answer changes the list, which changes what stands around it, which is painted then.
_ROUNDS_TO_PAINTED = 3


def main(folder: Path) -> dict:
    """For each keystroke the milliseconds until the hits were painted, and those that the screen's thread worked."""
    with open_app(folder) as app:
        keep_draft(app.diary, Form.PLACE, Place("timeline"))
        finding = app.rooms.findChild(Finding)
        took = [*_keystrokes(app, finding)]
        return {"hits": [each for each, _ in took], "work": [each for _, each in took]}


def _keystrokes(app: OpenApp, finding: Finding) -> Iterator[tuple[float, float]]:
    field, hits = finding.bar.findChild(QLineEdit, "search"), finding.findChild(QListView, "hits")
    answers = []
    hits.model().modelReset.connect(lambda: answers.append(True))
    for typed in _TYPED:
        field.clear()
        app.application.processEvents()
        for end in range(1, len(typed) + 1):
            answers.clear()
            started, worked = perf_counter(), thread_time()
            field.setText(typed[:end])
            while not answers:
                app.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            # What has changed is laid out now, and painted after that.
            for _ in range(_ROUNDS_TO_PAINTED):
                app.application.processEvents()
            yield (perf_counter() - started) * MILLISECONDS, (thread_time() - worked) * MILLISECONDS


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))))
