"""The one window: what it covers is gone from eyes, keyboard and screen readers, and it stands where it can be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diary.ui.handover import WindowPlace
from diary.ui.main_window import MainWindow
from diary.ui.messages import Message
from diary.ui.widgets.dialog import QuestionDialog
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, name_of, too_small

_FULL = Message("This was not saved: the disk is full.", "Your text is still here. Make room and try again.")


class Written(QWidget):
    """A page with words in it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet("background: #c0392b")
        self.field, self.text, self.button = QLineEdit(words), QPlainTextEdit(words), QPushButton(words)
        column = QVBoxLayout(self)
        for part in (QLabel(words * 20), self.field, self.text, self.button):
            column.addWidget(part)


@pytest.fixture
def page() -> Written:
    return Written("what the client wrote ")


@pytest.fixture
def window(page) -> Iterator[MainWindow]:
    window = MainWindow()
    window.show_content(page)
    shown(window, 900, 700)
    window.activateWindow()
    settle()
    return window


def on_screen(window: QWidget) -> QImage:
    """What is really on the screen now, without giving the window time to paint."""
    return window.screen().grabWindow(window.winId()).toImage()


def buttons(window: MainWindow) -> list[QPushButton]:
    return [button for button in window.findChildren(QPushButton) if button.isVisible()]


def test_the_title_is_egel_whatever_is_open(window, app, page):
    app.setApplicationDisplayName("Egel")
    page.setWindowTitle("what the client wrote")
    assert window.windowTitle() == window.windowHandle().title() == "Egel"


def test_covering_leaves_no_pixel_of_the_page_at_once(window, page, look):
    page.field.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert on_screen(window).pixelColor(2, 350).name() == "#c0392b"

    window.cover()

    covered = on_screen(window)
    settle()
    assert on_screen(window) == covered, "nothing comes through later, and no ring of the keyboard"
    other = MainWindow()
    other.show_content(Written(""))
    shown(other, 900, 700)
    other.cover()
    settle()
    assert covered == on_screen(other)
    assert covered.pixelColor(2, 350).name() == look.colours.bg


def test_what_is_covered_stays_covered_when_the_window_grows(window):
    window.cover()
    window.resize(1100, 900)
    settle()
    assert window._cover.geometry() == window.rect() == QRect(0, 0, 1100, 900)
    assert window.childAt(1098, 898).window() is window
    assert window._cover.isAncestorOf(window.childAt(1098, 898))


def test_covering_hides_every_dialog_too(window):
    dialog = QuestionDialog(window)
    dialog.set_texts("Share with Sam?", "Sam will know", "No", "Yes")
    answered = QSignalSpy(dialog.answered)
    dialog.ask()
    settle()
    window.cover()
    assert not dialog.isVisible()
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
    assert answered.count() == 0


def test_what_is_typed_after_covering_goes_nowhere(window, page):
    page.field.setFocus()
    page.field.clear()
    window.cover()
    settle()
    for _ in range(10):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_X)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert page.field.text() == ""
    assert QApplication.focusWidget() is None or not page.isAncestorOf(QApplication.focusWidget())


def test_what_is_covered_is_out_of_sight_of_a_screen_reader(window, page):
    window.cover()
    settle()
    assert [part for part in page.findChildren(QWidget) if part.isVisible()] == []


def test_the_page_still_knows_which_field_had_the_keyboard(window, page):
    """So that the client comes back to it after unlocking."""
    page.text.setFocus()
    settle()
    window.cover()
    settle()
    assert page.focusWidget() is page.text


def test_asking_on_the_cover_says_what_happened_and_offers_two_ways(window):
    window.ask_on_cover(_FULL)
    settle()
    said = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    assert said == {_FULL.what, _FULL.then}
    assert [name_of(button) for button in buttons(window)] == ["Try again", "Lock anyway, without what I typed last"]


def test_while_nothing_is_asked_there_is_nothing_to_press(window):
    window.cover()
    settle()
    assert buttons(window) == []


def test_both_answers_are_given_by_keyboard_alone(window):
    again, anyway = QSignalSpy(window.lock_requested), QSignalSpy(window.lock_anyway_requested)
    window.ask_on_cover(_FULL)
    settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert (again.count(), anyway.count()) == (1, 0)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert (again.count(), anyway.count()) == (1, 1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert name_of(QApplication.focusWidget()) == "Try again"


@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 480, 480), (2.0, 480, 480), (2.0, 1280, 820)])
def test_the_question_on_the_cover_is_never_cut_off(window, look, scale, width, height):
    look.choose(look.theme, scale)
    window.resize(width, height)
    window.ask_on_cover(_FULL)
    settle()
    assert cut_off(window) == []
    assert too_small(window) == []


