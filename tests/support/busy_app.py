"""An app that is locked in the middle of work that never ends: `python -m tests.support.busy_app FOLDER WORK WAY`.

It says each entry that was saved, and "locking"; then it ends by itself. WORK is one of `_WORKS`, WAY "lock" or
"sleep".
"""

import os
import shutil
import sys
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer

from diary.domain.topics import Topic
from diary.egel_app import EgelApp
from diary.occasion import Occasion
from diary.services.topics import record_topic
from diary.ui.desk import Destination, PageName
from diary.ui.i18n import Translation
from diary.ui.preferences import Preferences
from diary.ui.theme.look import current_look
from tests.support.diaries import open_again
from tests.support.qt import dressed_app

_STARTED = Event()


def say(word):
    """One line to whoever started this, at once."""
    os.write(1, f"{word}\n".encode())


def write_on(diary):
    """Save one entry after the other."""
    number = 0
    while True:
        say(record_topic(diary, Topic(what=f"entry {number}")).what)
        number += 1
        _STARTED.set()


def hang(_diary):
    """What a stick does that no longer answers."""
    _STARTED.set()
    Event().wait()


def hang_with_the_diary(diary):
    """The same, while nobody else can write."""
    with diary.writing():
        _STARTED.set()
        Event().wait()


_WORKS = {work.__name__: work for work in (write_on, hang, hang_with_the_diary)}


class Nobody(QObject):
    """Hears of no answer."""

    def take(self, _):
        """There is none."""


def main(folder, work, way):
    """Open the diary, start the work, and lock."""
    app = dressed_app()
    # What would be the locked app.
    sys.executable = shutil.which("true")
    run = EgelApp(Occasion(folder), Preferences(folder.parent, current_look(), Translation(app), app))
    run.start(None)
    diary = open_again(folder)
    run._gate.opened.emit(diary)
    run._rooms.go(Destination(PageName.TOPICS))
    nobody = Nobody()
    run._tasks.run(lambda: _WORKS[work](diary), nobody, nobody.take, nobody.take)
    _STARTED.wait()
    say("locking")
    QTimer.singleShot(0, run.lock if way == "lock" else run._on_sleep_is_near)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
