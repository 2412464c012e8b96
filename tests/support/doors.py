"""The way into a diary for tests: a gate on a real folder, and the page that it shows in a window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from diary.domain.language import Language
from diary.services.opening import create_diary
from diary.ui.controllers.gate import Gate
from diary.ui.i18n import Translation
from diary.ui.main_window import MainWindow
from diary.ui.one_app import Hold
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner
from diary.ui.theme.look import current_look
from diary.vault.cost import CEILING, FLOOR, CostPolicy
from diary.vault.recovery import RecoveryCode
from tests.support.qt import settle

PASSPHRASE = "egels eten graag kevers"
#: The cheapest that the app itself still opens.
_CHEAP = CostPolicy(FLOOR, CEILING, usual=FLOOR)


def lock_diary(folder: Path) -> RecoveryCode:
    """An empty, locked diary in `folder`; gives its recovery code."""
    diary, code = create_diary(folder, PASSPHRASE, policy=_CHEAP)
    diary.close()
    return code


def make_preferences(folder: Path, language: Language = Language.ENGLISH) -> Preferences:
    """Preferences of the running application, kept in `folder`."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    preferences = Preferences(folder, current_look(), Translation(app), app)
    preferences.choose_language(language)
    return preferences


class Door:
    """A gate, the window it stands in, and what came through it."""

    def __init__(self, folder: Path, *, is_demo: bool = False) -> None:
        self.tasks = TaskRunner()
        self.hold = Hold(folder)
        self.preferences = make_preferences(folder.parent / "settings")
        self.window = MainWindow()
        # As large as on most screens; the one of the tests is small.
        self.window.resize(1280, 820)
        self.gate = Gate(folder, self.hold, self.tasks, self.preferences, is_demo=is_demo)
        self.opened = []
        self.demos = 0
        self.gate.shown.connect(self._on_gate_shown)
        self.gate.opened.connect(self.opened.append)
        self.gate.demo_requested.connect(self._on_demo_requested)
        self.page = QWidget()

    def show(self) -> "Door":
        """Show the window, as at the start of the app."""
        self.gate.show()
        self.window.show()
        self.window.activateWindow()
        settle()
        return self

    def wait(self) -> None:
        """Let what is being tried or made end."""
        self.tasks.wait()
        settle()

    def texts(self) -> str:
        """All that can be read in the window."""
        labels = [each for each in self.page.findChildren(QLabel) if each.isVisible()]
        return "\n".join(each.text() for each in labels)

    def fields(self) -> list[QLineEdit]:
        """The fields that can be seen."""
        return [each for each in self.page.findChildren(QLineEdit) if each.isVisible()]

    def button(self, text: str) -> QAbstractButton:
        """The button with this text."""
        return next(
            each for each in self.page.findChildren(QAbstractButton) if each.isVisible() and each.text() == text
        )

    def press(self, text: str) -> None:
        """Press a button and let follow what follows."""
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        settle()

    def type(self, text: str) -> None:
        """Type by the keyboard, wherever the focus goes meanwhile."""
        for character in text:
            QTest.keyClicks(QApplication.focusWidget(), character)
        settle()

    def enter(self) -> None:
        """Press Enter where the focus is."""
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        settle()

    def close(self) -> None:
        """Shut everything."""
        self.tasks.wait()
        self.gate.end()
        for diary in self.opened:
            diary.close()
        self.hold.release()
        # No translator of this door speaks in the next test.
        self.preferences.choose_language(Language.ENGLISH)

    def _on_gate_shown(self, page: QWidget) -> None:
        self.page = page
        self.window.show_content(page)

    def _on_demo_requested(self) -> None:
        self.demos += 1
