"""The people around the client."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from diary.domain.ids import UNSAVED, PersonId


class PersonKind(StrEnum):
    """What somebody is to the client; never a label of the client."""

    WORKER = "worker"
    ADVOCATE = "advocate"
    CLOSE = "close"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the client has contact with; every field but the name may stay empty."""

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
