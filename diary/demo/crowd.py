"""The people of a diary with many contacts."""

from collections.abc import Mapping
from datetime import date, timedelta
from math import ceil
from types import MappingProxyType
from typing import Final

from diary.domain.ids import PersonId
from diary.domain.people import Person, PersonKind
from diary.domain.themes import ThemeKind

#: Three workers after each other, the one of now last.
WORKERS: Final = (PersonId(1), PersonId(2), PersonId(3))
#: People who are there all the time.
STEADY: Final = tuple(PersonId(number) for number in range(4, 13))
#: People who also come on a Saturday or Sunday.
CLOSE: Final = frozenset({PersonId(10), PersonId(11), PersonId(12)})

#: What is talked about with those who are there all the time; with the worker it can be anything.
TALKED_ABOUT: Final[Mapping[PersonId, tuple[ThemeKind, ...]]] = MappingProxyType(
    {
        PersonId(4): (ThemeKind.HOME, ThemeKind.HOME, ThemeKind.MONEY, ThemeKind.PAPERS),
        PersonId(5): (ThemeKind.FAMILY, ThemeKind.FAMILY, ThemeKind.WORK),
        PersonId(6): (ThemeKind.HOME, ThemeKind.HOME, ThemeKind.MONEY),
        PersonId(7): (ThemeKind.HEALTH, ThemeKind.HEALTH, ThemeKind.MYSELF),
        PersonId(8): (ThemeKind.WORK, ThemeKind.WORK, ThemeKind.PAPERS),
        PersonId(9): (ThemeKind.HEALTH, ThemeKind.MONEY, ThemeKind.PAPERS),
        PersonId(10): (ThemeKind.MYSELF, ThemeKind.PEOPLE, ThemeKind.PAPERS),
        PersonId(11): (ThemeKind.FREE_TIME, ThemeKind.PEOPLE, ThemeKind.MYSELF),
        PersonId(12): (ThemeKind.FAMILY, ThemeKind.FREE_TIME, ThemeKind.MYSELF),
    }
)

_DAYS_BETWEEN_CONTACTS: Final = 3
_MOST_DAYS: Final = 25 * 365

_OTHERS: Final = (
    Person(PersonId(4), "Kristof Mertens", PersonKind.WORKER, "Woonbegeleider", "CAW"),
    Person(PersonId(5), "Leen De Smet", PersonKind.WORKER, "Zorgjuf", "School"),
    Person(PersonId(6), "Dirk Aerts", PersonKind.WORKER, "Verantwoordelijke verhuur", "Woonkantoor"),
    Person(PersonId(7), "Ann Verhulst", PersonKind.OTHER, "Huisarts"),
    Person(PersonId(8), "Yasmina", PersonKind.WORKER, "Bemiddelaar", "VDAB"),
    Person(PersonId(9), "Griet", PersonKind.WORKER, "Dienst maatschappelijk werk", "Mutualiteit"),
    Person(PersonId(10), "Marc", PersonKind.ADVOCATE, "Ervaringsdeskundige", "Buurthuis"),
    Person(PersonId(11), "Nora", PersonKind.CLOSE, "Vriendin"),
    Person(PersonId(12), "Karim", PersonKind.CLOSE, "Mijn broer"),
)


def days_told(count: int) -> int:
    """Over how many days `count` contacts are spread: one in three days, and 25 years at most."""
    return min(count * _DAYS_BETWEEN_CONTACTS, _MOST_DAYS)


def worker_at(day_number: int, days: int) -> PersonId:
    """Who the worker was on a day, counted from the first of so many days."""
    return WORKERS[min(max(day_number, 0) * len(WORKERS) // days, len(WORKERS) - 1)]


def crowd(count: int, today: date) -> tuple[Person, ...]:
    """Everybody in a diary of `count` contacts that ends today."""
    days = days_told(count)
    first = today - timedelta(days=days)
    second_began, third_began = (first + timedelta(days=ceil(days * turn / len(WORKERS))) for turn in (1, 2))
    a_day = timedelta(days=1)
    els, bart, hanne = WORKERS
    return (
        _social_worker(els, "Els Janssens", until=second_began - a_day),
        _social_worker(bart, "Bart Willems", since=second_began, until=third_began - a_day, came_after=els),
        _social_worker(hanne, "Hanne Goossens", since=third_began, came_after=bart),
        *_OTHERS,
    )


def _social_worker(
    person: PersonId,
    name: str,
    since: date | None = None,
    until: date | None = None,
    came_after: PersonId | None = None,
) -> Person:
    return Person(
        id=person,
        name=name,
        kind=PersonKind.WORKER,
        role="Maatschappelijk werker",
        organisation="OCMW",
        since=since,
        until=until,
        came_after=came_after,
    )
