"""The people around the client."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from diary.domain.folding import fold
from diary.domain.ids import UNSAVED, PersonId
from diary.domain.positions import PointAnswer, Position


class PersonKind(StrEnum):
    """What somebody is to the client; never a label of the client."""

    WORKER = "worker"
    ADVOCATE = "advocate"
    CLOSE = "close"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the client has contact with; every field but the name may stay empty.

    `position` is what they may and must. It has a history of its own, and changes apart from the rest.
    """

    id: PersonId = PersonId(UNSAVED)
    name: str = ""
    kind: PersonKind | None = None
    role: str = ""
    organisation: str = ""
    reach: str = ""
    since: date | None = None
    until: date | None = None
    came_after: PersonId | None = None
    note: str = ""
    position: Position = Position()


def known_as(name: str, people: Iterable[Person]) -> Person | None:
    """Who has this name already, whatever its capitals and accents; None for nobody."""
    folded = fold(name)
    return next((person for person in people if folded and fold(person.name) == folded), None)


def as_one(kept: Person, other: Person) -> Person:
    """The person who is kept when two turn out to be one: what stands there stays, what is empty comes from the other.

    Both notes stay, the kept one first, and all answers of both positions as time runs. `came_after` stays as it is,
    since only everybody together tells who may follow.
    """
    return replace(
        kept,
        kind=kept.kind or other.kind,
        role=kept.role or other.role,
        organisation=kept.organisation or other.organisation,
        reach=kept.reach or other.reach,
        since=kept.since or other.since,
        until=kept.until or other.until,
        note="\n\n".join(dict.fromkeys(note for note in (kept.note, other.note) if note)),
        position=Position(tuple(sorted((*kept.position.answers, *other.position.answers), key=_day))),
    )


def _day(answer: PointAnswer) -> date:
    return answer.on
