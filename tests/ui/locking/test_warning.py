"""The quiet word before locking: seen at the foot of the window, never in the way, and one press is enough to stay."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from diary.ui.locking.capture_band import CaptureBand
from diary.ui.locking.warning import LockWarning
from diary.ui.main_window import MainWindow
from diary.ui.widgets.frames import PathFrame
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, name_of, too_small

_SCALES = [1.0, 2.0]
_SIZES = [(1280, 820), (480, 480)]


@pytest.fixture
def page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for name in ("first", "second", "third"):
        column.addWidget(QPushButton(name))
    return page


@pytest.fixture
def window(page) -> MainWindow:
    window = MainWindow()
    window.show_content(page)
    shown(window, 1280, 820)
    window.activateWindow()
    settle()
    return window


@pytest.fixture
def warning(window) -> LockWarning:
    return LockWarning(window)


def test_it_says_what_comes_what_is_safe_and_what_to_do(warning):
    warning.warn()
    settle()
    said = [label.text() for label in warning.findChildren(QLabel) if label.isVisible()]
    assert said == ["Egel is about to lock.", "What you typed is kept."]
    assert name_of(warning.findChild(QPushButton)) == "Stay open"


def test_before_it_is_time_there_is_nothing_to_see(warning):
    assert not warning.isVisible()


def place_of(widget):
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("scale", _SCALES)
@pytest.mark.parametrize("size", _SIZES)
def test_nothing_is_covered_and_the_keyboard_stays_where_it_is(  # noqa: PLR0917 -- fixtures
    window, page, warning, look, scale, size
):
    look.choose(look.theme, scale)
    window.resize(*size)
    button = page.findChildren(QPushButton)[1]
    button.setFocus()
    warning.warn()
    settle()
    assert not [each.text() for each in page.findChildren(QPushButton) if place_of(each) & place_of(warning)]
    assert button.hasFocus()


def test_the_buttons_of_a_path_stay_in_sight(window, warning):
    frame = PathFrame(2)
    frame.add_body(QWidget())
    frame.set_buttons("Next", "Previous", "Done")
    window.show_content(frame)
    warning.warn()
    settle()
    for each in (frame.main, frame.previous, frame.done):
        assert each.isVisible()
        assert not place_of(each) & place_of(warning)


def test_the_page_has_its_room_again_when_one_stays(window, page, warning):
    before = page.height()
    warning.warn()
    settle()
    warning.hide()
    settle()
    assert page.height() == before


def test_one_press_asks_to_stay(warning):
    asked = QSignalSpy(warning.stay_requested)
    warning.warn()
    settle()
    QTest.mouseClick(warning.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert asked.count() == 1


@pytest.mark.parametrize("scale", _SCALES)
@pytest.mark.parametrize("size", _SIZES)
def test_it_is_whole_at_the_foot_of_any_window(window, warning, look, scale, size):
    look.choose(look.theme, scale)
    window.resize(*size)
    warning.warn()
    settle()
    assert cut_off(warning) == []
    assert too_small(warning) == []
    assert window.rect().contains(warning.geometry())
    assert warning.geometry().bottom() == window.rect().bottom()


def test_it_stays_at_the_foot_when_the_window_changes(window, warning):
    warning.warn()
    window.resize(800, 600)
    settle()
    assert window.rect().contains(warning.geometry())
    assert warning.geometry().center().x() == pytest.approx(400, abs=2)


def test_the_cover_lies_over_it(window, warning):
    warning.warn()
    settle()
    window.cover()
    assert window.childAt(warning.geometry().center()) is not warning
    assert not warning.isAncestorOf(window.childAt(warning.geometry().center()))


@pytest.mark.parametrize("scale", _SCALES)
@pytest.mark.parametrize("width", [1280, 480])
def test_the_band_about_pictures_is_whole_in_any_width(look, scale, width):
    look.choose(look.theme, scale)
    band = CaptureBand()
    ended = QSignalSpy(band.end_requested)
    shown(band, width, band.heightForWidth(width))
    assert cut_off(band) == []
    assert too_small(band) == []
    QTest.mouseClick(band.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert ended.count() == 1
