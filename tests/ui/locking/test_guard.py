"""The guard of an open diary does what the client chose, from the moment it is chosen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton, QWidget

from diary.domain.safety import Safety
from diary.ui.locking import guard as guards
from diary.ui.locking.guard import Guard
from diary.ui.locking.idle import IdleWatch
from diary.ui.locking.safeguards import Safeguards
from diary.ui.locking.warning import LockWarning
from diary.ui.main_window import MainWindow
from diary.ui.pages.keys.code_groups import ShownCode
from tests.support.diaries import make_diary
from tests.support.qt import settle, shown

_MINUTES = 5


@pytest.fixture
def safeguards(tmp_path) -> Iterator[Safeguards]:
    diary = make_diary(tmp_path / "diary")
    yield Safeguards(diary)
    diary.close()


@pytest.fixture
def window() -> MainWindow:
    window = MainWindow()
    window.show_content(QWidget())
    shown(window, 900, 700)
    window.activateWindow()
    settle()
    return window


@pytest.fixture
def guard(window, safeguards, clock) -> Iterator[Guard]:
    guard = Guard(window, safeguards, clock=clock, tick=0)
    yield guard
    guard.stop()


@pytest.fixture
def asked(guard) -> QSignalSpy:
    return QSignalSpy(guard.lock_requested)


def warning_of(window: MainWindow) -> LockWarning:
    return window.findChild(LockWarning)


def test_nobody_there_is_warned_and_then_locked_out(window, guard, clock, asked):
    clock.pass_by(_MINUTES * 60 - 20)
    assert warning_of(window).isVisible()
    assert asked.count() == 0
    clock.pass_by(20)
    assert asked.count() == 1


def test_the_button_stays_and_the_warning_goes(window, guard, clock, asked):
    clock.pass_by(_MINUTES * 60 - 1)
    QTest.mouseClick(warning_of(window).findChild(QPushButton), Qt.MouseButton.LeftButton)
    settle()
    assert not warning_of(window).isVisible()
    clock.pass_by(60)
    assert asked.count() == 0


def test_a_screen_readers_press_on_the_button_stays_too(window, guard, clock, asked):
    clock.pass_by(_MINUTES * 60 - 1)
    warning_of(window).findChild(QPushButton).click()
    assert not warning_of(window).isVisible()
    clock.pass_by(60)
    assert asked.count() == 0


def test_any_key_stays_and_the_warning_goes(window, guard, clock, asked):
    clock.pass_by(_MINUTES * 60 - 1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert not warning_of(window).isVisible()
    clock.pass_by(60)
    assert asked.count() == 0


def test_another_time_holds_from_now_on(guard, safeguards, clock, asked):
    safeguards.choose(Safety(lock_after_minutes=1))
    clock.pass_by(60)
    assert asked.count() == 1


def test_it_can_be_turned_off(window, guard, safeguards, clock, asked):
    clock.pass_by(_MINUTES * 60 - 1)
    safeguards.choose(Safety(lock_after_minutes=None))
    assert not warning_of(window).isVisible()
    clock.pass_by(24 * 3600)
    assert asked.count() == 0


@pytest.mark.parametrize("chosen", [True, False])
def test_putting_the_window_away_locks_only_when_that_was_chosen(window, safeguards, asked, chosen):
    safeguards.choose(replace(Safety(), lock_when_minimised=chosen))
    window.showMinimized()
    settle()
    assert asked.count() == int(chosen)


def test_a_new_card_can_be_copied_in_peace_and_once_it_is_gone_the_time_is_short_again(window, guard, clock, asked):
    code = ShownCode(window)
    code.show()
    clock.pass_by(_MINUTES * 60)
    assert asked.count() == 0
    assert not warning_of(window).isVisible()
    code.hide()
    clock.pass_by(1)
    assert asked.count() == 1


def test_a_desktop_that_locks_locks_and_sleep_is_told_apart(guard, asked):
    near = QSignalSpy(guard.sleep_is_near)
    guard._session.left.emit()
    assert (asked.count(), near.count()) == (1, 0)
    guard._session.sleeping.emit()
    assert (asked.count(), near.count()) == (1, 1)


def test_once_stopped_it_asks_for_nothing_more(window, guard, safeguards, clock, asked):
    safeguards.choose(replace(Safety(), lock_when_minimised=True))
    guard.stop()
    clock.pass_by(3600)
    window.showMinimized()
    settle()
    guard._session.left.emit()
    assert asked.count() == 0


def test_once_stopped_it_still_tells_that_sleep_is_near(guard):
    told = QSignalSpy(guard.sleep_is_near)
    guard.stop()
    guard._session.sleeping.emit()
    assert told.count() == 1


def test_pictures_are_blocked_as_chosen_and_not_during_the_pause(window, safeguards, monkeypatch):
    asked = []

    class System:
        """Stands for a system that has a way to ask."""

        def set_blocked(self, _window: int, *, blocked: bool) -> None:
            asked.append(blocked)

    monkeypatch.setattr(guards, "capture_port", System)
    guard = Guard(window, safeguards)
    safeguards.pause_capture_block()
    safeguards.resume_capture_block()
    safeguards.choose(Safety(block_capture=False))
    guard.stop()
    assert asked == [True, False, True, False]


def test_an_app_that_guards_nothing_watches_nothing(app, window):
    assert app.findChild(IdleWatch) is None
