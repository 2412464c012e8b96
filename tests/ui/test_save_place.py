"""Asking where to save leaves no note of it outside the diary."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from diary.ui.save_place import SaveDialog
from tests.support.qt import settle


@pytest.fixture
def notes(tmp_path):
    """Where Qt notes folders, in a place of its own."""
    before = QSettings(QSettings.Scope.UserScope, "QtProject").fileName()
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/sidebarWidth", 120)
    settings.sync()
    yield Path(settings.fileName())
    folder = Path(before).parent
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture
def asked(notes):
    place, parent = SaveDialog(), QWidget()
    place.heard = []
    place.chosen.connect(place.heard.append)
    parent.show()
    place.ask(parent, "summary.pdf")
    settle()
    (dialog,) = parent.findChildren(QFileDialog)
    yield place, dialog
    parent.close()


def test_the_dialog_is_not_the_desktops_and_asks_before_it_replaces(asked):
    _, dialog = asked
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert dialog.windowTitle() == "Egel"
    assert Path(dialog.selectedFiles()[0]).name == "summary.pdf"


def test_the_chosen_file_is_told_and_its_folder_noted_nowhere(asked, notes, tmp_path):
    place, dialog = asked
    secret = tmp_path / "geheime map"
    secret.mkdir()
    dialog.setDirectory(str(secret))
    dialog.findChild(QLineEdit).setText("brief")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    settle()
    assert place.heard == [secret / "brief.pdf"]
    assert "geheime" not in notes.read_text()
    assert QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/sidebarWidth") == 120


def test_thinking_better_of_it_tells_nothing(asked):
    place, dialog = asked
    dialog.reject()
    settle()
    assert place.heard == []
