"""Meetings: written down, changed, called off, thrown away and back, found again, and gone."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from diary.domain.drafts import Form, MeetingDraft, Unread
from diary.domain.entries import EntryRef
from diary.domain.ids import UNSAVED
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.searching import Filter, FilterKind, Query, Search
from diary.domain.topics import Topic
from diary.domain.when import Precision, When
from diary.services.after_meeting import answer_topics
from diary.services.bin import empty_bin, entries_in_bin, erase, put_in_bin, take_out_of_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.indexing import bring_up
from diary.services.meeting_lists import write_questions
from diary.services.meetings import (
    MEETINGS_A_PAGE,
    call_off,
    coming_meetings,
    go_on_after_all,
    meeting,
    next_meeting,
    past_meetings,
    record_meeting,
    undo_meeting,
    whole_meeting,
)
from diary.services.people import record_person
from diary.services.promises import record_promise
from diary.services.same_people import make_one, make_two_again
from diary.services.search import search
from diary.services.topics import record_topic
from diary.services.versions import earlier_versions, put_back_entry, take_back_version
from tests.support.leaks import finds_in, forms
from tests.support.pages import all_pages

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()


def written(diary, days=3, **known):
    return record_meeting(diary, Meeting(When(TODAY + timedelta(days=days)), **known), NOW)


def whole(diary):
    """A meeting with everything in it."""
    sam = record_person(diary, Person(name="Sam"))
    rent, school = (record_topic(diary, Topic(what=what)) for what in ("de huur", "de school"))
    promise = record_promise(diary, Promise(Owner.WORKER, TODAY, what="bellen", person=sam.id), NOW)
    return record_meeting(
        diary,
        Meeting(
            When(TODAY + timedelta(days=3), time(10, 15), Precision.EXACT),
            persons=(sam.id,),
            place="het pleintje 🦔",
            along="mijn zus",
            topics=(MeetingTopic(school.id, TopicAnswer.LATER, "geen tijd"), MeetingTopic(rent.id)),
            promises=(promise.id,),
            questions=("Wie komt er na jou?", "Wat schrijf je op?"),
            take_along="de brief",
        ),
        NOW,
    )


def found_by(diary, words):
    return [hit.ref for hit in search(diary, Search(Query.typed(words))).hits]


def meetings_with(diary, person):
    asked = (Filter(FilterKind.PERSON, str(person.id)), Filter(FilterKind.NOUN, "meeting"))
    return {hit.ref for hit in search(diary, Search(filters=asked)).hits}


def test_a_meeting_comes_back_as_written(diary):
    kept = whole(diary)
    assert kept.id != UNSAVED
    assert meeting(diary, kept.id) == kept
    there = whole_meeting(diary, kept.id)
    assert [person.name for person in there.persons] == ["Sam"]
    assert [(each.topic.what, each.answer, each.words) for each in there.topics] == [
        ("de school", TopicAnswer.LATER, "geen tijd"),
        ("de huur", None, ""),
    ]
    assert [promise.what for promise in there.promises] == ["bellen"]


def test_a_bare_meeting_stays_bare(diary):
    kept = written(diary)
    assert meeting(diary, kept.id) == Meeting(kept.when, kept.id)


def test_those_to_come_stand_soonest_first_and_one_of_today_is_among_them(diary):
    later, today, soon, _ = (written(diary, days) for days in (9, 0, 1, -1))
    assert coming_meetings(diary, TODAY) == (today, soon, later)
    assert next_meeting(diary, TODAY) == today


def test_without_one_to_come_there_is_no_next(diary):
    written(diary, -1)
    assert next_meeting(diary, TODAY) is None


def test_those_that_were_run_page_by_page_and_none_is_left_out(diary):
    ids = [written(diary, -days // 3).id for days in reversed(range(2 * MEETINGS_A_PAGE))]
    written(diary, 3)
    first = past_meetings(diary, TODAY + timedelta(days=1))
    second = past_meetings(diary, TODAY + timedelta(days=1), first[-1])
    assert [each.id for each in (*first, *second)] == ids[::-1]
    assert past_meetings(diary, TODAY + timedelta(days=1), second[-1]) == ()


def test_one_that_is_called_off_is_not_to_come_until_it_goes_on_after_all(diary):
    kept = written(diary)
    call_off(diary, kept.id)
    assert next_meeting(diary, TODAY) is None
    assert past_meetings(diary, TODAY) == (replace(kept, called_off=True),)
    go_on_after_all(diary, kept.id)
    assert next_meeting(diary, TODAY) == kept


def test_what_it_was_before_a_change_can_be_taken_back(diary):
    kept = whole(diary)
    changed = record_meeting(diary, Meeting(When(TODAY), kept.id, place="anders"), NOW)
    assert meeting(diary, kept.id) == changed
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(kept))] == [kept]
    take_back_version(diary, EntryRef.of(kept), 1, NOW)
    assert meeting(diary, kept.id) == kept


def test_what_came_onto_its_lists_since_stays_when_an_earlier_version_is_taken_back(diary):
    kept = whole(diary)
    record_meeting(diary, replace(kept, place="anders"), NOW)
    write_questions(diary, kept.id, (*kept.questions, "Waarom?"), NOW)
    said = (replace(kept.topics[0], words="nu wel"), replace(kept.topics[1], answer=TopicAnswer.TALKED_ABOUT))
    answer_topics(diary, kept.id, said, NOW)
    take_back_version(diary, EntryRef.of(kept), 1, NOW)
    assert meeting(diary, kept.id) == replace(kept, questions=(*kept.questions, "Waarom?"), topics=said)


def test_whether_it_goes_on_is_not_taken_back_with_its_words(diary):
    kept = written(diary, place="hier")
    record_meeting(diary, replace(kept, place="daar"), NOW)
    call_off(diary, kept.id)
    take_back_version(diary, EntryRef.of(kept), 1, NOW)
    assert meeting(diary, kept.id) == replace(kept, called_off=True)


def test_undoing_a_change_leaves_no_earlier_version(diary):
    kept = whole(diary)
    record_meeting(diary, replace(kept, place="anders"), NOW)
    put_back_entry(diary, kept)
    assert meeting(diary, kept.id) == kept
    assert earlier_versions(diary, EntryRef.of(kept)) == ()


def test_saving_without_a_change_keeps_no_version(diary):
    kept = whole(diary)
    record_meeting(diary, kept, NOW)
    assert earlier_versions(diary, EntryRef.of(kept)) == ()


def test_that_it_was_called_off_is_no_earlier_version_of_it(diary):
    kept = whole(diary)
    call_off(diary, kept.id)
    record_meeting(diary, kept, NOW)
    assert earlier_versions(diary, EntryRef.of(kept)) == ()
    record_meeting(diary, replace(kept, place="anders"), NOW)
    put_back_entry(diary, kept)
    assert earlier_versions(diary, EntryRef.of(kept)) == ()


def test_undoing_the_writing_down_leaves_nothing(diary):
    undo_meeting(diary, whole(diary).id)
    assert coming_meetings(diary, TODAY) == ()


def test_a_draft_has_no_day_until_the_client_says_one():
    assert MeetingDraft(place="hier").meeting is None
    assert MeetingDraft(When(TODAY), place="hier").meeting == Meeting(When(TODAY), place="hier")


def test_a_draft_holds_all_of_a_meeting(diary):
    kept = whole(diary)
    draft = replace(MeetingDraft.of(kept), unread=Unread((("day", "3 no"),)))
    keep_draft(diary, Form.MEETING, draft)
    assert kept_draft(diary, Form.MEETING, MeetingDraft) == draft
    assert draft.meeting == kept


def test_saving_puts_the_draft_away(diary):
    keep_draft(diary, Form.MEETING, MeetingDraft(place="hier"))
    written(diary)
    assert kept_draft(diary, Form.MEETING, MeetingDraft) is None


def test_thrown_away_it_comes_back_whole(diary):
    kept = whole(diary)
    keep_draft(diary, Form.MEETING, replace(MeetingDraft.of(kept), place="half"))
    put_in_bin(diary, EntryRef.of(kept), NOW)
    assert coming_meetings(diary, TODAY) == ()
    assert kept_draft(diary, Form.MEETING, MeetingDraft) is None
    assert [each.names for each in entries_in_bin(diary)] == [("Sam",)]
    take_out_of_bin(diary, EntryRef.of(kept))
    assert coming_meetings(diary, TODAY) == (kept,)


def test_what_waits_in_the_bin_keeps_its_place_on_the_lists(diary):
    kept = whole(diary)
    there = whole_meeting(diary, kept.id)
    refs = [EntryRef.of(each) for each in (there.persons[0], there.topics[0].topic, there.promises[0])]
    for ref in refs:
        put_in_bin(diary, ref, NOW)
    without = whole_meeting(diary, kept.id)
    assert (without.persons, without.promises) == ((), ())
    assert [each.topic.what for each in without.topics] == ["de huur"]
    assert without.meeting == kept
    record_meeting(diary, replace(kept, place="thuis"), NOW)
    for ref in refs:
        take_out_of_bin(diary, ref)
    assert whole_meeting(diary, kept.id) == replace(there, meeting=replace(kept, place="thuis"))


def test_what_is_gone_for_good_stands_on_no_list(diary):
    kept = whole(diary)
    there = whole_meeting(diary, kept.id)
    for entry in (there.persons[0], there.topics[0].topic, there.promises[0]):
        put_in_bin(diary, EntryRef.of(entry), NOW)
        erase(diary, EntryRef.of(entry))
    assert meeting(diary, kept.id) == replace(kept, persons=(), topics=kept.topics[1:], promises=())


def test_what_was_gone_for_good_meanwhile_does_not_come_back_with_a_meeting(diary):
    kept = whole(diary)
    rent = whole_meeting(diary, kept.id).topics[1].topic
    record_meeting(diary, replace(kept, place="anders"), NOW)
    put_in_bin(diary, EntryRef.of(kept), NOW)
    put_in_bin(diary, EntryRef.of(rent), NOW)
    erase(diary, EntryRef.of(rent))
    take_out_of_bin(diary, EntryRef.of(kept))
    assert meeting(diary, kept.id) == replace(kept, place="anders", topics=kept.topics[:1])
    take_back_version(diary, EntryRef.of(kept), 1, NOW)
    assert meeting(diary, kept.id) == replace(kept, topics=kept.topics[:1])


def test_who_turned_out_to_be_another_one_is_that_one_in_a_meeting_from_before(diary):
    sam, samuel = (record_person(diary, Person(name=name)) for name in ("Sam", "Samuel"))
    kept = written(diary, persons=(samuel.id,), place="hier")
    record_meeting(diary, replace(kept, place="daar"), NOW)
    put_in_bin(diary, EntryRef.of(kept), NOW)
    make_one(diary, sam.id, samuel.id, NOW)
    take_out_of_bin(diary, EntryRef.of(kept))
    assert meeting(diary, kept.id).persons == (sam.id,)
    take_back_version(diary, EntryRef.of(kept), 1, NOW)
    assert meeting(diary, kept.id) == replace(kept, persons=(sam.id,))


def test_two_people_who_are_one_are_one_in_meetings_too_and_two_again(diary):
    sam, samuel = (record_person(diary, Person(name=name)) for name in ("Sam", "Samuel"))
    only = written(diary, 1, persons=(samuel.id,))
    both = written(diary, 2, persons=(samuel.id, sam.id))
    keep_draft(diary, Form.MEETING, MeetingDraft.of(both))
    made = make_one(diary, sam.id, samuel.id, NOW)
    assert [each.persons for each in coming_meetings(diary, TODAY)] == [(sam.id,), (sam.id,)]
    assert kept_draft(diary, Form.MEETING, MeetingDraft).persons == (sam.id,)
    make_two_again(diary, made)
    assert coming_meetings(diary, TODAY) == (only, both)
    assert kept_draft(diary, Form.MEETING, MeetingDraft).meeting == both


def test_it_is_found_by_every_own_word_and_by_its_people(diary):
    bring_up(diary)
    kept = whole(diary)
    ref = EntryRef.of(kept)
    words = ("pleintje", "zus", "geen tijd", "na jou", "schrijf", "brief")
    assert [found_by(diary, each) for each in words] == [[ref]] * len(words)
    assert meetings_with(diary, whole_meeting(diary, kept.id).persons[0]) == {ref}
    assert [hit.names for hit in search(diary, Search(Query.typed("pleintje"))).hits] == [("Sam",)]


def test_who_turned_out_to_be_another_one_is_found_as_that_one(diary):
    sam, samuel = (record_person(diary, Person(name=name)) for name in ("Sam", "Samuel"))
    only, both = written(diary, 1, persons=(samuel.id,)), written(diary, 2, persons=(samuel.id, sam.id))
    bring_up(diary)
    made = make_one(diary, sam.id, samuel.id, NOW)
    assert meetings_with(diary, sam) == {EntryRef.of(only), EntryRef.of(both)}
    make_two_again(diary, made)
    assert meetings_with(diary, samuel) == {EntryRef.of(only), EntryRef.of(both)}
    assert meetings_with(diary, sam) == {EntryRef.of(both)}


def test_gone_for_good_none_of_its_words_is_in_the_file(diary):
    word = "zonnebloemé"
    rent = record_topic(diary, Topic(what="de huur"))
    kept = written(
        diary,
        place=word * 900,
        along=word,
        take_along=word,
        questions=(word, word * 90),
        topics=(MeetingTopic(rent.id, TopicAnswer.LATER, word),),
    )
    record_meeting(diary, replace(kept, place=f"{word} nog"), NOW)
    put_in_bin(diary, EntryRef.of(kept), NOW)
    empty_bin(diary)
    pages = all_pages(diary.vault.database_path, bytes(diary.vault.root.database_key()))
    assert finds_in(pages, forms(word)) == []
