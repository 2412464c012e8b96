"""One opening in a process of its own: prints the milliseconds from the passphrase accepted to the timeline painted.

The window is there and the pages are read in, as after typing a passphrase; the key derivation costs nothing here.
"""

import sys
import tempfile
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QListView

from diary.domain.drafts import Form, Place
from diary.egel_app import now
from diary.services.drafts import keep_draft
from diary.ui.controllers.gate import make_names_of_lists
from diary.ui.desk import Desk, Notices
from diary.ui.i18n import Translation
from diary.ui.locking.safeguards import Safeguards
from diary.ui.main_window import MainWindow
from diary.ui.preferences import Preferences
from diary.ui.rooms import Rooms
from diary.ui.tasks import TaskRunner
from diary.ui.theme.look import FUSION, Look
from tests.bench.figures import MILLISECONDS
from tests.support.diaries import open_again

_LONGEST = 60  # seconds


class _Painted(QObject):
    """Hears when a list that has rows has painted itself."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.at = 0.0
        application.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        view = watched.parent() if event.type() is QEvent.Type.Paint else None
        if not self.at and isinstance(view, QListView) and view.model() is not None and view.model().rowCount():
            watched.removeEventFilter(self)
            watched.event(event)
            self.at = perf_counter()
        return False


def main(folder: Path) -> float:
    """Milliseconds."""
    application = QApplication([sys.argv[0], *FUSION])
    look = Look()
    with tempfile.TemporaryDirectory() as settings:
        preferences = Preferences(Path(settings), look, Translation(application), application)
        preferences.apply()
        look.apply(application)
        window = MainWindow()
        window.show()
        make_names_of_lists()
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1000)
        painted = _Painted(application)
        started = perf_counter()
        diary = open_again(folder)
        rooms = Rooms(Desk(diary, TaskRunner(window), Notices(window), preferences, now, Safeguards(diary)))
        window.show_content(rooms)
        rooms.start()
        while not painted.at:
            if perf_counter() - started > _LONGEST:
                raise TimeoutError
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1000)
        # A kept place leads back once; the next opening is measured there too.
        keep_draft(diary, Form.PLACE, Place("timeline"))
        return (painted.at - started) * MILLISECONDS


if __name__ == "__main__":
    sys.stdout.write(f"{main(Path(sys.argv[1]))}\n")
