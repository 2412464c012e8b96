"""What stands on the lists of meetings: put on and off, in order, with undo; and where a topic stands."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.drafts import Form, MeetingDraft
from diary.domain.entries import EntryRef
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.topics import Topic, TopicState, Weight
from diary.domain.when import When
from diary.services.drafts import keep_draft, kept_draft
from diary.services.meeting_lists import (
    answers_at_meetings,
    put_back_lists,
    put_promise_on,
    put_topic_on,
    reorder_topics_on,
    stands_on,
    take_promise_off,
    take_topic_off,
    to_bring_up,
    write_questions,
)
from diary.services.meetings import call_off, meeting, record_meeting
from diary.services.people import record_person
from diary.services.promises import record_promise, settle_promise
from diary.services.topics import record_topic, remove_topic, settle_topic
from diary.services.versions import earlier_versions

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()


def planned(diary, days=3, **known):
    return record_meeting(diary, Meeting(When(TODAY + timedelta(days=days)), **known), NOW)


def topic(diary, what, person=None, weight=None):
    return record_topic(diary, Topic(what=what, person=person, weight=weight))


def promise(diary, what, person=None, owner=Owner.WORKER, due=None):
    return record_promise(diary, Promise(owner, TODAY, what=what, person=person, due=due), NOW)


def lines(*topics):
    return tuple(MeetingTopic(each.id) for each in topics)


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam")).id


@pytest.fixture
def inge(diary):
    return record_person(diary, Person(name="Inge")).id


def brought_up(diary, of):
    found = to_bring_up(diary, of)
    return [each.what for each in found.topics], [each.what for each in found.promises]


def test_what_waits_for_those_who_come_or_for_nobody_can_be_brought_up_the_weightiest_first(diary, sam, inge):
    topic(diary, "van Inge", inge)
    topic(diary, "van Sam", sam, Weight.IF_TIME)
    topic(diary, "van niemand", weight=Weight.MUST)
    assert brought_up(diary, planned(diary, persons=(sam,)))[0] == ["van niemand", "van Sam"]
    assert brought_up(diary, planned(diary, persons=(inge, sam)))[0] == ["van niemand", "van Sam", "van Inge"]


def test_open_promises_of_both_sides_with_those_who_come_can_be_brought_up(diary, sam, inge):
    for owner in Owner:
        promise(diary, owner.value, sam, owner)
    promise(diary, "van Inge", inge)
    promise(diary, "van niemand")
    kept = promise(diary, "al gedaan", sam)
    settle_promise(diary, kept.id, PromiseChange(PromiseState.KEPT, NOW))
    assert brought_up(diary, planned(diary, persons=(sam,)))[1] == [owner.value for owner in Owner]


def test_while_nobody_is_in_it_all_that_waits_can_be_brought_up(diary, sam):
    topic(diary, "van Sam", sam)
    topic(diary, "van niemand")
    promise(diary, "bellen", sam)
    promise(diary, "schrijven")
    assert brought_up(diary, Meeting(When(TODAY))) == (["van Sam", "van niemand"], ["bellen", "schrijven"])


def test_what_stands_on_it_is_not_offered_again(diary, sam):
    rent, school = topic(diary, "de huur"), topic(diary, "de school")
    called, wrote = promise(diary, "bellen", sam), promise(diary, "schrijven", sam)
    of = planned(diary, persons=(sam,), topics=lines(rent), promises=(wrote.id,))
    assert brought_up(diary, of) == ([school.what], [called.what])


@pytest.mark.parametrize(
    ("state", "is_offered"),
    [
        (TopicState.OPEN, True),
        (TopicState.LATER, True),
        (TopicState.TALKED_ABOUT, False),
        (TopicState.NO_LONGER_NEEDED, False),
    ],
)
def test_what_was_put_off_is_offered_and_what_is_done_is_not(diary, state, is_offered):
    settle_topic(diary, topic(diary, "de huur").id, state, "")
    assert bool(brought_up(diary, planned(diary))[0]) is is_offered


def test_topics_are_put_on_and_taken_off_and_put_in_order(diary):
    rent, school, bike = (topic(diary, what) for what in ("de huur", "de school", "de fiets"))
    of = planned(diary)
    for each in (rent, school, rent, bike):
        put_topic_on(diary, of.id, each.id)
    assert meeting(diary, of.id).topics == lines(rent, school, bike)
    reorder_topics_on(diary, of.id, (bike.id, rent.id, school.id))
    assert meeting(diary, of.id).topics == lines(bike, rent, school)
    take_topic_off(diary, of.id, rent.id, NOW)
    assert meeting(diary, of.id).topics == lines(bike, school)


def test_promises_are_put_on_and_taken_off(diary):
    called, wrote = promise(diary, "bellen"), promise(diary, "schrijven")
    of = planned(diary)
    for each in (wrote, called, wrote):
        put_promise_on(diary, of.id, each.id)
    assert meeting(diary, of.id).promises == (wrote.id, called.id)
    take_promise_off(diary, of.id, wrote.id)
    assert meeting(diary, of.id).promises == (called.id,)


CHANGES = [
    lambda diary, of: put_topic_on(diary, of.id, topic(diary, "nieuw").id),
    lambda diary, of: take_topic_off(diary, of.id, of.topics[0].topic, NOW),
    lambda diary, of: reorder_topics_on(diary, of.id, of.topic_ids[::-1]),
    lambda diary, of: put_promise_on(diary, of.id, promise(diary, "nieuw").id),
    lambda diary, of: take_promise_off(diary, of.id, of.promises[0]),
    lambda diary, of: write_questions(diary, of.id, ("anders",), NOW),
]


@pytest.fixture
def full(diary):
    rent, school = topic(diary, "de huur"), topic(diary, "de school")
    on_it = (MeetingTopic(rent.id, TopicAnswer.LATER, "geen tijd"), MeetingTopic(school.id))
    return planned(diary, topics=on_it, promises=(promise(diary, "bellen").id,), questions=("Wie?", "Wat?"))


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_can_be_undone_and_leaves_no_version(diary, full, change):
    before = change(diary, full)
    assert before == full
    assert meeting(diary, full.id) != full
    put_back_lists(diary, before)
    assert meeting(diary, full.id) == full
    assert earlier_versions(diary, EntryRef.of(full)) == ()


@pytest.mark.parametrize("change", CHANGES)
def test_undoing_leaves_what_else_was_written_since(diary, full, change):
    before = change(diary, full)
    record_meeting(diary, replace(meeting(diary, full.id), place="Gent"), NOW)
    put_back_lists(diary, before)
    assert meeting(diary, full.id) == replace(full, place="Gent")


@pytest.mark.parametrize("change", CHANGES)
def test_the_lists_are_the_same_in_what_is_being_written_about_it(diary, full, change):
    other = replace(MeetingDraft.of(full), id=full.id, place="half geschreven")
    keep_draft(diary, Form.MEETING, other)
    before = change(diary, full)
    assert kept_draft(diary, Form.MEETING, MeetingDraft).meeting == replace(meeting(diary, full.id), place=other.place)
    put_back_lists(diary, before)
    assert kept_draft(diary, Form.MEETING, MeetingDraft) == other


def test_what_is_being_written_about_another_meeting_stays(diary, full):
    other = MeetingDraft(place="een ander")
    keep_draft(diary, Form.MEETING, other)
    reorder_topics_on(diary, full.id, full.topic_ids[::-1])
    assert kept_draft(diary, Form.MEETING, MeetingDraft) == other


@pytest.mark.parametrize("change", [CHANGES[1], CHANGES[5]])
def test_words_that_leave_can_be_taken_back_as_an_earlier_version(diary, full, change):
    change(diary, full)
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(full))] == [full]


def test_a_question_more_keeps_no_version(diary, full):
    write_questions(diary, full.id, (*full.questions, "Waarom?"), NOW)
    assert meeting(diary, full.id).questions == ("Wie?", "Wat?", "Waarom?")
    assert earlier_versions(diary, EntryRef.of(full)) == ()


def test_what_was_written_down_and_undone_stands_on_no_list(diary, full):
    new = topic(diary, "toch niet")
    put_topic_on(diary, full.id, new.id)
    remove_topic(diary, new.id)
    assert meeting(diary, full.id) == full


def test_a_topic_stands_on_the_soonest_meeting_to_come(diary):
    rent, school = topic(diary, "de huur"), topic(diary, "de school")
    soon = planned(diary, 2, topics=lines(rent))
    later = planned(diary, 9, topics=lines(rent, school))
    planned(diary, -1, topics=lines(rent, school))
    assert stands_on(diary, TODAY) == {rent.id: soon, school.id: later}


def test_what_was_answered_at_todays_meeting_stands_on_the_one_after_it(diary):
    rent, school = topic(diary, "de huur"), topic(diary, "de school")
    today = planned(diary, 0, topics=(MeetingTopic(rent.id, TopicAnswer.LATER), MeetingTopic(school.id)))
    after = planned(diary, 7, topics=lines(rent, school))
    assert stands_on(diary, TODAY) == {rent.id: after, school.id: today}


def test_on_a_meeting_that_is_called_off_nothing_stands(diary):
    rent = topic(diary, "de huur")
    call_off(diary, planned(diary, topics=lines(rent)).id)
    assert stands_on(diary, TODAY) == {}


def test_what_came_of_a_topic_at_each_meeting_is_told_newest_first(diary):
    rent, school = topic(diary, "de huur"), topic(diary, "de school")
    would_not = MeetingTopic(rent.id, TopicAnswer.WOULD_NOT, "daar ging het niet over")
    later = MeetingTopic(rent.id, TopicAnswer.LATER)
    first = planned(diary, -14, topics=(would_not, MeetingTopic(school.id)))
    second = planned(diary, -1, topics=(MeetingTopic(school.id), later))
    planned(diary, topics=lines(rent, school))
    assert answers_at_meetings(diary) == {rent.id: ((second, later), (first, would_not))}
