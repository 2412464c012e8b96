"""When a contact is complete, and when nothing of it was written."""

from dataclasses import replace
from datetime import date

import pytest

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft, PersonDraft, Unread
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Feeling, FeelingWord, Posture
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.topics import Topic
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import When

TODAY = date(2026, 11, 17)
EMPTY = ContactDraft(Contact(When(TODAY)))


def test_somebody_and_a_posture_make_a_contact_complete():
    assert ContactDraft(Contact(When(TODAY), people=(PersonId(1),), posture=Posture.SNIFFING)).is_complete
    assert not ContactDraft(Contact(When(TODAY), people=(PersonId(1),))).is_complete
    assert not ContactDraft(Contact(When(TODAY), posture=Posture.SNIFFING)).is_complete


@pytest.mark.parametrize(
    "written",
    [
        {"people": (PersonId(1),)},
        {"way": Way.PHONE},
        {"way_own": "op straat"},
        {"place": "bij mij"},
        {"posture": Posture.AT_EASE},
        {"feelings": (Feeling(FeelingWord.SEEN),)},
        {"experiences": (Experience(Voice.HELPED, Chip.TIME),)},
        {"marks": frozenset({Mark.BREAK})},
        {"trust": TrustAnswer(competence=TrustReply.NO)},
        {"happened": "."},
        {"view": "."},
    ],
)
def test_every_answer_and_every_word_counts_as_written(written):
    assert not replace(EMPTY, contact=Contact(When(TODAY), **written)).is_blank


def test_promises_and_topics_count_once_they_have_words():
    assert replace(EMPTY, promises=(Promise(Owner.ME, TODAY, before_next=True),), topics=(Topic(),)).is_blank
    assert not replace(EMPTY, promises=(Promise(Owner.ME, TODAY, what="Bel"),)).is_blank
    assert not replace(EMPTY, topics=(Topic(what="De huur"),)).is_blank


def test_a_moment_alone_and_white_space_are_nothing_written():
    assert EMPTY.is_blank
    assert replace(EMPTY, contact=Contact(When(TODAY), happened=" \n\t")).is_blank


def test_what_is_unread_is_kept_by_field_until_it_is_emptied():
    unread = Unread().having("day", "ergens in").having("time", "straks").having("day", "ergens in de herfst")
    assert (unread.of("day"), unread.of("time"), unread.of("due")) == ("ergens in de herfst", "straks", "")
    assert unread.having("day", "").having("time", "") == Unread()


def test_a_contact_with_nothing_but_an_unread_day_is_not_blank():
    draft = ContactDraft(Contact(When(date(2026, 11, 17))))
    assert draft.is_blank
    assert not replace(draft, unread=Unread().having("day", "toen")).is_blank


def test_somebody_being_written_down_has_everything_of_a_person():
    sam = Person(PersonId(3), "Sam", note="fietst", since=date(2026, 9, 1))
    assert PersonDraft.of(sam).person == sam
