"""From whole records to the chosen parts of them: what a document is built from holds nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from diary.domain.contacts import AskedBy, Contact, Way
from diary.domain.experience import Experience, Mark
from diary.domain.feelings import Feeling, Posture
from diary.domain.ids import PersonId
from diary.domain.own_steps import OwnStep
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.sharing import Consent, ContactField, PromiseField, Selection, TopicField
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer
from diary.domain.when import When


@dataclass(frozen=True, slots=True)
class Totals:
    """How many records of each kind the diary holds, to say how many stay."""

    contacts: int = 0
    promises: int = 0
    topics: int = 0


@dataclass(frozen=True, slots=True)
class SummarySource:
    """The records a choice is about, whole; everybody in the diary; and how much else there is, as numbers only.

    So that preparing takes as long with a hundred thousand contacts in the diary as with ten.
    """

    contacts: tuple[Contact, ...] = ()
    promises: tuple[Promise, ...] = ()
    topics: tuple[Topic, ...] = ()
    people: tuple[Person, ...] = ()
    totals: Totals = Totals()


@dataclass(frozen=True, slots=True)
class ChosenContact:
    """The chosen fields of one contact; a field that was left out is empty, as if it had never been written.

    `names` hold who may be named, `somebody` says that others were there too. Where it was, what it is about and that
    it was on paper first are never among them.
    """

    when: When | None = None
    way: Way | None = None
    way_own: str = ""
    asked_by: AskedBy | None = None
    asked_by_own: str = ""
    names: tuple[str, ...] = ()
    somebody: bool = False
    happened: str = ""
    view: str = ""
    posture: Posture | None = None
    feelings: tuple[Feeling, ...] = ()
    feelings_before: tuple[Feeling, ...] = ()
    feelings_after: tuple[Feeling, ...] = ()
    experiences: tuple[Experience, ...] = ()
    own_steps: tuple[OwnStep, ...] = ()
    marks: frozenset[Mark] = frozenset()
    trust: TrustAnswer | None = None


@dataclass(frozen=True, slots=True)
class ChosenCommitment:
    """What was promised and by whom; `name` is None when the other one may not be named."""

    what: str
    owner: Owner
    name: str | None = None


@dataclass(frozen=True, slots=True)
class ChosenStanding:
    """By when, and where the promise stands."""

    state: PromiseState
    due: date | None = None
    before_next: bool = False
    told_beforehand: bool = False


@dataclass(frozen=True, slots=True)
class ChosenPromise:
    """The chosen fields of one promise; None is what was left out."""

    commitment: ChosenCommitment | None = None
    standing: ChosenStanding | None = None
    history: tuple[PromiseChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ChosenTopic:
    """The chosen fields of one topic: `weight` goes with the wants, `state` with the outcome."""

    what: str | None = None
    weight: Weight | None = None
    wants: frozenset[Want] = frozenset()
    state: TopicState | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Everything that leaves, and nothing that stays. Contacts stand in order of time, those without a day last."""

    contacts: tuple[ChosenContact, ...] = ()
    promises: tuple[ChosenPromise, ...] = ()
    topics: tuple[ChosenTopic, ...] = ()


class Naming:
    """Who may be named to this reader: the reader, who the reader is called by the client, and nobody else."""

    def __init__(self, people: Iterable[Person], consent: Consent) -> None:
        self._people: Mapping[PersonId, Person] = {person.id: person for person in people}
        self._consent = consent

    def name(self, person: PersonId) -> str:
        """The name of anybody, as the reader may know them; empty for somebody who is no longer in the diary."""
        if person == self._consent.person and self._consent.reader:
            return self._consent.reader
        known = self._people.get(person)
        return known.name if known else ""

    def is_reader(self, person: PersonId) -> bool:
        """Whether this is who reads it, by identity or by the very name the consent already tells."""
        if person == self._consent.person:
            return True
        return bool(self._consent.reader) and self.name(person).casefold() == self._consent.reader.casefold()


