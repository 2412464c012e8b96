"""What one presses is pressed by the mouse, by Space and by Enter alike, once for each press."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.ui.widgets.buttons import IconButton, MainButton, PlainButton, QuietButton
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.segments import Segments
from tests.support.qt import shown

_KEYS = [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.mark.parametrize("key", _KEYS)
@pytest.mark.parametrize("kind", [MainButton, PlainButton, QuietButton, IconButton, ListRow])
def test_space_and_enter_press_it_once(app, kind, key):
    button, presses = kind("Lees"), []
    button.clicked.connect(lambda: presses.append(1))
    shown(button)
    QTest.keyClick(button, key)
    assert presses == [1]


@pytest.mark.parametrize("key", _KEYS)
def test_enter_chooses_and_takes_back_as_space_does(app, key):
    segments = Segments([("yes", ""), ("no", "")])
    segments.set_texts({"yes": "Ja", "no": "Nee"})
    shown(segments)
    QTest.keyClick(segments.button("no"), key)
    assert segments.value == "no"
    QTest.keyClick(segments.button("no"), key)
    assert segments.value is None


def test_a_key_that_is_held_presses_no_second_time(app):
    button, presses = PlainButton("Lees"), []
    button.clicked.connect(lambda: presses.append(1))
    shown(button)
    for is_repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=is_repeated
        )
        QApplication.sendEvent(button, event)
    assert presses == [1]


def test_what_is_switched_off_is_not_pressed(app):
    button, presses = PlainButton("Lees"), []
    button.clicked.connect(lambda: presses.append(1))
    button.setEnabled(False)
    shown(button)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert presses == []
