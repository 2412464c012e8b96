"""How this open diary guards itself, as one: a change holds at once and is kept."""

import contextlib
from typing import Final

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault
from diary.domain.safety import Safety
from diary.services.diary import Diary
from diary.services.safety import keep_safety, safety_kept
from diary.ui.locking.capture import can_block
from diary.ui.locking.clock import TICK, Alarm, Seconds, seconds_passed

#: So long a magnifier or somebody who helps from afar may see the diary.
CAPTURE_PAUSE: Final = 15 * 60  # seconds


class Safeguards(QObject):
    """What the client chose, and the pause that is never kept: it ends by itself, or with the lock."""

    changed = Signal()

    def __init__(
        self, diary: Diary, parent: QObject | None = None, *, clock: Seconds = seconds_passed, tick: int = TICK
    ) -> None:
        super().__init__(parent)
        self._diary = diary
        self._pause = Alarm(self, clock=clock, tick=tick)
        self._pause.rang.connect(self.changed)
        self.safety = Safety()
        # A diary that can't be read is told of by its pages; until then it is guarded with care.
        with contextlib.suppress(Fault):
            self.safety = safety_kept(diary)

    @property
    def can_block_capture(self) -> bool:
        """Whether this computer can keep pictures of the screen from showing Egel."""
        return can_block()

    @property
    def blocks_capture(self) -> bool:
        """Whether pictures are to be kept from being taken now."""
        return self.safety.block_capture and not self.is_capture_paused

    @property
    def is_capture_paused(self) -> bool:
        """Whether the client let other programs see Egel for a while."""
        return self._pause.is_set

    def choose(self, safety: Safety) -> None:
        """Guard the diary in another way from now on; a fault of writing, and then nothing has changed."""
        keep_safety(self._diary, safety)
        self.safety = safety
        if not safety.block_capture:
            self._pause.stop()
        self.changed.emit()

    def pause_capture_block(self) -> None:
        """Let other programs see Egel for a quarter of an hour."""
        self._pause.set(CAPTURE_PAUSE)
        self.changed.emit()

    def resume_capture_block(self) -> None:
        """End the pause now."""
        self._pause.stop()
        self.changed.emit()
