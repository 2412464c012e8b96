"""When nothing can be written it is told, and nothing is lost."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.domain.promises import Owner, PromiseState
from diary.services.promises import open_promises, promise
from diary.ui.widgets.fields import LongText
from tests.support.promises_room import press, state_of


def undo_while_nothing_can_be_written(room):
    moved = room.folder / "elsewhere"
    (room.folder / "diary").rename(moved)
    room.heard.undo()
    moved.rename(room.folder / "diary")


def test_when_nothing_can_be_written_it_is_told_and_nothing_is_lost(room):
    number = room.add("bellen")
    room.show()
    press(room.answers("bellen"), "More")
    QTest.keyClicks(room.answers("bellen").findChild(LongText), "niet gelukt")
    moved = room.folder / "elsewhere"
    (room.folder / "diary").rename(moved)
    press(room.answers("bellen"), "Not done")
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert room.answers("bellen").findChild(LongText).text() == "niet gelukt"
    moved.rename(room.folder / "diary")
    press(room.answers("bellen"), "Not done")
    assert promise(room.diary, number).history[-1].words == "niet gelukt"


def test_an_answer_that_can_not_be_undone_now_can_be_undone_later(room):
    number = room.add("bellen")
    room.show()
    press(room.answers("bellen"), "Not done")
    undo_while_nothing_can_be_written(room)
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert state_of(room, number) is PromiseState.NOT_KEPT
    room.heard.undo()
    assert state_of(room, number) is PromiseState.OPEN


def test_a_new_promise_that_can_not_be_undone_now_can_be_undone_later(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    press(room.form(), "Save")
    undo_while_nothing_can_be_written(room)
    assert len(room.heard.faults) == 1
    room.heard.undo()
    assert open_promises(room.diary, tuple(Owner), 10) == ()
