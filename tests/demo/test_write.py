from dataclasses import replace
from datetime import date

import pytest

from diary.demo.many import many
from diary.demo.notes import notes
from diary.demo.story import story
from diary.demo.write import fill_many, fill_story
from diary.domain.attachments import AttachmentKind
from diary.domain.contacts import Contact
from diary.domain.entries import EntryRef
from diary.domain.ids import UNSAVED
from diary.domain.people import Person
from diary.domain.when import When
from diary.media.jpeg import is_bare
from diary.store import attachments, contacts, meetings, moments, people, promises, topics
from tests.support.stores import new_store

TODAY = date(2026, 11, 17)


@pytest.fixture
def store(tmp_path):
    connection = new_store(tmp_path / "diary.db")
    # An id is never given twice: after these, no id of the story is the store's by chance.
    people.add(connection, Person(name="Iemand"))
    contacts.remove(connection, contacts.add(connection, Contact(When(TODAY))))
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.close()


def names_in(connection):
    return {person.id: person.name for person in people.everyone(connection)}


def in_words(record, field, names):
    """A record's people as names, and its own ids put aside, to compare across diaries."""
    person = getattr(record, field)
    who = tuple(names[each] for each in person) if isinstance(person, tuple) else names.get(person)
    return replace(record, **{field: who})


def ids_of(connection, table):
    return [number for (number,) in connection.execute(f"SELECT id FROM {table} ORDER BY id")]


def test_every_contact_of_the_story_reads_back_with_its_people(store):
    told = story(TODAY)
    fill_story(store, told)
    written = [contacts.get(store, number) for number in ids_of(store, "contact")]
    told_names = {person.id: person.name for person in told.people}
    assert [in_words(contact, "people", names_in(store)) for contact in written] == [
        replace(in_words(contact, "people", told_names), id=number)
        for contact, number in zip(told.contacts, ids_of(store, "contact"), strict=True)
    ]


def test_every_promise_of_the_story_reads_back_with_its_history_and_contact(store):
    told = story(TODAY)
    fill_story(store, told)
    told_names = {person.id: person.name for person in told.people}
    contact_ids = dict(zip([contact.id for contact in told.contacts], ids_of(store, "contact"), strict=True))
    written = [promises.get(store, number) for number in ids_of(store, "promise")]
    assert [in_words(promise, "person", names_in(store)) for promise in written] == [
        replace(in_words(promise, "person", told_names), id=number, made_in=contact_ids.get(promise.made_in))
        for promise, number in zip(told.promises, ids_of(store, "promise"), strict=True)
    ]


def test_every_topic_of_the_story_reads_back_with_its_contact(store):
    told = story(TODAY)
    fill_story(store, told)
    told_names = {person.id: person.name for person in told.people}
    contact_ids = dict(zip([contact.id for contact in told.contacts], ids_of(store, "contact"), strict=True))
    written = [topics.get(store, number) for number in ids_of(store, "topic")]
    assert [in_words(topic, "person", names_in(store)) for topic in written] == [
        replace(in_words(topic, "person", told_names), id=number, from_contact=contact_ids[topic.from_contact])
        for topic, number in zip(told.topics, ids_of(store, "topic"), strict=True)
    ]


def test_every_meeting_of_the_story_reads_back_with_its_people_lists_and_contact(store):
    told = story(TODAY)
    fill_story(store, told)
    contact_ids = dict(zip([contact.id for contact in told.contacts], ids_of(store, "contact"), strict=True))
    told_names = {person.id: person.name for person in told.people}
    for number, each in zip(ids_of(store, "meeting"), told.meetings, strict=True):
        written = meetings.get(store, number)
        lines = [(topics.get(store, line.topic).what, line.answer, line.words) for line in written.topics]
        assert lines == [(line.what, line.answer, line.words) for line in each.topics]
        assert tuple(promises.get(store, promise).what for promise in written.promises) == each.promises
        expected = replace(each.meeting, id=number, contact=contact_ids.get(each.meeting.contact))
        assert replace(in_words(written, "persons", names_in(store)), topics=(), promises=()) == in_words(
            expected, "persons", told_names
        )


def test_the_workers_of_the_story_came_after_each_other(store):
    fill_story(store, story(TODAY))
    names = names_in(store)
    came_after = {person.name: names.get(person.came_after) for person in people.everyone(store)}
    assert came_after["Sam Peeters"] == "Inge Claes"
    assert came_after["Inge Claes"] == "Tom Wouters"


def test_the_timeline_opens_with_the_pictured_cards(store):
    fill_story(store, story(TODAY))
    cards = contacts.page(store, after=None, limit=2)
    assert [(card.names, card.words.split(".")[0]) for card in cards] == [
        (("Sam Peeters",), "We lazen samen de brief van de verzekering"),
        (("Fatima",), "Ze zoekt mijn formulier"),
    ]


def test_filling_leaves_the_commit_to_the_caller(store):
    fill_story(store, story(TODAY))
    assert store.in_transaction
    store.execute("ROLLBACK")
    assert contacts.count(store) == 0


def test_many_contacts_are_written_with_all_that_came_of_them(store):
    fill_many(store, 200, TODAY)
    entries = tuple(many(200, TODAY))
    assert contacts.count(store) == 200
    assert len(ids_of(store, "promise")) == sum(len(entry.promises) for entry in entries)
    assert len(ids_of(store, "topic")) == sum(len(entry.topics) for entry in entries)
    assert [replace(each, id=UNSAVED) for each in reversed(moments.page(store))] == list(notes(200, TODAY))
    assert store.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_photo_of_the_story_lies_beside_its_note_and_is_one_that_egel_keeps(store):
    told = story(TODAY)
    fill_story(store, told)
    (note,) = [each for each in moments.page(store) if attachments.has(store, EntryRef.of(each))]
    (photo,) = attachments.of_entry(store, EntryRef.of(note))
    assert replace(note, id=UNSAVED) == told.photographed.moment
    assert (photo.kind, photo.name, photo.words) == (AttachmentKind.PHOTO, "Tekening", told.photographed.words)
    assert is_bare(attachments.body_of(store, photo.id))
