"""A contact that was a meeting says so where it is read, with what came of each topic, and leads to the meeting."""

from datetime import timedelta

import pytest

from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.people import Person
from diary.domain.sharing import Language
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.services.after_meeting import became_contact
from diary.services.meetings import record_meeting
from diary.services.people import record_person
from diary.services.topics import record_topic
from diary.ui.controllers.timeline import TimelineController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.contacts.from_meeting import FromMeeting
from diary.ui.widgets.tags import Tag
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(TimelineController, desk, tmp_path)
        yield room
        room.diary.close()


def talked(room, *answers):
    """A meeting with topics that were answered so, and the contact that it became."""
    sam = record_person(room.diary, Person(name="Sam")).id
    topics = [record_topic(room.diary, Topic(what=f"onderwerp {number}")).id for number, _ in enumerate(answers)]
    lines = tuple(MeetingTopic(topic, *answer) for topic, answer in zip(topics, answers, strict=True))
    planned = Meeting(When(NOW.date() - timedelta(days=1)), persons=(sam,), topics=lines)
    written = record_meeting(room.diary, planned, NOW)
    return written.id, became_contact(room.diary, written.id).id


def test_it_says_what_came_of_each_topic_and_one_press_leads_to_the_meeting(room):
    meeting, contact = talked(room, (TopicAnswer.LATER, "geen tijd"), (TopicAnswer.TALKED_ABOUT,), ())
    room.show(contact)
    part = room.page.findChild(FromMeeting)
    assert [tag.text() for tag in part.findChildren(Tag)] == ["later", "talked about", "still open"]
    assert "geen tijd" in room.texts()
    room.press_named("entry-meeting")
    assert room.heard.gone_to == [Destination(PageName.MEETINGS, meeting)]


def test_a_meeting_without_topics_is_named_all_the_same(room):
    _, contact = talked(room)
    room.show(contact)
    assert room.button("To the meeting of Monday 16 November")


def test_nothing_of_it_is_cut_off_nor_nameless(room):
    _, contact = talked(room, (TopicAnswer.WOULD_NOT, "hij keek weg en begon over de brief"))
    room.show(contact)
    assert [*room.flaws()] == []
