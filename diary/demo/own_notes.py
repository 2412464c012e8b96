"""What Samira wrote that goes with no contact: moments, what is at stake, and who may pass on what."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from diary.demo.cast import SAM
from diary.demo.told import days_ago, felt, quite, very, working_day
from diary.domain.at_stake import AtStake
from diary.domain.feelings import FeelingWord
from diary.domain.moments import Moment, MomentMark
from diary.domain.permissions import Permission, PermissionAnswer
from diary.domain.themes import Theme, ThemeKind
from diary.domain.when import Precision, When


@dataclass(frozen=True, slots=True)
class Photographed:
    """A photo beside a moment: its file in the app's own resources, what it is called, and words beside it."""

    moment: Moment
    file: str
    name: str
    words: str


def photographed(today: date) -> Photographed:
    """What hung on the fridge afterwards."""
    return Photographed(
        _at_table(today),
        "demo/drawing.jpg",
        "Tekening",
        "Younes tekende het meteen. De egel woont nu onder onze tafel.",
    )


def moments(today: date) -> tuple[Moment, ...]:
    """Notes of some evenings, oldest first."""
    return (
        Moment(
            When(days_ago(today, 95), time(22, 0), Precision.ABOUT),
            words="Ik kan niet slapen. Ik denk aan het appartement en aan wat er gebeurt als de huur nog stijgt.",
            feelings=(very(FeelingWord.AFRAID), quite(FeelingWord.TIRED)),
            themes=(Theme(ThemeKind.HOME), Theme(ThemeKind.MONEY)),
        ),
        Moment(
            When(days_ago(today, 24)),
            words="Ik heb een brief helemaal alleen gelezen. Eén woord heb ik opgezocht.",
            feelings=(felt(FeelingWord.PROUD),),
            marks=frozenset({MomentMark.SMALL_STEP}),
            themes=(Theme(ThemeKind.PAPERS),),
        ),
        _at_table(today),
    )


def _at_table(today: date) -> Moment:
    return Moment(
        When(days_ago(today, 3)),
        words="Lina heeft gelachen aan tafel, zo hard dat Younes melk morste. Niemand werd boos.",
        feelings=(felt(FeelingWord.CALM), quite(FeelingWord.GRATEFUL)),
        marks=frozenset({MomentMark.GOOD_MOMENT}),
        themes=(Theme(ThemeKind.FAMILY),),
    )


def at_stake() -> tuple[AtStake, ...]:
    """What must be protected."""
    return (
        AtStake(what="Lina en Younes. Dat ze bij mij kunnen opgroeien.", themes=(Theme(ThemeKind.FAMILY),)),
        AtStake(what="Ons appartement. Nog eens verhuizen kan ik niet.", themes=(Theme(ThemeKind.HOME),)),
    )


def permissions(today: date) -> tuple[Permission, ...]:
    """Who asked to pass something on, oldest first."""
    return (
        Permission(
            asked_on=days_ago(today, 203),
            asker="Inge Claes",
            to_whom="De school van Younes",
            what="Hoe het thuis gaat",
            why="De juf vroeg waarom hij zo stil is.",
            answer=PermissionAnswer.NO,
        ),
        Permission(
            asked_on=working_day(today, 13),
            person=SAM,
            to_whom="Het woonkantoor",
            what="Mijn loon en hoeveel huur ik betaal",
            why="Om te vragen of de huur minder kan stijgen.",
            answer=PermissionAnswer.YES_IF,
            condition="Alleen die twee bedragen. Sam laat mij de brief eerst lezen.",
            until=today + timedelta(days=76),
        ),
    )
