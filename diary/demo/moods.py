"""Which feelings, experiences and words go with a posture, so that many contacts read as one person's."""

from dataclasses import dataclass
from typing import Final

from diary.demo import sentences
from diary.domain.experience import Mark, Voice
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.trust import TrustReply


@dataclass(frozen=True, slots=True)
class Mood:
    """What goes with a posture: its feelings, its voice and its words."""

    words: tuple[FeelingWord, ...]
    voices: tuple[Voice, ...]
    marks: tuple[Mark, ...]
    views: tuple[str, ...]
    replies: tuple[TrustReply, ...]


_HARD: Final = Mood(
    words=(
        FeelingWord.ANGRY, FeelingWord.AFRAID, FeelingWord.ASHAMED, FeelingWord.DISAPPOINTED, FeelingWord.FRUSTRATED,
        FeelingWord.IN_A_BOX, FeelingWord.JUDGED, FeelingWord.LONELY, FeelingWord.NOT_HEARD, FeelingWord.OVERWHELMED,
        FeelingWord.POWERLESS, FeelingWord.SAD, FeelingWord.TENSE, FeelingWord.TIRED, FeelingWord.UNSAFE,
    ),
    voices=(Voice.DID_NOT_HELP, Voice.DID_NOT_HELP, Voice.HELPED),
    marks=(Mark.BREAK,),
    views=sentences.VIEWS_HARD,
    replies=(TrustReply.NO, TrustReply.PARTLY, TrustReply.DONT_KNOW),
)  # fmt: skip
_BETWEEN: Final = Mood(
    words=(
        FeelingWord.UNSURE, FeelingWord.CONFUSED, FeelingWord.WAITING, FeelingWord.CURIOUS, FeelingWord.NUMB,
        FeelingWord.TENSE, FeelingWord.HOPEFUL, FeelingWord.TIRED,
    ),
    voices=(Voice.HELPED, Voice.DID_NOT_HELP),
    marks=(Mark.BREAK, Mark.REPAIR),
    views=sentences.VIEWS_BETWEEN,
    replies=(TrustReply.PARTLY, TrustReply.DONT_KNOW, TrustReply.YES),
)  # fmt: skip
_WELCOME: Final = Mood(
    words=(
        FeelingWord.CALM, FeelingWord.CONNECTED, FeelingWord.GRATEFUL, FeelingWord.HEARD, FeelingWord.HOPEFUL,
        FeelingWord.PROUD, FeelingWord.RELIEVED, FeelingWord.SAFE, FeelingWord.SEEN, FeelingWord.STRONG,
        FeelingWord.SUPPORTED, FeelingWord.UNDERSTOOD,
    ),
    voices=(Voice.HELPED, Voice.HELPED, Voice.HELPED, Voice.DID_NOT_HELP),
    marks=(Mark.REPAIR,),
    views=sentences.VIEWS_WELCOME,
    replies=(TrustReply.YES, TrustReply.YES, TrustReply.PARTLY),
)  # fmt: skip

MOODS: Final = {
    Posture.ROLLED_UP: _HARD,
    Posture.SPIKES_UP: _HARD,
    Posture.SNIFFING: _BETWEEN,
    Posture.SPIKES_SETTLING: _WELCOME,
    Posture.AT_EASE: _WELCOME,
    None: _BETWEEN,
}
