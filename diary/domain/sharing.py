"""What leaves the diary: chosen piece by piece, with a specific, informed, limited and revocable consent (rule 11)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from diary.domain.ids import UNSAVED, ContactId, PersonId, PromiseId, ShareId, TopicId
from diary.domain.language import Language


class ContactField(StrEnum):
    """A part of a contact that can be shared on its own."""

    WHEN_AND_HOW = "when-and-how"
    ASKED_BY = "asked-by"
    HAPPENED = "happened"
    VIEW = "view"
    FEELINGS = "feelings"
    EXPERIENCES = "experiences"
    OWN_STEPS = "own-steps"
    MARKS = "marks"
    TRUST = "trust"
    NAMES_OF_OTHERS = "names-of-others"


class PromiseField(StrEnum):
    """A part of a promise that can be shared on its own."""

    WHAT = "what"
    DUE_AND_STATE = "due-and-state"
    HISTORY = "history"


class TopicField(StrEnum):
    """A part of a topic that can be shared on its own."""

    WHAT = "what"
    WANTS = "wants"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class ContactChoice:
    """Which fields of one contact go along."""

    id: ContactId
    fields: frozenset[ContactField]


@dataclass(frozen=True, slots=True)
class PromiseChoice:
    """Which fields of one promise go along."""

    id: PromiseId
    fields: frozenset[PromiseField]


@dataclass(frozen=True, slots=True)
class TopicChoice:
    """Which fields of one topic go along."""

    id: TopicId
    fields: frozenset[TopicField]


@dataclass(frozen=True, slots=True)
class Selection:
    """What the client chose to share. Starts with nothing (rule 3)."""

    contacts: tuple[ContactChoice, ...] = ()
    promises: tuple[PromiseChoice, ...] = ()
    topics: tuple[TopicChoice, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True while nothing at all is chosen."""
        contacts = any(choice.fields for choice in self.contacts)
        promises = any(choice.fields for choice in self.promises)
        return not (contacts or promises or any(choice.fields for choice in self.topics))


class Condition(StrEnum):
    """A condition offered as a check box; own words come beside it."""

    ONLY_YOU_READ = "only-you-read"
    NOT_IN_FILE = "not-in-file"
    NOT_PASSED_ON = "not-passed-on"
    ASK_ME_FIRST = "ask-me-first"


@dataclass(frozen=True, slots=True)
class Consent:
    """Who gets it, why, until when and under which conditions (rule 11).

    `giver` is how the client wants to be named in the document; `person` is who the reader is in the diary, if anybody.
    """

    person: PersonId | None = None
    reader: str = ""
    reader_role: str = ""
    giver: str = ""
    why: str = ""
    until: date | None = None
    no_end: bool = False
    conditions: frozenset[Condition] = frozenset()
    own_condition: str = ""


@dataclass(frozen=True, slots=True)
class SharePlan:
    """A share in the making: everything the five steps ask, kept as a draft until it is saved or left.

    `until_typed` is what stands in the field for the last day while it can't be read as a day; it is asked again.
    """

    consent: Consent = Consent()
    selection: Selection = Selection()
    language: Language | None = None
    step: int = 0
    until_typed: str = ""


class DocumentKind(StrEnum):
    """The kinds of document that can leave the diary."""

    SUMMARY = "summary"


class About(StrEnum):
    """What one line is about, of all that a reader will know and will not know."""

    CONTACTS = "contacts"
    WHEN_AND_HOW = "when-and-how"
    ASKED_BY = "asked-by"
    HAPPENED = "happened"
    VIEW = "view"
    FEELINGS = "feelings"
    EXPERIENCES = "experiences"
    OWN_STEPS = "own-steps"
    MARKS = "marks"
    TRUST = "trust"
    NAMES_OF_OTHERS = "names-of-others"
    NAMES_IN_WORDS = "names-in-words"
    PLACES = "places"
    PROMISES = "promises"
    PROMISE_WHAT = "promise-what"
    PROMISE_DUE_AND_STATE = "promise-due-and-state"
    PROMISE_HISTORY = "promise-history"
    TOPICS = "topics"
    TOPIC_WHAT = "topic-what"
    TOPIC_WANTS = "topic-wants"
    TOPIC_OUTCOME = "topic-outcome"
    OTHER_CONTACTS = "other-contacts"
    OTHER_PROMISES = "other-promises"
    OTHER_TOPICS = "other-topics"
    NOTES_ABOUT_PEOPLE = "notes-about-people"
    MY_NAME = "my-name"
    WHY = "why"
    CONDITIONS = "conditions"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a share told its reader: what it is about, and of how many records."""

    about: About
    number: int


@dataclass(frozen=True, slots=True)
class Share:
    """What left the diary, to whom and under which consent; `copy` is exactly what left and `sha256` its hex digest.

    `told` says what was in it, in the order in which a screen says it; `saved_as` is the file as it was named then.
    """

    kind: DocumentKind
    consent: Consent
    language: Language
    shared_at: datetime
    sha256: str
    pages: int
    id: ShareId = ShareId(UNSAVED)
    asked_back_on: date | None = None
    copy: bytes = b""
    told: tuple[Told, ...] = ()
    saved_as: str = ""
