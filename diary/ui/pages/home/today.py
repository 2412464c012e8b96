"""One day as Today shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from diary.domain.contacts import ContactCard
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.sharing import Share
from diary.services.meetings import WholeMeeting


@dataclass(frozen=True, slots=True)
class Today:
    """What comes, asks for an answer or may be read again; `more_promises` counts those due that are not shown."""

    now: datetime
    people: Mapping[PersonId, Person]
    promises: tuple[Promise, ...] = ()
    more_promises: int = 0
    shares: tuple[Share, ...] = ()
    last: tuple[ContactCard, ...] = ()
    has_draft: bool = False
    meeting: WholeMeeting | None = None

    @property
    def day(self) -> date:
        """The day it is."""
        return self.now.date()
