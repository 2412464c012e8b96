"""Sharing: from what was chosen to a file in the client's hands and a trace in the diary (rule 11)."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final, TypeVar

from diary.domain.choosing import Group, RecordId, ShareField
from diary.domain.drafts import Form
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.faults import ClientCanMend, FaultCode
from diary.domain.ids import ContactId, PromiseId, ShareId, TopicId
from diary.domain.language import Language
from diary.domain.promises import Promise
from diary.domain.sharing import (
    About,
    Consent,
    ContactField,
    DocumentKind,
    PromiseField,
    Selection,
    Share,
    SharePlan,
    Told,
    TopicField,
)
from diary.domain.topics import Topic
from diary.places import resources
from diary.services.diary import Diary
from diary.share.document import Document
from diary.share.manifest import Manifest, filled_in_contact, filled_in_promise, filled_in_topic, manifest
from diary.share.pdf import Typesetter
from diary.share.select import Naming, SummarySource, Totals, choose
from diary.share.summary import summary
from diary.share.words import DocumentWords
from diary.store import contacts, drafts, people, promises, shares, topics
from diary.store.connection import Connection
from diary.vault.files import placed, write_atomically

_Field = TypeVar("_Field", ContactField, PromiseField, TopicField)

_IN_CONSENT: Final = frozenset({About.MY_NAME, About.WHY, About.CONDITIONS, About.UNTIL})

#: Records fetched at a time: a screen or two.
RECORDS_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to be set, the plan and entries it was made from, and what its reader will and won't know."""

    plan: SharePlan
    document: Document
    manifest: Manifest
    carried: tuple[EntryRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The real pages as PNG images: what was looked at, and therefore what can be shared."""

    prepared: Prepared
    images: tuple[bytes, ...]
    pixels_per_point: float


# What there is to choose from.


def share_totals(diary: Diary) -> Totals:
    """How many records of each kind there are."""
    with diary.reading() as connection:
        return _totals(connection)


def newest_promises(diary: Diary, before: PromiseId | None = None) -> tuple[Promise, ...]:
    """One page of all promises, the latest written first."""
    with diary.reading() as connection:
        return promises.newest(connection, before=before, limit=RECORDS_A_PAGE)


def newest_topics(diary: Diary, before: TopicId | None = None) -> tuple[Topic, ...]:
    """One page of all topics, the latest written first."""
    with diary.reading() as connection:
        return topics.newest(connection, before=before, limit=RECORDS_A_PAGE)


def shareable_fields(diary: Diary, group: Group, record: RecordId, consent: Consent) -> frozenset[ShareField]:
    """The parts of a record that hold something; none when it is gone. Names of others depend on who reads it."""
    with diary.reading() as connection:
        match group:
            case Group.CONTACTS:
                return _fields_of_contact(connection, ContactId(record), consent)
            case Group.PROMISES:
                there = promises.those_of(connection, (PromiseId(record),))
                return _on(filled_in_promise(there[0])) if there else frozenset()
            case Group.TOPICS:
                found = topics.those_of(connection, (TopicId(record),))
                return _on(filled_in_topic(found[0])) if found else frozenset()


def _fields_of_contact(connection: Connection, record: ContactId, consent: Consent) -> frozenset[ShareField]:
    there = contacts.those_of(connection, (record,))
    if not there:
        return frozenset()
    naming = Naming(people.everyone(connection), consent)
    has_others = any(naming.name(person) and not naming.is_reader(person) for person in there[0].people)
    others: frozenset[ShareField] = frozenset({ContactField.NAMES_OF_OTHERS} if has_others else ())
    return _on(filled_in_contact(there[0])) | others


def _on(filled: Mapping[_Field, bool]) -> frozenset[_Field]:
    return frozenset(field for field, is_filled in filled.items() if is_filled)


def _totals(connection: Connection) -> Totals:
    return Totals(contacts.count(connection), promises.count(connection), topics.count(connection))


def without_gone(diary: Diary, selection: Selection) -> Selection:
    """The choice without records that have left the diary since."""
    with diary.reading() as connection:
        source = _source(connection, selection)
    contact_ids = {contact.id for contact in source.contacts}
    promise_ids = {promise.id for promise in source.promises}
    topic_ids = {topic.id for topic in source.topics}
    return Selection(
        tuple(choice for choice in selection.contacts if choice.id in contact_ids),
        tuple(choice for choice in selection.promises if choice.id in promise_ids),
        tuple(choice for choice in selection.topics if choice.id in topic_ids),
    )


# From the choice to the pages.


def check_choice(plan: SharePlan) -> None:
    """Refuse a plan in which nothing at all is chosen: NOTHING_CHOSEN."""
    if plan.selection.is_empty:
        raise ClientCanMend(FaultCode.NOTHING_CHOSEN)


def check_plan(plan: SharePlan, today: date) -> None:
    """Refuse what isn't ready to be shared: NOTHING_CHOSEN, or CONSENT_UNFINISHED with what is `missing`.

    A last day that was typed and can't be read is `day`: it is asked again before anything else is made of it.
    """
    consent = plan.consent
    if not consent.reader.strip():
        raise ClientCanMend(FaultCode.CONSENT_UNFINISHED, missing="reader")
    check_choice(plan)
    if plan.until_typed.strip():
        raise ClientCanMend(FaultCode.CONSENT_UNFINISHED, missing="day")
    if not consent.no_end and (consent.until is None or consent.until < today):
        raise ClientCanMend(FaultCode.CONSENT_UNFINISHED, missing="until")
    if plan.language is None:
        raise ClientCanMend(FaultCode.CONSENT_UNFINISHED, missing="language")


def prepare_summary(diary: Diary, plan: SharePlan, words: DocumentWords, today: date) -> Prepared:
    """Build the summary from chosen fields only, in some milliseconds however large the diary is; see `check_plan`."""
    check_plan(plan, today)
    # Where the client stands in the path makes no other document, nor do blanks in the field for the day.
    plan = replace(plan, consent=_trimmed(plan.consent), step=0, until_typed="")
    with diary.reading() as connection:
        source = _source(connection, plan.selection)
    if not any((source.contacts, source.promises, source.topics)):
        # Everything that was chosen has left the diary since.
        raise ClientCanMend(FaultCode.NOTHING_CHOSEN)
    chosen = choose(source, plan.selection, plan.consent)
    document = summary(chosen, plan.consent, words, today)
    return Prepared(plan, document, manifest(source, plan.selection, plan.consent), _carried(source, plan.selection))


def _carried(source: SummarySource, selection: Selection) -> tuple[EntryRef, ...]:
    """The entries that are there and of which some part was chosen."""
    chosen = {
        *(EntryRef(Noun.CONTACT, choice.id) for choice in selection.contacts if choice.fields),
        *(EntryRef(Noun.PROMISE, choice.id) for choice in selection.promises if choice.fields),
        *(EntryRef(Noun.TOPIC, choice.id) for choice in selection.topics if choice.fields),
    }
    there: tuple[Entry, ...] = (*source.contacts, *source.promises, *source.topics)
    return tuple(ref for ref in map(EntryRef.of, there) if ref in chosen)


def _trimmed(consent: Consent) -> Consent:
    """Without the blanks around what was typed: a name of blanks is no name."""
    return replace(
        consent,
        reader=consent.reader.strip(),
        reader_role=consent.reader_role.strip(),
        giver=consent.giver.strip(),
        why=consent.why.strip(),
        own_condition=consent.own_condition.strip(),
    )


def _source(connection: Connection, selection: Selection) -> SummarySource:
    return SummarySource(
        contacts.those_of(connection, (choice.id for choice in selection.contacts)),
        promises.those_of(connection, (choice.id for choice in selection.promises)),
        topics.those_of(connection, (choice.id for choice in selection.topics)),
        people.everyone(connection),
        _totals(connection),
    )


def make_typesetter() -> Typesetter:
    """What sets pages; make one and keep it."""
    return Typesetter(resources())


def preview(typesetter: Typesetter, prepared: Prepared, pixels_per_point: float) -> Preview:
    """The pages exactly as their reader will see them. Needs no diary, so any thread may do it."""
    return Preview(prepared, typesetter.page_images(prepared.document, pixels_per_point), pixels_per_point)


# Sharing, and what was shared.


def share_as_pdf(diary: Diary, seen: Preview, typesetter: Typesetter, target: Path, at: datetime) -> Share:
    """Write what was looked at to `target` and keep a `Share` with the same bytes: both, or neither.

    Refuses a place inside the diary's folder (INSIDE_DIARY_FOLDER); a file that is there already is replaced.
    """
    refuse_inside(diary, target)
    pdf = typesetter.render(seen.prepared.document)
    share = Share(
        kind=DocumentKind.SUMMARY,
        consent=seen.prepared.plan.consent,
        language=seen.prepared.plan.language or Language.DUTCH,
        shared_at=at,
        sha256=hashlib.sha256(pdf).hexdigest(),
        pages=len(seen.images),
        copy=pdf,
        told=_told(seen.prepared.manifest),
        # A name that is no proper text is still told, as far as it can be read.
        saved_as=os.fsencode(target).decode(errors="replace"),
    )
    # The file goes first: it can be taken back when the diary fails at the very end, the other way round can't.
    with placed(target, pdf), diary.writing() as connection:
        share_id = shares.add(connection, share, seen.prepared.carried)
        drafts.drop(connection, Form.SHARE)
    return replace(share, id=share_id, copy=b"")


def _told(manifest: Manifest) -> tuple[Told, ...]:
    """What was in it; what the consent says itself is kept with the consent."""
    return tuple(Told(item.about, item.count) for item in manifest.will_know if item.about not in _IN_CONSENT)


def refuse_inside(diary: Diary, target: Path) -> None:
    """Refuse a place in the diary's own folder, whatever name it goes by there (INSIDE_DIARY_FOLDER)."""
    folder = diary.folder.resolve()
    if folder in target.parent.resolve().joinpath(target.name).parents:
        raise ClientCanMend(FaultCode.INSIDE_DIARY_FOLDER)


def share_log(diary: Diary) -> tuple[Share, ...]:
    """Everything shared, newest first, without the copies."""
    with diary.reading() as connection:
        return shares.listing(connection)


def is_known_what_was_shared(diary: Diary) -> bool:
    """Whether of every share is known what it carried; in older diaries some is only known to have been there."""
    with diary.reading() as connection:
        return shares.are_all_noted(connection)


def running_shares(diary: Diary, today: date, limit: int) -> tuple[Share, ...]:
    """What somebody may still have: its day has not passed, and it was not asked back. What ends first comes first."""
    with diary.reading() as connection:
        logged = shares.listing(connection)
    running = [share for share in logged if share.asked_back_on is None and _runs_on(share.consent, today)]
    return tuple(sorted(running, key=lambda share: share.consent.until or date.max)[:limit])


def _runs_on(consent: Consent, today: date) -> bool:
    return consent.no_end or (consent.until is not None and consent.until >= today)


def save_copy(diary: Diary, share_id: ShareId, target: Path) -> None:
    """Write exactly what left to another file."""
    refuse_inside(diary, target)
    with diary.reading() as connection:
        copy = shares.copy_of(connection, share_id)
    write_atomically(target, copy)


def note_asked_back(diary: Diary, share_id: ShareId, on: date) -> None:
    """Note that the client asked the reader to give it back or delete it."""
    with diary.writing() as connection:
        shares.mark_asked_back(connection, share_id, on)
