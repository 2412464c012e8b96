from datetime import date, time

import pytest

from diary.domain.contacts import Contact
from diary.domain.faults import OurBug
from diary.domain.ids import PersonId
from diary.domain.people import Person, PersonKind
from diary.domain.when import When
from diary.store import contacts, people
from tests.support.stores import HARD_TEXTS


def met(store, person, day, clock=None):
    contacts.add(store, Contact(When(day, clock), people=(person,)))


def names(found):
    return [person.name for person in found]


def test_a_person_with_everything_comes_back_as_written(store):
    before = people.add(store, Person(name="Bert"))
    whole = Person(
        name="Amina Yılmaz",
        kind=PersonKind.ADVOCATE,
        role="tolk",
        organisation="Wijkhuis",
        reach="ma-wo, 9-12",
        since=date(1, 1, 1),
        until=date(9999, 12, 31),
        came_after=before,
        note="belt altijd terug",
    )

    number = people.add(store, whole)

    found = people.get(store, number)
    assert found == Person(**{field: getattr(whole, field) for field in Person.__slots__} | {"id": number})


def test_a_person_with_nothing_filled_in_stays_empty(store):
    number = people.add(store, Person())

    assert people.get(store, number) == Person(id=number)


@pytest.mark.parametrize("kind", PersonKind)
def test_every_kind_can_be_kept(store, kind):
    assert people.get(store, people.add(store, Person(kind=kind))).kind is kind


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_text_stays_exactly_as_typed(store, text):
    number = people.add(store, Person(name=text, role=text, organisation=text, reach=text, note=text))

    assert people.get(store, number) == Person(
        id=number, name=text, role=text, organisation=text, reach=text, note=text
    )


def test_a_change_replaces_everything(store):
    number = people.add(store, Person(name="Bert", kind=PersonKind.WORKER, note="oud"))
    changed = Person(id=number, name="Berta", until=date(2026, 3, 1))

    people.change(store, changed)

    assert people.get(store, number) == changed


def test_somebody_who_is_not_there_is_our_bug(store):
    with pytest.raises(OurBug):
        people.get(store, PersonId(7))
    with pytest.raises(OurBug):
        people.change(store, Person(id=PersonId(7)))


def test_everyone_stands_by_name_whatever_the_capitals_and_accents(store):
    for name in ("Zoë", "émile", "Bert", "Emma", "anna", "Élise"):
        people.add(store, Person(name=name))

    assert names(people.everyone(store)) == ["anna", "Bert", "Élise", "émile", "Emma", "Zoë"]


def test_recent_people_are_those_last_met_first(store):
    a, b, c, d, _ = (people.add(store, Person(name=name)) for name in "ABCDE")
    met(store, a, date(2026, 1, 5))
    met(store, b, date(2026, 1, 9), time(9))
    met(store, c, date(2026, 1, 9), time(14))
    met(store, d, date(2026, 1, 9))
    met(store, b, date(2020, 1, 1))

    assert names(people.recent(store, 10)) == ["C", "B", "D", "A"]
    assert names(people.recent(store, 2)) == ["C", "B"]
