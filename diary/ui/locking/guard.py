"""Everything that guards an open diary by itself, from unlocking until it is locked."""

from PySide6.QtCore import QObject, QTimer, Signal

from diary.ui.locking.capture import CaptureBlock, capture_port
from diary.ui.locking.clock import TICK, Seconds, seconds_passed
from diary.ui.locking.idle import IdleWatch
from diary.ui.locking.safeguards import Safeguards
from diary.ui.locking.session import SessionWatch
from diary.ui.locking.warning import LockWarning
from diary.ui.main_window import MainWindow
from diary.ui.pages.keys.code_groups import ShownCode


class Guard(QObject):
    """Asks for the lock when the client is gone; `sleep_is_near` when that can't wait for anything."""

    lock_requested = Signal()
    sleep_is_near = Signal()

    def __init__(
        self,
        window: MainWindow,
        safeguards: Safeguards,
        parent: QObject | None = None,
        *,
        clock: Seconds = seconds_passed,
        tick: int = TICK,
    ) -> None:
        super().__init__(parent)
        self._safeguards = safeguards
        self._window = window
        self._is_stopped = False
        self._idle = IdleWatch(self._is_card_shown, self, clock=clock, tick=tick)
        self._warning = LockWarning(window)
        self._session = SessionWatch(self)
        self._capture = CaptureBlock(capture_port(), self)
        self._connect()
        self._on_safeguards_changed()
        # Behind the first picture of the open diary.
        QTimer.singleShot(0, self._session.start)

    def _connect(self) -> None:
        self._safeguards.changed.connect(self._on_safeguards_changed)
        self._idle.warned.connect(self._warning.warn)
        self._idle.stayed.connect(self._warning.hide)
        self._warning.stay_requested.connect(self._idle.stay)
        self._idle.expired.connect(self._ask_for_lock)
        self._session.left.connect(self._ask_for_lock)
        self._session.sleeping.connect(self.sleep_is_near)
        self._window.minimised.connect(self._on_window_minimised)

    def stop(self) -> None:
        """The diary is being locked: only sleep still matters, until this process is gone."""
        if self._is_stopped:
            return
        self._is_stopped = True
        self._idle.stop()
        self._warning.deleteLater()

    def _ask_for_lock(self) -> None:
        if not self._is_stopped:
            self.lock_requested.emit()

    def _on_safeguards_changed(self) -> None:
        minutes = self._safeguards.safety.lock_after_minutes
        if minutes is None:
            self._idle.stop()
        else:
            self._idle.watch(minutes)
        self._capture.set_on(self._safeguards.blocks_capture)

    def _on_window_minimised(self) -> None:
        if self._safeguards.safety.lock_when_minimised:
            self._ask_for_lock()

    def _is_card_shown(self) -> bool:
        """Whether a new recovery card is being copied: who has to begin again gets another one to copy."""
        return any(code.isVisible() for code in self._window.findChildren(ShownCode))
