"""Long work goes on beside the short, tells how far it is, and stops when it is asked to."""

from threading import Event

import pytest
from PySide6.QtCore import QObject

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.ui.long_work import LongWork
from diary.ui.tasks import TaskRunner
from tests.support.qt import settle


class Receiver(QObject):
    """Writes down what it is told."""

    def __init__(self):
        super().__init__()
        self.outcomes = []
        self.faults = []

    def take(self, outcome):
        self.outcomes.append(outcome)

    def take_fault(self, fault):
        self.faults.append(fault)


@pytest.fixture
def tasks(app):
    return TaskRunner()


@pytest.fixture
def receiver(app):
    return Receiver()


def until_stopped(started):
    def work(watch):
        started.set()
        while watch(0.5):
            pass

    return work


def test_what_came_of_it_is_told_and_how_far_it_was(tasks, receiver):
    work = LongWork(tasks)
    parts = []
    work.progressed.connect(parts.append)
    work.start(lambda watch: watch(0.25), receiver.take, receiver.take_fault)
    assert work.is_running
    tasks.wait()
    settle()
    assert receiver.outcomes == [True]
    assert parts == [0.25]
    assert not work.is_running


def test_a_fault_is_told_as_one(tasks, receiver):
    def fail(_watch):
        raise SurroundingsFailed(FaultCode.DISK_FULL)

    work = LongWork(tasks)
    work.start(fail, receiver.take, receiver.take_fault)
    tasks.wait()
    settle()
    assert [fault.code for fault in receiver.faults] == [FaultCode.DISK_FULL]


def test_short_work_does_not_wait_for_long(tasks, receiver):
    work, started = LongWork(tasks), Event()
    work.start(until_stopped(started), receiver.take, receiver.take_fault)
    assert started.wait(5)
    done = Event()
    tasks.run(done.set, receiver, receiver.take, receiver.take_fault)
    assert done.wait(5)
    work.stop()
    tasks.wait()


def test_it_stops_when_asked(tasks, receiver):
    work, started = LongWork(tasks), Event()
    work.start(until_stopped(started), receiver.take, receiver.take_fault)
    assert started.wait(5)
    work.stop()
    tasks.wait()
    settle()
    assert receiver.outcomes == [None]


def test_it_stops_when_everything_ends(tasks, receiver):
    work, started = LongWork(tasks), Event()
    work.start(until_stopped(started), receiver.take, receiver.take_fault)
    assert started.wait(5)
    tasks.stop()
    assert not tasks.is_ending


def test_one_piece_at_a_time(tasks, receiver):
    work, started = LongWork(tasks), Event()
    work.start(until_stopped(started), receiver.take, receiver.take_fault)
    work.start(lambda _watch: "second", receiver.take, receiver.take_fault)
    tasks.stop()
    settle()
    assert receiver.outcomes == [None]
