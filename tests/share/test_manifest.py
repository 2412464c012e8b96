"""The two lists beside the pages tell the truth about them."""

from dataclasses import replace
from datetime import date

from diary.domain.ids import ContactId, TopicId
from diary.domain.promises import Owner
from diary.domain.sharing import About, Consent, ContactChoice, ContactField, Selection, TopicChoice, TopicField
from diary.share.manifest import ManifestItem, manifest
from diary.share.select import SummarySource
from tests.support.shared_diary import A_LITTLE, CONSENT, EVERYTHING, FATMA, SOURCE


def by_about(items):
    return {item.about: item for item in items}


def test_a_little_shared_is_said_line_by_line():
    assert manifest(SOURCE, A_LITTLE, CONSENT).will_know == (
        ManifestItem(About.CONTACTS, 2, (date(2026, 10, 22), date(2026, 11, 16))),
        ManifestItem(About.WHEN_AND_HOW, 2),
        ManifestItem(About.HAPPENED, 2),
        ManifestItem(About.EXPERIENCES, 1),
        ManifestItem(About.PROMISES, 3, owners=frozenset({Owner.WORKER, Owner.ME, Owner.TOGETHER})),
        ManifestItem(About.PROMISE_WHAT, 3),
        ManifestItem(About.PROMISE_DUE_AND_STATE, 3),
        ManifestItem(About.MY_NAME),
        ManifestItem(About.WHY),
        ManifestItem(About.CONDITIONS, 3),
        ManifestItem(About.UNTIL, days=(date(2027, 2, 17),)),
    )


def test_what_stays_is_said_line_by_line():
    assert manifest(SOURCE, A_LITTLE, CONSENT).will_not_know == (
        ManifestItem(About.ASKED_BY, 1),
        ManifestItem(About.VIEW, 1),
        ManifestItem(About.FEELINGS, 2),
        ManifestItem(About.EXPERIENCES, 1),
        ManifestItem(About.OWN_STEPS, 1),
        ManifestItem(About.MARKS, 2),
        ManifestItem(About.TRUST, 1),
        ManifestItem(About.PLACES, 1),
        ManifestItem(About.NAMES_OF_OTHERS, 1, people=(FATMA,)),
        ManifestItem(About.PROMISE_HISTORY, 1),
        ManifestItem(About.OTHER_CONTACTS, 1),
        ManifestItem(About.OTHER_PROMISES, 4),
        ManifestItem(About.OTHER_TOPICS, 3),
        ManifestItem(About.NOTES_ABOUT_PEOPLE, 1),
    )


def test_a_field_that_was_left_empty_is_in_neither_list():
    selection = Selection(
        (ContactChoice(ContactId(2), frozenset({ContactField.TRUST, ContactField.HAPPENED})),),
        topics=(TopicChoice(TopicId(3), frozenset({TopicField.WHAT})),),
    )
    told = manifest(SOURCE, selection, CONSENT)
    assert About.TRUST not in by_about(told.will_know) | by_about(told.will_not_know)
    assert About.TOPIC_WANTS not in by_about(told.will_not_know)


def test_days_are_told_only_of_contacts_that_share_them():
    selection = Selection((ContactChoice(ContactId(1), frozenset({ContactField.HAPPENED})),))
    told = manifest(SOURCE, selection, CONSENT)
    assert by_about(told.will_know)[About.CONTACTS] == ManifestItem(About.CONTACTS, 1)
    assert by_about(told.will_not_know)[About.WHEN_AND_HOW].count == 1


def test_marks_are_known_only_when_they_are_chosen_themselves():
    selection = Selection((ContactChoice(ContactId(1), frozenset({ContactField.MARKS})),))
    told = manifest(SOURCE, selection, CONSENT)
    assert by_about(told.will_know)[About.MARKS] == ManifestItem(About.MARKS, 1)
    assert About.MARKS not in by_about(told.will_not_know)
    assert About.EXPERIENCES not in by_about(told.will_know)


def test_a_name_that_is_shared_is_known_and_not_unknown():
    told = manifest(SOURCE, EVERYTHING, CONSENT)
    assert by_about(told.will_know)[About.NAMES_OF_OTHERS].people == (FATMA,)
    assert About.NAMES_OF_OTHERS not in by_about(told.will_not_know)


def test_without_a_giver_the_clients_name_stays():
    told = manifest(SOURCE, A_LITTLE, replace(CONSENT, giver=""))
    assert About.MY_NAME in by_about(told.will_not_know)
    assert About.MY_NAME not in by_about(told.will_know)


def test_an_empty_diary_has_nothing_to_tell_but_the_missing_name():
    told = manifest(SummarySource(), Selection(), Consent())
    assert told.will_know == ()
    assert told.will_not_know == (ManifestItem(About.MY_NAME),)
