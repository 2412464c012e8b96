"""The bin: everything comes back as it was, in any order, or is gone."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form, PersonDraft, PromiseDraft, WordsDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import ClientCanMend, FaultCode, OurBug, SurroundingsFailed
from diary.domain.feelings import Posture
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.sharing import Consent, DocumentKind, Share, SharePlan
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.when import When
from diary.services.bin import (
    empty_bin,
    entries_in_bin,
    erase,
    erase_old,
    put_in_bin,
    take_out_of_bin,
)
from diary.services.contacts import contact_to_edit, count_contacts, finish_contact, record_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import everyone, person, record_person
from diary.services.promises import promise, record_promise, settle_promise, unsettle_promise
from diary.services.sharing import share_log
from diary.services.topics import record_topic, reorder_topics, settle_topic, topic, topics_in
from diary.store import drafts, shares

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
OPEN = frozenset({TopicState.OPEN})


def ref(entry):
    return EntryRef.of(entry)


def throw_away(diary, *thrown):
    for number, entry in enumerate(thrown):
        put_in_bin(diary, ref(entry), NOW + timedelta(minutes=number))


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam"))


@pytest.fixture
def talk(diary, sam):
    """A contact with Sam, of which a promise and a topic came."""
    about = (Theme(ThemeKind.HOME), Theme(own="de kelder"))
    draft = ContactDraft(
        Contact(When(TODAY), people=(sam.id,), posture=Posture.SNIFFING, happened="We praatten."),
        (Promise(Owner.WORKER, TODAY, what="bellen", person=sam.id, themes=about),),
        (Topic(what="de huur", person=sam.id, weight=Weight.MUST, wants=frozenset({Want.LISTEN}), themes=about),),
    )
    return record_contact(diary, draft, NOW)


def all_rows(diary):
    """Everything in the tables of entries and of what points to them."""
    tables = ("person", "contact", "contact_person", "contact_feeling", "contact_experience", "contact_mark")
    more = ("promise", "promise_change", "promise_theme", "topic", "topic_want", "topic_theme", "share")
    with diary.reading() as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in (*tables, *more)}


# Back as it was.


def test_a_contact_comes_back_as_it_was_with_what_came_of_it(diary, talk):
    before = all_rows(diary)
    throw_away(diary, talk.contact)
    assert count_contacts(diary) == 0
    assert promise(diary, talk.promises[0].id).made_in is None
    take_out_of_bin(diary, ref(talk.contact))
    assert all_rows(diary) == before
    assert entries_in_bin(diary) == ()


def test_a_promise_comes_back_with_its_history(diary, talk):
    promised = talk.promises[0]
    settle_promise(diary, promised.id, PromiseChange(PromiseState.NOT_KEPT, NOW, told_beforehand=True, words="ziek"))
    before = all_rows(diary)
    throw_away(diary, promised)
    take_out_of_bin(diary, ref(promised))
    assert all_rows(diary) == before
    unsettle_promise(diary, promised.id)
    assert promise(diary, promised.id).state is PromiseState.OPEN


def test_a_topic_comes_back_at_its_place_in_the_order(diary):
    numbers = {what: record_topic(diary, Topic(what=what)).id for what in "abcd"}
    reorder_topics(diary, [numbers[what] for what in "cadb"])
    put_in_bin(diary, EntryRef(Noun.TOPIC, numbers["a"]), NOW)
    record_topic(diary, Topic(what="e"))
    take_out_of_bin(diary, EntryRef(Noun.TOPIC, numbers["a"]))
    assert [each.what for each in topics_in(diary, OPEN)] == ["c", "a", "d", "b", "e"]
    reorder_topics(diary, [each.id for each in reversed(topics_in(diary, OPEN))])
    assert [each.what for each in topics_in(diary, OPEN)] == ["e", "b", "d", "a", "c"]


def test_the_last_topic_comes_back_beside_one_that_took_its_place(diary):
    last = record_topic(diary, Topic(what="laatste"))
    throw_away(diary, last)
    record_topic(diary, Topic(what="nieuw"))
    take_out_of_bin(diary, ref(last))
    both = topics_in(diary, OPEN)
    reorder_topics(diary, [each.id for each in reversed(both)])
    assert topics_in(diary, OPEN) == tuple(reversed(both))


def test_a_person_comes_back_to_whatever_pointed_there(diary, sam):
    after = record_person(diary, Person(name="Inge", came_after=sam.id))
    loose = record_promise(diary, Promise(Owner.ME, TODAY, what="mailen", person=sam.id), NOW)
    about = record_topic(diary, Topic(what="de sleutel", person=sam.id))
    with diary.writing() as connection:
        consent = Consent(person=sam.id, reader="Sam")
        shares.add(connection, Share(DocumentKind.SUMMARY, consent, "nl", NOW, "0", 1, copy=b"x"))
    before = all_rows(diary)
    throw_away(diary, sam)
    assert person(diary, after.id).came_after is None
    assert promise(diary, loose.id).person is None
    assert topic(diary, about.id).person is None
    assert share_log(diary)[0].consent.person is None
    take_out_of_bin(diary, ref(sam))
    assert all_rows(diary) == before


ORDERS = tuple(itertools.permutations(range(4)))


@pytest.mark.parametrize("back", ORDERS[::5])
@pytest.mark.parametrize("away", [order for order in ORDERS if order.index(0) < order.index(3)])
def test_in_whatever_order_things_go_and_come_all_links_are_tied_again(diary, sam, talk, away, back):
    # Sam can only go once the contact has gone.
    all_four = (talk.contact, talk.promises[0], talk.topics[0], sam)
    before = all_rows(diary)
    throw_away(diary, *(all_four[number] for number in away))
    assert not any(all_rows(diary).values())
    for number in back:
        # A contact has brought Sam back with it.
        if any(each.ref == ref(all_four[number]) for each in entries_in_bin(diary)):
            take_out_of_bin(diary, ref(all_four[number]))
    assert all_rows(diary) == before
    with diary.reading() as connection:
        assert connection.execute("SELECT count(*) FROM loose_link").fetchone() == (0,)


def test_a_link_that_points_elsewhere_by_now_stays_there(diary, talk):
    promised = talk.promises[0]
    throw_away(diary, talk.contact)
    other = record_contact(diary, ContactDraft(Contact(When(TODAY)), (promise(diary, promised.id),)), NOW)
    take_out_of_bin(diary, ref(talk.contact))
    assert promise(diary, promised.id).made_in == other.contact.id


def test_people_in_the_bin_come_back_with_their_contact(diary, sam, talk):
    throw_away(diary, talk.contact, sam)
    take_out_of_bin(diary, ref(talk.contact))
    assert contact_to_edit(diary, talk.contact.id).contact.people == (sam.id,)
    assert entries_in_bin(diary) == ()


def test_people_gone_for_good_are_left_out_of_a_contact_that_comes_back(diary, sam, talk):
    throw_away(diary, talk.contact, sam)
    erase(diary, ref(sam))
    take_out_of_bin(diary, ref(talk.contact))
    back = contact_to_edit(diary, talk.contact.id)
    assert back.contact == replace(talk.contact, people=())
    assert back.promises[0].person is None


# What is refused.


def test_somebody_with_contacts_stays_and_it_is_said_why(diary, sam, talk):
    with pytest.raises(ClientCanMend) as caught:
        put_in_bin(diary, ref(sam), NOW)
    assert (caught.value.code, caught.value.facts) == (FaultCode.PERSON_IN_CONTACTS, {"contacts": 1})
    assert everyone(diary) == (sam,)
    assert entries_in_bin(diary) == ()


def test_what_is_not_in_the_bin_cannot_be_taken_out_of_it(diary, sam):
    for act in (take_out_of_bin, erase):
        with pytest.raises(OurBug):
            act(diary, ref(sam))


def test_on_a_full_disk_an_entry_stays_where_it_is(diary, talk):
    long = record_contact(diary, replace(talk, contact=replace(talk.contact, happened="lang " * 40_000)), NOW)
    before = all_rows(diary)
    with diary.writing() as connection:
        # No setting of the diary: it holds for this connection, as a full disk does.
        connection.execute("PRAGMA max_page_count=1")
    with pytest.raises(SurroundingsFailed) as caught:
        put_in_bin(diary, ref(long.contact), NOW)
    assert caught.value.code is FaultCode.DISK_FULL
    assert all_rows(diary) == before
    assert entries_in_bin(diary) == ()


# What is seen.


def test_the_bin_shows_the_last_one_first_with_its_names(diary, sam, talk):
    throw_away(diary, talk.promises[0], talk.contact, sam)
    shown = entries_in_bin(diary)
    assert [(each.ref.noun, each.names) for each in shown] == [
        (Noun.PERSON, ()),
        (Noun.CONTACT, ("Sam",)),
        (Noun.PROMISE, ("Sam",)),
    ]
    assert shown[2].binned_at == NOW
    assert shown[1].entry == talk.contact


def test_names_of_those_who_are_gone_are_left_out(diary, sam, talk):
    throw_away(diary, talk.contact, sam)
    erase(diary, ref(sam))
    assert entries_in_bin(diary)[0].names == ()


# What was being written about it.


def test_a_contact_in_the_bin_is_not_written_on(diary, talk):
    keep_draft(diary, Form.CONTACT, talk)
    throw_away(diary, talk.contact)
    assert kept_draft(diary, Form.CONTACT, ContactDraft) is None


def test_what_is_written_in_a_contact_goes_on_without_what_went_into_the_bin(diary, sam, talk):
    other = record_person(diary, Person(name="Inge"))
    extra = Promise(Owner.ME, TODAY, what="mailen", person=other.id)
    keep_draft(diary, Form.CONTACT, replace(talk, promises=(*talk.promises, extra)))
    throw_away(diary, talk.promises[0], talk.topics[0], other)
    kept = kept_draft(diary, Form.CONTACT, ContactDraft)
    assert kept == replace(talk, promises=(replace(extra, person=None),), topics=())
    assert len(finish_contact(diary, kept, NOW).promises) == 1


def test_other_drafts_go_on_without_somebody_who_went_into_the_bin(diary, sam):
    keep_draft(diary, Form.PROMISE, PromiseDraft(what="half", person=sam.id))
    keep_draft(diary, Form.TOPIC, Topic(what="half", person=sam.id))
    keep_draft(diary, Form.PERSON, PersonDraft(name="half", came_after=sam.id))
    keep_draft(diary, Form.SHARE, SharePlan(Consent(person=sam.id, reader="Sam")))
    throw_away(diary, sam)
    assert kept_draft(diary, Form.PROMISE, PromiseDraft) == PromiseDraft(what="half")
    assert kept_draft(diary, Form.TOPIC, Topic) == Topic(what="half")
    assert kept_draft(diary, Form.PERSON, PersonDraft) == PersonDraft(name="half")
    assert kept_draft(diary, Form.SHARE, SharePlan) == SharePlan(Consent(reader="Sam"))


def test_words_being_written_about_an_entry_go_with_it_and_others_stay(diary, sam, talk):
    promised, about = talk.promises[0], talk.topics[0]
    keep_draft(diary, Form.ANSWER, WordsDraft(((promised.id, "bijna"), (99, "ander"))))
    keep_draft(diary, Form.OUTCOME, WordsDraft(((about.id, "klaar"),)))
    keep_draft(diary, Form.PROMISE, PromiseDraft.of(promised))
    keep_draft(diary, Form.TOPIC, about)
    throw_away(diary, promised, about)
    assert kept_draft(diary, Form.ANSWER, WordsDraft) == WordsDraft(((99, "ander"),))
    assert [kept_draft(diary, form, dict) for form in (Form.OUTCOME, Form.PROMISE, Form.TOPIC)] == [None] * 3


def test_what_is_written_about_another_stays(diary, talk):
    new = ContactDraft(Contact(When(TODAY), happened="half"))
    keep_draft(diary, Form.CONTACT, new)
    throw_away(diary, talk.contact)
    assert kept_draft(diary, Form.CONTACT, ContactDraft) == new


def test_what_is_taken_out_of_a_contact_that_is_written_down_goes_into_the_bin(diary, talk):
    finish_contact(diary, replace(talk, promises=(), topics=()), NOW)
    assert {each.ref for each in entries_in_bin(diary)} == {ref(talk.promises[0]), ref(talk.topics[0])}
    take_out_of_bin(diary, ref(talk.promises[0]))
    assert [each.what for each in contact_to_edit(diary, talk.contact.id).promises] == ["bellen"]


# Gone for good.


def test_after_thirty_days_an_entry_is_gone_and_not_a_moment_before(diary, talk):
    throw_away(diary, talk.contact, talk.promises[0])
    assert erase_old(diary, NOW + timedelta(days=30) - timedelta(seconds=1)) == 0
    assert erase_old(diary, NOW + timedelta(days=30)) == 1
    assert [each.ref.noun for each in entries_in_bin(diary)] == [Noun.PROMISE]
    assert erase_old(diary, NOW + timedelta(days=31)) == 1
    assert erase_old(diary, NOW + timedelta(days=31)) == 0


def test_emptying_lets_everything_go_and_touches_nothing_outside_the_bin(diary, talk):
    throw_away(diary, talk.contact, talk.promises[0])
    before = all_rows(diary)
    empty_bin(diary)
    empty_bin(diary)
    assert entries_in_bin(diary) == ()
    assert all_rows(diary) == before


def test_with_an_entry_its_versions_links_and_set_aside_drafts_go(diary, talk):
    settle_topic(diary, talk.topics[0].id, TopicState.LATER, "een")
    settle_topic(diary, talk.topics[0].id, TopicState.OPEN, "twee")
    keep_draft(diary, Form.CONTACT, talk)
    with diary.writing() as connection:
        connection.execute("UPDATE draft SET set_aside = 1")
        drafts.keep(connection, Form.PERSON, PersonDraft(1, "blijft"))
        connection.execute("UPDATE draft SET set_aside = 1")
    throw_away(diary, talk.topics[0])
    erase(diary, ref(talk.topics[0]))
    with diary.reading() as connection:
        counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("version", "bin")]
        (left,) = connection.execute("SELECT body FROM draft").fetchall()
    assert counts == [0, 0]
    assert "blijft" in left[0]


def test_an_id_is_never_given_to_another_after_its_entry_is_gone(diary, sam):
    throw_away(diary, sam)
    erase(diary, ref(sam))
    assert record_person(diary, Person(name="Inge")).id > sam.id


def test_half_written_changes_of_somebody_go_with_them(diary, sam):
    keep_draft(diary, Form.PERSON, PersonDraft.of(replace(sam, note="half")))
    throw_away(diary, sam)
    assert kept_draft(diary, Form.PERSON, PersonDraft) is None


def test_an_entry_that_no_longer_reads_stands_in_the_way_of_no_other(diary, sam):
    throw_away(diary, sam, record_person(diary, Person(name="Inge")))
    with diary.writing() as connection:
        # As it may come out of a damaged diary.
        connection.execute("UPDATE bin SET body = substr(body, 1, 40) WHERE record = ?", (sam.id,))
    assert [each.entry.name for each in entries_in_bin(diary)] == ["Inge"]
    empty_bin(diary)
    assert entries_in_bin(diary) == ()