@pytest.mark.parametrize("part", ["field", "text", "button"])
def test_ctrl_l_locks_wherever_the_keyboard_is(window, page, part):
    asked = QSignalSpy(window.lock_requested)
    getattr(page, part).setFocus()
    settle()
    QTest.keyClick(getattr(page, part), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked.count() == 1
    assert page.field.text() == "what the client wrote "


@pytest.mark.parametrize("again", [1, 2])
def test_ctrl_l_locks_in_a_question_dialog(window, again):
    dialog = QuestionDialog(window)
    dialog.set_texts("Share with Sam?", "Sam will know", "No", "Yes")
    asked = QSignalSpy(window.lock_requested)
    for _ in range(again):
        dialog.ask()
        settle()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        dialog.reject()
        settle()
    assert asked.count() == again


def test_ctrl_l_locks_in_a_dialog_on_a_dialog(window):
    asked = QSignalSpy(window.lock_requested)
    first, second = QDialog(window), QDialog()
    first.setModal(True)
    second.setModal(True)
    field = QLineEdit(second)
    first.show()
    settle()
    second.show()
    second.activateWindow()
    field.setFocus()
    settle()
    QTest.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked.count() == 1


def test_the_window_says_once_that_it_is_painted_and_then_it_is_seen(page):
    window, seen = MainWindow(), []
    window.show_content(page)
    painted = QSignalSpy(window.painted)
    window.painted.connect(lambda: seen.append(on_screen(window).pixelColor(2, 350).name()))
    assert painted.count() == 0
    shown(window)
    assert seen == ["#c0392b"]
    window.resize(1000, 800)
    settle()
    assert painted.count() == 1


def test_the_field_that_had_the_keyboard_has_it_when_the_window_is_first_seen():
    window, page = MainWindow(), Written("")
    window.show_content(page)
    page.text.setFocus()
    shown(window)
    assert QApplication.focusWidget() is page.text


def test_the_keyboard_stays_where_it_was_when_the_window_comes_to_the_front(window, page):
    page.text.setFocus()
    window.showMinimized()
    settle()
    window.come_to_front()
    settle()
    assert not window.isMinimized()
    assert QApplication.focusWidget() is page.text


def test_what_stood_in_the_window_before_is_gone(window, page):
    gone = QSignalSpy(page.destroyed)
    window.show_content(Written("next"))
    settle()
    assert gone.count() == 1


def test_the_window_closes_when_nobody_objects(window):
    assert window.close()


def test_the_window_stays_when_what_is_open_cannot_be_saved(window):
    window.closing.connect(window.stay_open)
    assert not window.close()
    assert window.isVisible()
    window.closing.disconnect(window.stay_open)
    assert window.close()


def test_the_window_stands_where_the_one_before_stood(window):
    window.setGeometry(30, 40, 700, 600)
    settle()
    next_window = MainWindow()
    next_window.stand_at(WindowPlace.from_argument(window.place().as_argument()))
    shown(next_window)
    assert next_window.geometry() == QRect(30, 40, 700, 600)


def test_a_maximised_window_is_followed_by_a_maximised_one(window):
    window.setGeometry(30, 40, 700, 600)
    window.showMaximized()
    settle()
    place = window.place()
    next_window = MainWindow()
    next_window.stand_at(place)
    shown(next_window)
    assert next_window.isMaximized()


@pytest.mark.parametrize("maximised", [False, True])
def test_a_window_put_away_is_followed_by_one_put_away_that_comes_back_to_the_same_place(window, maximised):
    window.setGeometry(30, 40, 700, 600)
    if maximised:
        window.showMaximized()
    settle()
    window.showMinimized()
    settle()
    next_window = MainWindow()
    next_window.stand_at(WindowPlace.from_argument(window.place().as_argument()))
    next_window.show()
    settle()
    assert next_window.isMinimized()
    next_window.setWindowState(next_window.windowState() & ~Qt.WindowState.WindowMinimized)
    settle()
    assert next_window.isMaximized() is maximised
    assert maximised or next_window.geometry() == QRect(30, 40, 700, 600)


def test_a_window_put_away_tells_so_once(window):
    told = QSignalSpy(window.minimised)
    window.showMaximized()
    settle()
    assert told.count() == 0
    window.showMinimized()
    settle()
    assert told.count() == 1
    window.come_to_front()
    settle()
    assert told.count() == 1


def test_a_place_on_a_screen_that_is_gone_becomes_one_that_is_seen():
    window = MainWindow()
    window.stand_at(WindowPlace(QRect(90_000, -50_000, 700, 600)))
    shown(window)
    assert window.screen().availableGeometry().contains(window.geometry())
    assert window.size().toTuple() == (700, 600)


def test_the_window_begins_no_larger_than_the_screen(app):
    free = app.primaryScreen().availableSize()
    window = MainWindow()
    assert free.height() < 820, "the screen of the tests is meant to be small"
    assert (window.width() <= free.width(), window.height() <= free.height()) == (True, True)
