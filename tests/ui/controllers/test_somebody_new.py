"""Somebody new: asked about where the name is there already, and of who comes next little is asked at first."""

import pytest

from diary.domain.drafts import Form, PersonDraft
from diary.domain.people import Person
from diary.domain.sharing import Language
from diary.services.drafts import kept_draft
from diary.services.people import everyone, record_person
from diary.ui.controllers.people import PeopleController
from diary.ui.desk import Destination, PageName
from diary.ui.widgets.fields import LongText
from tests.support.desks import desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(PeopleController, desk, tmp_path)
        yield room
        room.diary.close()


def add(room, name):
    return record_person(room.diary, Person(name=name))


def names(room):
    return {each.name for each in everyone(room.diary)}


def test_a_name_that_is_there_in_other_letters_is_asked_about_and_can_be_taken(room):
    noemie = add(room, "Noémie")
    room.show()
    room.press("Somebody new")
    room.type("NOEMIE")
    room.controller.keep()
    room.press("Is this Noémie, who is there already?")
    assert room.heard.gone_to == [Destination(PageName.PEOPLE, noemie.id)]
    assert not room.controller._list.is_writing
    assert kept_draft(room.diary, Form.PERSON, PersonDraft) is None
    room.heard.undo()
    assert room.controller._list.fields.draft.name == "NOEMIE"
    room.press("Save")
    assert names(room) == {"Noémie", "NOEMIE"}


def test_who_stands_there_already_is_not_asked_about_while_they_are_changed(room):
    add(room, "Noémie")
    room.show(add(room, "noemie").id)
    room.press("Change")
    assert not room.named("known-already").isVisible()


def test_of_who_comes_after_little_is_asked_until_more_is_wanted(room):
    room.show(add(room, "Sam").id)
    room.press("Somebody comes after Sam")
    assert "Who comes after Sam?" in room.texts()
    note = room.page.findChild(LongText, "person-note")
    assert not note.isVisible()
    room.press("More about this person")
    note.setFocus()
    room.type("nieuw")
    room.controller.keep()
    room.reopen()
    assert room.page.findChild(LongText, "person-note").isVisible()
