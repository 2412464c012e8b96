"""A desk for controllers: a real diary, a clock that stands still, and notices that are written down."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from diary.domain.sharing import Language
from diary.services.diary import Diary
from diary.ui.desk import Controller, Desk, Destination, Notices
from diary.ui.i18n import Translation
from diary.ui.locking.safeguards import Safeguards
from diary.ui.messages import Message, message
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner
from diary.ui.theme.look import current_look
from tests.support.qt import settle, shown

#: A Tuesday.
NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)


@dataclass
class Heard:
    """What the client was told, and where the client was sent."""

    faults: list[Message] = field(default_factory=list)
    done: list[tuple[str, Callable[[], None] | None]] = field(default_factory=list)
    gone_to: list[Destination] = field(default_factory=list)
    #: How many of `done` were told before it was quiet again.
    quiet_since: int = 0

    @property
    def has_undo(self) -> bool:
        """Whether "Undo" can be pressed now."""
        return len(self.done) > self.quiet_since and self.done[-1][1] is not None

    def undo(self) -> None:
        """Press "Undo" for the last thing done."""
        assert self.has_undo
        _, undo = self.done.pop()
        assert undo is not None
        undo()

    def settle(self) -> None:
        """It is quiet again."""
        self.quiet_since = len(self.done)


@contextmanager
def desk_on(diary: Diary, folder: Path, language: Language = Language.DUTCH) -> Iterator[Desk]:
    """A desk on the seventeenth of November 2026; its language goes with it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translation = Translation(app)
    preferences = Preferences(folder, current_look(), translation)
    translation.choose(language)
    yield Desk(diary, TaskRunner(), Notices(), preferences, lambda: NOW, Safeguards(diary))
    for translator in translation._installed:
        app.removeTranslator(translator)


def listen_to(controller: Controller) -> Heard:
    """Write down from now on what the controller says and where it goes."""
    heard = Heard()
    controller.desk.notices.failed.connect(lambda fault: heard.faults.append(message(fault)))
    controller.desk.notices.done.connect(lambda text, undo: heard.done.append((text, undo)))
    controller.desk.notices.settled.connect(heard.settle)
    controller.go_requested.connect(heard.gone_to.append)
    return heard


def show_in_window(controller: Controller, width: int, height: int) -> QWidget:
    """Show the controller's page in an active window of this size, which lives as long as the controller."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(controller.page)
    controller.window = window
    shown(window, width, height)
    window.activateWindow()
    settle()
    return window