def choose(source: SummarySource, selection: Selection, consent: Consent) -> Chosen:
    """Only what was chosen. A choice without fields, or of a record that is gone, chooses nothing."""
    naming = Naming(source.people, consent)
    contacts = {contact.id: contact for contact in source.contacts}
    promises = {promise.id: promise for promise in source.promises}
    topics = {topic.id: topic for topic in source.topics}
    return Chosen(
        contacts=_in_order_of_time(
            chosen_contact(contacts[choice.id], choice.fields, naming)
            for choice in selection.contacts
            if choice.fields and choice.id in contacts
        ),
        promises=tuple(
            chosen_promise(promises[choice.id], choice.fields, naming)
            for choice in selection.promises
            if choice.fields and choice.id in promises
        ),
        topics=tuple(
            chosen_topic(topics[choice.id], choice.fields)
            for choice in selection.topics
            if choice.fields and choice.id in topics
        ),
    )


def chosen_contact(contact: Contact, fields: frozenset[ContactField], naming: Naming) -> ChosenContact:
    """The chosen fields of a contact. Who was there goes with when and how; others are named only by choice."""
    when_and_how = ContactField.WHEN_AND_HOW in fields
    feelings = ContactField.FEELINGS in fields
    asked_by = ContactField.ASKED_BY in fields
    names, somebody = _company(contact, fields, naming)
    return ChosenContact(
        when=contact.when if when_and_how else None,
        way=contact.way if when_and_how else None,
        way_own=contact.way_own if when_and_how else "",
        asked_by=contact.asked_by if asked_by else None,
        asked_by_own=contact.asked_by_own if asked_by else "",
        names=names,
        somebody=somebody,
        happened=contact.happened if ContactField.HAPPENED in fields else "",
        view=contact.view if ContactField.VIEW in fields else "",
        posture=contact.posture if feelings else None,
        feelings=contact.feelings if feelings else (),
        feelings_before=contact.feelings_before if feelings else (),
        feelings_after=contact.feelings_after if feelings else (),
        experiences=contact.experiences if ContactField.EXPERIENCES in fields else (),
        own_steps=contact.own_steps if ContactField.OWN_STEPS in fields else (),
        marks=contact.marks if ContactField.MARKS in fields else frozenset(),
        trust=contact.trust if ContactField.TRUST in fields else None,
    )


def _company(contact: Contact, fields: frozenset[ContactField], naming: Naming) -> tuple[tuple[str, ...], bool]:
    """The names that may be said, and whether there were others."""
    with_names = ContactField.NAMES_OF_OTHERS in fields
    if not with_names and ContactField.WHEN_AND_HOW not in fields:
        return (), False
    named = tuple(person for person in contact.people if with_names or naming.is_reader(person))
    names = tuple(name for person in named if (name := naming.name(person)))
    return names, len(names) < len(contact.people)


def chosen_promise(promise: Promise, fields: frozenset[PromiseField], naming: Naming) -> ChosenPromise:
    """The chosen fields of a promise. Whose it is goes with what it is; only the reader is named."""
    name = naming.name(promise.person) if promise.person and naming.is_reader(promise.person) else None
    return ChosenPromise(
        commitment=ChosenCommitment(promise.what, promise.owner, name) if PromiseField.WHAT in fields else None,
        standing=ChosenStanding(promise.state, promise.due, promise.before_next, promise.told_beforehand)
        if PromiseField.DUE_AND_STATE in fields
        else None,
        history=promise.history if PromiseField.HISTORY in fields else (),
    )


def chosen_topic(topic: Topic, fields: frozenset[TopicField]) -> ChosenTopic:
    """The chosen fields of a topic. With whom it was meant to be discussed never goes along."""
    wants = TopicField.WANTS in fields
    outcome = TopicField.OUTCOME in fields
    return ChosenTopic(
        what=topic.what if TopicField.WHAT in fields else None,
        weight=topic.weight if wants else None,
        wants=topic.wants if wants else frozenset(),
        state=topic.state if outcome else None,
        outcome=topic.outcome if outcome else "",
    )


def _in_order_of_time(contacts: Iterable[ChosenContact]) -> tuple[ChosenContact, ...]:
    return tuple(sorted(contacts, key=_moment))


def _moment(contact: ChosenContact) -> tuple[date, str]:
    """Sorts by day and time as far as they are known; a contact without its day tells nothing by its place either."""
    if contact.when is None:
        return date.max, ""
    return contact.when.day, contact.when.time.isoformat() if contact.when.time else ""
