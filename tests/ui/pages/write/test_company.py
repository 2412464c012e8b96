"""People as sentences speak of them, and the letter in their disc."""

import pytest

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.ui.pages.write.company import Company, isolated, letter_of

SAM, FATIMA, RIK = (Person(PersonId(n), name) for n, name in enumerate(("Sam", "Fatima", "Rik"), start=1))


def test_up_to_two_are_named():
    assert Company((SAM,)).names == "Sam"
    assert "Sam" in Company((SAM, FATIMA)).names
    assert "Fatima" in Company((SAM, FATIMA)).names
    assert Company((SAM, FATIMA, RIK)).names == ""
    assert Company().names == ""


def test_they_stand_in_the_order_they_were_chosen():
    assert Company.of((SAM, FATIMA, RIK), (RIK.id, SAM.id)).people == (RIK, SAM)


def test_somebody_who_is_not_known_is_left_out():
    assert Company.of((SAM,), (PersonId(9), SAM.id)).people == (SAM,)


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Sam Peeters", "S"),
        ("  élise", "É"),
        ("e\u0301lise", "E\u0301"),
        ("👩\u200d👩\u200d👧 thuis", "👩\u200d👩\u200d👧"),
        ("سامية", "س"),
        ("", ""),
    ],
)
def test_a_letter_is_what_a_reader_takes_for_one(name, letter):
    assert letter_of(name) == letter


def test_only_a_name_that_runs_the_other_way_is_set_apart():
    assert isolated("Sam") == "Sam"
    assert isolated("سامية") == "\u2068سامية\u2069"
