"""Promises bind both sides (S 3, B): the same states for the worker's and the client's own."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from diary.domain.ids import UNSAVED, ContactId, PersonId, PromiseId
from diary.domain.themes import Theme


class Owner(StrEnum):
    """Whose promise it is."""

    ME = "me"
    WORKER = "worker"
    TOGETHER = "together"
    ORGANISATION = "organisation"


class PromiseState(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    KEPT = "kept"
    PARTLY_KEPT = "partly-kept"
    NOT_KEPT = "not-kept"
    CHANGED_TOGETHER = "changed-together"
    NO_LONGER_NEEDED = "no-longer-needed"


@dataclass(frozen=True, slots=True)
class PromiseChange:
    """One step in a promise's history, with the client's own words."""

    state: PromiseState
    at: datetime
    told_beforehand: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised, whose it is, and where it stands. `person` is the other one in it.

    `due` is a day; `before_next` means "before we meet again"; with neither there is no day.
    `told_beforehand` says that an "I can't" came in time: shown as such, not as broken.
    """

    owner: Owner
    made_on: date
    id: PromiseId = PromiseId(UNSAVED)
    what: str = ""
    person: PersonId | None = None
    made_in: ContactId | None = None
    due: date | None = None
    before_next: bool = False
    state: PromiseState = PromiseState.OPEN
    told_beforehand: bool = False
    history: tuple[PromiseChange, ...] = ()
    themes: tuple[Theme, ...] = ()
