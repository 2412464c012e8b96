"""What a client finds by typing, and that it follows all that is done to an entry."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.faults import OurBug
from diary.domain.ids import TopicId
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.searching import Filter, FilterKind, Mark, Query, Search
from diary.domain.themes import Theme
from diary.domain.topics import Topic
from diary.domain.when import Precision, When
from diary.services.bin import erase, put_in_bin, take_out_of_bin
from diary.services.contacts import record_contact
from diary.services.indexing import bring_up
from diary.services.people import record_person
from diary.services.promises import record_promise
from diary.services.same_people import make_one, make_two_again
from diary.services.search import HITS_A_PAGE, count_hits
from diary.services.search import search as search_for
from diary.services.topics import record_topic
from diary.services.versions import take_back_version
from diary.store import people, search_notes, topics
from tests.support.diaries import open_again

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()


def write(diary, happened, **parts):
    draft = ContactDraft(Contact(When(TODAY), happened=happened, **parts))
    return record_contact(diary, draft, NOW).contact


def write_half(diary):
    with diary.writing() as connection:
        topics.add(connection, Topic(what="sleutel"))
        topics.get(connection, TopicId(99))


def search(diary, typed="", turn=None, **asked):
    bring_up(diary)
    return search_for(diary, Search(Query.typed(typed), **asked), turn)


def refs(diary, typed="", **asked):
    """All that is found, page after page."""
    page = search(diary, typed, **asked)
    found = [*page.hits]
    while page.next is not None:
        page = search(diary, typed, page.next, **asked)
        found += page.hits
    return [hit.ref for hit in found]


def test_a_hit_says_when_with_whom_and_where_the_words_stand(diary):
    sam = record_person(diary, Person(name="Sam"))
    when = When(TODAY, time(9, 30), Precision.EXACT)
    draft = ContactDraft(Contact(when, people=(sam.id,), happened="Wij dronken één kop thee."))
    written = record_contact(diary, draft, NOW).contact
    (hit,) = search(diary, "een KOP").hits
    assert hit.ref == EntryRef.of(written)
    assert (hit.day, hit.time, hit.names) == (TODAY, time(9, 30), ("Sam",))
    assert hit.snippet.text == "Wij dronken één kop thee."
    assert [hit.snippet.text[mark.start : mark.end] for mark in hit.snippet.marks] == ["één", "kop"]


def test_entries_of_every_noun_are_found_each_with_its_people(diary):
    sam = record_person(diary, Person(name="Sam", role="sleutelfiguur"))
    promise = record_promise(diary, Promise(Owner.ME, TODAY, what="sleutel terugbrengen", person=sam.id), NOW)
    topic = record_topic(diary, Topic(what="de sleutel", person=sam.id))
    written = write(diary, "sleutel kwijt", people=(sam.id,))
    hits = search(diary, "sleutel").hits
    assert [hit.ref for hit in hits] == [EntryRef.of(each) for each in (topic, sam, written, promise)]
    assert {hit.names for hit in hits} == {("Sam",)}


def test_a_name_finds_all_that_names_the_person_and_is_marked(diary):
    sam = record_person(diary, Person(name="Samira Özil"))
    promise = record_promise(diary, Promise(Owner.ME, TODAY, what="bellen", person=sam.id), NOW)
    topic = record_topic(diary, Topic(what="de huur", person=sam.id))
    written = write(diary, "samen thee", people=(sam.id,))
    write(diary, "zonder haar")
    hits = search(diary, "ozi").hits
    assert [hit.ref for hit in hits] == [EntryRef.of(each) for each in (topic, sam, written, promise)]
    for hit in hits:
        assert [hit.names[0][mark.start : mark.end] for mark in hit.name_marks[0]] == ["Özi"]
    assert count_hits(diary, Search(Query.typed("ozi"))) == 4


def test_of_somebody_the_name_is_marked_and_other_words_are_told(diary):
    record_person(diary, Person(name="Samira", role="begeleider", note="houdt van thee"))
    (hit,) = search(diary, "sam").hits
    assert (hit.names, hit.name_marks, hit.snippet.text) == (("Samira",), ((Mark(0, 3),),), "begeleider")
    (hit,) = search(diary, "thee").hits
    assert (hit.name_marks, hit.snippet.text) == (((),), "houdt van thee")


def test_each_word_is_looked_for_in_names_and_in_what_was_written(diary):
    sam, fatima = (record_person(diary, Person(name=name)) for name in ("Sam Claes", "Fatima"))
    both = write(diary, "over geld", people=(sam.id, fatima.id))
    one = write(diary, "over geld", people=(sam.id,))
    assert refs(diary, "sam fat") == [EntryRef.of(both)]
    assert refs(diary, "geld claes") == [EntryRef.of(one), EntryRef.of(both)]
    assert refs(diary, "geld emma") == []


def test_in_quotes_a_name_has_to_be_whole(diary):
    sam = record_person(diary, Person(name="Sam Claes"))
    ref = EntryRef.of(write(diary, "thee", people=(sam.id,)))
    assert ref in refs(diary, '"Sam Claes"')
    assert ref in refs(diary, '"sam')
    hits = search(diary, '"Sam Cl"').hits
    assert [hit.ref for hit in hits] == []


def test_a_part_inside_of_a_name_is_found_behind_what_begins_with_it(diary):
    fatima = record_person(diary, Person(name="Fatima"))
    inside = EntryRef.of(write(diary, "thee", people=(fatima.id,)))
    begins = EntryRef.of(write(diary, "een timer"))
    assert refs(diary, "tim") == [begins, EntryRef.of(fatima), inside]


def test_a_new_name_finds_at_once_and_indexes_nothing_but_the_person(diary):
    sam = record_person(diary, Person(name="Sam"))
    ref = EntryRef.of(write(diary, "thee", people=(sam.id,)))
    assert ref in refs(diary, "sam")
    record_person(diary, replace(sam, name="Noor"))
    with diary.reading() as connection:
        assert search_notes.waiting(connection, 10).refs == (EntryRef.of(sam),)
    assert refs(diary, "noor") == [EntryRef.of(sam), ref]
    assert refs(diary, "sam") == []


def test_of_two_people_made_one_the_name_that_stays_finds_what_was_of_both_until_they_are_two_again(diary):
    sam, sammy = (record_person(diary, Person(name=name)) for name in ("Samir", "Klaas"))
    one, other = (EntryRef.of(write(diary, "thee", people=(person.id,))) for person in (sam, sammy))
    made = make_one(diary, sam.id, sammy.id, NOW)
    assert refs(diary, "samir") == [EntryRef.of(sam), other, one]
    assert refs(diary, "klaas") == []
    make_two_again(diary, made)
    assert refs(diary, "samir") == [EntryRef.of(sam), one]
    assert refs(diary, "klaas") == [EntryRef.of(sammy), other]


def test_so_many_people_of_one_name_as_nobody_knows_are_found(diary):
    with diary.writing() as connection:
        those = [people.add(connection, Person(name=f"Jan {number}")) for number in range(1_100)]
    ref = EntryRef.of(write(diary, "thee", people=(those[-1],)))
    asked = {"filters": (Filter(FilterKind.NOUN, "contact"),)}
    assert refs(diary, "jan", **asked) == refs(diary, "an", **asked) == [ref]


def test_without_words_nothing_is_found(diary):
    write(diary, "woord")
    assert refs(diary, ' " ') == []


def test_what_is_in_the_bin_is_not_found_until_it_is_back(diary):
    ref = EntryRef.of(write(diary, "sleutel"))
    put_in_bin(diary, ref, NOW)
    assert refs(diary, "sleutel") == []
    take_out_of_bin(diary, ref)
    assert refs(diary, "sleutel") == [ref]
    put_in_bin(diary, ref, NOW)
    erase(diary, ref)
    assert refs(diary, "sleutel") == []


def test_an_entry_is_found_by_what_it_says_now(diary):
    written = write(diary, "eerst")
    ref = EntryRef.of(written)
    record_contact(diary, ContactDraft(replace(written, happened="daarna")), NOW)
    assert (refs(diary, "eerst"), refs(diary, "daarna")) == ([], [ref])
    take_back_version(diary, ref, 1, NOW)
    assert (refs(diary, "eerst"), refs(diary, "daarna")) == ([ref], [])


def test_promises_and_topics_are_found_by_what_the_client_says_they_are_about(diary):
    about = (Theme(own="de kerstboom"),)
    promise = record_promise(diary, Promise(Owner.ME, TODAY, themes=about), NOW)
    topic = record_topic(diary, Topic(themes=about))
    assert set(refs(diary, "kerst")) == {EntryRef.of(promise), EntryRef.of(topic)}
    record_promise(diary, replace(promise, themes=()), NOW)
    record_topic(diary, replace(topic, themes=()))
    assert refs(diary, "kerst") == []


def test_what_could_not_be_saved_is_not_found(diary):
    with pytest.raises(OurBug):
        write_half(diary)
    assert refs(diary, "sleutel") == []


def test_all_pages_together_hold_each_entry_once_those_with_words_inside_last(diary):
    begins = [EntryRef.of(write(diary, f"arts {number}")) for number in range(HITS_A_PAGE + 7)]
    inside = [EntryRef.of(write(diary, "huisarts")) for _ in range(3)]
    assert refs(diary, "arts") == [*reversed(begins), *reversed(inside)]


def test_a_very_long_text_is_found_by_its_last_word(diary):
    written = write(diary, "lang verhaal " * 8_000 + "slot")
    (hit,) = search(diary, "slot").hits
    assert hit.ref == EntryRef.of(written)
    assert [hit.snippet.text[mark.start : mark.end] for mark in hit.snippet.marks] == ["slot"]


def test_it_is_found_after_closing_and_opening(diary):
    ref = EntryRef.of(write(diary, "sleutel"))
    diary.close()
    again = open_again(diary.folder)
    assert refs(again, "sleutel") == [ref]
    again.close()
