"""The ring is there for who uses the keyboard, and only then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.scroll import PageScroll
from tests.support.qt import settle, shown


@pytest.fixture
def window() -> QWidget:
    """Two buttons, the second far down in a scroll area."""
    window = QWidget()
    content = QWidget()
    column = QVBoxLayout(content)
    window.first, window.last = PlainButton("Eerst"), PlainButton("Laatst")
    column.addWidget(window.first)
    column.addSpacing(900)
    column.addWidget(window.last)
    window.area = PageScroll(content)
    QVBoxLayout(window).addWidget(window.area)
    window.ring = FocusRing(window)
    shown(window, 400, 300)
    window.activateWindow()
    window.last.setFocus(Qt.FocusReason.MouseFocusReason)
    return window


def go_by_keyboard(window: QWidget) -> None:
    """Press Tab, and have the focus on the first button."""
    QTest.keyClick(window.last, Qt.Key.Key_Tab)
    window.first.setFocus(Qt.FocusReason.TabFocusReason)


def test_a_mouse_press_shows_no_ring(window: QWidget) -> None:
    QTest.mouseClick(window.first, Qt.MouseButton.LeftButton)
    window.first.setFocus(Qt.FocusReason.MouseFocusReason)

    assert window.ring.target is None


def test_focus_that_qt_hands_on_by_itself_shows_no_ring(window: QWidget) -> None:
    # As it does, with this reason, when what had the focus is hidden or deleted.
    window.first.setFocus(Qt.FocusReason.TabFocusReason)

    assert window.ring.target is None


def test_a_shortcut_shows_the_ring(window: QWidget) -> None:
    window.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert window.ring.target is window.first


def test_the_keyboard_shows_the_ring_outside_the_button(window: QWidget) -> None:
    go_by_keyboard(window)

    button = window.first
    place = button.rect().translated(button.mapTo(window, button.rect().topLeft()))
    assert window.ring.target is button
    assert window.ring.geometry() == place.adjusted(-5, -5, 5, 5)
    colour = window.grab().toImage().pixelColor(place.center().x(), place.top() - 4).name()
    assert colour == "#1a56b0"


def test_the_ring_moves_along_when_the_page_scrolls(window: QWidget) -> None:
    go_by_keyboard(window)
    before = window.ring.geometry().top()
    assert window.ring.target is window.first

    window.area.verticalScrollBar().setValue(20)

    assert window.ring.geometry().bottom() < before + window.first.height() + 5
    window.area.verticalScrollBar().setValue(600)
    assert window.ring.target is None


def test_the_ring_never_leaves_the_scroll_area(window: QWidget) -> None:
    go_by_keyboard(window)
    window.area.verticalScrollBar().setValue(20)

    port = window.area.viewport()
    seen = port.rect().translated(port.mapTo(window, port.rect().topLeft()))
    assert seen.contains(window.ring.geometry())


def test_the_ring_goes_with_a_hidden_widget(window: QWidget) -> None:
    go_by_keyboard(window)

    window.first.hide()
    settle()

    assert window.ring.target is not window.first


def test_the_ring_lets_the_mouse_through(window: QWidget) -> None:
    go_by_keyboard(window)

    assert window.childAt(window.ring.geometry().center()) is window.first
