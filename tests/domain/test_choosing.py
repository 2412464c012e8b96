"""Choosing what to share: nothing by itself, and a tick takes only facts along."""

from diary.domain.choosing import FACTS_OF, FIELDS_OF, Group, chosen_of, with_fields
from diary.domain.ids import ContactId, PromiseId, TopicId
from diary.domain.sharing import ContactChoice, ContactField, PromiseField, Selection, TopicField


def test_nothing_is_chosen_at_first():
    assert all(chosen_of(Selection(), group) == {} for group in Group)


def test_fields_are_chosen_record_by_record():
    happened, when = frozenset({ContactField.HAPPENED}), frozenset({ContactField.WHEN_AND_HOW})
    selection = with_fields(Selection(), Group.CONTACTS, ContactId(2), happened)
    selection = with_fields(selection, Group.CONTACTS, ContactId(1), when)
    assert selection.contacts == (ContactChoice(ContactId(1), when), ContactChoice(ContactId(2), happened))


def test_choosing_again_replaces_what_was_chosen_of_that_record():
    selection = with_fields(Selection(), Group.TOPICS, TopicId(1), frozenset(TopicField))
    selection = with_fields(selection, Group.TOPICS, TopicId(1), frozenset({TopicField.WHAT}))
    assert chosen_of(selection, Group.TOPICS) == {TopicId(1): frozenset({TopicField.WHAT})}


def test_a_record_without_fields_is_out_of_the_choice():
    selection = with_fields(Selection(), Group.PROMISES, PromiseId(1), frozenset(PromiseField))
    assert with_fields(selection, Group.PROMISES, PromiseId(1), frozenset()) == Selection()


def test_ticking_a_contact_leaves_view_feelings_marks_answers_and_other_names_off():
    assert set(FIELDS_OF[Group.CONTACTS]) - FACTS_OF[Group.CONTACTS] == {
        ContactField.ASKED_BY,
        ContactField.VIEW,
        ContactField.FEELINGS,
        ContactField.OWN_STEPS,
        ContactField.MARKS,
        ContactField.TRUST,
        ContactField.NAMES_OF_OTHERS,
    }


def test_ticking_a_promise_leaves_its_history_off():
    assert set(FIELDS_OF[Group.PROMISES]) - FACTS_OF[Group.PROMISES] == {PromiseField.HISTORY}
