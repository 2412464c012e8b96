"""Permissions between services: somebody asked to pass on something about the client (B, GDPR art. 7)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from diary.domain.ids import UNSAVED, PermissionId, PersonId


class PermissionAnswer(StrEnum):
    """What the client answered; no answer at all is None, and is no yes."""

    YES = "yes"
    YES_IF = "yes-if"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Permission:
    """Who asked to pass what on, to whom and why, and what the client answered.

    `person` is who asked, where they are in the diary, else `asker` says so in own words. `condition` belongs to
    "yes, if"; `until` is the last day on which a yes holds, None for no end.
    """

    asked_on: date
    id: PermissionId = PermissionId(UNSAVED)
    person: PersonId | None = None
    asker: str = ""
    to_whom: str = ""
    what: str = ""
    why: str = ""
    answer: PermissionAnswer | None = None
    condition: str = ""
    until: date | None = None
    withdrawn_on: date | None = None

    @property
    def is_given(self) -> bool:
        """Whether the client said yes, with a condition or without, however long ago and whether withdrawn since."""
        return self.answer in {PermissionAnswer.YES, PermissionAnswer.YES_IF}

    def holds_on(self, day: date) -> bool:
        """Whether it may be passed on that day, as far as the client is concerned."""
        return self.is_given and self.withdrawn_on is None and (self.until is None or day <= self.until)
