"""People as sentences speak of them."""

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.ui.pages.write.company import Company

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


def test_only_a_name_that_runs_the_other_way_is_set_apart():
    assert Company((Person(PersonId(4), "سامية"), RIK)).names.startswith("\u2068سامية\u2069")
    assert "\u2068" not in Company((SAM, RIK)).names
