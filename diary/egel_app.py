"""The app with a window: everything is made here, handed on, and taken down in reverse."""

import contextlib
import gc
import os
import sys
import time
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from diary.arguments import Arguments
from diary.domain.faults import Fault
from diary.occasion import Occasion, occasion_of, settings_folder
from diary.ui.controllers.gate import Gate
from diary.ui.handover import LONGEST_WAIT, Handover, WindowPlace, say_shown
from diary.ui.i18n import Translation
from diary.ui.main_window import MainWindow
from diary.ui.no_display import screen_expected
from diary.ui.one_app import Hold
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner
from diary.ui.theme.look import FUSION, Look

if TYPE_CHECKING:
    from diary.services.diary import Diary
    from diary.ui.clipboard import CopiedText
    from diary.ui.closed_work import ClosedTask, ClosedWork
    from diary.ui.desk import Desk
    from diary.ui.locking.guard import Guard
    from diary.ui.locking.safeguards import Safeguards
    from diary.ui.rooms import Rooms

#: So long a lock waits for work that goes on; then that ends with this process, and nothing that was saved is lost.
_PATIENCE: Final = 2.0  # seconds
#: The system lets sleep wait for about five seconds.
_PATIENCE_BEFORE_SLEEP: Final = 1.0  # seconds


def run_window(options: Arguments) -> int:
    """Open the window and stay until it is closed; gives the exit code."""
    with screen_expected():
        application = QApplication([sys.argv[0], *FUSION])
    application.setApplicationName("egel")
    application.setApplicationDisplayName("Egel")
    application.setDesktopFileName("egel")
    look = Look()
    preferences = Preferences(settings_folder(), look, Translation(application), application)
    preferences.apply()
    look.apply(application)
    app = EgelApp(occasion_of(options), preferences)
    if not app.start(options.locked_at):
        return 0
    code = application.exec()
    app.end()
    return code


def now() -> datetime:
    """The moment, on the client's own clock."""
    return datetime.now().astimezone()


