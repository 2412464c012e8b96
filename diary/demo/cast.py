"""The people in Samira's diary."""

from datetime import date, timedelta
from typing import Final

from diary.demo.told import days_ago, working_day
from diary.domain.ids import PersonId
from diary.domain.people import Person, PersonKind
from diary.domain.positions import Clarity, Point, PointAnswer, Position

TOM: Final = PersonId(1)
INGE: Final = PersonId(2)
SAM: Final = PersonId(3)
FATIMA: Final = PersonId(4)
RIK: Final = PersonId(5)
NADIA: Final = PersonId(6)

#: How many days before today each worker began.
TOM_BEGAN: Final = 1190
INGE_BEGAN: Final = 626
SAM_BEGAN: Final = 77
RIK_BEGAN: Final = 316

_SOCIAL_WORKER: Final = "Maatschappelijk werker"


def people(today: date) -> tuple[Person, ...]:
    """Everybody, with Sam as the worker of now and the two who came before."""
    return (*_workers(today), _fatima(), _rik(today), _nadia())


def _workers(today: date) -> tuple[Person, ...]:
    inge_began, sam_began = days_ago(today, INGE_BEGAN), working_day(today, SAM_BEGAN)
    a_day = timedelta(days=1)
    tom = Person(
        id=TOM,
        name="Tom Wouters",
        kind=PersonKind.WORKER,
        role=_SOCIAL_WORKER,
        organisation="OCMW",
        since=days_ago(today, TOM_BEGAN),
        until=inge_began - a_day,
        note="Van Tom kreeg ik mijn eerste hulp hier. Hij ging weg zonder dat ik het wist.",
    )
    inge = Person(
        id=INGE,
        name="Inge Claes",
        kind=PersonKind.WORKER,
        role=_SOCIAL_WORKER,
        organisation="OCMW",
        since=inge_began,
        until=sam_began - a_day,
        came_after=TOM,
        note="Ging ergens anders werken. Ze zei het mij zelf.",
    )
    sam = Person(
        id=SAM,
        name="Sam Peeters",
        kind=PersonKind.WORKER,
        role=_SOCIAL_WORKER,
        organisation="OCMW",
        reach="0470 12 34 56\nMaandag tot donderdag\nsam@ocmw.voorbeeld",
        since=sam_began,
        came_after=INGE,
        note="Heeft een zoontje. Dat vertelde hij zelf.",
        position=Position(
            (
                PointAnswer(Point.TASK, sam_began, Clarity.TOLD, "“Ik help met huur en brieven.”"),
                PointAnswer(Point.REPORTING, sam_began, Clarity.NOT_TOLD),
                PointAnswer(Point.CANNOT, working_day(today, 47), Clarity.TOLD, "“Ik kan geen geld geven.”"),
                PointAnswer(Point.BETWEEN_US, working_day(today, 1), Clarity.UNCLEAR, "“Bijna alles.” Wat is bijna?"),
            )
        ),
    )
    return (tom, inge, sam)


def _fatima() -> Person:
    return Person(
        id=FATIMA,
        name="Fatima",
        kind=PersonKind.WORKER,
        role="Loketmedewerker",
        organisation="Gemeente",
        reach="Aan het loket, in de voormiddag",
    )


def _rik(today: date) -> Person:
    return Person(
        id=RIK,
        name="Rik",
        kind=PersonKind.ADVOCATE,
        role="Ervaringsdeskundige",
        organisation="CAW",
        reach="In het buurthuis, of een bericht sturen",
        since=days_ago(today, RIK_BEGAN),
        note="Gaat mee als ik dat vraag. Zegt niets in mijn plaats.",
    )


def _nadia() -> Person:
    return Person(id=NADIA, name="Nadia", kind=PersonKind.CLOSE, role="Mijn zus")
