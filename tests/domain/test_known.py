import pytest

from diary.domain.ids import PersonId
from diary.domain.people import Person, known_as

NOEMIE, SAM = Person(PersonId(1), "Noémie De Smet"), Person(PersonId(2), "Sam")
PEOPLE = (NOEMIE, SAM)


@pytest.mark.parametrize("name", ["Noémie De Smet", "noemie de smet", "  NOËMIE  de  smet ", "Noe\u0301mie De Smet"])
def test_somebody_is_known_by_the_name_in_any_letters(name):
    assert known_as(name, PEOPLE) is NOEMIE


@pytest.mark.parametrize("name", ["", "   ", "Noémie", "Samira", "Sa m"])
def test_nobody_else_is_taken_for_them(name):
    assert known_as(name, PEOPLE) is None
