"""What helped and what didn't: one pair per signpost (S), and the other sources."""

from dataclasses import dataclass
from enum import StrEnum


class Chip(StrEnum):
    """One thing a worker can do or leave undone, said in the client's voice both ways."""

    LISTENING = "listening"
    TIME = "time"
    PACE = "pace"
    PLAIN = "plain"
    TOGETHER = "together"
    BELIEF = "belief"
    ATTUNED = "attuned"
    DOING = "doing"
    BRIDGE = "bridge"
    HONEST = "honest"
    BOUNDARIES = "boundaries"
    SUCCESS = "success"
    LEARNING = "learning"
    ADVICE = "advice"
    SECRET = "secret"  # noqa: S105 -- keeping to oneself what was told, not a password
    ONTIME = "ontime"
    SAMEFACE = "sameface"
    UNIQUE = "unique"
    EQUAL = "equal"
    RESULT = "result"


class Voice(StrEnum):
    """Which side of the pair the client means."""

    HELPED = "helped"
    DID_NOT_HELP = "did-not-help"


@dataclass(frozen=True, slots=True)
class Experience:
    """One thing that helped or didn't: a chip, or own words when `chip` is None."""

    voice: Voice
    chip: Chip | None = None
    own: str = ""


class Mark(StrEnum):
    """Trust can break in one bad experience, and can mend (V, B, S 1)."""

    BREAK = "break"
    REPAIR = "repair"
