"""What is at stake on the screen: in own words, only for the client, and every step has a way back."""

import pytest

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.at_stake import AtStake
from diary.domain.language import Language
from diary.domain.themes import Theme as About
from diary.domain.themes import ThemeKind
from diary.services.at_stake import all_at_stake, record_at_stake
from diary.services.bin import entries_in_bin
from diary.ui.controllers.at_stake import AtStakeController
from diary.ui.desk import Destination, PageName
from diary.ui.theme.look import SCALES, Theme
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.qt import settle


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(AtStakeController, desk, tmp_path)
        yield room
        room.diary.close()


def test_an_empty_page_explains_itself_and_leads_into_the_form(room):
    room.show()
    assert "Nothing written here yet" in room.texts()
    room.press("Write something down")
    room.type("Lina en Younes")
    room.press_named("theme-family")
    room.press("Save")
    (kept,) = all_at_stake(room.diary)
    assert (kept.what, kept.themes) == ("Lina en Younes", (About(ThemeKind.FAMILY),))
    assert "Lina en Younes" in room.texts()


def test_it_says_that_it_is_never_offered_to_share(room):
    room.show()
    assert "This is only for you. Egel never offers it to share." in room.texts()


def test_without_words_it_is_asked_for_and_not_saved(room):
    room.show()
    room.press("Write something down")
    room.press("Save")
    assert "Write what must be protected." in room.texts()
    assert all_at_stake(room.diary) == ()


def test_what_is_typed_survives_a_lock(room):
    room.show()
    room.press("Write something down")
    room.type("half geschr")
    room.controller.keep()
    room.reopen()
    assert room.page.fields.at_stake == AtStake(what="half geschr")


def test_every_step_has_a_way_back(room):
    kept = record_at_stake(room.diary, AtStake(what="ons huis"), NOW)
    room.show()
    room.press_named(f"edit-{kept.id}")
    room.type(" en de tuin")
    room.press("Save")
    assert all_at_stake(room.diary)[0].what == "ons huis en de tuin"
    room.heard.undo()
    assert all_at_stake(room.diary) == (kept,)
    room.press_named(f"edit-{kept.id}")
    room.press("Remove")
    assert [each.entry for each in entries_in_bin(room.diary)] == [kept]
    room.heard.undo()
    assert all_at_stake(room.diary) == (kept,)


def test_undoing_something_new_puts_its_words_in_the_form_again(room):
    room.show()
    room.press("Write something down")
    room.type("ons huis")
    room.press("Save")
    room.heard.undo()
    settle()
    assert all_at_stake(room.diary) == ()
    assert room.page.fields.at_stake == AtStake(what="ons huis")


def test_from_here_one_comes_back_to_the_notes(room):
    room.show()
    room.press_named("at-stake-back")
    assert room.heard.gone_to == [Destination(PageName.MOMENTS)]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(room, look, language, scale):
    with room.diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    look.choose(Theme.LIGHT, scale)
    room.desk.preferences.choose_language(language)
    room.show()
    room.page.new.click()
    assert [*room.flaws()] == []
