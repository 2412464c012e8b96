"""The words of one language, asked for by what they stand for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Chip, Mark, Voice
from diary.domain.feelings import Degree, FeelingWord, Posture
from diary.domain.language import Language
from diary.domain.moments import MomentMark
from diary.domain.own_steps import Step
from diary.domain.people import PersonKind
from diary.domain.permissions import PermissionAnswer
from diary.domain.positions import Clarity, Point
from diary.domain.promises import Owner, PromiseState
from diary.domain.sharing import Condition, ContactField, DocumentKind, PromiseField, TopicField
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import TopicState, Want, Weight
from diary.domain.trust import TrustReply, TrustSide
from diary.domain.when import Precision, When
from diary.share.words import DocumentText
from diary.ui.dates import Dates
from diary.ui.i18n import Catalogue, Translate, capitalised, current_language, fill, locale_of
from diary.ui.words import vocabulary
from diary.ui.words.counts import Counts
from diary.ui.words.document import DOCUMENT_TEXTS


@dataclass(frozen=True, slots=True)
class Words:
    """Every fixed word of the diary in one language; these are a document's `DocumentWords`, too."""

    language: Language
    translate: Translate

    @property
    def dates(self) -> Dates:
        """Days and moments in this language."""
        return Dates(self.translate, locale_of(self.language))

    @property
    def counts(self) -> Counts:
        """Numbers of things in this language."""
        return Counts(self.translate, locale_of(self.language))

    def text(self, key: DocumentText, *parts: str) -> str:
        """A fixed text of a document, with its numbered parts filled in."""
        return fill(self._say(DOCUMENT_TEXTS[key]), *parts)

    def count(self, key: DocumentText, number: int) -> str:
        """A number of CONTACTS, PROMISES or TOPICS: two contacts."""
        return self.counts.of(key, number)

    def day(self, day: date) -> str:
        """A day in full: 16 November 2026."""
        return self.dates.full(day)

    def moment(self, when: When) -> str:
        """When something happened, as exactly as it is known and with its year, to begin a line with."""
        return capitalised(self.dates.moment(when))

    def posture(self, posture: Posture) -> str:
        """The name of a posture."""
        return self._say(vocabulary.POSTURES[posture])

    def feeling(self, word: FeelingWord) -> str:
        """A feeling word."""
        return self._say(vocabulary.FEELINGS[word])

    def degree(self, degree: Degree) -> str:
        """How strongly."""
        return self._say(vocabulary.DEGREES[degree])

    def voice(self, voice: Voice) -> str:
        """The head over one side of the pairs: what helped, what didn't."""
        return self._say(vocabulary.VOICES[voice])

    def chip(self, chip: Chip, voice: Voice) -> str:
        """What helped or didn't, in the client's voice."""
        helped = voice is Voice.HELPED
        return self._say((vocabulary.CHIPS_THAT_HELPED if helped else vocabulary.CHIPS_THAT_DID_NOT_HELP)[chip])

    def mark(self, mark: Mark) -> str:
        """Something broke; it was made good again."""
        return self._say(vocabulary.MARKS[mark])

    def way(self, way: Way) -> str:
        """How the contact was."""
        return self._say(vocabulary.WAYS[way])

    def asked_by(self, asker: AskedBy) -> str:
        """Who asked for the contact."""
        return self._say(vocabulary.ASKERS[asker])

    def own_step(self, step: Step) -> str:
        """What the client did."""
        return self._say(vocabulary.OWN_STEPS[step])

    def theme(self, kind: ThemeKind) -> str:
        """What something is about."""
        return self._say(vocabulary.THEMES[kind])

    def themes(self, themes: Iterable[Theme]) -> str:
        """All that something is about, to begin a line with; empty for nothing."""
        return capitalised(", ".join(self.theme(theme.kind) if theme.kind else theme.own for theme in themes))

    def moment_mark(self, mark: MomentMark) -> str:
        """A good moment; a small step."""
        return self._say(vocabulary.MOMENT_MARKS[mark])

    def permission_answer(self, answer: PermissionAnswer) -> str:
        """What the client answered when somebody asked to pass something on."""
        return self._say(vocabulary.PERMISSION_ANSWERS[answer])

    def point(self, point: Point, name: str) -> str:
        """One thing that it is good to know of a worker, by name."""
        return fill(self._say(vocabulary.POINTS[point]), name)

    def question(self, point: Point) -> str:
        """What one can ask a worker about it."""
        return self._say(vocabulary.QUESTIONS[point])

    def clarity(self, clarity: Clarity) -> str:
        """How clear it is."""
        return self._say(vocabulary.CLARITIES[clarity])

    def precision(self, precision: Precision) -> str:
        """How sure the client is of the moment."""
        return self._say(vocabulary.PRECISIONS[precision])

    def trust_side(self, side: TrustSide) -> str:
        """One side of trust as the client says it."""
        return self._say(vocabulary.TRUST_SIDES[side])

    def trust_reply(self, reply: TrustReply) -> str:
        """The client's answer for one side."""
        return self._say(vocabulary.TRUST_REPLIES[reply])

    def person_kind(self, kind: PersonKind) -> str:
        """What somebody is to the client."""
        return self._say(vocabulary.PERSON_KINDS[kind])

    def owner(self, owner: Owner, name: str) -> str:
        """Whose promise, as an answer to "who?": me, the other by name, together, the organisation."""
        return name if name and owner is Owner.WORKER else self._say(vocabulary.OWNERS[owner])

    def promise_of(self, owner: Owner, name: str) -> str:
        """Whose promise, said of the promise: mine, of Sam, of both of us, of the organisation."""
        return fill(self._say(vocabulary.PROMISES_OF[owner]), self.owner(owner, name))

    def promise_state(self, state: PromiseState) -> str:
        """Where a promise stands."""
        return self._say(vocabulary.PROMISE_STATES[state])

    def weight(self, weight: Weight) -> str:
        """How much a topic matters."""
        return self._say(vocabulary.WEIGHTS[weight])

    def want(self, want: Want) -> str:
        """What the client wants from the other."""
        return self._say(vocabulary.WANTS[want])

    def topic_state(self, state: TopicState) -> str:
        """Where a topic stands."""
        return self._say(vocabulary.TOPIC_STATES[state])

    def contact_field(self, field: ContactField) -> str:
        """A part of a contact that can be shared on its own."""
        return self._say(vocabulary.CONTACT_FIELDS[field])

    def promise_field(self, field: PromiseField) -> str:
        """A part of a promise that can be shared on its own."""
        return self._say(vocabulary.PROMISE_FIELDS[field])

    def topic_field(self, field: TopicField) -> str:
        """A part of a topic that can be shared on its own."""
        return self._say(vocabulary.TOPIC_FIELDS[field])

    def condition(self, condition: Condition) -> str:
        """A condition, as a sentence to the reader."""
        return self._say(vocabulary.CONDITIONS[condition])

    def document_kind(self, kind: DocumentKind) -> str:
        """A kind of document that can leave the diary."""
        return self._say(vocabulary.DOCUMENT_KINDS[kind])

    def _say(self, source: str) -> str:
        return self.translate("words", source)


def screen_words() -> Words:
    """The words in the language that the app is shown in now."""
    return Words(current_language(), QCoreApplication.translate)


def words_for(language: Language) -> Words:
    """The words for a document, whatever language the app is shown in."""
    return Words(language, Catalogue(language).translate)
