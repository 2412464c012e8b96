"""Long work beside the screen: what comes of it reaches whoever still wants to know, and nobody else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject

from diary.domain.faults import Fault, FaultCode, OurBug, SurroundingsFailed
from diary.domain.progress import tell
from diary.ui.tasks import TaskRunner
from tests.support.qt import settle

_SECRET = "what the client wrote"
_LONGEST = 20  # seconds that a test waits for a thread


class Listener(QObject):
    """Wants to know, and notes in which thread it heard."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.faults: list[Fault] = []
        self.threads: set[int] = set()

    def on_success(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def on_failure(self, fault: Fault) -> None:
        self.faults.append(fault)
        self.threads.add(threading.get_ident())


class Gated:
    """Work that goes on until it is let through."""

    def __init__(self) -> None:
        self.started = threading.Event()
        self.may_end = threading.Event()

    def __call__(self) -> str:
        self.started.set()
        assert self.may_end.wait(_LONGEST)
        return "done"


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()


def run(runner: TaskRunner, work, listener: Listener) -> None:
    runner.run(work, listener, listener.on_success, listener.on_failure)


def all_answers(runner: TaskRunner) -> None:
    runner.wait()
    settle()


def raising(error: BaseException):
    def work() -> None:
        raise error

    return work


def test_the_result_comes_back(runner):
    listener = Listener()
    run(runner, lambda: 7, listener)
    all_answers(runner)
    assert (listener.results, listener.faults) == ([7], [])


def test_work_is_done_beside_the_screen_and_told_on_its_thread(runner):
    listener = Listener()
    run(runner, threading.get_ident, listener)
    run(runner, raising(OSError()), listener)
    all_answers(runner)
    assert listener.results != [threading.get_ident()]
    assert listener.threads == {threading.get_ident()}


def test_answers_come_in_the_order_of_the_work(runner):
    listener = Listener()
    for number in range(50):
        run(runner, lambda number=number: number, listener)
    all_answers(runner)
    assert listener.results == list(range(50))


def test_the_screen_is_free_while_work_goes_on(runner):
    listener, work = Listener(), Gated()
    run(runner, work, listener)
    assert work.started.wait(_LONGEST)
    settle()
    assert listener.results == []
    work.may_end.set()
    all_answers(runner)
    assert listener.results == ["done"]


def test_a_fault_is_handed_on_as_it_is(runner):
    listener, fault = Listener(), SurroundingsFailed(FaultCode.DISK_FULL, errno=28)
    run(runner, raising(fault), listener)
    all_answers(runner)
    assert listener.faults == [fault]


@pytest.mark.parametrize("error", [ValueError(_SECRET), KeyError(_SECRET), RuntimeError(_SECRET), SystemExit(_SECRET)])
def test_anything_else_becomes_a_bug_without_a_word_of_the_diary(runner, error, capfd):
    listener = Listener()
    run(runner, raising(error), listener)
    all_answers(runner)
    (fault,) = listener.faults
    assert isinstance(fault, OurBug)
    assert fault.facts == {"kind": type(error).__name__}
    assert _SECRET not in str(fault)
    assert capfd.readouterr() == ("", "")


def test_too_little_memory_is_told_as_such(runner):
    listener = Listener()
    run(runner, raising(MemoryError()), listener)
    all_answers(runner)
    assert [fault.code for fault in listener.faults] == [FaultCode.TOO_LITTLE_MEMORY]


def test_after_a_failure_the_next_work_is_done(runner):
    listener = Listener()
    run(runner, raising(ValueError()), listener)
    run(runner, lambda: "next", listener)
    all_answers(runner)
    assert listener.results == ["next"]


def test_a_listener_deleted_while_work_goes_on_hears_nothing_and_nothing_breaks(runner, capfd):
    listeners = [Listener() for _ in range(200)]
    for number, listener in enumerate(listeners):
        work = Gated()
        run(runner, work, listener)
        if number % 2:
            # The work ends while Qt is deleting who wanted to know.
            work.may_end.set()
        shiboken6.delete(listener)
        work.may_end.set()
        settle()
    all_answers(runner)
    assert [listener.results for listener in listeners] == [[]] * 200
    assert capfd.readouterr() == ("", "")


def test_a_listener_deleted_before_its_answer_is_told_hears_nothing(runner):
    listener = Listener()
    run(runner, lambda: 7, listener)
    runner.wait()
    shiboken6.delete(listener)
    settle()
    assert listener.results == []


def test_nobody_is_kept_alive_for_an_answer(runner):
    listener, work = Listener(), Gated()
    gone = weakref.ref(listener)
    run(runner, work, listener)
    del listener
    gc.collect()
    assert gone() is None
    work.may_end.set()
    all_answers(runner)


def test_work_and_result_are_let_go_of(runner):
    listener = Listener()
    works = [Gated() for _ in range(50)]
    for work in works:
        work.may_end.set()
        run(runner, work, listener)
    all_answers(runner)
    assert len(listener.results) == 50
    left = [weakref.ref(work) for work in works]
    del work, works
    gc.collect()
    assert [each() for each in left] == [None] * 50
    assert listener.children() == []


def test_a_receiver_must_be_a_method(runner):
    listener = Listener()
    with pytest.raises(TypeError):
        runner.run(lambda: 7, listener, lambda _: None, listener.on_failure)


@pytest.mark.parametrize("_again", range(20))
def test_a_runner_that_goes_while_work_goes_on_breaks_nothing(_again, capfd):
    home, listener, work = QObject(), Listener(), Gated()
    runner = TaskRunner(home)
    run(runner, work, listener)
    assert work.started.wait(_LONGEST)
    threading.Timer(0.01, work.may_end.set).start()
    shiboken6.delete(home)
    settle()
    assert listener.results == []
    assert capfd.readouterr() == ("", "")


def test_work_that_does_not_end_is_waited_for_only_so_long(runner):
    listener, work = Listener(), Gated()
    run(runner, work, listener)
    assert work.started.wait(_LONGEST)
    assert not runner.has_ended_within(0.05)
    work.may_end.set()
    assert runner.has_ended_within(_LONGEST)


def test_work_that_looks_at_the_watch_stops_when_everything_ends_and_tells_nothing(runner):
    listener, started = Listener(), threading.Event()

    def work() -> None:
        while True:
            tell(runner.watch, 0.5)
            started.set()

    run(runner, work, listener)
    assert started.wait(_LONGEST)
    runner.ask_to_stop()
    assert runner.has_ended_within(_LONGEST)
    settle()
    assert (listener.results, listener.faults) == ([], [])
