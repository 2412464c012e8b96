"""Meetings on the screen: planned with nothing filled in, soonest first, and nothing that is typed is lost."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.drafts import Form, MeetingDraft
from diary.domain.entries import EntryRef
from diary.domain.language import Language
from diary.domain.meetings import Meeting, MeetingTopic
from diary.domain.people import Person
from diary.domain.topics import Topic
from diary.domain.when import Precision, When
from diary.services.bin import entries_in_bin, put_in_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.meeting_lists import put_topic_on
from diary.services.meetings import MEETINGS_A_PAGE, call_off, coming_meetings, meeting, record_meeting
from diary.services.people import everyone, record_person
from diary.services.topics import record_topic
from diary.ui.controllers.meetings import MeetingsController, MeetingsTask
from diary.ui.desk import Destination, PageName
from diary.ui.theme.look import SCALES, Theme
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.fields import LongText
from diary.ui.widgets.pills import PersonPill
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.qt import settle

TODAY = NOW.date()
FRIDAY = date(2026, 11, 20)


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(MeetingsController, desk, tmp_path)
        yield room
        room.diary.close()


@pytest.fixture
def sam(room):
    return record_person(room.diary, Person(name="Sam"))


def planned(room, day=FRIDAY, **fields):
    return record_meeting(room.diary, Meeting(When(day), **fields), NOW)


def form(room):
    return room.controller._list.form


def rows(room):
    """What can be pressed in the lists: its words and its smaller words."""
    shown = [row for row in room.page.findChildren(ListRow) if row.isVisible()]
    return [(plain(row.text()), plain(row.accessibleDescription())) for row in shown]


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def fill_in(room, name, text):
    field = room.page.findChild(QLineEdit, name)
    field.setFocus()
    QTest.keyClicks(field, text)
    settle()


def all_coming(room):
    return coming_meetings(room.diary, TODAY)


def test_an_empty_page_explains_itself_and_leads_into_the_form(room):
    room.show()
    assert "No meeting planned yet" in room.texts()
    room.press("Plan a meeting")
    room.type("20 nov")
    room.press("Save")
    assert [each.when for each in all_coming(room)] == [When(FRIDAY)]


def test_nothing_is_filled_in_beforehand(room, sam):
    room.show()
    room.press("Plan a meeting")
    assert not [pill for pill in form(room).findChildren(PersonPill) if pill.isChecked()]
    fields = [*form(room).findChildren(QLineEdit), *form(room).findChildren(LongText)]
    assert {field.text() for field in fields} == {""}
    assert room.controller._written() == MeetingDraft()


def test_a_meeting_is_saved_with_what_was_filled_in_and_then_shown(room, sam):
    room.show()
    room.press("Plan a meeting")
    room.type("20 nov")
    fill_in(room, "meeting-time", "10")
    room.press("Sam")
    fill_in(room, "meeting-place", "Dorpsstraat 12")
    fill_in(room, "meeting-along", "Rik")
    room.press("Save")
    (saved,) = all_coming(room)
    when = When(FRIDAY, time(10), Precision.EXACT)
    assert saved == Meeting(when, saved.id, (sam.id,), "Dorpsstraat 12", "Rik")
    assert "Meeting with Sam" in [plain(text) for text in room.texts()]
    assert "Friday 20 November, 10:00, Dorpsstraat 12" in room.texts()
    assert room.controller.record() == saved.id


def test_without_a_day_it_is_asked_for_and_not_saved(room):
    room.show()
    room.press("Plan a meeting")
    fill_in(room, "meeting-place", "thuis")
    room.press("Save")
    assert "Write on which day it is." in room.texts()
    assert all_coming(room) == ()


def test_a_time_typed_before_the_day_waits_for_it(room):
    room.show()
    room.press("Plan a meeting")
    fill_in(room, "meeting-time", "14u30")
    room.controller.keep()
    room.reopen()
    fill_in(room, "meeting-day", "20 nov")
    room.press("Save")
    assert [each.when for each in all_coming(room)] == [When(FRIDAY, time(14, 30), Precision.EXACT)]


def test_a_day_that_cannot_be_read_is_asked_again_and_kept_as_typed(room):
    room.show()
    room.press("Plan a meeting")
    room.type("ergens in de herfst")
    room.press("Save")
    assert all_coming(room) == ()
    room.controller.keep()
    assert kept_draft(room.diary, Form.MEETING, MeetingDraft).unread.of("day") == "ergens in de herfst"


def test_somebody_new_is_in_the_diary_at_once_and_chosen(room, sam):
    room.show()
    room.press("Plan a meeting")
    room.press("Somebody new")
    room.type("Inge")
    room.press("Add")
    inge = next(person for person in everyone(room.diary) if person.name == "Inge")
    assert room.controller._written().persons == (inge.id,)


def test_what_is_typed_survives_a_lock(room):
    room.show()
    room.press("Plan a meeting")
    fill_in(room, "meeting-place", "bij de bak")
    room.controller.keep()
    room.reopen()
    assert room.controller._written().place == "bij de bak"


def test_those_to_come_stand_soonest_first_and_past_ones_say_what_became_of_them(room, sam):
    planned(room, TODAY + timedelta(days=9))
    planned(room, FRIDAY, persons=(sam.id,), place="thuis")
    off = planned(room, TODAY - timedelta(days=2))
    call_off(room.diary, off.id)
    planned(room, TODAY - timedelta(days=1))
    room.show()
    assert rows(room) == [
        ("Meeting with Sam", "Friday 20 November, thuis"),
        ("Meeting", "Thursday 26 November"),
    ]
    room.press("Past meetings (2)")
    assert rows(room)[2:] == [
        ("Meeting", "Monday 16 November\nNothing written down about it yet."),
        ("Meeting", "Sunday 15 November\nIt didn't go on."),
    ]


def test_older_ones_come_at_a_press_and_one_that_is_asked_for_is_there_however_old(room):
    ids = [planned(room, TODAY - timedelta(days=back)).id for back in range(1, MEETINGS_A_PAGE + 4)]
    room.show()
    room.press(f"Past meetings ({MEETINGS_A_PAGE}+)")
    assert len(rows(room)) == MEETINGS_A_PAGE
    room.press("Older meetings")
    assert len(rows(room)) == MEETINGS_A_PAGE + 3
    room.show(ids[-1])
    assert room.controller.record() == ids[-1]


def test_one_press_opens_a_meeting(room):
    there = planned(room)
    room.show()
    room.press("Meeting")
    assert room.heard.gone_to == [Destination(PageName.MEETINGS, there.id)]


def test_a_change_can_be_undone_and_leads_back_to_the_meeting(room):
    there = planned(room)
    room.show(there.id)
    room.press("Change")
    fill_in(room, "meeting-place", "thuis")
    room.press("Save")
    assert meeting(room.diary, there.id).place == "thuis"
    assert "Friday 20 November, thuis" in room.texts()
    room.heard.undo()
    settle()
    assert meeting(room.diary, there.id) == there
    assert "Friday 20 November" in room.texts()


def test_a_new_one_that_is_undone_stands_in_the_form_again(room):
    room.show()
    room.press("Plan a meeting")
    room.type("20 nov")
    room.press("Save")
    room.heard.undo()
    settle()
    assert all_coming(room) == ()
    assert room.controller._list.is_writing
    assert room.controller._written().when == When(FRIDAY)


def test_once_the_next_is_written_saving_the_one_before_has_no_way_back_over_it(room):
    room.show()
    room.press("Plan a meeting")
    room.type("20 nov")
    room.press("Save")
    room.controller._on_one_back_requested()
    room.show()
    assert room.heard.has_undo
    room.press("Plan a meeting")
    assert not room.heard.has_undo


def test_a_form_left_open_untouched_shows_what_was_changed_elsewhere(room):
    there = planned(room)
    rent = record_topic(room.diary, Topic(what="de huur"))
    room.show(there.id)
    room.press("Change")
    room.controller.keep()
    put_topic_on(room.diary, there.id, rent.id)
    room.show(there.id)
    room.press("Save")
    assert meeting(room.diary, there.id).topic_ids == (rent.id,)


def test_a_form_left_open_untouched_closes_when_what_it_changes_is_gone(room):
    there = planned(room)
    room.show(there.id)
    room.press("Change")
    room.controller.keep()
    put_in_bin(room.diary, EntryRef.of(there), NOW)
    room.show()
    assert not room.controller._list.is_writing
    assert room.heard.faults == []


def test_removed_it_is_in_the_bin_and_comes_back(room):
    there = planned(room)
    room.show(there.id)
    room.press("Change")
    room.press("Remove")
    assert [each.entry for each in entries_in_bin(room.diary)] == [there]
    assert room.controller.record() == 0
    room.heard.undo()
    assert all_coming(room) == (there,)


def test_earlier_versions_stand_under_the_form(room):
    there = planned(room, place="thuis")
    room.show(there.id)
    room.press("Change")
    fill_in(room, "meeting-place", " van Sam")
    room.press("Save")
    room.press("Change")
    assert "Earlier versions" in room.texts()


def test_called_off_it_says_so_with_a_way_back(room):
    there = planned(room)
    room.show(there.id)
    room.press("It doesn't go on")
    assert meeting(room.diary, there.id).called_off
    assert room.button("It goes on after all")
    room.heard.undo()
    settle()
    assert not meeting(room.diary, there.id).called_off
    assert room.button("It doesn't go on")


def test_of_one_that_was_it_can_still_be_said_that_it_did_not_go_on(room):
    there = planned(room, TODAY - timedelta(days=1))
    room.show(there.id)
    room.press("It didn't go on")
    assert meeting(room.diary, there.id).called_off
    room.press("It did go on")
    assert not meeting(room.diary, there.id).called_off


def test_a_topic_that_plans_a_meeting_comes_along(room):
    rent = record_topic(room.diary, Topic(what="de huur"))
    keep_draft(room.diary, Form.MEETING, MeetingDraft(topics=(MeetingTopic(rent.id),)))
    room.show(MeetingsTask.PLAN)
    assert "de huur" in room.texts()
    room.type("20 nov")
    room.press("Save")
    assert [each.topic_ids for each in all_coming(room)] == [(rent.id,)]


def test_going_to_plan_opens_a_form_that_was_put_away(room):
    room.show()
    room.press("Plan a meeting")
    room.type("20 nov")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not room.controller._list.is_writing
    room.controller.show_record(MeetingsTask.PLAN)
    assert room.controller._list.is_writing
    assert room.controller.record() == 0


def test_the_way_back_leads_to_what_is_to_discuss(room):
    room.show()
    room.press_named("meetings-back")
    assert room.heard.gone_to == [Destination(PageName.TOPICS)]


def test_by_keyboard_alone_a_meeting_is_planned(room):
    room.show()
    first = room.page.findChildren(QAbstractButton, "meetings-back")[0]
    first.setFocus()
    while QApplication.focusWidget().text() != "Plan a meeting":
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "20 nov")
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.text() == "Save":
            break
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert [each.when for each in all_coming(room)] == [When(FRIDAY)]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(room, look, language, scale):
    with room.diary.writing() as connection:
        fill_story(connection, story(TODAY))
    planned(room, TODAY - timedelta(days=9))
    look.choose(Theme.LIGHT, scale)
    room.desk.preferences.choose_language(language)
    room.show()
    room.press_named("meetings-past")
    assert [*room.flaws()] == []
    room.controller._list.new.click()
    settle()
    assert [*room.flaws()] == []
