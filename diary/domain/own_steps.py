"""What the client did in a contact: trust goes both ways (V)."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """One thing that takes courage or care, said in the client's voice."""

    TOLD_SOMETHING_HARD = "told-something-hard"
    ASKED_ON = "asked-on"
    SAID_NO = "said-no"
    ASKED_FOR_HELP = "asked-for-help"
    KEPT_MY_PROMISE = "kept-my-promise"
    CAME_ALONG = "came-along"


@dataclass(frozen=True, slots=True)
class OwnStep:
    """One thing that the client did: a step from the list, or own words when `step` is None."""

    step: Step | None = None
    own: str = ""
