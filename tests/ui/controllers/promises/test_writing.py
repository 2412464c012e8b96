"""Writing a promise down: nothing preselected, and nothing typed is lost."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.domain.drafts import Form, PromiseDraft
from diary.domain.own_words import OwnWordKind
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.themes import Theme, ThemeKind
from diary.services.drafts import kept_draft
from diary.services.own_words import keep_word
from diary.services.people import record_person
from diary.services.promises import open_promises, promise, record_promise, settled_promises
from diary.ui.pages.parts.form_foot import FormFoot
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import Text
from tests.support.desks import NOW
from tests.support.promises_room import TODAY, day_field, press, reopen
from tests.support.qt import settle


def test_nothing_is_chosen_in_a_new_promise(room):
    record_person(room.diary, Person(name="Sam"))
    room.show()
    press(room.page, "New promise")
    chosen = [each for each in room.form().findChildren(QAbstractButton) if each.isCheckable() and each.isChecked()]
    assert chosen == []
    assert room.page.fields.draft == PromiseDraft()


def test_a_form_higher_than_the_window_begins_in_sight(room):
    room.show()
    room.page.resize(1100, 300)
    settle()
    press(room.page, "New promise")
    first = QApplication.focusWidget()
    assert not first.visibleRegion().isEmpty()
    assert room.page.form.mapTo(room.page.area.viewport(), QPoint()).y() >= 0


def test_a_long_form_can_be_saved_from_where_one_is_in_it(room):
    room.show()
    room.page.window().resize(1100, 520)
    settle()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    foot = room.page.findChild(FormFoot)
    assert foot.isVisible()
    room.page.area.ensureWidgetVisible(room.form().save)
    settle()
    assert not foot.isVisible()
    room.page.area.verticalScrollBar().setValue(0)
    settle()
    press(foot, "Save")
    assert [each.what for each in open_promises(room.diary, tuple(Owner), 10)] == ["bellen"]
    assert not foot.isVisible()


def test_at_no_place_in_a_long_form_are_two_buttons_to_save_in_sight(room):
    room.show()
    room.page.window().resize(1100, 600)
    settle()
    press(room.page, "New promise")
    foot, save, bar = room.page.findChild(FormFoot), room.form().save, room.page.area.verticalScrollBar()
    seen = set()
    for place in range(0, bar.maximum() + 1, 4):
        bar.setValue(place)
        settle()
        is_seen = not save.visibleRegion().isEmpty()
        assert not (is_seen and foot.isVisible())
        seen.add(is_seen)
    assert seen == {False, True}


def test_a_form_that_is_seen_whole_has_one_button_to_save(room):
    room.show()
    room.page.window().resize(1100, 1400)
    settle()
    press(room.page, "New promise")
    assert not room.page.findChild(FormFoot).isVisible()


def test_a_promise_is_saved_with_what_the_client_chose(room):
    sam = record_person(room.diary, Person(name="Sam"))
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "Sam belt het woonkantoor")
    press(room.form(), "Sam")
    press(room.form().findChild(Segments), "Sam")
    QTest.keyClicks(day_field(room), "23 November")
    press(room.form(), "Save")
    (saved,) = open_promises(room.diary, tuple(Owner), 10)
    assert (saved.what, saved.owner, saved.person) == ("Sam belt het woonkantoor", Owner.WORKER, sam.id)
    assert (saved.due, saved.made_on) == (date(2026, 11, 23), TODAY)
    assert kept_draft(room.diary, Form.PROMISE, PromiseDraft) is None


def test_a_promise_without_an_owner_is_not_saved_and_says_what_is_missing(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Save")
    assert open_promises(room.diary, tuple(Owner), 10) == ()
    assert room.form()._missing.isVisible()


def test_undoing_a_new_promise_gives_the_words_back(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "bellen")
    press(room.form(), "Me")
    press(room.form(), "Save")
    room.heard.undo()
    settle()
    assert open_promises(room.diary, tuple(Owner), 10) == ()
    assert room.page.fields.draft.what == "bellen"


def test_what_is_typed_survives_locking(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    room.controller.keep()
    reopen(room)
    assert room.page.is_writing
    assert room.page.fields.draft.what == "half geschr"


def test_escape_goes_back_and_loses_nothing(room):
    room.add("iets")
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not room.page.is_writing
    press(room.page, "New promise")
    assert room.page.fields.draft.what == "half geschr"


def test_what_is_thrown_away_can_be_had_back(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    press(room.form(), "Throw away")
    assert kept_draft(room.diary, Form.PROMISE, PromiseDraft) is None
    room.heard.undo()
    settle()
    assert room.page.fields.draft.what == "half geschr"


def test_changing_another_promise_does_not_overwrite_what_is_half_written(room):
    room.add("bellen")
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    assert room.page.fields.draft.what == "half geschr"


def test_a_change_is_saved_and_can_be_undone(room):
    number = room.add("bellen")
    room.show()
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    QTest.keyClicks(QApplication.focusWidget(), ", straks")
    press(room.form(), "Save")
    assert promise(room.diary, number).what == "bellen, straks"
    room.heard.undo()
    assert promise(room.diary, number).what == "bellen"


def test_an_empty_page_offers_the_first_step(room):
    room.show()
    press(room.page.empty, "New promise")
    assert room.page.is_writing
    assert settled_promises(room.diary, tuple(Owner), 1) == ()


def test_what_is_half_written_is_told_in_the_language_of_the_app(room):
    room.add("bellen")
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    assert room.heard.done[-1][0] == "You were still writing this. Save it first, or throw it away."


def test_a_new_one_is_not_begun_over_a_change_that_is_half_written(room):
    room.add("bellen")
    room.show()
    press(room.answers("bellen"), "More")
    press(room.answers("bellen"), "Change the promise")
    QTest.keyClicks(QApplication.focusWidget(), " en schrijven")
    press(room.form(), "Go on later")
    press(room.page, "New promise")
    assert room.heard.done[-1][0] == "You were still writing this. Save it first, or throw it away."
    assert room.controller._written().what.split() == ["bellen", "en", "schrijven"]


def test_what_it_is_about_is_asked_only_of_who_wants_to_say_so_and_stands_quietly_on_the_card(room):
    room.show()
    press(room.page, "New promise")
    QTest.keyClicks(QApplication.focusWidget(), "Sam belt het woonkantoor")
    press(room.form(), "Me")
    home = room.form().findChild(QAbstractButton, "promise-theme-home")
    assert not home.isVisible()
    press(room.form(), "What is it about?")
    press(room.form(), "living and home")
    press(room.form(), "Something else")
    QTest.keyClicks(QApplication.focusWidget(), "de kelder")
    press(room.form(), "Save")
    (saved,) = open_promises(room.diary, tuple(Owner), 10)
    assert saved.themes == (Theme(ThemeKind.HOME), Theme(own="de kelder"))
    (card,) = room.page.findChildren(PromiseCard)
    assert "Living and home, de kelder" in [text.text() for text in card.findChildren(Text) if text.isVisible()]


def test_what_was_said_stands_open_when_it_is_written_on_and_the_next_one_is_folded_again(room):
    about = (Theme(ThemeKind.HOME),)
    record_promise(room.diary, Promise(Owner.ME, TODAY, what="bellen", themes=about), NOW)
    room.show()
    (card,) = room.page.findChildren(PromiseCard)
    card.edit_requested.emit(card._id)
    home = room.form().findChild(QAbstractButton, "promise-theme-home")
    assert (home.isVisible(), home.isChecked()) == (True, True)
    press(room.form(), "Save")
    press(room.page, "New promise")
    assert (home.isVisible(), home.isChecked()) == (False, False)


def test_own_words_for_what_it_is_about_can_be_kept_for_the_next_one(room):
    keep_word(room.diary, OwnWordKind.THEME, "de hond")
    room.show()
    press(room.page, "New promise")
    press(room.form(), "What is it about?")
    press(room.form(), "de hond")
    assert room.page.fields.draft.themes == (Theme(own="de hond"),)
