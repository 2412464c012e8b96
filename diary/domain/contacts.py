"""A contact: one time the client met, heard or missed somebody."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from diary.domain.experience import Experience, Mark
from diary.domain.feelings import Feeling, Posture
from diary.domain.ids import UNSAVED, ContactId, PersonId
from diary.domain.own_steps import OwnStep
from diary.domain.themes import Theme
from diary.domain.trust import TrustAnswer
from diary.domain.when import When


class Way(StrEnum):
    """How the contact was."""

    OFFICE = "office"
    HOME_VISIT = "home-visit"
    PHONE = "phone"
    VIDEO = "video"
    MESSAGE = "message"
    LETTER = "letter"
    TOGETHER = "together"
    THEY_DID_NOT_COME = "they-did-not-come"
    I_DID_NOT_GO = "i-did-not-go"
    OTHER = "other"


class AskedBy(StrEnum):
    """Who asked for the contact."""

    ME = "me"
    THEM = "them"
    TOGETHER = "together"
    SOMEBODY_ELSE = "somebody-else"


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact. Facts (`happened`) and the client's view stay apart, so that a summary can carry facts only.

    `feelings` are those in the contact itself. `on_paper` is the day on which it was first written down on paper.
    """

    when: When
    id: ContactId = ContactId(UNSAVED)
    people: tuple[PersonId, ...] = ()
    way: Way | None = None
    way_own: str = ""
    place: str = ""
    posture: Posture | None = None
    feelings: tuple[Feeling, ...] = ()
    experiences: tuple[Experience, ...] = ()
    marks: frozenset[Mark] = frozenset()
    trust: TrustAnswer = TrustAnswer()
    happened: str = ""
    view: str = ""
    asked_by: AskedBy | None = None
    asked_by_own: str = ""
    feelings_before: tuple[Feeling, ...] = ()
    feelings_after: tuple[Feeling, ...] = ()
    own_steps: tuple[OwnStep, ...] = ()
    themes: tuple[Theme, ...] = ()
    on_paper: date | None = None


@dataclass(frozen=True, slots=True)
class ContactCard:
    """What a timeline card shows of a contact; `words` is the start of its text on one line."""

    id: ContactId
    when: When
    names: tuple[str, ...]
    way: Way | None
    way_own: str
    posture: Posture | None
    words: str
    marks: frozenset[Mark]
    promises: int
