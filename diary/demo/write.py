"""Write a made-up diary into a store; the caller opens the transaction and commits it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TypeAlias

from diary.demo.crowd import crowd
from diary.demo.many import many
from diary.demo.meetings import ToldMeeting
from diary.demo.notes import notes
from diary.demo.own_notes import Photographed
from diary.demo.story import Entry, Story
from diary.domain.attachments import AttachmentKind
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import ContactId, PersonId
from diary.domain.meetings import MeetingTopic
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.places import resources
from diary.store import at_stake, attachments, contacts, meetings, moments, people, permissions, promises, topics
from diary.store.attachments import NewAttachment
from diary.store.columns import NO_LIMIT
from diary.store.connection import Connection

#: From a story's own ids of people to the diary's.
_Ids: TypeAlias = dict[PersonId, PersonId]


def fill_story(connection: Connection, story: Story) -> None:
    """Put a whole story into an empty diary."""
    ids = _add_people(connection, story.people)
    became = {entry.contact.id: _add_entry(connection, entry, ids) for entry in story.entries}
    for promise in story.loose_promises:
        _add_promise(connection, replace(promise, person=_known(promise.person, ids)))
    for moment in story.moments:
        moment_id = moments.add(connection, moment)
        if moment == story.photographed.moment:
            _attach(connection, EntryRef(Noun.MOMENT, moment_id), story.photographed)
    for each in story.at_stake:
        at_stake.add(connection, each)
    for permission in story.permissions:
        permissions.add(connection, replace(permission, person=_known(permission.person, ids)))
    for told in story.meetings:
        _add_meeting(connection, told, ids, became)


def fill_many(connection: Connection, count: int, today: date) -> None:
    """Put `count` varied contacts into an empty diary, with their people, promises and topics, and moments."""
    ids = _add_people(connection, crowd(count, today))
    for entry in many(count, today):
        _add_entry(connection, entry, ids)
    for moment in notes(count, today):
        moments.add(connection, moment)


def _add_people(connection: Connection, everyone: tuple[Person, ...]) -> _Ids:
    ids: _Ids = {}
    for person in everyone:
        ids[person.id] = people.add(connection, replace(person, came_after=_known(person.came_after, ids)))
    return ids


def _add_entry(connection: Connection, entry: Entry, ids: _Ids) -> ContactId:
    contact_id = contacts.add(
        connection, replace(entry.contact, people=tuple(ids[person] for person in entry.contact.people))
    )
    for promise in entry.promises:
        _add_promise(connection, replace(promise, person=_known(promise.person, ids), made_in=contact_id))
    for topic in entry.topics:
        topics.add(connection, replace(topic, person=_known(topic.person, ids), from_contact=contact_id))
    return contact_id


def _add_promise(connection: Connection, promise: Promise) -> None:
    made, *later = promise.history
    promise_id = promises.add(connection, promise, made.at)
    for change in later:
        promises.settle(connection, promise_id, change)


def _add_meeting(connection: Connection, told: ToldMeeting, ids: _Ids, became: Mapping[ContactId, ContactId]) -> None:
    about = {topic.what: topic.id for topic in topics.listing(connection)}
    promised = {promise.what: promise.id for promise in promises.newest(connection, limit=NO_LIMIT)}
    contact = told.meeting.contact
    meetings.add(
        connection,
        replace(
            told.meeting,
            persons=tuple(ids[person] for person in told.meeting.persons),
            topics=tuple(MeetingTopic(about[each.what], each.answer, each.words) for each in told.topics),
            promises=tuple(promised[what] for what in told.promises),
            contact=None if contact is None else became[contact],
        ),
    )


def _attach(connection: Connection, entry: EntryRef, photo: Photographed) -> None:
    body = (resources() / photo.file).read_bytes()
    added_at = datetime.combine(photo.moment.when.day, time(20, tzinfo=UTC))
    new = NewAttachment(entry, AttachmentKind.PHOTO, added_at, body, photo.name)
    attachments.set_words(connection, attachments.add(connection, new), photo.words)


def _known(person: PersonId | None, ids: _Ids) -> PersonId | None:
    return None if person is None else ids[person]
