"""What a worker may and must: clarity is half of trust (V, B). Seven points, each with its own history."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Point(StrEnum):
    """What it is good to know of a worker, in the order in which one would ask it."""

    TASK = "task"
    REPORTING = "reporting"
    BETWEEN_US = "between-us"
    CANNOT = "cannot"
    REACH = "reach"
    EXPECTATIONS = "expectations"
    NEXT = "next"


class Clarity(StrEnum):
    """How clear one point is to the client."""

    TOLD = "told"
    NOT_TOLD = "not-told"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class PointAnswer:
    """How one point stood on a day, in the client's own words; without `clarity` the words say it alone."""

    point: Point
    on: date
    clarity: Clarity | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """All answers about one person, in the order in which they were written down."""

    answers: tuple[PointAnswer, ...] = ()

    def now(self, point: Point) -> PointAnswer | None:
        """How a point stands; None while nothing was written about it."""
        return next(iter(self.history(point)), None)

    def history(self, point: Point) -> tuple[PointAnswer, ...]:
        """How a point stood over time, newest first."""
        return tuple(answer for answer in reversed(self.answers) if answer.point is point)

    def with_answer(self, answer: PointAnswer) -> "Position":
        """The same with one answer more; what stood there before is its history.

        One of the same day that says all that the one before said takes its place: that one was not finished. An answer
        that says nothing takes one back; a press of the same day without words was mistaken then, and leaves no trace.
        """
        before = self.now(answer.point)
        is_replaced = before is not None and before.on == answer.on and _takes_its_place(answer, before)
        kept = tuple(each for each in self.answers if not (is_replaced and each is before))
        position = Position(kept)
        if _says_nothing(answer) and position.now(answer.point) is None:
            return position
        return Position((*kept, answer))

    @property
    def still_to_ask(self) -> tuple[Point, ...]:
        """The points that nobody has made clear yet."""
        return tuple(point for point in Point if (now := self.now(point)) is None or _leaves_open(now))


def _leaves_open(answer: PointAnswer) -> bool:
    return answer.clarity in {Clarity.NOT_TOLD, Clarity.UNCLEAR}


def _says_nothing(answer: PointAnswer) -> bool:
    return answer.clarity is None and not answer.words.strip()


def _takes_its_place(answer: PointAnswer, before: PointAnswer) -> bool:
    """Whether nothing that the client said is lost with the one before but a press that was taken back."""
    if _says_nothing(answer):
        return not before.words.strip()
    return before.clarity in {None, answer.clarity} and before.words.strip() in answer.words
