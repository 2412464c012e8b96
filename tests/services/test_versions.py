"""Earlier versions: the first stays, nothing typed is lost, and one that is taken back can be undone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form, PromiseDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import OurBug
from diary.domain.feelings import Posture
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState
from diary.domain.versions import MOST_VERSIONS
from diary.domain.when import When
from diary.services.bin import entries_in_bin, erase, put_in_bin
from diary.services.contacts import contact_to_edit, finish_contact, keep_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import person, record_person
from diary.services.promises import promise, record_promise, settle_promise
from diary.services.topics import record_topic, settle_topic, topic
from diary.services.versions import earlier_versions, put_back_entry, take_back_version

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
LATER = NOW + timedelta(hours=1)
ABOUT = (Theme(ThemeKind.HOME), Theme(own="de kelder"))


def ref(entry):
    return EntryRef.of(entry)


def entries_of(diary, entry):
    return [version.entry for version in earlier_versions(diary, ref(entry))]


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam"))


@pytest.fixture
def talk(diary, sam):
    contact = Contact(When(TODAY), people=(sam.id,), posture=Posture.SNIFFING, happened="eerst")
    return finish_contact(
        diary,
        ContactDraft(
            contact,
            (Promise(Owner.ME, TODAY, what="bellen", themes=ABOUT),),
            (Topic(what="de huur", themes=ABOUT),),
        ),
        NOW,
    )


def said(draft, happened):
    return replace(draft, contact=replace(draft.contact, happened=happened))


# What is kept.


def test_a_new_entry_has_no_earlier_versions(diary, sam, talk):
    for entry in (sam, talk.contact, *talk.promises, *talk.topics):
        assert earlier_versions(diary, ref(entry)) == ()


def test_a_contact_is_kept_as_it_was_before_it_was_written_on(diary, talk):
    finish_contact(diary, said(talk, "daarna"), LATER)
    (version,) = earlier_versions(diary, ref(talk.contact))
    assert (version.number, version.at, version.entry) == (1, LATER, talk.contact)


def test_typing_letter_by_letter_is_one_change(diary, talk):
    for words in ("d", "da", "daarna"):
        keep_contact(diary, said(talk, words), LATER)
    finish_contact(diary, said(talk, "daarna!"), LATER)
    assert entries_of(diary, talk.contact) == [talk.contact]


def test_writing_a_new_contact_leaves_no_versions(diary, sam):
    draft = ContactDraft(Contact(When(TODAY), people=(sam.id,), posture=Posture.SNIFFING))
    for words in ("W", "We", "We praatten."):
        draft = keep_contact(diary, said(draft, words), NOW)
    finish_contact(diary, draft, NOW)
    assert earlier_versions(diary, ref(draft.contact)) == ()


def test_opening_a_contact_and_changing_nothing_leaves_no_version(diary, talk):
    keep_contact(diary, said(talk, "anders"), LATER)
    keep_contact(diary, talk, LATER)
    finish_contact(diary, contact_to_edit(diary, talk.contact.id), LATER)
    assert earlier_versions(diary, ref(talk.contact)) == ()
    assert earlier_versions(diary, ref(talk.promises[0])) == ()


def test_writing_on_after_a_lock_is_the_same_change(diary, talk):
    keep_contact(diary, said(talk, "half"), LATER)
    going_on = kept_draft(diary, Form.CONTACT, ContactDraft)
    keep_contact(diary, said(going_on, "heel"), LATER)
    finish_contact(diary, said(going_on, "heel"), LATER)
    assert entries_of(diary, talk.contact) == [talk.contact]


def test_each_time_the_client_writes_on_is_a_change_of_its_own(diary, talk):
    for words in ("tweede", "derde"):
        keep_contact(diary, said(talk, words), LATER)
        finish_contact(diary, said(talk, words), LATER)
    assert [entry.happened for entry in entries_of(diary, talk.contact)] == ["tweede", "eerst"]


def test_promises_and_topics_changed_with_their_contact_are_kept_too(diary, talk):
    written = contact_to_edit(diary, talk.contact.id)
    changed = replace(
        written,
        promises=(replace(written.promises[0], what="mailen"),),
        topics=(replace(written.topics[0], what="de sleutel"),),
    )
    finish_contact(diary, changed, LATER)
    assert [entry.what for entry in entries_of(diary, talk.promises[0])] == ["bellen"]
    assert [entry.what for entry in entries_of(diary, talk.topics[0])] == ["de huur"]
    assert earlier_versions(diary, ref(talk.contact)) == ()


def test_a_promise_a_topic_and_a_person_are_kept_before_each_change(diary, sam):
    promised = record_promise(diary, Promise(Owner.ME, TODAY, what="bellen"), NOW)
    about = record_topic(diary, Topic(what="de huur"))
    record_promise(diary, replace(promised, what="mailen"), LATER)
    record_topic(diary, replace(about, what="de sleutel"))
    record_person(diary, replace(sam, name="Samira"))
    assert [entry.what for entry in entries_of(diary, promised)] == ["bellen"]
    assert [entry.what for entry in entries_of(diary, about)] == ["de huur"]
    assert entries_of(diary, sam) == [sam]


def test_saving_without_a_change_keeps_nothing(diary, sam, talk):
    settle_promise(diary, talk.promises[0].id, PromiseChange(PromiseState.KEPT, NOW))
    settled = promise(diary, talk.promises[0].id)
    record_promise(diary, replace(settled, state=PromiseState.OPEN, history=()), LATER)
    record_topic(diary, talk.topics[0])
    record_person(diary, sam)
    for entry in (settled, talk.topics[0], sam):
        assert earlier_versions(diary, ref(entry)) == ()


def test_words_of_what_came_of_a_topic_are_kept_when_others_take_their_place(diary):
    about = record_topic(diary, Topic(what="de huur"))
    settle_topic(diary, about.id, TopicState.LATER, "hij vraagt het na")
    settle_topic(diary, about.id, TopicState.TALKED_ABOUT, "het mag")
    assert [entry.outcome for entry in entries_of(diary, about)] == ["hij vraagt het na"]


def test_undoing_a_change_undoes_its_version_too(diary, sam):
    record_person(diary, replace(sam, name="Samira"))
    put_back_entry(diary, sam)
    assert person(diary, sam.id) == sam
    assert earlier_versions(diary, ref(sam)) == ()


def test_of_very_many_changes_the_first_and_the_newest_stay(diary, talk):
    for number in range(60):
        finish_contact(diary, said(talk, f"versie {number}"), NOW + timedelta(minutes=number))
    kept = entries_of(diary, talk.contact)
    assert len(kept) == MOST_VERSIONS
    assert [entry.happened for entry in (*kept[:3], kept[-1])] == ["versie 58", "versie 57", "versie 56", "eerst"]


# What is taken back.


def test_an_earlier_contact_is_taken_back_and_the_one_of_now_is_kept(diary, talk):
    finish_contact(diary, said(talk, "daarna"), NOW)
    now = take_back_version(diary, ref(talk.contact), 1, LATER)
    assert contact_to_edit(diary, talk.contact.id).contact == talk.contact
    assert now.happened == "daarna"
    newest = earlier_versions(diary, ref(talk.contact))[0]
    assert (newest.entry.happened, newest.at) == ("daarna", LATER)


def test_taking_back_can_be_undone(diary, talk):
    finish_contact(diary, said(talk, "daarna"), NOW)
    before = earlier_versions(diary, ref(talk.contact))
    now = take_back_version(diary, ref(talk.contact), 1, LATER)
    put_back_entry(diary, now)
    assert contact_to_edit(diary, talk.contact.id).contact.happened == "daarna"
    assert earlier_versions(diary, ref(talk.contact)) == before


def test_taking_back_what_is_there_changes_nothing(diary, sam):
    record_person(diary, replace(sam, name="Samira"))
    record_person(diary, sam)
    before = earlier_versions(diary, ref(sam))
    take_back_version(diary, ref(sam), 1, LATER)
    assert earlier_versions(diary, ref(sam)) == before


def test_where_a_promise_stands_stays_when_its_words_are_taken_back(diary, talk):
    promised = talk.promises[0]
    record_promise(diary, replace(promised, what="mailen", person=None, themes=()), NOW)
    settle_promise(diary, promised.id, PromiseChange(PromiseState.KEPT, NOW, words="gelukt"))
    take_back_version(diary, ref(promised), 1, LATER)
    back = promise(diary, promised.id)
    assert (back.what, back.themes) == ("bellen", ABOUT)
    assert (back.state, back.made_in) == (PromiseState.KEPT, talk.contact.id)
    assert [step.words for step in back.history] == ["", "gelukt"]


def test_a_topic_and_a_person_are_taken_back(diary, sam, talk):
    about = talk.topics[0]
    record_topic(diary, replace(about, what="de sleutel", themes=()))
    record_person(diary, replace(sam, name="Samira", came_after=None))
    take_back_version(diary, ref(about), 1, LATER)
    take_back_version(diary, ref(sam), 1, LATER)
    assert topic(diary, about.id) == about
    assert person(diary, sam.id) == sam


def test_people_in_the_bin_come_back_with_an_earlier_contact(diary, sam, talk):
    finish_contact(diary, replace(talk, contact=replace(talk.contact, people=())), NOW)
    put_in_bin(diary, ref(sam), NOW)
    take_back_version(diary, ref(talk.contact), 1, LATER)
    assert contact_to_edit(diary, talk.contact.id).contact.people == (sam.id,)
    assert entries_in_bin(diary) == ()


def test_people_who_are_gone_are_left_out_of_what_is_taken_back(diary, sam, talk):
    other = record_person(diary, Person(name="Inge", came_after=sam.id))
    promised = record_promise(diary, Promise(Owner.ME, TODAY, what="mailen", person=sam.id), NOW)
    about = record_topic(diary, Topic(what="de sleutel", person=sam.id))
    finish_contact(diary, replace(talk, contact=replace(talk.contact, people=())), NOW)
    record_promise(diary, replace(promised, person=None), NOW)
    record_topic(diary, replace(about, person=None))
    record_person(diary, replace(other, came_after=None))
    put_in_bin(diary, ref(sam), NOW)
    erase(diary, ref(sam))
    for entry in (talk.contact, promised, about, other):
        take_back_version(diary, ref(entry), 1, LATER)
    assert contact_to_edit(diary, talk.contact.id).contact == replace(talk.contact, people=())
    assert promise(diary, promised.id).person is None
    assert topic(diary, about.id).person is None
    assert person(diary, other.id).came_after is None


def test_a_draft_about_what_is_taken_back_does_not_write_over_it(diary, talk):
    finish_contact(diary, said(talk, "daarna"), NOW)
    keep_contact(diary, said(talk, "half"), NOW)
    keep_draft(diary, Form.PROMISE, PromiseDraft(what="half"))
    take_back_version(diary, ref(talk.contact), 1, LATER)
    assert kept_draft(diary, Form.CONTACT, ContactDraft) is None
    assert kept_draft(diary, Form.PROMISE, PromiseDraft) == PromiseDraft(what="half")


def test_a_version_that_is_not_there_is_our_bug(diary, sam):
    with pytest.raises(OurBug):
        take_back_version(diary, ref(sam), 1, LATER)


def test_versions_wait_in_the_bin_with_their_entry(diary, talk):
    finish_contact(diary, said(talk, "daarna"), NOW)
    put_in_bin(diary, EntryRef(Noun.CONTACT, talk.contact.id), NOW)
    assert len(earlier_versions(diary, ref(talk.contact))) == 1
    erase(diary, ref(talk.contact))
    assert earlier_versions(diary, ref(talk.contact)) == ()


def test_a_version_that_no_longer_reads_stands_in_the_way_of_no_other(diary, sam):
    for name in ("Inge", "Rik"):
        record_person(diary, replace(sam, name=name))
    with diary.writing() as connection:
        connection.execute("UPDATE version SET body = substr(body, 1, 40) WHERE number = 1")
    assert [entry.name for entry in entries_of(diary, sam)] == ["Inge"]
