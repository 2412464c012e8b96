"""Writing contacts down, with the promises and topics that came of them."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime

from diary.domain.contacts import Contact, ContactCard
from diary.domain.drafts import ContactDraft, Form
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.ids import UNSAVED, ContactId, PersonId
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.services.bin import throw_away
from diary.services.diary import Diary
from diary.services.from_meeting import is_as_given
from diary.services.indexing import forget_gone
from diary.services.unwriting import remove_whole
from diary.services.versions import drop_if_same, keep_before
from diary.store import attachments, contacts, drafts, promises, topics
from diary.store.connection import Connection
from diary.store.contacts import CardCursor

#: Cards fetched at a time: a screen or two.
CARDS_A_PAGE = 50


def keep_contact(diary: Diary, draft: ContactDraft, at: datetime, *, is_needed: bool = False) -> ContactDraft:
    """Keep a contact that is being written, and once it is complete put it into the diary too: both, or neither.

    When it `is_needed`, because something is to be attached to it, it is put there at once. Gives the draft back with
    its ids. What was taken out of the draft stays in the diary until the contact is finished: taking out can be undone,
    and words may be empty for a moment while they are typed anew.
    """
    with diary.writing() as connection:
        if draft.is_complete or draft.contact.id != UNSAVED or is_needed:
            _keep_before_writing_on(connection, draft.contact.id, at)
            draft = _with_ids(draft, _put(connection, draft, at))
        drafts.keep(connection, Form.CONTACT, draft)
        return draft


def record_contact(diary: Diary, draft: ContactDraft, at: datetime) -> ContactDraft:
    """Put a contact and what came of it into the diary, all or nothing; gives the draft back with its ids.

    Promises and topics without words are left out; those taken out of the draft go into the bin.
    """
    with diary.writing() as connection:
        return _record(connection, draft, at)


def finish_contact(diary: Diary, draft: ContactDraft, at: datetime) -> ContactDraft:
    """Record a contact and put its draft away."""
    with diary.writing() as connection:
        recorded = _record(connection, draft, at)
        drafts.drop(connection, Form.CONTACT)
        return recorded


def discard_contact(diary: Diary, draft: ContactDraft, at: datetime) -> None:
    """Put a draft away in which nothing is written any more, and the contact that it was recorded as.

    A contact to which something is attached stays. Where all of that was taken away again and can still be put back,
    the contact waits in the bin with it.
    """
    with diary.writing() as connection:
        if draft.contact.id != UNSAVED:
            _let_go_unless_attached(connection, draft.contact.id, at)
        drafts.drop(connection, Form.CONTACT)
    forget_gone(diary)


def let_go_if_empty(diary: Diary, contact_id: ContactId, at: datetime) -> bool:
    """Let go of a contact that was only needed for something that came to nothing; gives whether it went.

    It stays while it is written on, and when there is anything in it or attached to it.
    """
    with diary.writing() as connection:
        kept = drafts.take(connection, Form.CONTACT, ContactDraft)
        is_written_on = kept is not None and kept.contact.id == contact_id
        if is_written_on or not contacts.those_of(connection, (contact_id,)):
            return False
        if not _with_what_came_of_it(connection, contact_id).is_blank:
            return False
        is_gone = _let_go_unless_attached(connection, contact_id, at)
    forget_gone(diary)
    return is_gone


def contact_to_edit(diary: Diary, contact_id: ContactId) -> ContactDraft:
    """A recorded contact with its promises and topics, ready to be written on."""
    with diary.reading() as connection:
        return _with_what_came_of_it(connection, contact_id)


def contact_cards(
    diary: Diary, after: ContactCard | None = None, person: PersonId | None = None
) -> tuple[ContactCard, ...]:
    """One page of the timeline, newest first: what comes behind the card `after`, or the first page."""
    place = CardCursor.behind(after) if after else None
    with diary.reading() as connection:
        return contacts.page(connection, after=place, limit=CARDS_A_PAGE, person=person)


def cards_from(diary: Diary, day: date) -> tuple[ContactCard, ...]:
    """One page of the timeline that begins with this day; where nothing is as old, the oldest card alone."""
    place = CardCursor.before_day(day)
    with diary.reading() as connection:
        page = contacts.page(connection, after=place, limit=CARDS_A_PAGE)
        return page if page or place is None else contacts.newer(connection, place, 1)


def newer_cards(diary: Diary, before: ContactCard) -> tuple[ContactCard, ...]:
    """The page of the timeline that ends before the card `before`."""
    with diary.reading() as connection:
        return contacts.newer(connection, CardCursor.behind(before), CARDS_A_PAGE)


def contact_card(diary: Diary, contact_id: ContactId) -> ContactCard:
    """The card of one contact."""
    with diary.reading() as connection:
        return contacts.card(connection, contact_id)


def count_by_month(diary: Diary) -> dict[date, int]:
    """How many contacts there were in each month, by its first day; only months that have any."""
    with diary.reading() as connection:
        return contacts.count_by_month(connection)


def count_by_day(diary: Diary, month: date) -> dict[date, int]:
    """How many contacts there were on each day of the month of this day; only days that have any."""
    last = month.replace(day=monthrange(month.year, month.month)[1])
    with diary.reading() as connection:
        return contacts.count_by_day(connection, month.replace(day=1), last)


def count_contacts(diary: Diary) -> int:
    """How many contacts the diary holds."""
    with diary.reading() as connection:
        return contacts.count(connection)


def _with_what_came_of_it(connection: Connection, contact_id: ContactId) -> ContactDraft:
    return ContactDraft(
        contacts.get(connection, contact_id),
        promises.of_contact(connection, contact_id),
        topics.of_contact(connection, contact_id),
    )


def _record(connection: Connection, draft: ContactDraft, at: datetime) -> ContactDraft:
    _keep_before_writing_on(connection, draft.contact.id, at)
    recorded = _put(connection, draft, at)
    if draft.contact.id != UNSAVED:
        # Nothing came of a new one before.
        _take_out(connection, recorded, at)
    drop_if_same(connection, recorded.contact)
    for entry in _what_came_of_it(recorded):
        drop_if_same(connection, entry)
    return recorded


def _keep_before_writing_on(connection: Connection, contact_id: ContactId, at: datetime) -> None:
    """Keep the contact and what came of it as they are, once, when the client begins to write on in them."""
    if contact_id == UNSAVED:
        return
    kept = drafts.take(connection, Form.CONTACT, ContactDraft)
    if kept is not None and kept.contact.id == contact_id:
        # Its versions were kept when this draft was begun, or it is a new contact.
        return
    before = _with_what_came_of_it(connection, contact_id)
    # What a meeting gave it stands in the meeting.
    if not is_as_given(connection, before.contact):
        keep_before(connection, before.contact, at)
    for entry in _what_came_of_it(before):
        keep_before(connection, entry, at)


def _put(connection: Connection, draft: ContactDraft, at: datetime) -> ContactDraft:
    """Everything with words, in the diary; what has none is not in the draft that is given back."""
    contact = _record_contact(connection, draft.contact)
    kept_promises = tuple(
        _record_promise(connection, replace(promise, made_in=contact.id), at)
        for promise in draft.promises
        if promise.what.strip()
    )
    kept_topics = tuple(
        _record_topic(connection, replace(topic, from_contact=contact.id))
        for topic in draft.topics
        if topic.what.strip()
    )
    return ContactDraft(contact, kept_promises, kept_topics, draft.step)


def _with_ids(draft: ContactDraft, recorded: ContactDraft) -> ContactDraft:
    """The draft as it is, with what was recorded in its place; what has no words yet stays too."""
    kept_promises, kept_topics = iter(recorded.promises), iter(recorded.topics)
    return replace(
        draft,
        contact=recorded.contact,
        promises=tuple(next(kept_promises) if promise.what.strip() else promise for promise in draft.promises),
        topics=tuple(next(kept_topics) if topic.what.strip() else topic for topic in draft.topics),
    )


def _record_contact(connection: Connection, contact: Contact) -> Contact:
    if contact.id == UNSAVED:
        return replace(contact, id=contacts.add(connection, contact))
    contacts.change(connection, contact)
    return contact


def _take_out(connection: Connection, recorded: ContactDraft, at: datetime) -> None:
    """Throw away what came of the contact before and is not in the draft any more."""
    stay = {EntryRef.of(entry) for entry in _what_came_of_it(recorded)}
    for entry in _what_came_of_it(_with_what_came_of_it(connection, recorded.contact.id)):
        ref = EntryRef.of(entry)
        if ref not in stay:
            throw_away(connection, ref, at)


def _let_go_unless_attached(connection: Connection, contact_id: ContactId, at: datetime) -> bool:
    """Gives whether it went, without a trace or into the bin."""
    ref = EntryRef(Noun.CONTACT, contact_id)
    if attachments.of_entry(connection, ref):
        return False
    if attachments.has(connection, ref):
        throw_away(connection, ref, at)
    else:
        _undo_writing_down(connection, contact_id)
    return True


def _undo_writing_down(connection: Connection, contact_id: ContactId) -> None:
    """Remove a contact and what came of it, as if they had never been written."""
    came_of_it = _what_came_of_it(_with_what_came_of_it(connection, contact_id))
    for ref in (*map(EntryRef.of, came_of_it), EntryRef(Noun.CONTACT, contact_id)):
        remove_whole(connection, ref)


def _what_came_of_it(draft: ContactDraft) -> tuple[Entry, ...]:
    return (*draft.promises, *draft.topics)


def _record_promise(connection: Connection, promise: Promise, at: datetime) -> Promise:
    if promise.id == UNSAVED:
        return replace(promise, id=promises.add(connection, promise, at))
    promises.change(connection, promise)
    return promise


def _record_topic(connection: Connection, topic: Topic) -> Topic:
    if topic.id == UNSAVED:
        return replace(topic, id=topics.add(connection, topic))
    topics.change(connection, topic)
    return topic
