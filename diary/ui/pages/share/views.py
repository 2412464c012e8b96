"""What the steps of sharing are shown: frozen values with their words, ready to be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from diary.domain.choosing import Fields, Group, RecordId, ShareField
from diary.domain.feelings import Posture
from diary.domain.people import Person
from diary.domain.safety import SafetyProfile
from diary.domain.sharing import Consent


class Tick(StrEnum):
    """How much of a record is chosen."""

    NOTHING = "nothing"
    PARTLY = "partly"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record to choose from; `fields` are those that hold something, empty while it is folded."""

    id: RecordId
    title: str
    small: str
    tick: Tick = Tick.NOTHING
    has_picture: bool = False
    posture: Posture | None = None
    is_unfolded: bool = False
    fields: tuple[ShareField, ...] = ()
    chosen: Fields = frozenset()

    @property
    def name(self) -> str:
        """All that tells it from the others, to whoever hears it."""
        return f"{self.title}. {self.small}" if self.small else self.title


@dataclass(frozen=True, slots=True)
class Portion:
    """How much of a group is chosen."""

    chosen: int
    total: int


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """The second step: the groups, and the records of the one that is open."""

    portions: Mapping[Group, Portion]
    group: Group
    records: tuple[RecordView, ...]
    has_more: bool
    consent: Consent


@dataclass(frozen=True, slots=True)
class ReaderView:
    """The first step: who can be chosen, and what is filled in."""

    people: tuple[Person, ...]
    consent: Consent


class Period(StrEnum):
    """Ends that can be had with one press."""

    MONTH = "month"
    THREE_MONTHS = "three-months"
    HALF_A_YEAR = "half-a-year"


@dataclass(frozen=True, slots=True)
class Line:
    """One line in a list: what, and smaller words under it."""

    what: str
    small: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the reader will know and won't know, in words."""

    will_know: tuple[Line, ...]
    will_not_know: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class HandView:
    """The last step: for whom it is, what it is, and what was agreed."""

    reader: str
    pages: str
    in_language: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class SharedView:
    """The end: with whom it was shared, the facts of it, and who can get at this computer, where that is known."""

    reader: str
    facts: tuple[Fact, ...]
    profile: SafetyProfile | None = None
