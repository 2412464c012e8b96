"""Notes on the screen: nothing is chosen before, what is typed survives, and every step has a way back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.drafts import Form, MomentDraft
from diary.domain.feelings import Degree, Feeling, FeelingWord
from diary.domain.language import Language
from diary.domain.moments import Moment, MomentMark
from diary.domain.themes import Theme as About
from diary.domain.themes import ThemeKind
from diary.domain.when import When
from diary.services.bin import entries_in_bin
from diary.services.drafts import kept_draft
from diary.services.moments import MOMENTS_A_PAGE, newest_moments, record_moment
from diary.services.own_words import kept_words
from diary.ui.controllers.moments import MomentsController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.parts.pictured_pill import PicturedPill
from diary.ui.theme.look import SCALES, Theme
from diary.ui.widgets.chips import FeelingChip
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.qt import settle

TODAY = NOW.date()


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(MomentsController, desk, tmp_path)
        yield room
        room.diary.close()


def written(room, words="De zon scheen.", **fields):
    return record_moment(room.diary, Moment(When(TODAY), words=words, **fields), NOW)


def test_an_empty_page_explains_itself_and_leads_into_the_form(room):
    room.show()
    assert "No notes yet" in room.texts()
    room.press("New note")
    room.type("Een goede dag.")
    room.press("Save")
    assert [each.words for each in newest_moments(room.diary)] == ["Een goede dag."]


def test_nothing_is_chosen_before_but_the_day(room):
    room.show()
    room.press("New note")
    offered = [*room.page.findChildren(PicturedPill), *room.page.findChildren(FeelingChip)]
    chosen = [each for each in offered if each.isChecked()]
    assert chosen == []
    assert room.page.fields.draft == MomentDraft(Moment(When(TODAY)))


def test_everything_that_is_pressed_is_kept(room):
    room.show()
    room.press("New note")
    for name in ("moment-small-step", "moment-good-moment", "theme-home"):
        room.press_named(name)
    room.press_named(f"feeling-{FeelingWord.SEEN}")
    room.press("very much")
    room.press("Something else")
    room.type("de tuin")
    room.press("Save")
    (kept,) = newest_moments(room.diary)
    assert kept.marks == frozenset(MomentMark)
    assert kept.feelings == (Feeling(FeelingWord.SEEN, degree=Degree.VERY),)
    assert kept.themes == (About(ThemeKind.HOME), About(own="de tuin"))


def test_an_answer_can_be_taken_back(room):
    room.show()
    room.press("New note")
    for name in ("moment-small-step", "theme-home"):
        room.press_named(name)
        room.press_named(name)
    assert room.page.fields.draft.moment.is_blank


def test_with_nothing_in_it_it_is_asked_for_and_not_saved(room):
    room.show()
    room.press("New note")
    room.press("Save")
    assert "Write something, choose a word, or add a photo, a PDF or a voice note." in room.texts()
    assert newest_moments(room.diary) == ()


def test_what_is_typed_survives_a_lock(room):
    room.show()
    room.press("New note")
    room.type("half geschr")
    room.controller.keep()
    room.reopen()
    assert room.page.is_writing
    assert room.page.fields.draft.moment.words == "half geschr"


def test_a_day_that_cannot_be_read_is_asked_again_and_kept_as_typed(room):
    room.show()
    room.press("New note")
    room.type("iets")
    day = room.page.findChild(type(room.page.fields._when._day_field.field), "day")
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "ergens in de herfst")
    room.press("Save")
    assert newest_moments(room.diary) == ()
    room.controller.keep()
    assert kept_draft(room.diary, Form.MOMENT, MomentDraft).unread.of("day") == "ergens in de herfst"


def test_saving_can_be_undone_and_the_words_stand_in_the_form_again(room):
    room.show()
    room.press("New note")
    room.type("iets")
    room.press("Save")
    room.heard.undo()
    settle()
    assert newest_moments(room.diary) == ()
    assert room.page.fields.draft.moment.words == "iets"


def test_a_change_can_be_undone(room):
    kept = written(room)
    room.show()
    room.press_named(f"edit-{kept.id}")
    room.type(" Heel warm.")
    room.press("Save")
    assert newest_moments(room.diary)[0].words == "De zon scheen. Heel warm."
    room.heard.undo()
    assert newest_moments(room.diary) == (kept,)


def test_removed_it_is_in_the_bin_and_comes_back(room):
    kept = written(room)
    room.show()
    room.press_named(f"edit-{kept.id}")
    room.press("Remove")
    assert [each.entry for each in entries_in_bin(room.diary)] == [kept]
    room.heard.undo()
    assert newest_moments(room.diary) == (kept,)


def test_an_own_word_can_be_kept_for_next_time(room):
    room.show()
    room.press("New note")
    room.press("Something else")
    room.type("de tuin")
    room.press("Keep for next time")
    (own,) = room.page.fields._themes.findChildren(type(room.page.fields._themes.own_words))
    assert kept_words(room.diary, own.kind) == ("de tuin",)


def test_older_ones_come_at_a_press(room):
    for back in range(MOMENTS_A_PAGE + 3):
        record_moment(room.diary, Moment(When(TODAY - timedelta(days=back)), words=f"nota {back}"), NOW)
    room.show()
    assert f"nota {MOMENTS_A_PAGE + 2}" not in room.texts()
    room.press("Older notes")
    assert f"nota {MOMENTS_A_PAGE + 2}" in room.texts()


def test_one_that_is_asked_for_is_there_however_old(room):
    ids = [
        record_moment(room.diary, Moment(When(TODAY - timedelta(days=back)), words=f"nota {back}"), NOW).id
        for back in range(MOMENTS_A_PAGE + 3)
    ]
    room.show(ids[-1])
    assert room.page.card(ids[-1]) is not None


def test_from_here_one_comes_to_what_is_at_stake(room):
    room.show()
    room.press_named("moments-at-stake")
    assert room.heard.gone_to == [Destination(PageName.AT_STAKE)]


def test_escape_puts_the_form_away_and_loses_nothing(room):
    room.show()
    room.press("New note")
    room.type("half")
    QTest.keyClick(room.page.fields._words, Qt.Key.Key_Escape)
    assert not room.page.is_writing
    room.press("New note")
    assert room.page.fields.draft.moment.words == "half"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(room, look, language, scale):
    with room.diary.writing() as connection:
        fill_story(connection, story(TODAY))
    look.choose(Theme.LIGHT, scale)
    room.desk.preferences.choose_language(language)
    room.show()
    room.page.new.click()
    assert [*room.flaws()] == []
