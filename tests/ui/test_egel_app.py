"""One run of the app, from the locked window on."""

import gc

import pytest
from PySide6.QtWidgets import QApplication

from diary.app import _load_qt
from diary.domain.faults import Fault
from diary.egel_app import EgelApp
from diary.occasion import Occasion
from diary.services.folders import FolderKind, kind_of
from diary.services.opening import open_diary
from diary.ui.closed_work import Wipe
from diary.ui.i18n import Translation
from diary.ui.pages.outcome import WipedPage
from diary.ui.preferences import Preferences
from diary.ui.theme.look import current_look
from tests.support.doors import PASSPHRASE, lock_diary
from tests.support.qt import settle
from tests.support.waiting import Ear

_SOON = 5_000  # milliseconds


@pytest.fixture
def started(app: QApplication, tmp_path):
    run = EgelApp(Occasion(tmp_path / "diary"), Preferences(tmp_path, current_look(), Translation(app), app))
    yield run
    gc.enable()
    run.end()


def test_memory_is_tidied_again_once_the_window_is_painted(started):
    ear = Ear(started._window.painted)
    _load_qt()
    assert not gc.isenabled()
    started.start(None)
    assert ear.hears(_SOON)
    assert gc.isenabled()


def test_what_needs_the_diary_closed_closes_it_does_it_and_says_what_came_of_it(started, tmp_path):
    folder = tmp_path / "diary"
    lock_diary(folder)
    started.start(None)
    diary = open_diary(folder, PASSPHRASE)
    started._gate.opened.emit(diary)
    started._rooms.closing_requested.emit(Wipe())
    started._tasks.wait()
    settle()
    with pytest.raises(Fault), diary.reading():
        pass
    assert kind_of(folder) is FolderKind.EMPTY
    assert started._window.findChild(WipedPage).isVisible()
