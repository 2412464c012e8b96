"""Long work, beside the screen: one runner for all of it."""

import contextlib
import time
from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any, NamedTuple, TypeVar
from weakref import WeakMethod, ref

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from diary.domain.faults import Fault, FaultCode, OurBug, SurroundingsFailed
from diary.domain.progress import Stopped
from diary.ui.collecting import Collecting

Result = TypeVar("Result")


class _Answer(NamedTuple):
    """What came of some work, and who wants to know; nobody is kept alive for it."""

    owner: "ref[QObject]"
    receiver: "WeakMethod[Callable[[Any], None]]"
    outcome: object

    def deliver(self) -> None:
        """Tell the receiver, unless it is gone by now."""
        owner, receiver = self.owner(), self.receiver()
        if owner is not None and receiver is not None and shiboken6.isValid(owner):
            receiver(self.outcome)


class _Task(NamedTuple):
    """Some work, and who is told what came of it."""

    work: Callable[[], object]
    owner: "ref[QObject]"
    on_success: "WeakMethod[Callable[[Any], None]]"
    on_failure: "WeakMethod[Callable[[Any], None]]"

    def answer(self) -> _Answer | None:
        """Do the work; whatever goes wrong becomes a fault, and of what was stopped there is nothing to tell."""
        try:
            return _Answer(self.owner, self.on_success, self.work())
        except Stopped:
            return None
        except Fault as fault:
            return _Answer(self.owner, self.on_failure, fault)
        except MemoryError:
            return _Answer(self.owner, self.on_failure, SurroundingsFailed(FaultCode.TOO_LITTLE_MEMORY))
        except BaseException as error:  # noqa: BLE001 -- typst's panics are none of Exception, and a trace may hold words
            return _Answer(self.owner, self.on_failure, OurBug(kind=type(error).__name__))


class TaskRunner(QObject):
    """Runs functions in one background thread, in the order they came, and answers on the screen's own thread.

    Should the runner itself go, nobody is answered any more.
    """

    # An answer goes through the runner and not to its receiver: Qt may be deleting that one at this very moment.
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collecting = Collecting(self)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # Work of many seconds, that nobody waits for, never stands before the work that somebody does wait for.
        self._long_pool = QThreadPool(self)
        self._long_pool.setMaxThreadCount(1)
        # What is said or heard waits for nothing, and nothing for it.
        self._sound_pool = QThreadPool(self)
        self._sound_pool.setMaxThreadCount(1)
        self._is_ending = Event()
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        owner: QObject,
        on_success: Callable[[Result], None],
        on_failure: Callable[[Fault], None],
    ) -> None:
        """Start `work`; one of the two receivers, methods of `owner`, is called with the outcome.

        When the owner is gone by then, the answer is dropped. Work that takes its time looks at `watch`, and isn't
        answered once that has stopped it. A receiver that is no method is a TypeError.
        """
        task = _Task(work, ref(owner), WeakMethod(on_success), WeakMethod(on_failure))
        self._pool.start(partial(self._do, task))

    def run_long(
        self,
        work: Callable[[], Result],
        owner: QObject,
        on_success: Callable[[Result], None],
        on_failure: Callable[[Fault], None],
    ) -> None:
        """Start `work` beside everything else; as `run`. It has to look at `is_ending` and stop by itself then."""
        task = _Task(work, ref(owner), WeakMethod(on_success), WeakMethod(on_failure))
        self._long_pool.start(partial(self._do, task))

    def run_sounding(
        self,
        work: Callable[[], Result],
        owner: QObject,
        on_success: Callable[[Result], None],
        on_failure: Callable[[Fault], None],
    ) -> None:
        """Start `work` that takes as long as it sounds; as `run_long`."""
        task = _Task(work, ref(owner), WeakMethod(on_success), WeakMethod(on_failure))
        self._sound_pool.start(partial(self._do, task))

    @property
    def is_ending(self) -> bool:
        """Whether long work has to stop; asked in any thread."""
        return self._is_ending.is_set()

    def watch(self, _: float) -> bool:
        """The watch for work that stops only when everything ends."""
        return not self.is_ending

    def wait(self) -> None:
        """Let what was started end. Its answers come later, or never."""
        for pool in self._pools:
            pool.waitForDone()

    def ask_to_stop(self) -> None:
        """Have all work that looks at it stop, from now on."""
        self._is_ending.set()

    def has_ended_within(self, seconds: float) -> bool:
        """Wait for what was started, but no longer than this; False when some of it still goes on."""
        end = time.monotonic() + seconds
        return all(pool.waitForDone(_milliseconds_until(end)) for pool in self._pools)

    def is_quiet_within(self, seconds: float) -> bool:
        """Wait until nothing is said or heard any more, but no longer than this; False when it still goes on."""
        return self._sound_pool.waitForDone(max(0, round(seconds * 1000)))

    def stop(self) -> None:
        """Let what was started end, and have long work stop; what is started later goes on as ever."""
        self.ask_to_stop()
        self.wait()
        self._is_ending.clear()

    @property
    def _pools(self) -> tuple[QThreadPool, ...]:
        return self._pool, self._long_pool, self._sound_pool

    def _do(self, task: _Task) -> None:
        answer = task.answer()
        if answer is None:
            return
        with contextlib.suppress(RuntimeError):  # the runner is gone, and with it whoever wanted to know
            self._answered.emit(answer)

    def _on_answered(self, answer: _Answer) -> None:
        answer.deliver()


def _milliseconds_until(end: float) -> int:
    return max(0, round((end - time.monotonic()) * 1000))
