"""Writing contacts down, with the promises and topics that came of them."""

from dataclasses import replace
from datetime import datetime

from diary.domain.contacts import Contact, ContactCard
from diary.domain.drafts import ContactDraft, Form
from diary.domain.ids import UNSAVED, ContactId, PersonId
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.services.diary import Diary
from diary.store import contacts, drafts, promises, topics
from diary.store.connection import Connection
from diary.store.contacts import CardCursor

#: Cards fetched at a time: a screen or two.
CARDS_A_PAGE = 50


def record_contact(diary: Diary, draft: ContactDraft, at: datetime) -> ContactDraft:
    """Put a contact and what came of it into the diary, all or nothing; gives the draft back with its ids.

    Promises and topics without words are left out; those taken out of the draft leave the diary too.
    """
    with diary.writing() as connection:
        return _record(connection, draft, at)


def finish_contact(diary: Diary, draft: ContactDraft, at: datetime) -> ContactDraft:
    """Record a contact and put its draft away."""
    with diary.writing() as connection:
        recorded = _record(connection, draft, at)
        drafts.drop(connection, Form.CONTACT)
        return recorded


def contact_to_edit(diary: Diary, contact_id: ContactId) -> ContactDraft:
    """A recorded contact with its promises and topics, ready to be written on."""
    with diary.reading() as connection:
        return ContactDraft(
            contacts.get(connection, contact_id),
            promises.of_contact(connection, contact_id),
            topics.of_contact(connection, contact_id),
        )


def contact_cards(
    diary: Diary, after: ContactCard | None = None, person: PersonId | None = None
) -> tuple[ContactCard, ...]:
    """One page of the timeline, newest first: what comes behind the card `after`, or the first page."""
    place = CardCursor.behind(after) if after else None
    with diary.reading() as connection:
        return contacts.page(connection, after=place, limit=CARDS_A_PAGE, person=person)


def contact_card(diary: Diary, contact_id: ContactId) -> ContactCard:
    """The card of one contact."""
    with diary.reading() as connection:
        return contacts.card(connection, contact_id)


def count_contacts(diary: Diary) -> int:
    """How many contacts the diary holds."""
    with diary.reading() as connection:
        return contacts.count(connection)


def remove_contact(diary: Diary, contact_id: ContactId) -> ContactDraft:
    """Take a contact out of the diary; its promises and topics stay. Gives what is needed to put it back."""
    draft = contact_to_edit(diary, contact_id)
    with diary.writing() as connection:
        contacts.remove(connection, contact_id)
    return draft


def put_back_contact(diary: Diary, removed: ContactDraft) -> ContactId:
    """Undo the removal of a contact, and join its promises and topics to it again."""
    with diary.writing() as connection:
        contact_id = contacts.add(connection, replace(removed.contact, id=ContactId(UNSAVED)))
        for promise in removed.promises:
            promises.change(connection, replace(promise, made_in=contact_id))
        for topic in removed.topics:
            topics.change(connection, replace(topic, from_contact=contact_id))
        return contact_id


def _record(connection: Connection, draft: ContactDraft, at: datetime) -> ContactDraft:
    contact = _record_contact(connection, draft.contact)
    _take_out(connection, draft, contact.id)
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


def _record_contact(connection: Connection, contact: Contact) -> Contact:
    if contact.id == UNSAVED:
        return replace(contact, id=contacts.add(connection, contact))
    contacts.change(connection, contact)
    return contact


def _take_out(connection: Connection, draft: ContactDraft, contact_id: ContactId) -> None:
    stay = {promise.id for promise in draft.promises if promise.what.strip()}
    for promise in promises.of_contact(connection, contact_id):
        if promise.id not in stay:
            promises.remove(connection, promise.id)
    stay_topics = {topic.id for topic in draft.topics if topic.what.strip()}
    for topic in topics.of_contact(connection, contact_id):
        if topic.id not in stay_topics:
            topics.remove(connection, topic.id)


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
