"""Who is there is never locked out; who went away is locked out in time, also when the computer slept meanwhile."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from diary.ui.locking.idle import COPYING, WARNING, IdleWatch
from tests.support.qt import settle, shown

MINUTES = 5
LIMIT = MINUTES * 60


class Page(QWidget):
    """Two fields."""

    def __init__(self) -> None:
        super().__init__()
        self.is_copied_from = False
        self.first, self.second = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)


@pytest.fixture
def page() -> QWidget:
    page = Page()
    shown(page, 300, 200)
    page.activateWindow()
    page.first.setFocus()
    settle()
    return page


@pytest.fixture
def idle(clock, page):
    idle = IdleWatch(lambda: page.is_copied_from, clock=clock, tick=0)
    idle.watch(MINUTES)
    yield idle
    idle.stop()


class Heard:
    """How often each was told."""

    def __init__(self, idle: IdleWatch) -> None:
        self._spies = [QSignalSpy(signal) for signal in (idle.warned, idle.stayed, idle.expired)]

    @property
    def warned(self) -> int:
        return self._spies[0].count()

    @property
    def stayed(self) -> int:
        return self._spies[1].count()

    @property
    def expired(self) -> int:
        return self._spies[2].count()


@pytest.fixture
def heard(idle) -> Heard:
    return Heard(idle)


def key(page: QWidget) -> None:
    QTest.keyClick(page.first, Qt.Key.Key_A)


def press(page: QWidget) -> None:
    QTest.mouseClick(page, Qt.MouseButton.LeftButton)


def wheel(page: QWidget) -> None:
    down = QPoint(0, -120)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page, event)


def focus(page: QWidget) -> None:
    page.second.setFocus()


def move(page: QWidget) -> None:
    page.setMouseTracking(True)
    QTest.mouseMove(page, QPoint(5, 5))
    QTest.mouseMove(page, QPoint(50, 60))
    settle()


SIGNS = [key, press, wheel, focus]


def test_nobody_there_is_warned_of_twenty_seconds_before_and_then_it_is_over(clock, idle, heard):
    clock.pass_by(LIMIT - WARNING - 1)
    assert (heard.warned, heard.expired) == (0, 0)
    clock.pass_by(1)
    assert (heard.warned, heard.expired) == (1, 0)
    clock.pass_by(WARNING - 1)
    assert (heard.warned, heard.expired) == (1, 0)
    clock.pass_by(1)
    assert (heard.warned, heard.expired) == (1, 1)


@pytest.mark.parametrize("sign", [*SIGNS, move])
def test_whoever_is_there_is_not_warned(clock, idle, page, heard, sign):
    clock.pass_by(LIMIT - WARNING - 1)
    sign(page)
    clock.pass_by(LIMIT - WARNING - 1)
    assert (heard.warned, heard.expired) == (0, 0)
    clock.pass_by(1)
    assert heard.warned == 1


@pytest.mark.parametrize("sign", SIGNS)
def test_any_key_or_press_after_the_warning_stays_and_all_of_the_time_begins_again(clock, idle, page, heard, sign):
    clock.pass_by(LIMIT - 1)
    sign(page)
    assert heard.stayed == 1
    clock.pass_by(LIMIT - WARNING - 1)
    assert (heard.warned, heard.expired) == (1, 0)


def test_a_mouse_that_moves_towards_the_button_does_not_take_it_away(clock, idle, page, heard):
    clock.pass_by(LIMIT - 1)
    move(page)
    assert heard.stayed == 0
    clock.pass_by(1)
    assert heard.expired == 1


def test_saying_so_stays(clock, idle, heard):
    clock.pass_by(LIMIT - 1)
    idle.stay()
    assert heard.stayed == 1
    clock.pass_by(LIMIT - WARNING - 1)
    assert heard.expired == 0


def test_an_hour_asleep_is_an_hour_away(clock, idle, heard):
    clock.pass_by(3600)
    assert (heard.warned, heard.expired) == (0, 1)


@pytest.mark.parametrize("sign", [key, press])
def test_the_first_touch_after_an_hour_asleep_comes_too_late_and_goes_nowhere(clock, idle, page, heard, sign):
    clock.seconds += 3600
    sign(page)
    assert heard.expired == 1
    assert page.first.text() == ""


def test_it_is_over_only_once(clock, idle, page, heard):
    clock.pass_by(LIMIT)
    clock.pass_by(LIMIT)
    key(page)
    assert heard.expired == 1


def test_nothing_is_watched_after_stopping_and_a_warning_is_taken_back(clock, idle, heard):
    clock.pass_by(LIMIT - 1)
    idle.stop()
    assert heard.stayed == 1
    clock.pass_by(3600)
    assert (heard.warned, heard.expired) == (1, 0)


def test_another_time_counts_from_when_it_was_chosen(clock, idle, heard):
    clock.pass_by(LIMIT - 30)
    idle.watch(1)
    clock.pass_by(59)
    assert heard.expired == 0
    clock.pass_by(1)
    assert heard.expired == 1


def test_who_copies_something_onto_paper_has_ten_minutes_and_is_warned_before_their_end(clock, idle, page, heard):
    page.is_copied_from = True
    clock.pass_by(COPYING - WARNING - 1)
    assert (heard.warned, heard.expired) == (0, 0)
    clock.pass_by(1)
    assert (heard.warned, heard.expired) == (1, 0)
    clock.pass_by(WARNING)
    assert heard.expired == 1
    assert COPYING == 600


def test_a_longer_time_holds_for_copying_too(clock, idle, page, heard):
    page.is_copied_from = True
    idle.watch(30)
    clock.pass_by(30 * 60 - WARNING - 1)
    assert heard.warned == 0
    clock.pass_by(1)
    assert heard.warned == 1


def test_what_the_app_does_by_itself_is_no_sign_of_somebody(clock, idle, page, heard):
    clock.pass_by(LIMIT - WARNING - 1)
    page.resize(400, 300)
    page.update()
    QApplication.postEvent(page, QEvent(QEvent.Type.User))
    clock.pass_by(1)
    assert heard.warned == 1
