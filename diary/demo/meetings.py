"""The talks that Samira prepared: two that were, and the next one with Sam."""

from dataclasses import dataclass
from datetime import date, time
from typing import Final

from diary.demo.cast import SAM
from diary.demo.told import working_day
from diary.domain.meetings import Meeting, TopicAnswer
from diary.domain.when import Precision, When

_OFFICE: Final = "Dorpsstraat 12"


@dataclass(frozen=True, slots=True)
class ToldTopic:
    """A topic by its words, and what came of it at a meeting."""

    what: str
    answer: TopicAnswer | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class ToldMeeting:
    """A meeting with its topics and promises by their words."""

    meeting: Meeting
    topics: tuple[ToldTopic, ...]
    promises: tuple[str, ...]


def meetings(today: date) -> tuple[ToldMeeting, ...]:
    """All of them, oldest first; those that were became the contact with Sam of their day."""
    return (_an_hour(today), _at_home(today), _next(today))


def _an_hour(today: date) -> ToldMeeting:
    return ToldMeeting(
        Meeting(
            _at(working_day(today, 47), time(10, 0)),
            persons=(SAM,),
            place=_OFFICE,
            questions=("Wat kan je niet voor mij doen?",),
            take_along="De brief van de school",
        ),
        (ToldTopic("De opvang na school", TopicAnswer.TALKED_ABOUT, "Ik vraag zelf de lagere prijs, bij Fatima."),),
        ("Sam leest de overdracht van Inge",),
    )


def _at_home(today: date) -> ToldMeeting:
    return ToldMeeting(
        Meeting(
            _at(working_day(today, 1), time(14, 0)),
            persons=(SAM,),
            place="Bij mij thuis",
            take_along="De brief van de verzekering klaarleggen",
        ),
        (
            ToldTopic("De huur is omhooggegaan", TopicAnswer.LATER, "Sam belt eerst het woonkantoor."),
            ToldTopic("Ik slaap slecht", TopicAnswer.WOULD_NOT, "Hij keek weg en begon over de brief."),
        ),
        (),
    )


def _next(today: date) -> ToldMeeting:
    return ToldMeeting(
        Meeting(
            _at(working_day(today, -3), time(10, 0)),
            persons=(SAM,),
            place=_OFFICE,
            along="Rik",
            questions=("Moet je dingen melden die ik vertel?", "Mag ik zien wat je over mij schrijft?"),
            take_along="de brief, mijn loonbrief",
        ),
        (
            ToldTopic("De huur is omhooggegaan"),
            ToldTopic("De brief van de verzekering"),
            ToldTopic("Ik slaap slecht"),
        ),
        ("Sam belt het woonkantoor", "Ik stuur mijn loonbrief naar Fatima"),
    )


def _at(day: date, clock: time) -> When:
    return When(day, clock, Precision.EXACT)
