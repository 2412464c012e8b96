"""The three sides of trust (M): the client may answer for each, or not."""

from dataclasses import dataclass
from enum import StrEnum


class TrustSide(StrEnum):
    """Honest with me; knows me and my life; gets something done."""

    INTEGRITY = "integrity"
    RECOGNITION = "recognition"
    COMPETENCE = "competence"


class TrustReply(StrEnum):
    """The client's answer; no answer at all is None, and is never counted as neutral."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    DONT_KNOW = "dont-know"


@dataclass(frozen=True, slots=True)
class TrustAnswer:
    """What the client answered for each of the three sides."""

    integrity: TrustReply | None = None
    recognition: TrustReply | None = None
    competence: TrustReply | None = None

    def get(self, side: TrustSide) -> TrustReply | None:
        """The answer for one side."""
        return {
            TrustSide.INTEGRITY: self.integrity,
            TrustSide.RECOGNITION: self.recognition,
            TrustSide.COMPETENCE: self.competence,
        }[side]
