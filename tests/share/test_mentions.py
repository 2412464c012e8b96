"""Whose name goes along in the client's own words, though no name was chosen."""

from dataclasses import replace

import pytest

from diary.domain.ids import ContactId
from diary.domain.sharing import About, ContactChoice, ContactField, Selection
from diary.share.manifest import manifest
from tests.support.shared_diary import CONSENT, FATMA, SAM, SOURCE

_HAPPENED = Selection((ContactChoice(ContactId(1), frozenset({ContactField.HAPPENED})),))


def told(happened, selection=_HAPPENED, **consent):
    first, *others = SOURCE.contacts
    source = replace(SOURCE, contacts=(replace(first, happened=happened), *others))
    lists = manifest(source, selection, replace(CONSENT, **consent))
    people = lambda items, about: next((item.people for item in items if item.about is about), ())  # noqa: E731
    return (
        people(lists.will_know, About.NAMES_IN_WORDS),
        people(lists.will_not_know, About.NAMES_OF_OTHERS),
    )


@pytest.mark.parametrize(
    "words", ["Fatma legde het uit.", "Het was (fatma yilmaz).", "FATMA’s brief", "Hij belde Fatma"]
)
def test_a_name_in_own_words_will_be_known_and_is_not_said_to_stay(words):
    assert told(words) == ((FATMA,), ())


@pytest.mark.parametrize("words", ["Mijn zus legde het uit.", "Fatmagül belde.", ""])
def test_who_is_not_named_stays_unnamed(words):
    assert told(words) == ((), (FATMA,))


def test_the_reader_is_no_news():
    assert told("Sam las de brief.", person=SAM)[0] == ()


def test_words_that_stay_name_nobody():
    elsewhere = Selection((ContactChoice(ContactId(1), frozenset({ContactField.FEELINGS})),))
    assert told("Fatma legde het uit.", elsewhere) == ((), (FATMA,))


def test_the_reason_and_the_condition_are_own_words_too():
    assert told("", why="Omdat Fatma het vroeg.")[0] == (FATMA,)
    assert told("", own_condition="Niet voor Fatma.")[0] == (FATMA,)
