"""Work of seconds or minutes, beside everything else: it tells how far it is, and it can be stopped."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault
from diary.domain.progress import Stopped, Watch
from diary.ui.tasks import TaskRunner


class LongWork(QObject):
    """One piece of work at a time. `progressed` carries the part done, from 0 to 1."""

    progressed = Signal(float)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stop = Event()
        self._receivers: tuple[Callable[[Any], None], Callable[[Fault], None]] | None = None

    @property
    def is_running(self) -> bool:
        """Whether there is work going on."""
        return self._receivers is not None

    def start(
        self, work: Callable[[Watch], Any], on_success: Callable[[Any], None], on_failure: Callable[[Fault], None]
    ) -> None:
        """Start `work`, which gets the watch to tell; nothing while other work goes on. When stopped it gives None."""
        if self.is_running:
            return
        self._stop.clear()
        self._receivers = (on_success, on_failure)
        self._tasks.run_long(partial(_unless_stopped, work, self._watch), self, self._on_success, self._on_failure)

    def stop(self) -> None:
        """Have the work stop; nothing is changed then."""
        self._stop.set()

    def _watch(self, done: float) -> bool:
        """In the thread of the work."""
        self.progressed.emit(done)
        return not (self._stop.is_set() or self._tasks.is_ending)

    def _on_success(self, outcome: object) -> None:
        receivers, self._receivers = self._receivers, None
        if receivers is not None:
            receivers[0](outcome)

    def _on_failure(self, fault: Fault) -> None:
        receivers, self._receivers = self._receivers, None
        if receivers is not None:
            receivers[1](fault)


def _unless_stopped(work: Callable[[Watch], Any], watch: Watch) -> Any:
    try:
        return work(watch)
    except Stopped:
        return None
