"""A made-up diary says that it is one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton

from diary.domain.language import Language
from diary.ui.demo_band import DemoBand
from diary.ui.i18n import Translation
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, nameless, too_small


@pytest.fixture
def band() -> DemoBand:
    return shown(DemoBand(), 1280, 64)


def test_it_ends_by_mouse_and_by_keyboard(band):
    ended = QSignalSpy(band.end_requested)
    button = band.findChild(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert ended.count() == 2


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [(1.0, 1280), (1.0, 480), (2.0, 1280), (2.0, 480)])
def test_nothing_of_it_is_cut_off(band, look, app, language, size):
    scale, width = size
    translation = Translation(app)
    translation.choose(language)
    look.choose(look.theme, scale)
    band.resize(width, max(band.heightForWidth(width), 64))
    settle()
    lacking = cut_off(band), too_small(band), nameless(band)
    translation.choose(Language.ENGLISH)
    assert lacking == ([], [], [])
