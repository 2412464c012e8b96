"""A moment: a note in the diary that goes with no contact."""

from dataclasses import dataclass
from enum import StrEnum

from diary.domain.feelings import Feeling
from diary.domain.ids import UNSAVED, MomentId
from diary.domain.themes import Theme
from diary.domain.when import When


class MomentMark(StrEnum):
    """What goes well counts as much (S 2, 9)."""

    GOOD_MOMENT = "good-moment"
    SMALL_STEP = "small-step"


@dataclass(frozen=True, slots=True)
class Moment:
    """One note, with what was felt and what it is about; everything but its day may stay empty."""

    when: When
    id: MomentId = MomentId(UNSAVED)
    words: str = ""
    feelings: tuple[Feeling, ...] = ()
    marks: frozenset[MomentMark] = frozenset()
    themes: tuple[Theme, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Nothing but a day: no words, no answer."""
        return not (self.words.strip() or self.feelings or self.marks or self.themes)
