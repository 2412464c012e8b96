"""Every window that is there or comes is left out of pictures of the screen, where the system lets one ask for it."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from diary.ui.locking.capture import CaptureBlock, can_block, capture_port
from diary.ui.main_window import MainWindow
from diary.ui.widgets.dialog import QuestionDialog
from tests.support.qt import settle, shown


class System:
    """Stands for a system that has a way to ask; remembers what was asked for last for each window."""

    def __init__(self) -> None:
        self.blocked: dict[int, bool] = {}

    def set_blocked(self, window: int, *, blocked: bool) -> None:
        self.blocked[window] = blocked


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def block(system) -> Iterator[CaptureBlock]:
    block = CaptureBlock(system)
    yield block
    block.set_on(False)


@pytest.fixture
def window() -> MainWindow:
    return shown(MainWindow(), 400, 300)


def number(window: QWidget) -> int:
    return window.windowHandle().winId()


def test_the_windows_that_are_there_are_blocked(window, system, block):
    other = shown(QWidget(), 100, 100)
    block.set_on(True)
    assert system.blocked == {number(window): True, number(other): True}


def test_a_dialog_that_comes_later_is_blocked_before_it_is_seen(window, system, block):
    block.set_on(True)
    dialog = QuestionDialog(window)
    dialog.set_texts("Share with Sam?", "Sam will know", "No", "Yes")
    dialog.create()
    assert not dialog.isVisible()
    assert system.blocked[number(dialog)]


def test_a_list_that_opens_is_blocked(window, system, block):
    block.set_on(True)
    choice = QComboBox(window)
    choice.addItems(["What the client wrote", "and more of it"])
    choice.show()
    choice.showPopup()
    settle()
    assert system.blocked[number(choice.view().window())]


def test_without_the_block_every_window_can_be_seen_again_also_a_hidden_one(window, system, block):
    block.set_on(True)
    hidden = shown(QWidget(), 100, 100)
    hidden.hide()
    block.set_on(False)
    assert system.blocked == {number(window): False, number(hidden): False}
    shown(later := QWidget(), 100, 100)
    assert number(later) not in system.blocked


def test_as_long_as_nothing_is_blocked_nothing_is_asked(window, system, block):
    block.set_on(False)
    shown(QWidget(), 100, 100)
    assert system.blocked == {}


def test_where_the_system_has_no_way_windows_are_seen_as_ever(window):
    CaptureBlock(None).set_on(True)
    assert shown(QWidget(), 100, 100).isVisible()
    assert window.isVisible()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these have a way")
def test_on_linux_it_is_not_promised():
    assert not can_block()
    assert capture_port() is None
