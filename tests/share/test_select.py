"""What is not chosen is not there."""

from dataclasses import replace
from datetime import date

import pytest

from diary.domain.contacts import AskedBy
from diary.domain.experience import Mark
from diary.domain.ids import ContactId, PersonId, PromiseId, TopicId
from diary.domain.promises import Owner
from diary.domain.sharing import (
    Consent,
    ContactChoice,
    ContactField,
    PromiseChoice,
    PromiseField,
    Selection,
    TopicChoice,
    TopicField,
)
from diary.domain.topics import TopicState, Weight
from diary.share.select import Chosen, ChosenContact, ChosenPromise, ChosenTopic, choose
from tests.support.shared_diary import CONSENT, CONTACTS, EVERYTHING, PROMISES, SAM, SOURCE, TOPICS


def one_contact(*fields, consent=CONSENT):
    selection = Selection(contacts=(ContactChoice(ContactId(1), frozenset(fields)),))
    return choose(SOURCE, selection, consent).contacts[0]


def test_nothing_is_chosen_until_the_client_chooses():
    assert choose(SOURCE, Selection(), CONSENT) == Chosen()


def test_a_choice_without_fields_chooses_nothing():
    selection = Selection(
        (ContactChoice(ContactId(1), frozenset()),),
        (PromiseChoice(PromiseId(1), frozenset()),),
        (TopicChoice(TopicId(1), frozenset()),),
    )
    assert choose(SOURCE, selection, CONSENT) == Chosen()


def test_a_record_that_is_gone_is_passed_over():
    selection = Selection(contacts=(ContactChoice(ContactId(99), frozenset(ContactField)),))
    assert choose(SOURCE, selection, CONSENT) == Chosen()


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (ContactField.HAPPENED, ChosenContact(happened=CONTACTS[0].happened)),
        (ContactField.VIEW, ChosenContact(view=CONTACTS[0].view)),
        (
            ContactField.FEELINGS,
            ChosenContact(
                posture=CONTACTS[0].posture,
                feelings=CONTACTS[0].feelings,
                feelings_before=CONTACTS[0].feelings_before,
                feelings_after=CONTACTS[0].feelings_after,
            ),
        ),
        (ContactField.ASKED_BY, ChosenContact(asked_by=AskedBy.SOMEBODY_ELSE, asked_by_own="De huisbaas")),
        (ContactField.OWN_STEPS, ChosenContact(own_steps=CONTACTS[0].own_steps)),
        (ContactField.EXPERIENCES, ChosenContact(experiences=CONTACTS[0].experiences)),
        (ContactField.MARKS, ChosenContact(marks=frozenset({Mark.REPAIR}))),
        (ContactField.TRUST, ChosenContact(trust=CONTACTS[0].trust)),
        (
            ContactField.WHEN_AND_HOW,
            ChosenContact(when=CONTACTS[0].when, way=CONTACTS[0].way, names=("Sam Peeters",), somebody=True),
        ),
        (ContactField.NAMES_OF_OTHERS, ChosenContact(names=("Sam Peeters", "Fatma Yilmaz"))),
    ],
)
def test_one_field_of_a_contact_brings_no_other(field, expected):
    assert one_contact(field) == expected


def test_every_field_of_a_contact_can_be_chosen_on_its_own():
    tested = {ContactField(field) for field in ContactField}
    assert all(one_contact(field) != ChosenContact() for field in tested)


def test_a_name_the_consent_already_tells_is_the_reader():
    consent = Consent(reader="Sam Peeters")
    assert one_contact(ContactField.WHEN_AND_HOW, consent=consent).names == ("Sam Peeters",)


def test_the_reader_is_called_as_the_consent_calls_them():
    consent = replace(CONSENT, reader="mevrouw Peeters")
    assert one_contact(ContactField.WHEN_AND_HOW, consent=consent).names == ("mevrouw Peeters",)


def test_nobody_is_named_to_a_reader_without_a_name():
    chosen = one_contact(ContactField.WHEN_AND_HOW, consent=Consent())
    assert (chosen.names, chosen.somebody) == ((), True)


def test_the_place_never_leaves():
    chosen = choose(SOURCE, EVERYTHING, CONSENT)
    assert CONTACTS[0].place
    assert CONTACTS[0].place not in repr(chosen)


def test_what_a_promise_is_brings_whose_it_is_and_no_more():
    selection = Selection(promises=(PromiseChoice(PromiseId(3), frozenset({PromiseField.WHAT})),))
    (promise,) = choose(SOURCE, selection, CONSENT).promises
    assert (promise.commitment.what, promise.commitment.owner) == (PROMISES[2].what, Owner.TOGETHER)
    assert promise == ChosenPromise(commitment=promise.commitment)


def test_where_a_promise_stands_does_not_tell_what_it_is():
    selection = Selection(promises=(PromiseChoice(PromiseId(3), frozenset({PromiseField.DUE_AND_STATE})),))
    (promise,) = choose(SOURCE, selection, CONSENT).promises
    assert promise == ChosenPromise(standing=promise.standing)
    assert PROMISES[2].what not in repr(promise)


def test_the_history_of_a_promise_comes_only_by_choice():
    selection = Selection(promises=(PromiseChoice(PromiseId(3), frozenset({PromiseField.HISTORY})),))
    assert choose(SOURCE, selection, CONSENT).promises == (ChosenPromise(history=PROMISES[2].history),)


def test_a_promise_names_only_the_reader():
    promises = choose(SOURCE, EVERYTHING, CONSENT).promises
    assert promises[0].commitment.name == "Sam Peeters"
    assert promises[4].commitment.name is None
    assert PROMISES[4].person == PersonId(2)


def test_one_field_of_a_topic_brings_no_other():
    def topic(field):
        selection = Selection(topics=(TopicChoice(TopicId(2), frozenset({field})),))
        return choose(SOURCE, selection, CONSENT).topics[0]

    assert topic(TopicField.WHAT) == ChosenTopic(what=TOPICS[1].what)
    assert topic(TopicField.WANTS) == ChosenTopic(weight=Weight.WOULD_LIKE, wants=TOPICS[1].wants)
    assert topic(TopicField.OUTCOME) == ChosenTopic(state=TopicState.TALKED_ABOUT, outcome=TOPICS[1].outcome)


def test_contacts_stand_in_order_of_time():
    days = [contact.when.day for contact in choose(SOURCE, EVERYTHING, CONSENT).contacts]
    assert days == [date(2026, 10, 22), date(2026, 11, 4), date(2026, 11, 16)]


def test_a_contact_without_its_day_stands_last():
    selection = Selection(
        contacts=(
            ContactChoice(ContactId(3), frozenset({ContactField.HAPPENED})),
            ContactChoice(ContactId(1), frozenset({ContactField.WHEN_AND_HOW})),
        )
    )
    first, last = choose(SOURCE, selection, CONSENT).contacts
    assert first.when.day == date(2026, 11, 16)
    assert last == ChosenContact(happened=CONTACTS[2].happened)


def test_a_person_who_is_gone_is_somebody():
    source = replace(SOURCE, people=())
    selection = Selection(contacts=(ContactChoice(ContactId(1), frozenset({ContactField.NAMES_OF_OTHERS})),))
    (chosen,) = choose(source, selection, CONSENT).contacts
    assert (chosen.names, chosen.somebody) == (("Sam Peeters",), True)
    assert CONSENT.person == SAM
