"""The fixed words of a document, asked of whoever knows languages: this room knows none."""

from datetime import date
from enum import StrEnum
from typing import Protocol

from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Chip, Mark, Voice
from diary.domain.feelings import Degree, FeelingWord, Posture
from diary.domain.language import Language
from diary.domain.own_steps import Step
from diary.domain.promises import Owner, PromiseState
from diary.domain.sharing import Condition
from diary.domain.topics import TopicState, Want, Weight
from diary.domain.trust import TrustReply, TrustSide
from diary.domain.when import When


class DocumentText(StrEnum):
    """A fixed text of a document; `{1}`, `{2}` in a translation stand for what `text` is given."""

    SUMMARY = "summary"
    MY_DIARY_TO_SHARE = "my-diary-to-share"
    FROM_FOR = "from-for"  # From {1}, for {2}
    FOR = "for"  # For {1}
    WHAT_I_SHARE = "what-i-share"  # What I share, and with whom
    FOR_WHOM = "for-whom"
    WHY = "why"
    UNTIL_WHEN = "until-when"
    UNTIL = "until"  # Until {1}. Then you delete this.
    NO_END = "no-end"  # I set no end. I can still stop at any time.
    MY_CONDITIONS = "my-conditions"
    NO_CONDITIONS = "no-conditions"
    WHAT_IS_IN = "what-is-in"
    I_CAN_ALWAYS_STOP = "i-can-always-stop"  # I can always stop.
    THEN_GIVE_BACK = "then-give-back"  # If I say so, you give this back or delete it.
    CONTACTS = "contacts"
    PROMISES = "promises"
    TOPICS = "topics"
    WHEN = "when"
    WHO = "who"
    WHOSE = "whose"  # the table head over whose promise it is
    WITH = "with"  # with {1}
    A_CONTACT = "a-contact"  # the heading of a contact that is shared without its day: Contact
    WHAT = "what"
    STATE = "state"
    HAPPENED = "happened"
    VIEW = "view"
    ASKED_BY = "asked-by"
    FEELING = "feeling"
    FEELING_BEFORE = "feeling-before"
    FEELING_AFTER = "feeling-after"
    HELPED = "helped"
    DID_NOT_HELP = "did-not-help"
    OWN_STEPS = "own-steps"
    TRUST = "trust"
    WHAT_CAME_OF_IT = "what-came-of-it"
    WHAT_I_WANT = "what-i-want"
    BEFORE_WE_MEET = "before-we-meet"
    NO_DAY = "no-day"
    TOLD_BEFOREHAND = "told-beforehand"
    SOMEBODY = "somebody"  # stands for a name that is left out
    NOT_SHARED = "not-shared"  # stands in a table for what is left out
    NOTHING_FILLED_IN = "nothing-filled-in"
    POSTURE_PICTURE = "posture-picture"  # Hedgehog: {1}
    OWN_WORDS_AS_WRITTEN = "own-words-as-written"
    PAGE_OF = "page-of"  # Page {1} of {2}
    KEEP_UNTIL = "keep-until"  # keep until {1}
    CONFIDENTIAL = "confidential"


class DocumentWords(Protocol):
    """Everything a document says that the client did not write, in one language."""

    @property
    def language(self) -> Language:
        """The language of these words."""
        ...

    def text(self, key: DocumentText, *parts: str) -> str:
        """A fixed text, with its numbered parts filled in."""
        ...

    def count(self, key: DocumentText, number: int) -> str:
        """A number of things with the right plural, for CONTACTS, PROMISES and TOPICS: "two contacts"."""
        ...

    def day(self, day: date) -> str:
        """A day in full: 16 november 2026."""
        ...

    def moment(self, when: When) -> str:
        """When something happened, as exactly as it is known."""
        ...

    def posture(self, posture: Posture) -> str:
        """The name of a posture."""
        ...

    def feeling(self, word: FeelingWord) -> str:
        """A feeling word."""
        ...

    def degree(self, degree: Degree) -> str:
        """How strongly."""
        ...

    def chip(self, chip: Chip, voice: Voice) -> str:
        """What helped or didn't, in the client's voice."""
        ...

    def mark(self, mark: Mark) -> str:
        """Something broke; it was mended."""
        ...

    def way(self, way: Way) -> str:
        """How the contact was."""
        ...

    def asked_by(self, asker: AskedBy) -> str:
        """Who asked for the contact."""
        ...

    def own_step(self, step: Step) -> str:
        """What the client did."""
        ...

    def trust_side(self, side: TrustSide) -> str:
        """One side of trust as the client says it."""
        ...

    def trust_reply(self, reply: TrustReply) -> str:
        """The client's answer for one side."""
        ...

    def owner(self, owner: Owner, name: str) -> str:
        """Whose promise: me, the other by name, together, the organisation."""
        ...

    def promise_state(self, state: PromiseState) -> str:
        """Where a promise stands."""
        ...

    def weight(self, weight: Weight) -> str:
        """How much a topic matters."""
        ...

    def want(self, want: Want) -> str:
        """What the client wants from the other."""
        ...

    def topic_state(self, state: TopicState) -> str:
        """Where a topic stands."""
        ...

    def condition(self, condition: Condition) -> str:
        """A condition, as a sentence to the reader."""
        ...
