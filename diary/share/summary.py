"""The summary: contacts, feelings, promises and topics over a chosen time, for one reader."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Experience, Mark, Voice
from diary.domain.feelings import Feeling
from diary.domain.own_steps import OwnStep
from diary.domain.promises import PromiseChange, PromiseState
from diary.domain.scripts import isolated
from diary.domain.sharing import Condition, Consent, DocumentKind
from diary.domain.topics import Want
from diary.domain.trust import TrustSide
from diary.share.document import (
    PAGE,
    PAGES,
    Bullets,
    Cell,
    ConsentBlock,
    Document,
    Entry,
    Item,
    Numbered,
    NumberedItem,
    Paragraph,
    Picture,
    Section,
    Shape,
    Table,
)
from diary.share.select import Chosen, ChosenContact, ChosenPromise, ChosenStanding, ChosenTopic
from diary.share.words import DocumentText as T
from diary.share.words import DocumentWords

_STATE_SHAPES: Final = {
    PromiseState.OPEN: Shape.OPEN,
    PromiseState.KEPT: Shape.KEPT,
    PromiseState.PARTLY_KEPT: Shape.PARTLY_KEPT,
    PromiseState.NOT_KEPT: Shape.NOT_KEPT,
    PromiseState.CHANGED_TOGETHER: Shape.CHANGED_TOGETHER,
    PromiseState.NO_LONGER_NEEDED: Shape.NO_LONGER_NEEDED,
}
_MARK_SHAPES: Final = {Mark.BREAK: Shape.BREAK, Mark.REPAIR: Shape.REPAIR}
_BETWEEN: Final = " · "


def summary(chosen: Chosen, consent: Consent, words: DocumentWords, today: date) -> Document:
    """The whole document: consent first, then what I want to discuss, the promises, the contacts in order of time."""
    sections = (
        Section(words.text(T.TOPICS), _topics(chosen.topics, words)),
        Section(words.text(T.PROMISES), _promises(chosen.promises, words)),
        Section(words.text(T.CONTACTS), tuple(_contact(contact, words) for contact in chosen.contacts)),
    )
    return Document(
        kind=DocumentKind.SUMMARY,
        language=words.language,
        made_on=today,
        title=words.text(T.SUMMARY),
        above_title=words.text(T.MY_DIARY_TO_SHARE),
        byline=(*_from_for(consent, words), words.day(today)),
        consent=_consent(chosen, consent, words),
        note=words.text(T.OWN_WORDS_AS_WRITTEN),
        sections=tuple(section for section in sections if section.blocks),
        footer=_footer(consent, words),
        page_of=words.text(T.PAGE_OF, PAGE, PAGES),
    )


def _from_for(consent: Consent, words: DocumentWords) -> tuple[str, ...]:
    reader = isolated(consent.reader)
    if consent.giver and reader:
        return (words.text(T.FROM_FOR, isolated(consent.giver), reader),)
    return (words.text(T.FOR, reader),) if reader else ()


def _footer(consent: Consent, words: DocumentWords) -> str:
    parts = [words.text(T.SUMMARY), words.text(T.CONFIDENTIAL)]
    if consent.until:
        parts.append(words.text(T.KEEP_UNTIL, words.day(consent.until)))
    return _BETWEEN.join(parts)


# The consent.


def _consent(chosen: Chosen, consent: Consent, words: DocumentWords) -> ConsentBlock:
    reader = ", ".join(isolated(part) for part in (consent.reader, consent.reader_role) if part)
    until = words.text(T.UNTIL, words.day(consent.until)) if consent.until else ""
    return ConsentBlock(
        heading=words.text(T.WHAT_I_SHARE),
        reader=tuple(
            Paragraph(text, words.text(label))
            for label, text in (
                (T.FOR_WHOM, reader),
                (T.WHY, consent.why),
                (T.UNTIL_WHEN, until or (words.text(T.NO_END) if consent.no_end else "")),
            )
            if text
        ),
        terms=(
            Bullets(_contents(chosen, words), words.text(T.WHAT_IS_IN)),
            Bullets(_conditions(consent, words), words.text(T.MY_CONDITIONS)),
        ),
        stop=words.text(T.I_CAN_ALWAYS_STOP),
        give_back=words.text(T.THEN_GIVE_BACK),
    )


def _contents(chosen: Chosen, words: DocumentWords) -> tuple[Item, ...]:
    counts = ((T.TOPICS, len(chosen.topics)), (T.PROMISES, len(chosen.promises)), (T.CONTACTS, len(chosen.contacts)))
    return tuple(Item(words.count(what, number), Shape.TICK) for what, number in counts if number)


def _conditions(consent: Consent, words: DocumentWords) -> tuple[Item, ...]:
    items = [Item(words.condition(condition)) for condition in Condition if condition in consent.conditions]
    if consent.own_condition:
        items.append(Item(consent.own_condition))
    return tuple(items) or (Item(words.text(T.NO_CONDITIONS)),)


# What I want to discuss.


def _topics(topics: tuple[ChosenTopic, ...], words: DocumentWords) -> tuple[Numbered, ...]:
    return (Numbered(tuple(_topic(topic, words) for topic in topics)),) if topics else ()


def _topic(topic: ChosenTopic, words: DocumentWords) -> NumberedItem:
    standing = (
        words.weight(topic.weight) if topic.weight else "",
        words.topic_state(topic.state) if topic.state else "",
    )
    notes = [Paragraph(_BETWEEN.join(part for part in standing if part))] if any(standing) else []
    if topic.wants:
        wants = ", ".join(words.want(want) for want in Want if want in topic.wants)
        notes.append(Paragraph(wants, words.text(T.WHAT_I_WANT)))
    if topic.outcome:
        notes.append(Paragraph(topic.outcome, words.text(T.WHAT_CAME_OF_IT)))
    return NumberedItem(words.text(T.NOT_SHARED) if topic.what is None else topic.what, tuple(notes))


# The promises, of both sides alike.


def _promises(promises: tuple[ChosenPromise, ...], words: DocumentWords) -> tuple[Table, ...]:
    """One table for all owners. A column that nobody chose anything for is not there."""
    if not promises:
        return ()
    with_standing = any(promise.standing for promise in promises)
    head = (T.WHAT, T.WHOSE, T.WHEN, T.STATE) if with_standing else (T.WHAT, T.WHOSE)
    rows = tuple(
        (*_commitment_cells(promise, words), *(_standing_cells(promise.standing, words) if with_standing else ()))
        for promise in promises
    )
    return (Table(tuple(words.text(key) for key in head), rows),)


def _commitment_cells(promise: ChosenPromise, words: DocumentWords) -> tuple[Cell, Cell]:
    history = tuple(_change(change, words) for change in promise.history)
    if promise.commitment is None:
        left_out = words.text(T.NOT_SHARED)
        return Cell(left_out, notes=history, muted=True), Cell(left_out, muted=True)
    name = promise.commitment.name
    owner = words.owner(promise.commitment.owner, isolated(name) if name else words.text(T.SOMEBODY))
    return Cell(promise.commitment.what, notes=history), Cell(owner)


def _standing_cells(standing: ChosenStanding | None, words: DocumentWords) -> tuple[Cell, Cell]:
    if standing is None:
        left_out = Cell(words.text(T.NOT_SHARED), muted=True)
        return left_out, left_out
    told = (words.text(T.TOLD_BEFOREHAND),) if standing.told_beforehand else ()
    return (
        Cell(_due(standing, words), whole=standing.due is not None),
        Cell(words.promise_state(standing.state), _STATE_SHAPES[standing.state], notes=told),
    )


def _due(standing: ChosenStanding, words: DocumentWords) -> str:
    if standing.due:
        return words.day(standing.due)
    return words.text(T.BEFORE_WE_MEET if standing.before_next else T.NO_DAY)


def _change(change: PromiseChange, words: DocumentWords) -> str:
    """One step of a promise on one line: day, state, told beforehand, own words."""
    told = [words.text(T.TOLD_BEFOREHAND)] if change.told_beforehand else []
    said = ", ".join([words.promise_state(change.state), *told])
    step = f"{words.day(change.at.date())}: {said}"
    return f"{step}. {isolated(change.words)}" if change.words else step


# The contacts.


def _contact(contact: ChosenContact, words: DocumentWords) -> Entry:
    blocks = (
        *_labelled(_asker(contact, words), T.ASKED_BY, words),
        *_labelled(contact.happened, T.HAPPENED, words),
        *_labelled(contact.view, T.VIEW, words),
        *_labelled(_feelings(contact.feelings_before, words), T.FEELING_BEFORE, words),
        *_feeling(contact, words),
        *_labelled(_feelings(contact.feelings_after, words), T.FEELING_AFTER, words),
        *_experiences(contact.experiences, Voice.HELPED, words),
        *_experiences(contact.experiences, Voice.DID_NOT_HELP, words),
        *_own_steps(contact.own_steps, words),
        *_trust(contact, words),
    )
    heading = words.moment(contact.when) if contact.when else words.text(T.A_CONTACT)
    beside = _BETWEEN.join(part for part in (_way(contact, words), _company(contact, words)) if part)
    marks = tuple(Item(words.mark(mark), _MARK_SHAPES[mark]) for mark in Mark if mark in contact.marks)
    nothing = () if blocks or beside or marks else (Paragraph(words.text(T.NOTHING_FILLED_IN)),)
    return Entry(heading, beside, (*blocks, *nothing), marks)


def _labelled(text: str, label: T, words: DocumentWords) -> tuple[Paragraph, ...]:
    return (Paragraph(text, words.text(label)),) if text.strip() else ()


def _way(contact: ChosenContact, words: DocumentWords) -> str:
    if contact.way_own and contact.way in {None, Way.OTHER}:
        return isolated(contact.way_own)
    return words.way(contact.way) if contact.way else ""


def _asker(contact: ChosenContact, words: DocumentWords) -> str:
    if contact.asked_by_own and contact.asked_by in {None, AskedBy.SOMEBODY_ELSE}:
        return contact.asked_by_own
    return words.asked_by(contact.asked_by) if contact.asked_by else ""


def _company(contact: ChosenContact, words: DocumentWords) -> str:
    somebody = [words.text(T.SOMEBODY)] if contact.somebody else []
    names = [*(isolated(name) for name in contact.names), *somebody]
    return words.text(T.WITH, ", ".join(names)) if names else ""


def _feeling(contact: ChosenContact, words: DocumentWords) -> tuple[Picture | Paragraph, ...]:
    text = _feelings(contact.feelings, words)
    label = words.text(T.FEELING)
    if contact.posture is None:
        return (Paragraph(text, label),) if text else ()
    name = words.posture(contact.posture)
    return (Picture(contact.posture, words.text(T.POSTURE_PICTURE, name), name, text, label),)


def _feelings(feelings: Iterable[Feeling], words: DocumentWords) -> str:
    return ", ".join(_feeling_word(feeling, words) for feeling in feelings)


def _feeling_word(feeling: Feeling, words: DocumentWords) -> str:
    word = words.feeling(feeling.word) if feeling.word else isolated(feeling.own)
    return f"{word} ({words.degree(feeling.degree)})" if feeling.degree else word


def _experiences(experiences: Iterable[Experience], voice: Voice, words: DocumentWords) -> tuple[Bullets, ...]:
    shape = Shape.TICK if voice is Voice.HELPED else Shape.CROSS
    label = words.text(T.HELPED if voice is Voice.HELPED else T.DID_NOT_HELP)
    items = tuple(
        Item(words.chip(experience.chip, voice) if experience.chip else experience.own, shape)
        for experience in experiences
        if experience.voice is voice
    )
    return (Bullets(items, label),) if items else ()


def _own_steps(own_steps: Iterable[OwnStep], words: DocumentWords) -> tuple[Bullets, ...]:
    items = tuple(Item(words.own_step(did.step) if did.step else did.own) for did in own_steps)
    return (Bullets(items, words.text(T.OWN_STEPS)),) if items else ()


def _trust(contact: ChosenContact, words: DocumentWords) -> tuple[Bullets, ...]:
    if contact.trust is None:
        return ()
    items = tuple(
        Item(f"{words.trust_side(side)}: {words.trust_reply(reply)}")
        for side in TrustSide
        if (reply := contact.trust.get(side))
    )
    return (Bullets(items, words.text(T.TRUST)),) if items else ()
