"""Permissions on the screen: what was asked, my answer, taking it back; nothing is filled in, nothing typed is lost."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLineEdit

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.permissions import Permission, PermissionAnswer
from diary.services.bin import entries_in_bin
from diary.services.people import record_person
from diary.services.permissions import all_permissions, permission, record_permission
from diary.ui.controllers.permissions import PermissionsController
from diary.ui.desk import Destination, PageName
from diary.ui.theme.look import SCALES, Theme
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.qt import settle

TODAY = NOW.date()


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(PermissionsController, desk, tmp_path)
        yield room
        room.diary.close()


def written(room, **fields):
    return record_permission(room.diary, Permission(TODAY, what="mijn adres", **fields), NOW)


def fill_field(room, name, words):
    field = room.page.findChild(QLineEdit, f"permission-{name}")
    field.setFocus()
    field.selectAll()
    field.insert(words)
    field.textEdited.emit(field.text())
    field.editingFinished.emit()
    settle()


def test_nothing_is_filled_in_but_the_day(room):
    room.show()
    room.press("Write one down")
    assert room.page.fields.draft.permission == Permission(TODAY)


def test_everything_that_is_answered_is_kept(room):
    sam = record_person(room.diary, Person(name="Sam"))
    room.show()
    room.press("Write one down")
    room.type("mijn loon")
    room.press("Sam")
    fill_field(room, "to-whom", "het woonkantoor")
    room.press("yes, if…")
    fill_field(room, "until", "1 February 2027")
    room.page.fields._condition.setFocus()
    room.type("alleen dat")
    room.press("Save")
    (kept,) = all_permissions(room.diary)
    assert kept == Permission(
        TODAY,
        kept.id,
        sam.id,
        to_whom="het woonkantoor",
        what="mijn loon",
        answer=PermissionAnswer.YES_IF,
        condition="alleen dat",
        until=date(2027, 2, 1),
    )


def test_what_belongs_to_a_yes_goes_with_it(room):
    kept = written(room, answer=PermissionAnswer.YES_IF, condition="alleen dat", until=TODAY)
    room.show()
    room.press_named(f"edit-{kept.id}")
    room.press("no")
    room.press("Save")
    again = permission(room.diary, kept.id)
    assert (again.answer, again.condition, again.until) == (PermissionAnswer.NO, "", None)


def test_an_answer_can_be_left_open_and_taken_back(room):
    room.show()
    room.press("Write one down")
    room.press("yes")
    room.press("yes")
    assert room.page.fields.draft.permission.answer is None


def test_without_words_it_is_asked_for_and_not_saved(room):
    room.show()
    room.press("Write one down")
    room.press("Save")
    assert "Write what they want to pass on." in room.texts()
    assert all_permissions(room.diary) == ()


def test_one_press_takes_it_back_and_can_be_undone(room):
    kept = written(room, answer=PermissionAnswer.YES)
    room.show()
    assert "Yes · without an end" in room.texts()
    room.press("I take this back")
    assert permission(room.diary, kept.id).withdrawn_on == TODAY
    assert "Taken back on 17 November 2026" in room.texts()
    room.heard.undo()
    assert permission(room.diary, kept.id) == kept


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "No answer yet"),
        ({"answer": PermissionAnswer.NO}, "No"),
        ({"answer": PermissionAnswer.YES, "until": TODAY}, "Yes · until 17 November 2026"),
        ({"answer": PermissionAnswer.YES, "until": TODAY - timedelta(1)}, "Over since 16 November 2026"),
    ],
    ids=["open", "no", "last-day", "over"],
)
def test_it_says_how_it_stands(room, fields, told):
    written(room, **fields)
    room.show()
    assert told in room.texts()


def test_what_does_not_hold_needs_no_taking_back(room):
    kept = written(room, answer=PermissionAnswer.NO)
    room.show()
    assert room.named(f"withdraw-{kept.id}") is None


def test_what_is_typed_survives_a_lock_also_a_day_that_cannot_be_read(room):
    room.show()
    room.press("Write one down")
    room.type("half geschr")
    room.press("yes")
    fill_field(room, "until", "ooit eens")
    room.controller.keep()
    room.reopen()
    draft = room.page.fields.draft
    assert (draft.permission.what, draft.unread.of("until")) == ("half geschr", "ooit eens")
    room.press("Save")
    assert all_permissions(room.diary) == ()


def test_removed_it_is_in_the_bin_and_comes_back(room):
    kept = written(room)
    room.show()
    room.press_named(f"edit-{kept.id}")
    room.press("Remove")
    assert [each.entry for each in entries_in_bin(room.diary)] == [kept]
    room.heard.undo()
    assert all_permissions(room.diary) == (kept,)


def test_from_here_one_comes_back_to_sharing(room):
    room.show()
    room.press_named("permissions-back")
    assert room.heard.gone_to == [Destination(PageName.SHARES)]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(room, look, language, scale):
    with room.diary.writing() as connection:
        fill_story(connection, story(TODAY))
    look.choose(Theme.LIGHT, scale)
    room.desk.preferences.choose_language(language)
    room.show()
    room.press_named(f"edit-{all_permissions(room.diary)[0].id}")
    assert [*room.flaws()] == []
