"""Asking where to save: our own dialog, which leaves no note of it outside the diary."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from diary.ui.pages.saving.place_dialog import PlaceDialog
from diary.ui.save_place import SaveDialog
from tests.support.qt import settle


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home where every note on what was shown would land."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    before = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / ".config"))
    yield tmp_path
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(before))


@pytest.fixture
def asked(home):
    place, parent = SaveDialog(), QWidget()
    place.heard = []
    place.chosen.connect(place.heard.append)
    parent.show()
    place.ask(parent, "summary.pdf")
    settle()
    (dialog,) = parent.findChildren(PlaceDialog)
    yield place, dialog
    parent.close()


def test_the_dialog_is_neither_the_desktops_nor_qts(asked):
    _, dialog = asked
    assert dialog.isModal()
    assert dialog.parent().findChildren(QFileDialog) == []


def test_the_chosen_file_is_told_and_its_folder_noted_nowhere(asked, home):
    place, dialog = asked
    secret = home / "geheime map"
    secret.mkdir()
    dialog.browser.go_to(secret)
    dialog._on_save_clicked()
    settle()
    assert place.heard == [secret / "summary.pdf"]
    assert [path for path in home.rglob("*") if path != secret] == []


def test_thinking_better_of_it_tells_nothing(asked):
    place, dialog = asked
    dialog.reject()
    settle()
    assert place.heard == []
