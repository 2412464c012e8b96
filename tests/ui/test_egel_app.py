"""One run of the app, from the locked window on."""

import gc

import pytest
from PySide6.QtWidgets import QApplication

from diary.app import _load_qt
from diary.egel_app import EgelApp
from diary.occasion import Occasion
from diary.ui.i18n import Translation
from diary.ui.preferences import Preferences
from diary.ui.theme.look import current_look
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
