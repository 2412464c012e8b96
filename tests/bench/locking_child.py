"""One lock in a process of its own, which ends when the new window is there, as the app does.

Prints the milliseconds until everything is hidden, those that the page takes to paint, and the moment of the wish.
"""

import sys
import tempfile
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from diary.egel_app import EgelApp
from diary.occasion import Occasion
from diary.ui.desk import Destination, PageName
from diary.ui.i18n import Translation
from diary.ui.preferences import Preferences
from diary.ui.rooms import Rooms
from diary.ui.theme.look import FUSION, Look
from tests.bench.figures import MILLISECONDS, milliseconds
from tests.support.doors import PASSPHRASE


def main(folder: Path, settings: Path) -> None:
    """Unlock as a client does, begin to write, and lock."""
    application = QApplication([sys.argv[0], *FUSION])
    look = Look()
    preferences = Preferences(settings, look, Translation(application), application)
    preferences.apply()
    look.apply(application)
    app = EgelApp(Occasion(folder), preferences)
    app.start(None)
    window = app._window
    field = _wait_for(application, lambda: window.findChild(QLineEdit))
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    rooms = _wait_for(application, lambda: window.findChild(Rooms))
    rooms.go(Destination(PageName.WRITE))
    _settle(application)
    painted = milliseconds(window.repaint)
    hidden = []
    cover = window.cover
    window.cover = lambda: hidden.append(milliseconds(cover))
    wished = perf_counter()
    app.lock()
    sys.stdout.write(f"{hidden[0]} {painted} {wished}\n")
    sys.stdout.flush()
    application.exec()


def _wait_for(application: QApplication, look):
    while not (found := look()):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _settle(application)
    return found


def _settle(application: QApplication) -> None:
    QTest.qWait(round(0.3 * MILLISECONDS))
    application.processEvents()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as settings:
        main(Path(sys.argv[1]), Path(settings))
