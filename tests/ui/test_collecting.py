"""What nobody holds any more is destroyed on the screen's thread, whatever the others make meanwhile."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from diary.ui.collecting import _PAUSE, collect_what_is_due
from diary.ui.tasks import TaskRunner
from tests.support.waiting import Ear

#: More than Python makes between two of its own collections.
_MANY = 50_000


class Owner(QObject):
    """Holds itself, as a widget and its slots do."""

    def __init__(self):
        super().__init__()
        self.itself = self
        self.answers = []

    def on_success(self, _):
        self.answers.append(threading.get_ident())

    def on_failure(self, fault):
        raise fault


def make_much():
    return [[] for _ in range(_MANY)]


def test_nothing_is_destroyed_by_the_thread_of_the_work():
    runner, asking = TaskRunner(), Owner()
    destroyed_in = []
    weakref.finalize(Owner(), lambda: destroyed_in.append(threading.get_ident()))
    runner.run(make_much, asking, asking.on_success, asking.on_failure)
    runner.wait()
    assert destroyed_in == []
    collect_what_is_due()
    assert destroyed_in == [threading.get_ident()]


def test_what_is_due_is_collected_by_itself_on_the_thread_of_the_screen():
    runner = TaskRunner()
    destroyed_in = []
    weakref.finalize(Owner(), lambda: destroyed_in.append(threading.get_ident()))
    kept = [[] for _ in range(_MANY)]
    assert Ear(runner._collecting._timer.timeout).hears(5 * _PAUSE)
    assert destroyed_in == [threading.get_ident()]
    assert (len(kept), gc.isenabled(), runner.is_ending) == (_MANY, False, False)
