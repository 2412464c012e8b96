"""Who came before and after somebody, whatever the client answered."""

import pytest

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.ui.pages.people.chain import chain_of


def people(**came_after):
    """Persons by name; each value is who came before."""
    ids = {name: PersonId(number) for number, name in enumerate(came_after, start=1)}
    return {name: Person(ids[name], name, came_after=ids.get(before)) for name, before in came_after.items()}


def names(here, everybody):
    return [person.name for person in chain_of(everybody[here], tuple(everybody.values()))]


@pytest.mark.parametrize("here", ["tom", "inge", "sam"])
def test_the_whole_chain_is_told_from_wherever_one_looks(here):
    assert names(here, people(tom=None, inge="tom", sam="inge", rik=None)) == ["tom", "inge", "sam"]


@pytest.mark.parametrize("here", ["a", "b"])
def test_answers_that_go_round_end(here):
    assert sorted(names(here, people(a="b", b="a"))) == ["a", "b"]


def test_somebody_alone_is_alone():
    assert names("rik", people(rik=None, sam=None)) == ["rik"]


def test_where_two_came_after_one_the_first_goes_on():
    assert names("tom", people(tom=None, inge="tom", sam="tom")) == ["tom", "inge"]
