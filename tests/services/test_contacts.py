"""Writing contacts down: all or nothing, and what was written comes back."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft, Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import Fault, FaultCode
from diary.domain.feelings import Posture
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.topics import Topic, TopicState
from diary.domain.when import Precision, When
from diary.services.bin import put_in_bin
from diary.services.contacts import (
    CARDS_A_PAGE,
    contact_card,
    contact_cards,
    contact_to_edit,
    count_contacts,
    discard_contact,
    finish_contact,
    keep_contact,
    record_contact,
)
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import record_person
from diary.services.promises import open_promises, promise, settle_promise
from diary.services.topics import topics_in

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = When(NOW.date(), time(14, 5), Precision.EXACT)


def draft_with(**fields):
    return ContactDraft(Contact(when=TODAY, **fields))


def test_a_contact_of_two_presses_is_recorded(diary):
    sam = record_person(diary, Person(name="Sam"))
    recorded = record_contact(diary, draft_with(people=(sam.id,), posture=Posture.SNIFFING), NOW)
    (card,) = contact_cards(diary)
    assert (card.id, card.names, card.posture) == (recorded.contact.id, ("Sam",), Posture.SNIFFING)


def test_recording_twice_changes_the_same_contact(diary):
    first = record_contact(diary, draft_with(posture=Posture.AT_EASE), NOW)
    record_contact(diary, replace(first, contact=replace(first.contact, way=Way.PHONE)), NOW)
    assert count_contacts(diary) == 1
    assert contact_to_edit(diary, first.contact.id).contact.way is Way.PHONE


def test_promises_and_topics_are_recorded_with_the_contact(diary):
    draft = replace(
        draft_with(), promises=(Promise(Owner.ME, NOW.date(), what="Ik bel"),), topics=(Topic(what="De huur"),)
    )
    recorded = record_contact(diary, draft, NOW)
    again = contact_to_edit(diary, recorded.contact.id)
    assert [(each.what, each.made_in) for each in again.promises] == [("Ik bel", recorded.contact.id)]
    assert [(each.what, each.from_contact) for each in again.topics] == [("De huur", recorded.contact.id)]


def test_a_promise_without_words_is_left_out(diary):
    recorded = record_contact(diary, replace(draft_with(), promises=(Promise(Owner.ME, NOW.date(), what="  "),)), NOW)
    assert recorded.promises == ()


def test_what_is_taken_out_of_the_draft_leaves_the_diary(diary):
    draft = replace(
        draft_with(), promises=(Promise(Owner.ME, NOW.date(), what="Ik bel"),), topics=(Topic(what="Huur"),)
    )
    recorded = record_contact(diary, draft, NOW)
    record_contact(diary, replace(recorded, promises=(), topics=()), NOW)
    again = contact_to_edit(diary, recorded.contact.id)
    assert (again.promises, again.topics) == ((), ())
    assert topics_in(diary, frozenset(TopicState)) == ()


def test_recording_again_keeps_what_a_promise_became(diary):
    recorded = record_contact(diary, replace(draft_with(), promises=(Promise(Owner.ME, NOW.date(), what="Bel"),)), NOW)
    kept = recorded.promises[0].id
    settle_promise(diary, kept, PromiseChange(PromiseState.KEPT, NOW))
    record_contact(diary, contact_to_edit(diary, recorded.contact.id), NOW)
    assert promise(diary, kept).state is PromiseState.KEPT


def test_finishing_puts_the_draft_away(diary):
    draft = draft_with(happened="We praatten.")
    keep_draft(diary, Form.CONTACT, draft)
    finish_contact(diary, draft, NOW)
    assert kept_draft(diary, Form.CONTACT, ContactDraft) is None


def test_nothing_of_a_contact_is_recorded_when_a_part_fails(diary):
    broken = replace(draft_with(happened="x"), promises=(Promise(Owner.ME, NOW.date(), what="Bel", person=99),))
    with pytest.raises(Fault) as raised:
        record_contact(diary, broken, NOW)
    assert raised.value.code is FaultCode.BUG
    assert count_contacts(diary) == 0


def test_pages_of_cards_follow_each_other(diary):
    for minute in range(CARDS_A_PAGE + 1):
        moment = When(date(2026, 1, 1), time(minute // 60, minute % 60), Precision.EXACT)
        record_contact(diary, ContactDraft(Contact(when=moment)), NOW)
    first = contact_cards(diary)
    rest = contact_cards(diary, after=first[-1])
    assert (len(first), len(rest)) == (CARDS_A_PAGE, 1)
    assert rest[0].when.time == time(0, 0)


def test_one_contact_has_the_same_card_alone_as_in_the_timeline(diary):
    sam = record_person(diary, Person(name="Sam"))
    first = record_contact(diary, draft_with(people=(sam.id,), happened="We lazen\nde brief."), NOW)
    record_contact(diary, draft_with(posture=Posture.SNIFFING), NOW)
    (found,) = (card for card in contact_cards(diary) if card.id == first.contact.id)
    assert contact_card(diary, first.contact.id) == found


def test_a_draft_that_is_not_complete_is_kept_and_not_recorded(diary):
    draft = draft_with(happened="We praatten.")
    assert keep_contact(diary, draft, NOW) == draft
    assert kept_draft(diary, Form.CONTACT, ContactDraft) == draft
    assert count_contacts(diary) == 0


def test_a_complete_draft_is_kept_and_recorded_once(diary):
    sam = record_person(diary, Person(name="Sam"))
    first = keep_contact(diary, draft_with(people=(sam.id,), posture=Posture.SNIFFING), NOW)
    keep_contact(diary, replace(first, contact=replace(first.contact, happened="We praatten.")), NOW)
    (card,) = contact_cards(diary)
    assert (card.id, card.words) == (first.contact.id, "We praatten.")
    assert kept_draft(diary, Form.CONTACT, ContactDraft).contact.id == card.id


def test_a_promise_keeps_its_history_while_its_words_are_typed_anew(diary):
    draft = replace(draft_with(), promises=(Promise(Owner.ME, NOW.date(), what="Bel"),))
    recorded = record_contact(diary, draft, NOW)
    kept = recorded.promises[0]
    settle_promise(diary, kept.id, PromiseChange(PromiseState.KEPT, NOW))
    emptied = keep_contact(diary, replace(recorded, promises=(replace(kept, what=""),)), NOW)
    typed = replace(emptied, promises=(replace(emptied.promises[0], what="Ik bel"),))
    finish_contact(diary, typed, NOW)
    again = promise(diary, kept.id)
    assert (again.what, again.state) == ("Ik bel", PromiseState.KEPT)


def test_a_promise_taken_out_leaves_the_diary_when_the_contact_is_finished(diary):
    recorded = record_contact(diary, replace(draft_with(), promises=(Promise(Owner.ME, NOW.date(), what="Bel"),)), NOW)
    without = keep_contact(diary, replace(recorded, promises=()), NOW)
    assert [each.what for each in contact_to_edit(diary, recorded.contact.id).promises] == ["Bel"]
    finish_contact(diary, without, NOW)
    assert contact_to_edit(diary, recorded.contact.id).promises == ()


def test_a_wordless_promise_stays_in_the_draft(diary):
    sam = record_person(diary, Person(name="Sam"))
    whole = draft_with(people=(sam.id,), posture=Posture.SNIFFING)
    promises = (Promise(Owner.ME, NOW.date(), before_next=True), Promise(Owner.WORKER, NOW.date(), what="Bel"))
    kept = keep_contact(diary, replace(whole, promises=promises), NOW)
    assert [(each.what, each.id == 0) for each in kept.promises] == [("", True), ("Bel", False)]


def test_a_discarded_draft_leaves_nothing(diary):
    sam = record_person(diary, Person(name="Sam"))
    whole = replace(
        draft_with(people=(sam.id,), posture=Posture.SNIFFING), promises=(Promise(Owner.ME, NOW.date(), what="Bel"),)
    )
    recorded = keep_contact(diary, whole, NOW)
    discard_contact(
        diary, replace(recorded, contact=replace(recorded.contact, people=(), posture=None), promises=()), NOW
    )
    assert (count_contacts(diary), kept_draft(diary, Form.CONTACT, ContactDraft)) == (0, None)
    assert open_promises(diary, tuple(Owner), 10) == ()


def test_a_removed_contact_is_not_written_on(diary):
    sam = record_person(diary, Person(name="Sam"))
    kept = keep_contact(diary, draft_with(people=(sam.id,), posture=Posture.SNIFFING), NOW)
    put_in_bin(diary, EntryRef(Noun.CONTACT, kept.contact.id), NOW)
    assert kept_draft(diary, Form.CONTACT, ContactDraft) is None


def test_removing_a_contact_leaves_the_draft_of_another(diary):
    removed = record_contact(diary, draft_with(happened="x"), NOW)
    draft = draft_with(happened="We praatten.")
    keep_draft(diary, Form.CONTACT, draft)
    put_in_bin(diary, EntryRef(Noun.CONTACT, removed.contact.id), NOW)
    assert kept_draft(diary, Form.CONTACT, ContactDraft) == draft
