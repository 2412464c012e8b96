"""A diary that is opened in this process, as after typing a passphrase: the window is there, the pages are read in."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView

from diary.egel_app import now
from diary.services.diary import Diary
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


@dataclass(frozen=True)
class OpenApp:
    """The app with its timeline painted, and how many milliseconds that took from the passphrase accepted."""

    application: QApplication
    diary: Diary
    rooms: Rooms
    milliseconds: float

    def wait_until(self, is_so) -> None:
        """Go on as the app does, until something is so."""
        started = perf_counter()
        while not is_so():
            if perf_counter() - started > _LONGEST:
                raise TimeoutError
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1000)


class Painted(QObject):
    """Hears when `watched`, or of the whole application what answers to `is_meant`, has painted itself: when that was.

    It listens no longer than that, and to no more than it is told: it would be measured too.
    """

    def __init__(self, watched: QObject, is_meant=lambda _: True) -> None:
        super().__init__(watched)
        self._watched, self._is_meant = watched, is_meant
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if isinstance(event, QPaintEvent) and not self.at and self._is_meant(watched.parent()):
            self._watched.removeEventFilter(self)
            watched.event(event)
            self.at = perf_counter()
        return False


@contextmanager
def open_app(folder: Path) -> Iterator[OpenApp]:
    """The diary in `folder`, which was on its timeline; the key derivation costs nothing here."""
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
        painted = Painted(application, _is_filled_list)
        started = perf_counter()
        diary = open_again(folder)
        rooms = Rooms(Desk(diary, TaskRunner(window), Notices(window), preferences, now, Safeguards(diary)))
        window.show_content(rooms)
        rooms.start()
        opened = OpenApp(application, diary, rooms, 0.0)
        opened.wait_until(lambda: painted.at)
        yield OpenApp(application, diary, rooms, (painted.at - started) * MILLISECONDS)


def _is_filled_list(view: QObject | None) -> bool:
    return isinstance(view, QListView) and view.model() is not None and bool(view.model().rowCount())