class EgelApp(QObject):
    """One run: a locked window, an open diary, and the way back to locked."""

    def __init__(self, occasion: Occasion, preferences: Preferences) -> None:
        super().__init__()
        self._occasion = occasion
        self._preferences = preferences
        self._tasks = TaskRunner(self)
        self._window = MainWindow()
        self._hold = Hold(occasion.folder, self)
        self._gate = Gate(occasion.folder, self._hold, self._tasks, preferences, is_demo=occasion.is_demo)
        self._diary: Diary | None = None
        self._rooms: Rooms | None = None
        self._guard: Guard | None = None
        self._copied: CopiedText | None = None
        self._handover: Handover | None = None
        self._closed_work: ClosedWork | None = None
        self._is_work_left = False
        self._connect()

    def _connect(self) -> None:
        self._gate.shown.connect(self._window.show_content)
        self._gate.made.connect(self._on_gate_made)
        self._gate.opened.connect(self._on_gate_opened)
        self._gate.demo_requested.connect(self._on_demo_requested)
        self._gate.closing_requested.connect(self._start_closed_work)
        self._window.lock_requested.connect(self.lock)
        self._window.lock_anyway_requested.connect(self._on_lock_anyway_requested)
        self._window.painted.connect(self._on_window_painted)
        self._window.closing.connect(self._on_window_closing)
        self._hold.knocked.connect(self._window.come_to_front)

    def start(self, locked_at: str | None) -> bool:
        """Show the window; False when another app has the diary open, which then comes to the front."""
        if self._gate.is_open_elsewhere():
            return False
        self._gate.show()
        if locked_at is not None:
            self._window.painted.connect(say_shown)
            place = WindowPlace.from_argument(locked_at)
            if place is not None:
                self._window.stand_at(place)
        self._window.show()
        if locked_at is not None and self._window.isMinimized():
            # Nothing of it is painted, so there is nothing to wait for.
            say_shown()
        return True

    def lock(self) -> None:
        """Hide everything at once, save, close, and let a fresh locked app take this one's place.

        This one ends when the new window is there, or after five seconds; at once when work goes on for more than two.
        """
        if self._handover is not None or not self._has_open_diary():
            return
        self._cover()
        try:
            self._put_away(_PATIENCE)
        except Fault as fault:
            # Still covered: who locks may have somebody coming in.
            self._ask_on_cover(fault)
            return
        self._hand_over(self._occasion.locked_arguments())

    def end(self) -> None:
        """The window is closed: nothing of a made-up diary stays."""
        if not self._is_work_left:
            self._tasks.stop()
            self._gate.end()
        if self._copied is not None:
            self._copied.forget()
        self._hold.release()
        self._occasion.clean_up()
        if self._is_work_left:
            os._exit(0)

    def _cover(self) -> None:
        self._window.cover()
        if self._guard is not None:
            self._guard.stop()

    def _put_away(self, patience: float) -> None:
        """Save what is being typed and close the diary; the faults of writing when that can't be."""
        end = time.monotonic() + patience
        self._tasks.ask_to_stop()
        # What is still said is kept in its own thread; where it can't be, it is asked for with what is typed.
        self._tasks.is_quiet_within(patience / 2)
        # First what is typed: a copy to a slow stick may take all the time there is. Where the diary itself is busy for
        # so long all keys are being replaced, and nobody types.
        if self._rooms is not None and self._diary is not None and self._diary.is_free_within(patience):
            self._rooms.keep()
        self._close_diary(end - time.monotonic())

    def _close_diary(self, patience: float) -> None:
        """Close what is open; where work goes on for longer, the end of this process closes it, as a kill would."""
        self._is_work_left = not self._tasks.has_ended_within(patience)
        diary, self._diary = self._diary, None
        if not self._is_work_left:
            self._gate.end()
            if diary is not None:
                diary.close()
        self._hold.release()

    def _ask_on_cover(self, fault: Fault) -> None:
        from diary.ui.messages import message  # noqa: PLC0415 -- a locked window has nothing to say

        self._window.ask_on_cover(message(fault))

    def _hand_over(self, arguments: tuple[str, ...], longest_wait: int = LONGEST_WAIT) -> None:
        if self._handover is not None:
            return
        if self._copied is not None:
            self._copied.forget()
        self._handover = Handover(arguments, self, longest_wait=0 if self._is_work_left else longest_wait)
        self._handover.finished.connect(self._on_handover_finished)
        self._handover.start(self._window.place())

    def _on_gate_made(self, diary: "Diary") -> None:
        from diary.ui.locking.safeguards import Safeguards  # noqa: PLC0415 -- as below

        self._start_guard(Safeguards(diary, self))

    def _on_gate_opened(self, diary: "Diary") -> None:
        from diary.ui.desk import Desk, Notices  # noqa: PLC0415 -- pages are read in while the passphrase is typed
        from diary.ui.locking.safeguards import Safeguards  # noqa: PLC0415
        from diary.ui.rooms import Rooms  # noqa: PLC0415

        self._diary = diary
        safeguards = Safeguards(diary, self)
        desk = Desk(diary, self._tasks, Notices(self), self._preferences, now, safeguards)
        self._rooms = Rooms(desk, is_demo=self._occasion.is_demo)
        self._rooms.lock_requested.connect(self.lock)
        self._rooms.closing_requested.connect(self._on_rooms_closing_requested)
        self._rooms.written_back.connect(self._on_rooms_written_back)
        self._rooms.demo_end_requested.connect(self._on_demo_end_requested)
        self._window.show_content(self._rooms)
        self._rooms.start(opened_with_card=self._gate.was_opened_with_card)
        self._start_guard(safeguards)
        self._start_housekeeping(desk)

    def _start_housekeeping(self, desk: "Desk") -> None:
        from diary.ui.bin_emptying import BinEmptying  # noqa: PLC0415 -- as above
        from diary.ui.daily_backups import DailyBackups  # noqa: PLC0415

        BinEmptying(desk, self._rooms)
        # Nothing in a made-up diary is worth keeping.
        if not self._occasion.is_demo:
            DailyBackups(desk, self._rooms)

    def _start_guard(self, safeguards: "Safeguards") -> None:
        from diary.ui.locking.guard import Guard  # noqa: PLC0415 -- a locked window has nothing to guard

        if self._guard is not None:
            self._guard.stop()
            self._guard.deleteLater()
        self._guard = Guard(self._window, safeguards, self)
        self._guard.lock_requested.connect(self.lock)
        self._guard.sleep_is_near.connect(self._on_sleep_is_near)

    def _on_rooms_written_back(self) -> None:
        # The lock went away with the folder that it was in.
        self._hold.release()
        self._hold.take()

    def _on_rooms_closing_requested(self, task: "ClosedTask") -> None:
        """Something that the diary has to be closed for; it stays held meanwhile, and Egel starts anew after it."""
        diary = self._diary
        if diary is None or self._rooms is None:
            return
        self._tasks.stop()
        try:
            self._rooms.keep()
        except Fault as fault:
            # What is to be wiped needn't be kept, and a full disk is no reason to keep all of it.
            if not _is_wipe(task):
                self._ask_on_cover(fault)
                return
        self._diary = self._rooms = None
        if self._guard is not None:
            self._guard.stop()
        diary.close()
        self._start_closed_work(task)

    def _start_closed_work(self, task: "ClosedTask") -> None:
        from diary.ui.closed_work import ClosedWork  # noqa: PLC0415 -- a locked window has nothing to restore

        work = ClosedWork(self._occasion.folder, self._hold, self._tasks, now, self)
        work.shown.connect(self._window.show_content)
        work.finished.connect(self._on_closed_work_finished)
        self._closed_work = work
        work.start(task)

    def _on_closed_work_finished(self) -> None:
        self._hold.release()
        self._hand_over(self._occasion.locked_arguments())

    def _on_demo_requested(self) -> None:
        self._hand_over(("demo", "--from-start", str(self._occasion.folder)))

    def _on_demo_end_requested(self) -> None:
        start = self._occasion.from_start
        if start is None:
            self._window.close()
            return
        # Nothing in a made-up diary is worth keeping.
        self._cover()
        self._tasks.ask_to_stop()
        self._close_diary(_PATIENCE)
        self._occasion.clean_up()
        self._hand_over(Occasion(start).locked_arguments())

    def _on_sleep_is_near(self) -> None:
        # The memory of a computer asleep, or what is written to disk of it, holds nothing of the diary.
        if self._handover is not None:
            self._on_handover_finished()
        elif self._closed_work is None:
            self._lock_before_sleep()
        elif self._closed_work.is_done:
            self._hold.release()
            self._hand_over(self._occasion.locked_arguments(), longest_wait=0)

    def _lock_before_sleep(self) -> None:
        """Lock without a question: nobody answers while the computer sleeps. What can't be saved is let go of."""
        if not self._has_open_diary():
            return
        self._cover()
        try:
            self._put_away(_PATIENCE_BEFORE_SLEEP)
        except Fault:
            with contextlib.suppress(Fault):
                self._close_diary(_PATIENCE_BEFORE_SLEEP)
        self._hand_over(self._occasion.locked_arguments(), longest_wait=0)

    def _has_open_diary(self) -> bool:
        return self._diary is not None or self._gate.has_diary

    def _on_lock_anyway_requested(self) -> None:
        with contextlib.suppress(Fault):
            self._close_diary(_PATIENCE)
        self._hand_over(self._occasion.locked_arguments())

    def _on_handover_finished(self) -> None:
        # At once: whatever is taken down slowly stays in memory so much longer.
        os._exit(0)

    def _on_window_painted(self) -> None:
        # What the start made stays: whoever collects needn't look through it.
        gc.freeze()
        if self._handover is None and self._diary is None:
            QTimer.singleShot(0, self._on_first_picture_shown)

    def _on_first_picture_shown(self) -> None:
        from diary.ui.clipboard import CopiedText  # noqa: PLC0415 -- the window is there sooner without

        self._copied = CopiedText(QApplication.clipboard(), self)
        self._gate.warm_up()

    def _on_window_closing(self) -> None:
        if self._diary is None:
            return
        try:
            self._put_away(_PATIENCE)
        except Fault as fault:
            self._window.stay_open()
            self._ask_on_cover(fault)


def _is_wipe(task: "ClosedTask") -> bool:
    from diary.ui.closed_work import Wipe  # noqa: PLC0415 -- a locked window has nothing to wipe

    return isinstance(task, Wipe)
