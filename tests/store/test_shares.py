from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest

from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import OurBug
from diary.domain.ids import ShareId
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.sharing import About, Condition, Consent, DocumentKind, Share, Told
from diary.store import people, shares
from diary.store.migrate import upgrade
from diary.store.migrations import MIGRATIONS
from tests.support.stores import HARD_TEXTS, open_store

NOW = datetime(2026, 3, 4, 12, 30, 15, 123_456, tzinfo=UTC)
EMPTY = Consent()
COPY = bytes(range(256)) * 4_000


def share(consent=EMPTY, *, at=NOW, copy=COPY):
    return Share(DocumentKind.SUMMARY, consent, Language.DUTCH, at, sha256(copy).hexdigest(), 3, copy=copy)


def test_a_share_with_everything_comes_back_as_written_but_for_its_copy(store):
    consent = Consent(
        person=people.add(store, Person(name="Bert")),
        reader="Bert",
        reader_role="begeleider",
        giver="A.",
        why="voor ons gesprek",
        until=date(9999, 12, 31),
        no_end=True,
        conditions=frozenset(Condition),
        own_condition="niet aan mijn zus",
    )
    told = (Told(About.TOPICS, 2), Told(About.CONTACTS, 1), Told(About.NAMES_OF_OTHERS, 3))
    whole = replace(share(consent), asked_back_on=date(2026, 4, 1), told=told, saved_as="/thuis/brief.pdf")

    number = shares.add(store, whole)

    assert shares.listing(store) == (replace(whole, id=number, copy=b""),)


def test_a_share_with_an_empty_consent_stays_empty(store):
    number = shares.add(store, share())

    assert shares.listing(store) == (replace(share(), id=number, copy=b""),)


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_text_stays_exactly_as_typed(store, text):
    consent = Consent(reader=text, reader_role=text, giver=text, why=text, own_condition=text)

    shares.add(store, share(consent))

    assert shares.listing(store)[0].consent == consent


@pytest.mark.parametrize("copy", [b"", b"\x00", COPY], ids=["empty", "nul", "megabyte"])
def test_the_copy_is_exactly_what_left(store, copy):
    number = shares.add(store, share(copy=copy))

    assert shares.copy_of(store, number) == copy


def test_shares_stand_newest_first(store):
    days = (2, 5, 1, 5)
    numbers = [shares.add(store, share(at=NOW + timedelta(days=day))) for day in days]

    assert [found.id for found in shares.listing(store)] == [numbers[at] for at in (3, 1, 0, 2)]


def test_asking_back_leaves_its_day_and_nothing_else_changes(store):
    number = shares.add(store, share())
    other = shares.add(store, share())

    shares.mark_asked_back(store, number, date(2026, 5, 6))

    found = {each.id: each for each in shares.listing(store)}
    assert found[number] == replace(share(), id=number, copy=b"", asked_back_on=date(2026, 5, 6))
    assert found[other].asked_back_on is None


def test_a_share_that_is_not_there_is_our_bug(store):
    with pytest.raises(OurBug):
        shares.copy_of(store, ShareId(7))
    with pytest.raises(OurBug):
        shares.mark_asked_back(store, ShareId(7), date(2026, 5, 6))


def test_the_consent_can_be_read_as_data(store):
    consent = Consent(reader="Bert", until=date(2026, 5, 6), conditions=frozenset({Condition.NOT_PASSED_ON}))
    shares.add(store, share(consent))

    assert store.execute("SELECT reader, until, no_end FROM share").fetchone() == ("Bert", "2026-05-06", 0)
    assert store.execute("SELECT condition FROM share_condition").fetchall() == [("not-passed-on",)]


def test_each_share_keeps_what_it_told_itself(store):
    first = replace(share(), told=(Told(About.CONTACTS, 1), Told(About.VIEW, 1)))
    second = replace(share(at=NOW + timedelta(1)), told=(Told(About.PROMISES, 4),))
    for each in (first, share(at=NOW - timedelta(1)), second):
        shares.add(store, each)

    assert [each.told for each in shares.listing(store)] == [second.told, first.told, ()]


def test_a_share_from_before_this_was_kept_is_listed_without_it():
    connection = open_store()
    upgrade(connection, MIGRATIONS[:2])
    connection.execute(
        "INSERT INTO share (kind, language, shared_at, pages, sha256, reader, reader_role, giver, why, no_end,"
        " own_condition, copy) VALUES ('summary', 'nl', ?, 3, '', 'Sam', '', '', '', 0, '', x'00')",
        (NOW.isoformat(),),
    )

    upgrade(connection)

    (old,) = shares.listing(connection)
    assert (old.consent.reader, old.shared_at, old.told, old.saved_as) == ("Sam", NOW, (), "")


OLD_SHARE = """
    INSERT INTO share (kind, language, shared_at, pages, sha256, reader, reader_role, giver, why, until, no_end,
        own_condition, copy)
    VALUES ('summary', 'nl', ?, 1, '', '', '', '', '', NULL, 1, '', x'')"""
OLD_CONTACT = """
    INSERT INTO contact (day, time, precision, way_own, place, happened, view)
    VALUES ('2026-03-01', '', 'day', '', '', '', '')"""


@pytest.mark.parametrize("told", [[], ["contacts"]])
def test_of_a_share_from_before_its_entries_were_noted_all_that_could_be_in_it_counts_as_shared(told):
    connection = open_store()
    upgrade(connection, MIGRATIONS[:14])
    connection.execute(OLD_CONTACT)
    connection.execute(OLD_SHARE, (NOW.isoformat(),))
    connection.executemany("INSERT INTO share_told VALUES (1, 0, ?, 1)", [(each,) for each in told])
    connection.execute("INSERT INTO bin (noun, record, binned_at, body) VALUES ('contact', 99, '', '')")
    connection.execute("INSERT INTO bin (noun, record, binned_at, body) VALUES ('topic', 7, '', '')")
    upgrade(connection)
    there = {
        EntryRef(Noun(noun), record) for noun, record in connection.execute("SELECT noun, record FROM share_record")
    }
    topics = set() if told else {EntryRef(Noun.TOPIC, 7)}
    assert there == {EntryRef(Noun.CONTACT, 1), EntryRef(Noun.CONTACT, 99)} | topics
    assert not shares.are_all_noted(connection)
    connection.close()


def test_where_nothing_was_shared_before_everything_is_known(store):
    assert shares.are_all_noted(store)
    shares.add(store, share(), (EntryRef(Noun.CONTACT, 1),))
    assert shares.are_all_noted(store)
