"""How it felt: the hedgehog's postures and feeling words (V in the field's sources)."""

from dataclasses import dataclass
from enum import StrEnum


class Posture(StrEnum):
    """The hedgehog, from left to right. Postures, not marks: none is better than another."""

    ROLLED_UP = "rolled-up"
    SPIKES_UP = "spikes-up"
    SNIFFING = "sniffing"
    SPIKES_SETTLING = "spikes-settling"
    AT_EASE = "at-ease"


class FeelingWord(StrEnum):
    """The words offered, mixed on purpose and not sorted from good to bad."""

    SEEN = "seen"
    UNSURE = "unsure"
    HEARD = "heard"
    TENSE = "tense"
    ANGRY = "angry"
    HOPEFUL = "hopeful"
    TIRED = "tired"
    RELIEVED = "relieved"
    AFRAID = "afraid"
    WAITING = "waiting"
    CALM = "calm"
    POWERLESS = "powerless"
    SAFE = "safe"
    CONFUSED = "confused"
    PROUD = "proud"
    SAD = "sad"
    UNDERSTOOD = "understood"
    FRUSTRATED = "frustrated"
    SUPPORTED = "supported"
    ASHAMED = "ashamed"
    CURIOUS = "curious"
    UNSAFE = "unsafe"
    GRATEFUL = "grateful"
    NOT_HEARD = "not-heard"
    STRONG = "strong"
    DISAPPOINTED = "disappointed"
    CONNECTED = "connected"
    IN_A_BOX = "in-a-box"
    NUMB = "numb"
    JUDGED = "judged"
    LONELY = "lonely"
    OVERWHELMED = "overwhelmed"


class Degree(StrEnum):
    """How strongly a feeling was felt, if the client says so."""

    A_LITTLE = "a-little"
    QUITE = "quite"
    VERY = "very"


@dataclass(frozen=True, slots=True)
class Feeling:
    """One feeling: a word from the list, or the client's own word when `word` is None."""

    word: FeelingWord | None = None
    own: str = ""
    degree: Degree | None = None
