"""What a backup needs to know of the diary: how much there is, whether it changed, what was proven."""

from datetime import UTC, date, datetime

import pytest

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.backups import BackupPlace, Inside
from diary.domain.contacts import Contact
from diary.domain.drafts import Form, Place
from diary.domain.when import When
from diary.store import contacts, drafts
from diary.store.backups import changes_of, forget_proof, inside_of, keep_proof, proofs
from diary.store.migrate import upgrade
from diary.store.migrations import MIGRATIONS
from tests.support.stores import new_store, open_store

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
#: A contact by every schema there was.
OLD_CONTACT = """
    INSERT INTO contact (day, time, precision, way_own, place, happened, view) VALUES (?, '', 'day', '', '', '', '')"""
#: Tables of which a change is none of the diary: either rows of an entry, which change with its own table, or what
#: the app keeps for itself.
UNCOUNTED = {
    "at_stake_theme",
    "attachment_body",
    "attachment_more",
    "backup_proof",
    "changes",
    "contact_experience",
    "contact_feeling",
    "contact_mark",
    "contact_own_step",
    "contact_person",
    "contact_theme",
    "loose_link",
    "meeting_person",
    "meeting_promise",
    "meeting_question",
    "meeting_topic",
    "migration",
    "moment_feeling",
    "moment_mark",
    "moment_theme",
    "promise_change",
    "promise_theme",
    "searched",
    "same_person",
    "setting",
    "share_condition",
    "share_record",
    "share_told",
    "topic_theme",
    "topic_want",
    "unsearched",
    "version",
}


@pytest.fixture
def store():
    connection = new_store()
    yield connection
    connection.close()


def test_a_new_diary_holds_nothing_and_has_not_changed(store):
    assert inside_of(store) == Inside()
    assert changes_of(store) == 0


def test_everything_written_down_is_counted(store):
    told = story(TODAY)
    fill_story(store, told)
    inside = inside_of(store)
    assert inside.contacts == len(told.entries)
    assert inside.people == len(told.people)
    assert inside.newest == max(entry.contact.when.day for entry in told.entries)
    assert inside.promises > 0
    assert inside.topics > 0
    assert inside.meetings == len(told.meetings)


def test_every_version_of_the_schema_can_be_counted():
    for number in range(1, len(MIGRATIONS) + 1):
        connection = open_store()
        upgrade(connection, MIGRATIONS[:number])
        connection.execute(OLD_CONTACT, (TODAY.isoformat(),))
        assert inside_of(connection) == Inside(contacts=1, newest=TODAY)
        assert changes_of(connection) >= 0
        connection.close()


def test_writing_changing_and_taking_away_each_count(store):
    seen = [changes_of(store)]
    contact_id = contacts.add(store, Contact(When(TODAY)))
    seen.append(changes_of(store))
    store.execute("UPDATE contact SET happened = 'words' WHERE id = ?", (contact_id,))
    seen.append(changes_of(store))
    store.execute("DELETE FROM contact")
    seen.append(changes_of(store))
    assert seen == sorted(set(seen))


def test_a_draft_counts_and_the_page_to_come_back_to_does_not(store):
    drafts.keep(store, Form.PLACE, Place("timeline"))
    drafts.keep(store, Form.PLACE, Place("people"))
    drafts.drop(store, Form.PLACE)
    assert changes_of(store) == 0
    drafts.keep(store, Form.CONTACT, Place("timeline"))
    drafts.keep(store, Form.CONTACT, Place("people"))
    drafts.drop(store, Form.CONTACT)
    assert changes_of(store) == 3


def test_every_table_of_the_diary_counts_or_is_known_not_to(store):
    rows = store.execute("SELECT name, tbl_name, type FROM sqlite_schema").fetchall()
    tables = {name for name, _, kind in rows if kind == "table" and not name.startswith("sqlite_")}
    counting = [table for name, table, kind in rows if kind == "trigger" and name.endswith("_counts")]
    assert tables - set(counting) == UNCOUNTED
    assert all(counting.count(table) == 3 for table in counting)


def test_a_diary_from_before_has_changed_when_there_is_something_in_it():
    for filled in (False, True):
        connection = open_store()
        upgrade(connection, MIGRATIONS[:3])
        if filled:
            connection.execute(OLD_CONTACT, (TODAY.isoformat(),))
        upgrade(connection)
        assert (changes_of(connection) > 0) is filled
        connection.close()


def test_a_proof_is_kept_for_each_place_and_replaced_by_a_newer_one(store):
    later = NOW.replace(hour=12)
    keep_proof(store, b"a", BackupPlace.DIARY, NOW)
    keep_proof(store, b"a", BackupPlace.SECOND, NOW)
    keep_proof(store, b"a", BackupPlace.DIARY, later)
    assert proofs(store) == {(b"a", BackupPlace.DIARY): later, (b"a", BackupPlace.SECOND): NOW}
    forget_proof(store, b"a", BackupPlace.SECOND)
    assert proofs(store) == {(b"a", BackupPlace.DIARY): later}
    assert changes_of(store) == 0
