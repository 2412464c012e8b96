"""Topics are put on meetings and taken off again; what earlier meetings said of them is seen where they stand."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.domain.drafts import Form, MeetingDraft
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.people import Person
from diary.domain.sharing import Language
from diary.domain.topics import Topic, TopicState
from diary.domain.when import Precision, When
from diary.services.drafts import keep_draft, kept_draft
from diary.services.meetings import meeting, record_meeting
from diary.services.people import record_person
from diary.services.topics import record_topic, topic
from diary.ui.controllers.meetings import MeetingsTask
from diary.ui.controllers.topics import TopicsController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.topics.settled import SettledTopic
from diary.ui.widgets.texts import Text
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.qt import settle

FRIDAY = When(date(2026, 11, 20), time(10), Precision.EXACT)


class Room(FormRoom):
    def plan(self, when=FRIDAY, **fields):
        return record_meeting(self.diary, Meeting(when, **fields), NOW).id

    def add(self, what, **fields):
        return record_topic(self.diary, Topic(what=what, **fields)).id

    def on_list(self, number):
        return meeting(self.diary, number).topic_ids


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(TopicsController, desk, tmp_path)
        yield room
        room.diary.close()


def test_a_topic_is_put_on_a_meeting_and_its_row_says_so(room):
    sam = record_person(room.diary, Person(name="Sam"))
    friday, rent = room.plan(persons=(sam.id,)), room.add("de huur")
    room.show()
    room.press("Put on a meeting")
    room.press("Friday 20 November, 10:00, with Sam")
    assert room.on_list(friday) == (rent,)
    assert room.button("For the meeting on Friday 20 November")
    assert topic(room.diary, rent).state is TopicState.OPEN
    room.heard.undo()
    settle()
    assert room.on_list(friday) == ()
    assert room.button("Put on a meeting")


def test_it_is_taken_off_again_with_a_way_back(room):
    rent = room.add("de huur")
    friday = room.plan(topics=(MeetingTopic(rent),))
    room.show()
    room.press("Take off the meeting")
    assert room.on_list(friday) == ()
    room.heard.undo()
    assert room.on_list(friday) == (rent,)


def test_by_keyboard_alone_and_the_keyboard_stays_with_the_topic(room):
    friday = room.plan()
    room.add("de brief")
    rent = room.add("de huur")
    room.show()
    room.named(f"topic-turn-meeting-{rent}").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle()
    assert room.on_list(friday) == (rent,)
    assert QApplication.focusWidget() is room.named(f"topic-turn-meeting-{rent}")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert room.on_list(friday) == ()
    assert QApplication.focusWidget() is room.named(f"topic-turn-meeting-{rent}")


def test_tab_comes_to_the_choice_behind_its_topic_and_goes_on_to_the_next(room):
    room.plan()
    first, second = (room.add(what) for what in ("de brief", "de huur"))
    room.show()
    room.press_named(f"topic-turn-meeting-{first}")
    assert QApplication.focusWidget().text() == "Friday 20 November, 10:00"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Plan a new one"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleDescription() == topic(room.diary, second).what


def test_escape_folds_the_choice_and_changes_nothing(room):
    friday, rent = room.plan(), room.add("de huur")
    room.show()
    room.press("Put on a meeting")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert QApplication.focusWidget() is room.named(f"topic-turn-meeting-{rent}")
    assert room.on_list(friday) == ()


def test_meetings_with_the_one_it_is_for_are_offered_first(room):
    sam, inge = (record_person(room.diary, Person(name=name)).id for name in ("Sam", "Inge"))
    room.plan(persons=(inge,))
    later = room.plan(When(date(2026, 11, 27)), persons=(sam,))
    room.add("de huur", person=sam)
    room.show()
    room.press("Put on a meeting")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert len(room.on_list(later)) == 1


@pytest.mark.parametrize("kept", [None, MeetingDraft(place="het park")])
def test_a_new_meeting_is_planned_with_the_topic_on_it_and_what_was_being_written_stays(room, kept):
    if kept is not None:
        keep_draft(room.diary, Form.MEETING, kept)
    sam = record_person(room.diary, Person(name="Sam")).id
    rent = room.add("de huur", person=sam)
    room.show()
    room.press("Put on a meeting")
    room.press("Plan a new one")
    draft = kept_draft(room.diary, Form.MEETING, MeetingDraft)
    assert draft.topics == (MeetingTopic(rent),)
    assert (draft.place, draft.persons) == (("", (sam,)) if kept is None else ("het park", ()))
    assert draft.when is None
    assert room.heard.gone_to == [Destination(PageName.MEETINGS, MeetingsTask.PLAN)]


def test_while_another_meeting_is_changed_it_is_finished_first(room):
    rent = room.add("de huur")
    changed = MeetingDraft(FRIDAY, room.plan(), place="het park")
    keep_draft(room.diary, Form.MEETING, changed)
    room.show()
    room.press("Put on a meeting")
    room.press("Plan a new one")
    assert kept_draft(room.diary, Form.MEETING, MeetingDraft) == changed
    assert room.heard.done[-1][0].startswith("You were still writing this.")
    assert topic(room.diary, rent).state is TopicState.OPEN


def test_what_earlier_meetings_said_is_seen_at_the_topic(room):
    sam = record_person(room.diary, Person(name="Sam")).id
    rent = room.add("de huur")
    room.plan(When(date(2026, 11, 3)), persons=(sam,), topics=(MeetingTopic(rent, TopicAnswer.LATER, "geen tijd"),))
    room.plan(When(date(2026, 10, 1)), topics=(MeetingTopic(rent, TopicAnswer.WOULD_NOT),))
    room.show()
    said = [text.text() for text in room.page.findChildren(Text) if text.isVisibleTo(room.page)]
    assert said[-2:] == ["3 November, with Sam: later. “geen tijd”", "1 October: they would not"]


def test_of_a_topic_that_is_done_too(room):
    rent = room.add("de huur", state=TopicState.TALKED_ABOUT)
    room.plan(When(date(2026, 11, 3)), topics=(MeetingTopic(rent, TopicAnswer.TALKED_ABOUT, "het is geregeld"),))
    room.show()
    room.press("Done (1)")
    row = room.page.findChild(SettledTopic)
    row.row.click()
    settle()
    assert "3 November: talked about. “het is geregeld”" in [text.text() for text in row.findChildren(Text)]


def test_what_is_for_later_says_too_on_which_meeting_it_stands(room):
    rent = room.add("de huur", state=TopicState.LATER)
    room.plan(topics=(MeetingTopic(rent),))
    room.show()
    row = room.page.findChild(SettledTopic)
    row.row.click()
    settle()
    assert "For the meeting on Friday 20 November" in [text.text() for text in row.findChildren(Text)]


def test_the_ways_to_the_meetings(room):
    rent = room.add("de huur")
    friday = room.plan(topics=(MeetingTopic(rent),))
    room.show()
    room.press("Meetings")
    room.press_named(f"topic-meeting-{rent}")
    assert room.heard.gone_to == [Destination(PageName.MEETINGS), Destination(PageName.MEETINGS, friday)]


def test_when_nothing_can_be_written_it_is_told(room):
    friday, _ = room.plan(), room.add("de huur")
    room.show()
    room.press("Put on a meeting")
    (room.folder / "diary").rename(room.folder / "elsewhere")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    (room.folder / "elsewhere").rename(room.folder / "diary")
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert room.on_list(friday) == ()


def test_nothing_is_cut_off_nor_nameless(room):
    sam = record_person(room.diary, Person(name="Sam")).id
    rent = room.add("de huur", person=sam)
    room.add("de brief van de verzekering")
    room.plan(persons=(sam,), topics=(MeetingTopic(rent),))
    room.plan(When(date(2026, 11, 3)), topics=(MeetingTopic(rent, TopicAnswer.LATER, "geen tijd"),))
    room.show()
    room.press("Put on a meeting")
    assert [*room.flaws()] == []
