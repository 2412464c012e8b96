"""Two people who are one: nothing that was written gets lost, and it can be undone."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form, PersonDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.feelings import Posture
from diary.domain.people import Person, PersonKind
from diary.domain.promises import Owner, Promise
from diary.domain.searching import Filter, FilterKind, Search
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.services.attachments import attach, attachments_of, body_of
from diary.services.bin import empty_bin, entries_in_bin, put_in_bin, take_out_of_bin
from diary.services.contacts import contact_to_edit, finish_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.indexing import bring_up
from diary.services.people import everyone, person, record_person
from diary.services.promises import promise, record_promise
from diary.services.same_people import make_one, make_two_again
from diary.services.search import search
from diary.services.topics import record_topic, topic
from diary.services.versions import earlier_versions, take_back_version
from tests.support.sounds import voice_note

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam", role="woonbegeleider", note="komt op dinsdag"))


@pytest.fixture
def samira(diary):
    other = Person(name="Samira", kind=PersonKind.WORKER, role="begeleider", reach="0470", note="lacht veel")
    return record_person(diary, other)


@pytest.fixture
def karim(diary):
    return record_person(diary, Person(name="Karim"))


def everything_in(diary):
    """All rows of all tables, but for what counts changes."""
    with diary.reading() as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        told = [name for name in tables if name not in {"changes", "unsearched", "searched"}]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in told}


def met(diary, *people):
    talk = Contact(When(TODAY), people=tuple(each.id for each in people), posture=Posture.SNIFFING)
    return finish_contact(diary, ContactDraft(talk), NOW).contact


def test_what_was_written_stays_and_what_was_empty_comes_from_the_other(diary, sam, samira):
    make_one(diary, sam.id, samira.id, NOW)
    one = replace(sam, kind=PersonKind.WORKER, reach="0470", note="komt op dinsdag\n\nlacht veel")
    assert everyone(diary) == (one,)


def test_contacts_promises_and_topics_of_both_are_of_the_one(diary, sam, samira):
    talks = [met(diary, sam), met(diary, samira)]
    promised = record_promise(diary, Promise(Owner.ME, TODAY, what="bellen", person=samira.id), NOW)
    asked = record_topic(diary, Topic(what="de huur", person=samira.id))
    make_one(diary, sam.id, samira.id, NOW)
    assert [contact_to_edit(diary, talk.id).contact.people for talk in talks] == [(sam.id,), (sam.id,)]
    assert promise(diary, promised.id).person == sam.id
    assert topic(diary, asked.id).person == sam.id


def test_a_contact_with_both_has_the_one_once(diary, sam, samira, karim):
    talk = met(diary, samira, karim, sam)
    make_one(diary, sam.id, samira.id, NOW)
    assert contact_to_edit(diary, talk.id).contact.people == (karim.id, sam.id)


def test_undo_leaves_everything_as_it_was(diary, sam, samira, karim):
    met(diary, samira, karim, sam)
    met(diary, samira)
    record_promise(diary, Promise(Owner.ME, TODAY, what="bellen", person=samira.id), NOW)
    record_person(diary, replace(karim, came_after=samira.id))
    record_person(diary, replace(sam, came_after=samira.id))
    binned = record_promise(diary, Promise(Owner.ME, TODAY, what="vragen", person=samira.id), NOW)
    put_in_bin(diary, EntryRef.of(binned), NOW)
    before = everything_in(diary)
    make_two_again(diary, make_one(diary, sam.id, samira.id, NOW))
    assert everything_in(diary) == before


def test_who_was_the_other_one_is_in_the_bin_and_can_be_taken_out_alone(diary, sam, samira):
    talk = met(diary, samira)
    make_one(diary, sam.id, samira.id, NOW)
    (binned,) = entries_in_bin(diary)
    assert binned.entry == samira
    take_out_of_bin(diary, binned.ref)
    assert person(diary, samira.id) == samira
    assert contact_to_edit(diary, talk.id).contact.people == (sam.id,)


def test_what_comes_out_of_the_bin_later_is_of_the_one(diary, sam, samira):
    talk = met(diary, samira)
    promised = record_promise(diary, Promise(Owner.ME, TODAY, what="bellen", person=samira.id), NOW)
    for entry in (talk, promised):
        put_in_bin(diary, EntryRef.of(entry), NOW)
    make_one(diary, sam.id, samira.id, NOW)
    for entry in (talk, promised):
        take_out_of_bin(diary, EntryRef.of(entry))
    assert contact_to_edit(diary, talk.id).contact.people == (sam.id,)
    assert promise(diary, promised.id).person == sam.id
    assert [each.id for each in everyone(diary)] == [sam.id]


def test_an_earlier_version_names_the_one_also_when_the_other_is_gone_for_good(diary, sam, samira, karim):
    promised = record_promise(diary, Promise(Owner.ME, TODAY, what="bellen", person=samira.id), NOW)
    record_promise(diary, replace(promised, person=karim.id), NOW)
    make_one(diary, sam.id, samira.id, NOW)
    empty_bin(diary)
    (version,) = earlier_versions(diary, EntryRef.of(promised))
    take_back_version(diary, EntryRef.of(promised), version.number, NOW)
    assert promise(diary, promised.id).person == sam.id


def test_who_turns_out_to_be_one_twice_is_the_last_one(diary, sam, samira, karim):
    talk = met(diary, samira)
    put_in_bin(diary, EntryRef.of(talk), NOW)
    make_one(diary, sam.id, samira.id, NOW)
    make_one(diary, karim.id, sam.id, NOW)
    take_out_of_bin(diary, EntryRef.of(talk))
    assert contact_to_edit(diary, talk.id).contact.people == (karim.id,)


def test_what_is_attached_to_the_other_is_attached_to_the_one(diary, sam, samira):
    attached = attach(diary, EntryRef.of(samira), voice_note(), NOW)
    made = make_one(diary, sam.id, samira.id, NOW)
    empty_bin(diary)
    assert [each.id for each in attachments_of(diary, EntryRef.of(sam))] == [attached.id]
    assert body_of(diary, attached.id) == voice_note().body
    assert made.moved.attachments == (attached.id,)


def test_contacts_of_both_are_found_with_the_one_and_after_undo_with_each(diary, sam, samira, karim):
    mine, hers, together = met(diary, sam), met(diary, samira), met(diary, sam, samira)
    bring_up(diary)

    def found_with(person):
        asked = Search(filters=(Filter(FilterKind.PERSON, str(person.id)),))
        return {hit.ref.id for hit in search(diary, asked).hits if hit.ref.noun is Noun.CONTACT}

    made = make_one(diary, sam.id, samira.id, NOW)
    assert (found_with(sam), found_with(samira)) == ({mine.id, hers.id, together.id}, set())
    make_two_again(diary, made)
    assert (found_with(sam), found_with(samira)) == ({mine.id, together.id}, {hers.id, together.id})


def test_nobody_comes_after_themselves(diary, sam, samira, karim):
    record_person(diary, replace(sam, came_after=samira.id))
    record_person(diary, replace(karim, came_after=sam.id))
    record_person(diary, replace(samira, came_after=karim.id))
    make_one(diary, sam.id, samira.id, NOW)
    assert person(diary, sam.id).came_after is None
    assert person(diary, karim.id).came_after == sam.id


def test_who_came_before_the_other_came_before_the_one(diary, sam, samira, karim):
    record_person(diary, replace(samira, came_after=karim.id, since=date(2026, 1, 5)))
    make_one(diary, sam.id, samira.id, NOW)
    assert person(diary, sam.id).came_after == karim.id
    assert person(diary, sam.id).since == date(2026, 1, 5)


def test_what_is_being_written_goes_on_with_the_one(diary, sam, samira):
    talk = Contact(When(TODAY), people=(samira.id,))
    keep_draft(diary, Form.CONTACT, ContactDraft(talk, (Promise(Owner.ME, TODAY, what="bel", person=samira.id),)))
    make_one(diary, sam.id, samira.id, NOW)
    draft = kept_draft(diary, Form.CONTACT, ContactDraft)
    assert draft.contact.people == (sam.id,)
    assert draft.promises[0].person == sam.id


def test_what_the_one_was_before_is_an_earlier_version(diary, sam, samira):
    made = make_one(diary, sam.id, samira.id, NOW)
    assert [version.entry for version in earlier_versions(diary, EntryRef.of(sam))] == [sam]
    make_two_again(diary, made)
    assert earlier_versions(diary, EntryRef.of(sam)) == ()


def test_undo_gives_back_what_was_half_written(diary, sam, samira):
    keep_draft(diary, Form.PERSON, PersonDraft(id=samira.id, name="Samira B"))
    keep_draft(diary, Form.TOPIC, Topic(what="de hu", person=samira.id))
    made = make_one(diary, sam.id, samira.id, NOW)
    keep_draft(diary, Form.TOPIC, Topic(what="de huur", person=sam.id))
    make_two_again(diary, made)
    assert kept_draft(diary, Form.PERSON, PersonDraft) == PersonDraft(id=samira.id, name="Samira B")
    assert kept_draft(diary, Form.TOPIC, Topic) == Topic(what="de huur", person=sam.id)


def test_undo_overwrites_nothing_that_was_written_since(diary, sam, samira):
    made = make_one(diary, sam.id, samira.id, NOW)
    changed = replace(person(diary, sam.id), note="belt nooit terug")
    record_person(diary, changed)
    make_two_again(diary, made)
    assert everyone(diary) == (changed, samira)


def test_undo_brings_somebody_back_whom_the_bin_no_longer_has(diary, sam, samira):
    talk = met(diary, samira)
    made = make_one(diary, sam.id, samira.id, NOW)
    empty_bin(diary)
    make_two_again(diary, made)
    assert everyone(diary) == (sam, samira)
    assert contact_to_edit(diary, talk.id).contact.people == (samira.id,)
