"""Long work, beside the screen: one runner for all of it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from diary.domain.faults import Fault, OurBug

Result = TypeVar("Result")


class _Outcome(QObject):
    """Carries a result back to the thread of its receiver."""

    succeeded = Signal(object)
    failed = Signal(object)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome

    def run(self) -> None:
        """Do the work; whatever goes wrong becomes a fault."""
        try:
            result = self._work()
        except Fault as fault:
            self._tell(self._outcome.failed, fault)
        except Exception as error:  # noqa: BLE001 -- a thread must not die with somebody's words in a trace
            self._tell(self._outcome.failed, OurBug(kind=type(error).__name__))
        else:
            self._tell(self._outcome.succeeded, result)

    @staticmethod
    def _tell(signal: object, value: object) -> None:
        try:
            signal.emit(value)  # type: ignore[attr-defined]  # a bound Signal, which PySide6 does not type
        except RuntimeError:
            # The receiver is gone, and with it whoever wanted to know.
            return


class TaskRunner(QObject):
    """Runs functions in one background thread, in the order they came, and answers on the screen's own thread.

    `on_success` and `on_failure` must be methods of a living QObject: a plain function would run in the worker. When
    the owner is gone by then, the answer is dropped.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def run(
        self,
        work: Callable[[], Result],
        owner: QObject,
        on_success: Callable[[Result], None],
        on_failure: Callable[[Fault], None],
    ) -> None:
        """Start `work`; one of the two receivers, methods of `owner` or its children, is called with the outcome."""
        outcome = _Outcome(owner)
        outcome.succeeded.connect(on_success, Qt.ConnectionType.QueuedConnection)
        outcome.failed.connect(on_failure, Qt.ConnectionType.QueuedConnection)
        outcome.succeeded.connect(outcome.deleteLater, Qt.ConnectionType.QueuedConnection)
        outcome.failed.connect(outcome.deleteLater, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Task(work, outcome))

    def wait(self) -> None:
        """Let what is running end; for shutting down."""
        self._pool.waitForDone()
