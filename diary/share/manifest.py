"""What the reader will know and will not know, as facts that a screen can put into words beside the pages."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

from diary.domain.contacts import Contact
from diary.domain.ids import PersonId
from diary.domain.promises import Owner, Promise, PromiseState
from diary.domain.sharing import About, Consent, ContactField, PromiseField, Selection, TopicField
from diary.domain.topics import Topic, TopicState
from diary.domain.trust import TrustAnswer
from diary.share.mentions import mentioned_in
from diary.share.select import Naming, SummarySource, choose

_Id = TypeVar("_Id")
_Record = TypeVar("_Record")
_Field = TypeVar("_Field", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class ManifestItem:
    """One line: what it is about, how many, and the days, owners or people a screen may name with it."""

    about: About
    count: int = 1
    days: tuple[date, ...] = ()
    owners: frozenset[Owner] = frozenset()
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """Both lists, made from the same choice as the document. What is empty in the diary is in neither."""

    will_know: tuple[ManifestItem, ...]
    will_not_know: tuple[ManifestItem, ...]


_CONTACT_FIELDS: Final = {
    ContactField.WHEN_AND_HOW: About.WHEN_AND_HOW,
    ContactField.ASKED_BY: About.ASKED_BY,
    ContactField.HAPPENED: About.HAPPENED,
    ContactField.VIEW: About.VIEW,
    ContactField.FEELINGS: About.FEELINGS,
    ContactField.EXPERIENCES: About.EXPERIENCES,
    ContactField.OWN_STEPS: About.OWN_STEPS,
    ContactField.MARKS: About.MARKS,
    ContactField.TRUST: About.TRUST,
}
_PROMISE_FIELDS: Final = {
    PromiseField.WHAT: About.PROMISE_WHAT,
    PromiseField.DUE_AND_STATE: About.PROMISE_DUE_AND_STATE,
    PromiseField.HISTORY: About.PROMISE_HISTORY,
}
_TOPIC_FIELDS: Final = {
    TopicField.WHAT: About.TOPIC_WHAT,
    TopicField.WANTS: About.TOPIC_WANTS,
    TopicField.OUTCOME: About.TOPIC_OUTCOME,
}


def manifest(source: SummarySource, selection: Selection, consent: Consent) -> Manifest:
    """What this choice tells this reader, and what stays with the client."""
    contacts = _picked(
        {contact.id: contact for contact in source.contacts},
        [(choice.id, choice.fields) for choice in selection.contacts],
        filled_in_contact,
    )
    promises = _picked(
        {promise.id: promise for promise in source.promises},
        [(choice.id, choice.fields) for choice in selection.promises],
        filled_in_promise,
    )
    topics = _picked(
        {topic.id: topic for topic in source.topics},
        [(choice.id, choice.fields) for choice in selection.topics],
        filled_in_topic,
    )
    named, unnamed = _names(contacts, promises, topics, Naming(source.people, consent))
    mentioned = mentioned_in(choose(source, selection, consent), consent, source.people)
    # A name that stands in own words goes along with them: "somebody" elsewhere doesn't take it back.
    in_words = tuple(sorted(mentioned.difference(named)))
    unnamed = tuple(person for person in unnamed if person not in mentioned)
    return Manifest(
        will_know=(
            *_some(About.CONTACTS, len(contacts), days=_told_days(contacts)),
            *_fields(contacts, _CONTACT_FIELDS, told=True),
            *_some(About.NAMES_OF_OTHERS, len(named), people=named),
            *_some(About.NAMES_IN_WORDS, len(in_words), people=in_words),
            *_some(About.PROMISES, len(promises), owners=_told_owners(promises)),
            *_fields(promises, _PROMISE_FIELDS, told=True),
            *_some(About.TOPICS, len(topics)),
            *_fields(topics, _TOPIC_FIELDS, told=True),
            *_told_by_consent(consent),
        ),
        will_not_know=(
            *_fields(contacts, _CONTACT_FIELDS, told=False),
            *_some(About.PLACES, sum(bool(pick.record.place) for pick in contacts)),
            *_some(About.NAMES_OF_OTHERS, len(unnamed), people=unnamed),
            *_fields(promises, _PROMISE_FIELDS, told=False),
            *_fields(topics, _TOPIC_FIELDS, told=False),
            *_some(About.OTHER_CONTACTS, source.totals.contacts - len(contacts)),
            *_some(About.OTHER_PROMISES, source.totals.promises - len(promises)),
            *_some(About.OTHER_TOPICS, source.totals.topics - len(topics)),
            *_some(About.NOTES_ABOUT_PEOPLE, sum(bool(person.note) for person in source.people)),
            *_some(About.MY_NAME, int(not consent.giver)),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Pick(Generic[_Record, _Field]):
    """A chosen record, the fields chosen of it, and the fields that hold anything at all."""

    record: _Record
    chosen: frozenset[_Field]
    filled: frozenset[_Field]


def _picked(
    records: Mapping[_Id, _Record],
    choices: Iterable[tuple[_Id, frozenset[_Field]]],
    filled_in: Callable[[_Record], Mapping[_Field, bool]],
) -> tuple[_Pick[_Record, _Field], ...]:
    return tuple(
        _Pick(record, fields, frozenset(field for field, filled in filled_in(record).items() if filled))
        for id_, fields in choices
        if fields and (record := records.get(id_))
    )


def filled_in_contact(contact: Contact) -> Mapping[ContactField, bool]:
    """Which parts of a contact hold something; whose names are in it depends on who reads it."""
    return {
        ContactField.WHEN_AND_HOW: True,
        ContactField.ASKED_BY: bool(contact.asked_by or contact.asked_by_own),
        ContactField.HAPPENED: bool(contact.happened),
        ContactField.VIEW: bool(contact.view),
        ContactField.FEELINGS: bool(
            contact.posture or contact.feelings or contact.feelings_before or contact.feelings_after
        ),
        ContactField.EXPERIENCES: bool(contact.experiences),
        ContactField.OWN_STEPS: bool(contact.own_steps),
        ContactField.MARKS: bool(contact.marks),
        ContactField.TRUST: contact.trust != TrustAnswer(),
    }


def filled_in_promise(promise: Promise) -> Mapping[PromiseField, bool]:
    """Which parts of a promise hold something."""
    return {
        PromiseField.WHAT: True,
        PromiseField.DUE_AND_STATE: True,
        # That it was made is no history yet.
        PromiseField.HISTORY: any(change.state is not PromiseState.OPEN or change.words for change in promise.history),
    }


def filled_in_topic(topic: Topic) -> Mapping[TopicField, bool]:
    """Which parts of a topic hold something."""
    return {
        TopicField.WHAT: True,
        TopicField.WANTS: bool(topic.wants or topic.weight),
        TopicField.OUTCOME: bool(topic.outcome or topic.state is not TopicState.OPEN),
    }


def _some(
    about: About,
    count: int,
    *,
    days: tuple[date, ...] = (),
    owners: frozenset[Owner] = frozenset(),
    people: tuple[PersonId, ...] = (),
) -> tuple[ManifestItem, ...]:
    """One line, or none when there is nothing of it."""
    return (ManifestItem(about, count, days, owners, people),) if count > 0 else ()


def _fields(
    picks: Iterable[_Pick[Any, _Field]], lines: Mapping[_Field, About], *, told: bool
) -> Iterator[ManifestItem]:
    """How often each field is told, or is there and left out."""
    counted = Counter(
        field for pick in picks for field in (pick.filled & pick.chosen if told else pick.filled - pick.chosen)
    )
    return (ManifestItem(about, counted[field]) for field, about in lines.items() if counted[field])


def _told_days(contacts: Iterable[_Pick[Contact, ContactField]]) -> tuple[date, ...]:
    return tuple(sorted(pick.record.when.day for pick in contacts if ContactField.WHEN_AND_HOW in pick.chosen))


def _told_owners(promises: Iterable[_Pick[Promise, PromiseField]]) -> frozenset[Owner]:
    return frozenset(pick.record.owner for pick in promises if PromiseField.WHAT in pick.chosen)


def _names(
    contacts: tuple[_Pick[Contact, ContactField], ...],
    promises: tuple[_Pick[Promise, PromiseField], ...],
    topics: tuple[_Pick[Topic, TopicField], ...],
    naming: Naming,
) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    """Who but the reader is named in what was chosen, and who is in it without a name."""
    others = {person for pick in contacts for person in pick.record.people}
    others |= {pick.record.person for pick in promises if pick.record.person}
    others |= {pick.record.person for pick in topics if pick.record.person}
    others = {person for person in others if naming.name(person) and not naming.is_reader(person)}
    named = {
        person
        for pick in contacts
        if ContactField.NAMES_OF_OTHERS in pick.chosen
        for person in pick.record.people
        if person in others
    }
    return tuple(sorted(named)), tuple(sorted(others - named))


def _told_by_consent(consent: Consent) -> Iterator[ManifestItem]:
    conditions = len(consent.conditions) + bool(consent.own_condition)
    yield from _some(About.MY_NAME, int(bool(consent.giver)))
    yield from _some(About.WHY, int(bool(consent.why)))
    yield from _some(About.CONDITIONS, conditions)
    yield from _some(About.UNTIL, int(consent.until is not None), days=(consent.until,) if consent.until else ())
