"""What is being written: kept at once, given back after a lock or a crash."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from diary.domain.at_stake import AtStake
from diary.domain.drafts import (
    ContactDraft,
    Form,
    MeetingDraft,
    MomentDraft,
    PermissionDraft,
    PersonDraft,
    PointDraft,
    PromiseDraft,
    WordsDraft,
)
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import MeetingId, PersonId, PromiseId, TopicId
from diary.domain.sharing import SharePlan
from diary.domain.topics import Topic
from diary.services.diary import Diary
from diary.store import drafts
from diary.store.connection import Connection

Value = TypeVar("Value")


def keep_draft(diary: Diary, form: Form, value: object) -> None:
    """Keep what is being written in `form`, in place of what was kept before."""
    with diary.writing() as connection:
        drafts.keep(connection, form, value)


def kept_draft(diary: Diary, form: Form, kind: type[Value]) -> Value | None:
    """What was being written in `form`, or None."""
    with diary.reading() as connection:
        return drafts.take(connection, form, kind)


def drop_draft(diary: Diary, form: Form) -> None:
    """Forget what was being written in `form`."""
    with diary.writing() as connection:
        drafts.drop(connection, form)


def let_go_of(connection: Connection, ref: EntryRef) -> None:
    """Let go of what is being written about an entry that leaves, inside another service's writing.

    What is being written about others stays, without it.
    """
    match ref.noun:
        case Noun.CONTACT:
            _change(connection, Form.CONTACT, ContactDraft, lambda draft: None if draft.contact.id == ref.id else draft)
        case Noun.PROMISE:
            _change(connection, Form.PROMISE, PromiseDraft, lambda draft: None if draft.id == ref.id else draft)
            _change(connection, Form.CONTACT, ContactDraft, lambda draft: draft.without_promise(PromiseId(ref.id)))
            drop_words(connection, Form.ANSWER, ref.id)
        case Noun.TOPIC:
            _change(connection, Form.TOPIC, Topic, lambda draft: None if draft.id == ref.id else draft)
            _change(connection, Form.CONTACT, ContactDraft, lambda draft: draft.without_topic(TopicId(ref.id)))
            drop_words(connection, Form.OUTCOME, ref.id)
        case Noun.PERSON:
            put_instead(connection, PersonId(ref.id), None)
        case Noun.MOMENT:
            _change(connection, Form.MOMENT, MomentDraft, lambda draft: None if draft.moment.id == ref.id else draft)
        case Noun.AT_STAKE:
            _change(connection, Form.AT_STAKE, AtStake, lambda draft: None if draft.id == ref.id else draft)
        case Noun.PERMISSION:
            _change(
                connection,
                Form.PERMISSION,
                PermissionDraft,
                lambda draft: None if draft.permission.id == ref.id else draft,
            )
        case Noun.MEETING:
            _change(connection, Form.MEETING, MeetingDraft, lambda draft: None if draft.id == ref.id else draft)
            drop_words(connection, Form.MEETING_TOPIC, ref.id)
            drop_words(connection, Form.MEETING_QUESTION, ref.id)


def put_instead(connection: Connection, gone: PersonId, instead: PersonId | None) -> None:
    """Put another person, or nobody, in what is being written wherever this one stands; what is about them goes."""

    def other(person: PersonId | None) -> PersonId | None:
        return instead if person == gone else person

    _change(connection, Form.CONTACT, ContactDraft, lambda draft: draft.with_person_instead(gone, instead))
    _change(connection, Form.PROMISE, PromiseDraft, lambda draft: replace(draft, person=other(draft.person)))
    _change(connection, Form.TOPIC, Topic, lambda draft: replace(draft, person=other(draft.person)))
    _change(
        connection,
        Form.PERSON,
        PersonDraft,
        lambda draft: None if draft.id == gone else replace(draft, came_after=other(draft.came_after)),
    )
    _change(connection, Form.POSITION, PointDraft, lambda draft: None if draft.person == gone else draft)
    _change(
        connection,
        Form.PERMISSION,
        PermissionDraft,
        lambda draft: replace(draft, permission=replace(draft.permission, person=other(draft.permission.person))),
    )
    # Who waits in the bin keeps a place on the lists of meetings.
    if instead is not None:
        _change(connection, Form.MEETING, MeetingDraft, lambda draft: draft.with_person_instead(gone, instead))
    _change(
        connection,
        Form.SHARE,
        SharePlan,
        lambda plan: replace(plan, consent=replace(plan.consent, person=other(plan.consent.person))),
    )


def change_meeting_draft(
    connection: Connection, meeting: MeetingId, changed: Callable[[MeetingDraft], MeetingDraft]
) -> None:
    """Change what is being written about a meeting as the meeting itself was, inside another service's writing."""
    _change(connection, Form.MEETING, MeetingDraft, lambda draft: changed(draft) if draft.id == meeting else draft)


def _change(connection: Connection, form: Form, kind: type[Value], changed: Callable[[Value], Value | None]) -> None:
    """Change a kept draft where there is one; None lets go of it."""
    kept = drafts.take(connection, form, kind)
    if kept is None:
        return
    value = changed(kept)
    if value is None:
        drafts.drop(connection, form)
    elif value != kept:
        drafts.keep(connection, form, value)


def drop_words(connection: Connection, form: Form, record: int) -> None:
    """Forget the words about one record, inside another service's writing; those about others stay."""
    kept = drafts.take(connection, form, WordsDraft)
    if kept is None:
        return
    rest = kept.with_words(record, "")
    if rest.pairs:
        drafts.keep(connection, form, rest)
    else:
        drafts.drop(connection, form)
