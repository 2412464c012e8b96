"""The day of a promise: what can't be read is kept as typed, and asked again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.domain.drafts import Form, PromiseDraft
from diary.domain.promises import Owner
from diary.services.drafts import kept_draft
from diary.services.promises import open_promises
from diary.ui.widgets.fields import TextField
from diary.ui.widgets.texts import Small
from tests.support.promises_room import day_field, press, reopen
from tests.support.qt import settle


def half_written(room, day):
    """A new promise whose day is being typed; gives the field for the day."""
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    field = day_field(room)
    QTest.keyClicks(field, day)
    return field


def put_away(room):
    press(room.form(), "Go on later")
    press(room.page, "New promise")


def go_back(room):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    press(room.page, "New promise")


def lock(room):
    room.controller.keep()
    reopen(room)


def test_a_day_that_is_not_understood_is_asked_again_before_saving(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    field = day_field(room)
    QTest.keyClicks(field, "somewhere in May")
    press(room.form(), "Save")
    assert open_promises(room.diary, tuple(Owner), 10) == ()
    assert QApplication.focusWidget() is field
    assert field.text() == "somewhere in May"
    assert field.parentWidget().findChild(Small).isVisible()


@pytest.mark.parametrize("leave", [put_away, go_back, lock])
def test_a_day_that_is_not_understood_is_kept_as_typed_and_asked_again(room, leave):
    room.add("iets")
    half_written(room, "somewhere in May")
    leave(room)
    field = room.form().findChild(TextField, "promise-day")
    assert field.text() == "somewhere in May"
    assert field.parentWidget().findChild(Small).isVisible()
    press(room.form(), "Save")
    assert QApplication.focusWidget() is field
    assert [each.what for each in open_promises(room.diary, tuple(Owner), 10)] == ["iets"]


@pytest.mark.parametrize("leave", [put_away, go_back, lock])
def test_a_day_that_is_still_being_typed_is_read_when_one_leaves(room, leave):
    room.add("iets")
    half_written(room, "23 November")
    leave(room)
    assert room.page.fields.draft.due == date(2026, 11, 23)
    press(room.form(), "Save")
    assert date(2026, 11, 23) in [each.due for each in open_promises(room.diary, tuple(Owner), 10)]


def test_a_day_that_is_not_wanted_after_all_is_not_asked_for_again(room):
    half_written(room, "somewhere in May")
    press(room.form(), "Before we meet again")
    press(room.form(), "Save")
    assert [(each.due, each.before_next) for each in open_promises(room.diary, tuple(Owner), 10)] == [(None, True)]


def test_what_is_thrown_away_with_a_day_half_typed_stays_away(room):
    half_written(room, "23 November")
    press(room.form(), "Throw away")
    room.controller.keep()
    assert kept_draft(room.diary, Form.PROMISE, PromiseDraft) is None
