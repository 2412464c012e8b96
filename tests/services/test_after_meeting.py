"""After a meeting: it becomes a contact, each topic is answered, and both can be taken back."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft, Form, MeetingDraft, WordsDraft
from diary.domain.entries import EntryRef
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.ids import UNSAVED
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.people import Person
from diary.domain.topics import Topic, TopicState
from diary.domain.when import Precision, When
from diary.services.after_meeting import (
    answer_topics,
    became_contact,
    meeting_of,
    undo_answers,
    undo_became_contact,
)
from diary.services.attachments import attach
from diary.services.bin import entries_in_bin, erase, put_in_bin, take_out_of_bin
from diary.services.contacts import contact_to_edit, count_contacts, finish_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.meetings import coming_meetings, meeting, record_meeting
from diary.services.people import everyone, record_person
from diary.services.topics import record_topic, topic
from diary.services.versions import earlier_versions, put_back_entry
from tests.support.sounds import voice_note

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
WHEN = When(TODAY, time(10, 15), Precision.EXACT)


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam"))


@pytest.fixture
def kept(diary, sam):
    return record_meeting(
        diary, Meeting(WHEN, persons=(sam.id,), place="Gent", along="mijn zus", questions=("Wie?",)), NOW
    )


def test_it_becomes_a_contact_with_nothing_filled_in_but_when_with_whom_and_where(diary, kept, sam):
    contact = became_contact(diary, kept.id)
    assert contact.id != UNSAVED
    assert contact == Contact(WHEN, contact.id, people=(sam.id,), place="Gent")
    assert contact_to_edit(diary, contact.id) == ContactDraft(contact)
    assert meeting(diary, kept.id) == replace(kept, contact=contact.id) == meeting_of(diary, contact.id)
    assert coming_meetings(diary, TODAY) == ()


def test_pressed_twice_it_is_the_same_contact(diary, kept):
    contact = became_contact(diary, kept.id)
    assert became_contact(diary, kept.id) == contact
    assert count_contacts(diary) == 1


def test_what_was_being_written_about_it_is_saved_without_touching_its_contact(diary, kept):
    contact = became_contact(diary, kept.id)
    changed = replace(MeetingDraft.of(kept), place="thuis").meeting
    assert record_meeting(diary, changed, NOW) == replace(kept, place="thuis", contact=contact.id)
    put_back_entry(diary, kept)
    assert meeting(diary, kept.id) == replace(kept, contact=contact.id)


def test_what_was_being_written_about_it_is_saved_after_its_contact_went(diary, kept):
    contact = became_contact(diary, kept.id)
    with_contact = meeting(diary, kept.id)
    undo_became_contact(diary, contact, NOW)
    assert record_meeting(diary, replace(with_contact, place="thuis"), NOW) == replace(kept, place="thuis")


def test_undone_it_is_to_come_again_and_nothing_is_left(diary, kept):
    contact = became_contact(diary, kept.id)
    undo_became_contact(diary, contact, NOW)
    assert coming_meetings(diary, TODAY) == (kept,)
    assert (count_contacts(diary), entries_in_bin(diary)) == (0, ())


def test_undone_after_something_was_written_in_it_the_contact_waits_in_the_bin(diary, kept):
    contact = became_contact(diary, kept.id)
    written = replace(contact, way=Way.PHONE)
    finish_contact(diary, ContactDraft(written), NOW)
    undo_became_contact(diary, contact, NOW)
    assert meeting(diary, kept.id) == kept
    assert [each.entry for each in entries_in_bin(diary)] == [written]
    take_out_of_bin(diary, EntryRef.of(contact))
    assert meeting(diary, kept.id).contact == contact.id


def test_undone_after_a_topic_came_of_it_the_contact_waits_in_the_bin(diary, kept):
    contact = became_contact(diary, kept.id)
    finish_contact(diary, ContactDraft(contact, topics=(Topic(what="de huur"),)), NOW)
    undo_became_contact(diary, contact, NOW)
    assert [each.entry for each in entries_in_bin(diary)] == [contact]


def test_undone_after_something_was_attached_to_it_the_contact_waits_in_the_bin(diary, kept):
    contact = became_contact(diary, kept.id)
    attach(diary, EntryRef.of(contact), voice_note(), NOW)
    undo_became_contact(diary, contact, NOW)
    assert [each.entry for each in entries_in_bin(diary)] == [contact]


def test_undone_nothing_that_was_being_written_in_it_is_left(diary, kept):
    contact = became_contact(diary, kept.id)
    keep_draft(diary, Form.CONTACT, ContactDraft(contact, step=2))
    undo_became_contact(diary, contact, NOW)
    assert kept_draft(diary, Form.CONTACT, ContactDraft) is None


def test_who_waits_in_the_bin_comes_back_with_the_contact_and_who_is_gone_is_left_out(diary, kept, sam):
    inge = record_person(diary, Person(name="Inge"))
    record_meeting(diary, replace(kept, persons=(sam.id, inge.id)), NOW)
    for person in (sam, inge):
        put_in_bin(diary, EntryRef.of(person), NOW)
    erase(diary, EntryRef.of(inge))
    assert became_contact(diary, kept.id).people == (sam.id,)
    assert everyone(diary) == (sam,)


def test_a_contact_that_is_thrown_away_and_back_is_still_what_became_of_it(diary, kept):
    contact = became_contact(diary, kept.id)
    put_in_bin(diary, EntryRef.of(contact), NOW)
    assert meeting(diary, kept.id).contact is None
    take_out_of_bin(diary, EntryRef.of(contact))
    assert meeting(diary, kept.id).contact == contact.id


def test_a_meeting_that_is_thrown_away_and_back_still_knows_its_contact(diary, kept):
    contact = became_contact(diary, kept.id)
    put_in_bin(diary, EntryRef.of(kept), NOW)
    assert meeting_of(diary, contact.id) is None
    take_out_of_bin(diary, EntryRef.of(kept))
    assert meeting_of(diary, contact.id) == replace(kept, contact=contact.id)


@pytest.fixture
def asked(diary, kept):
    """A meeting with three topics on its list."""
    topics = [record_topic(diary, Topic(what=what)) for what in ("de huur", "de school", "de fiets")]
    on_it = tuple(MeetingTopic(each.id) for each in topics)
    return record_meeting(diary, replace(kept, id=UNSAVED, topics=on_it), NOW)


def answers_to(asked):
    rent, school, bike = asked.topic_ids
    return (
        MeetingTopic(rent, TopicAnswer.TALKED_ABOUT, "daalt"),
        MeetingTopic(school, TopicAnswer.WOULD_NOT, "niet mijn werk"),
        MeetingTopic(bike, TopicAnswer.LATER),
    )


def where_they_stand(diary, asked):
    return [(topic(diary, each).state, topic(diary, each).outcome) for each in asked.topic_ids]


def test_what_was_talked_about_is_settled_and_the_rest_rolls_on(diary, asked):
    answer_topics(diary, asked.id, answers_to(asked), NOW)
    assert meeting(diary, asked.id).topics == answers_to(asked)
    open_still = (TopicState.OPEN, "")
    assert where_they_stand(diary, asked) == [(TopicState.TALKED_ABOUT, "daalt"), open_still, open_still]


def test_answers_can_be_undone_as_a_whole(diary, asked):
    answer_topics(diary, asked.id, answers_to(asked)[:1], NOW)
    settled = where_they_stand(diary, asked)
    changed = (MeetingTopic(asked.topic_ids[0], TopicAnswer.LATER), *answers_to(asked)[1:])
    undo_answers(diary, answer_topics(diary, asked.id, changed, NOW), NOW)
    assert where_they_stand(diary, asked) == settled
    assert meeting(diary, asked.id).topics == (answers_to(asked)[0], *asked.topics[1:])
    assert earlier_versions(diary, EntryRef.of(asked)) == ()


def test_undoing_answers_leaves_what_else_was_written_at_the_meeting_since(diary, asked):
    before = answer_topics(diary, asked.id, answers_to(asked), NOW)
    record_meeting(diary, replace(meeting(diary, asked.id), place="thuis"), NOW)
    undo_answers(diary, before, NOW)
    assert meeting(diary, asked.id) == replace(asked, place="thuis")


def test_undoing_answers_passes_over_a_topic_that_is_in_the_bin_by_now(diary, asked):
    before = answer_topics(diary, asked.id, answers_to(asked), NOW)
    put_in_bin(diary, EntryRef.of(topic(diary, asked.topic_ids[0])), NOW)
    undo_answers(diary, before, NOW)
    assert meeting(diary, asked.id) == asked


def test_an_answer_that_is_taken_back_opens_its_topic(diary, asked):
    answer_topics(diary, asked.id, answers_to(asked), NOW)
    answer_topics(diary, asked.id, asked.topics[:1], NOW)
    assert where_they_stand(diary, asked)[0] == (TopicState.OPEN, "")


def test_words_that_another_answer_replaces_are_kept_as_earlier_versions(diary, asked):
    answer_topics(diary, asked.id, answers_to(asked), NOW)
    with_words, rent = meeting(diary, asked.id), topic(diary, asked.topic_ids[0])
    answer_topics(diary, asked.id, (replace(answers_to(asked)[0], words="stijgt"),), NOW)
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(asked))] == [with_words]
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(rent))] == [rent]


@pytest.mark.parametrize("answer", [None, *TopicAnswer])
def test_what_a_later_meeting_says_of_a_topic_stays_so(diary, asked, answer):
    later = When(TODAY + timedelta(days=14))
    rent = asked.topics[0]
    again = record_meeting(diary, replace(asked, id=UNSAVED, when=later, topics=(rent,)), NOW)
    answer_topics(diary, again.id, (MeetingTopic(rent.topic, TopicAnswer.TALKED_ABOUT, "nu wel"),), NOW)
    answer_topics(diary, asked.id, (MeetingTopic(rent.topic, TopicAnswer.LATER, "eerst de brief"),), NOW)
    answer_topics(diary, asked.id, (MeetingTopic(rent.topic, answer, "toch"),), NOW)
    assert where_they_stand(diary, asked)[0] == (TopicState.TALKED_ABOUT, "nu wel")


def test_a_later_meeting_that_says_nothing_of_a_topic_leaves_it_to_this_one(diary, asked):
    later = When(TODAY + timedelta(days=14))
    record_meeting(diary, replace(asked, id=UNSAVED, when=later), NOW)
    answer_topics(diary, asked.id, answers_to(asked), NOW)
    assert where_they_stand(diary, asked)[0] == (TopicState.TALKED_ABOUT, "daalt")


def test_an_answer_about_what_is_not_on_the_list_changes_nothing(diary, asked):
    other = record_topic(diary, Topic(what="iets anders"))
    answer_topics(diary, asked.id, (MeetingTopic(other.id, TopicAnswer.TALKED_ABOUT, "ja"),), NOW)
    assert (meeting(diary, asked.id), topic(diary, other.id)) == (asked, other)


def test_words_kept_for_an_answer_are_put_away_with_it(diary, asked):
    rent, school, _ = asked.topic_ids
    keep_draft(diary, Form.OUTCOME, WordsDraft(((rent, "half"), (school, "nog niet"))))
    answer_topics(diary, asked.id, answers_to(asked)[:1], NOW)
    assert kept_draft(diary, Form.OUTCOME, WordsDraft) == WordsDraft(((school, "nog niet"),))


def test_what_is_being_written_about_the_meeting_has_the_answers(diary, asked):
    keep_draft(diary, Form.MEETING, MeetingDraft.of(asked))
    answer_topics(diary, asked.id, answers_to(asked), NOW)
    assert kept_draft(diary, Form.MEETING, MeetingDraft).topics == answers_to(asked)


def on_a_full_disk(diary, work):
    with diary.writing() as connection:
        # Fuller than it is: SQLite makes this the number of pages that there are.
        connection.execute("PRAGMA max_page_count=1")
    with pytest.raises(SurroundingsFailed) as raised:
        work()
    assert raised.value.code is FaultCode.DISK_FULL


def test_on_a_full_disk_no_topic_is_settled_without_its_answer(diary, asked):
    answers = (replace(answers_to(asked)[0], words="lang verhaal " * 2_000), *answers_to(asked)[1:])
    on_a_full_disk(diary, lambda: answer_topics(diary, asked.id, answers, NOW))
    assert meeting(diary, asked.id) == asked
    assert where_they_stand(diary, asked) == [(TopicState.OPEN, "")] * 3


def test_on_a_full_disk_a_meeting_becomes_no_half_contact(diary, kept):
    long = record_meeting(diary, replace(kept, place="lang verhaal " * 2_000), NOW)
    on_a_full_disk(diary, lambda: became_contact(diary, kept.id))
    assert meeting(diary, kept.id) == long
    assert count_contacts(diary) == 0


def test_the_first_words_in_it_are_no_change_of_something_written_before(diary, kept):
    contact = became_contact(diary, kept.id)
    finish_contact(diary, ContactDraft(replace(contact, happened="het ging goed")), NOW)
    assert earlier_versions(diary, EntryRef.of(contact)) == ()
    finish_contact(diary, ContactDraft(replace(contact, happened="het ging niet goed")), NOW)
    assert [version.entry.happened for version in earlier_versions(diary, EntryRef.of(contact))] == ["het ging goed"]


def test_a_place_put_right_in_it_is_the_clients_own(diary, kept):
    given = became_contact(diary, kept.id)
    changed = replace(given, place="thuis")
    finish_contact(diary, ContactDraft(changed), NOW)
    finish_contact(diary, ContactDraft(replace(changed, place="bij Fatima")), NOW)
    assert [version.entry.place for version in earlier_versions(diary, EntryRef.of(given))] == ["thuis"]
    undo_became_contact(diary, replace(changed, place="bij Fatima"), NOW)
    assert [each.entry.place for each in entries_in_bin(diary)] == ["bij Fatima"]


def test_undoing_an_answer_leaves_what_was_said_of_another_topic_since(diary, asked):
    rent, school, _ = answers_to(asked)
    said = answer_topics(diary, asked.id, (rent,), NOW)
    answer_topics(diary, asked.id, (school,), NOW)
    undo_answers(diary, said, NOW)
    assert meeting(diary, asked.id).topics == (asked.topics[0], school, asked.topics[2])


def test_words_written_about_an_answer_since_stay_as_earlier_versions_when_it_is_undone(diary, asked):
    said = answer_topics(diary, asked.id, (MeetingTopic(asked.topic_ids[0], TopicAnswer.TALKED_ABOUT),), NOW)
    answer_topics(diary, asked.id, answers_to(asked)[:1], NOW)
    with_words, rent = meeting(diary, asked.id), topic(diary, asked.topic_ids[0])
    undo_answers(diary, said, NOW)
    assert meeting(diary, asked.id) == asked
    assert where_they_stand(diary, asked)[0] == (TopicState.OPEN, "")
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(asked))] == [with_words]
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(rent))] == [rent]


def test_undoing_an_answer_leaves_what_else_was_written_about_its_topic_since(diary, asked):
    said = answer_topics(diary, asked.id, answers_to(asked), NOW)
    rent = record_topic(diary, replace(topic(diary, asked.topic_ids[0]), what="de huur en de waarborg"))
    undo_answers(diary, said, NOW)
    assert topic(diary, rent.id) == replace(rent, state=TopicState.OPEN, outcome="")


def test_taken_back_an_answer_leaves_what_was_written_of_its_topic_before(diary):
    rent = record_topic(diary, Topic(what="de huur", outcome="van vroeger"))
    talk = record_meeting(diary, Meeting(WHEN, topics=(MeetingTopic(rent.id),)), NOW)
    answer_topics(diary, talk.id, (MeetingTopic(rent.id, TopicAnswer.TALKED_ABOUT),), NOW)
    answer_topics(diary, talk.id, talk.topics, NOW)
    assert topic(diary, rent.id) == rent


def test_words_of_an_answer_stand_in_place_of_those_before_which_are_an_earlier_version(diary):
    rent = record_topic(diary, Topic(what="de huur", outcome="van vroeger"))
    talk = record_meeting(diary, Meeting(WHEN, topics=(MeetingTopic(rent.id),)), NOW)
    for words in ("", "daalt"):
        answer_topics(diary, talk.id, (MeetingTopic(rent.id, TopicAnswer.TALKED_ABOUT, words),), NOW)
    assert topic(diary, rent.id).outcome == "daalt"
    assert "van vroeger" in [each.entry.outcome for each in earlier_versions(diary, EntryRef.of(rent))]
