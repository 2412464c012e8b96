"""Saving what can still be read: nearly all comes back, what was lost is counted, and the damaged files are kept."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from functools import partial

import pytest

from diary.demo.write import fill_many
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.faults import ClientCanMend, FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.contacts import contact_to_edit, record_contact
from diary.services.opening import create_diary, open_diary
from diary.services.people import everyone, record_person
from diary.services.salvaging import Soundness, check_diary, salvage_with_card, salvage_with_passphrase
from diary.vault.copying import counts_of
from tests.support.damage import (
    OWN_TABLES,
    PAGE,
    bad_free_page,
    bad_leaf,
    bad_page_above_leaves,
    bad_text,
    damage_one,
    database_in,
    flip,
    incomplete,
    pages_in,
    read,
)
from tests.support.diaries import make_diary, open_again
from tests.support.disks import small_disk
from tests.support.kills import killed_at_calls
from tests.support.old_diaries import GOLDEN_PASSPHRASE, GOLDEN_ROWS, golden_diary
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE, open_vault

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CONTACTS = 2_000
#: Long enough that a leaf holds two or three, and that there are pages between the root and the leaves.
TEXT = "woord " * 200
#: Longer than a page: it goes on elsewhere.
LONG_TEXT = "lang " * 2_500

salvage = partial(salvage_with_passphrase, policy=CHEAP_POLICY)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A diary with many contacts, long texts, and free pages."""
    diary = make_diary(tmp_path_factory.mktemp("large") / "diary")
    with diary.writing() as connection:
        fill_many(connection, CONTACTS, TODAY)
        connection.execute("UPDATE contact SET happened = happened || ?", (TEXT,))
        connection.execute("UPDATE contact SET view = ? WHERE id % 100 = 0", (LONG_TEXT,))
    with diary.writing() as connection:
        connection.execute("UPDATE contact SET view = ? WHERE id = 7", (LONG_TEXT * 3,))
    with diary.writing() as connection:
        connection.execute("UPDATE contact SET view = 'kort' WHERE id = 7")
    diary.close()
    return diary.folder


@pytest.fixture
def folder(large, tmp_path):
    return shutil.copytree(large, tmp_path / "diary")


def counts_in(folder):
    with closing(open_vault(folder)) as vault, closing(vault.connect()) as connection:
        return {name: count for name, count in counts_of(connection).items() if name not in OWN_TABLES}


def texts_in(folder):
    with closing(open_vault(folder)) as vault, closing(vault.connect()) as connection:
        return {row[0]: row[1:] for row in connection.execute("SELECT id, day, happened, view FROM contact")}


def lost(salvaged):
    return {table.name: table.lost for table in salvaged.tables if table.lost != 0}


def missing(before, folder):
    after = counts_in(folder)
    return {name: count - after[name] for name, count in before.items() if count != after[name]}


def is_whole(folder):
    with closing(open_again(folder)) as diary:
        with diary.reading() as connection:
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return check_diary(diary) == Soundness(0, 0)


def test_with_a_bad_leaf_nearly_all_comes_back_and_every_word_is_what_was_written(folder, large):
    before, texts = counts_in(large), texts_in(large)
    damage_one(folder, bad_leaf)
    salvaged = salvage(folder, PASSPHRASE, TODAY)
    assert 1_996 <= counts_in(folder)["contact"] < CONTACTS
    assert lost(salvaged)["contact"] == missing(before, folder)["contact"]
    assert set(lost(salvaged)) == set(missing(before, folder))
    assert all(texts[number] == row for number, row in texts_in(folder).items())
    assert is_whole(folder)


def test_with_a_bad_page_above_the_leaves_the_others_come_back(folder, large):
    before, texts = counts_in(large), texts_in(large)
    damage_one(folder, bad_page_above_leaves)
    salvaged = salvage(folder, PASSPHRASE, TODAY)
    assert 500 < counts_in(folder)["contact"] < CONTACTS
    assert lost(salvaged)["contact"] == missing(before, folder)["contact"]
    assert all(texts[number] == row for number, row in texts_in(folder).items())
    assert is_whole(folder)


def test_with_a_bad_page_in_a_long_text_the_contact_comes_back_without_that_text(folder, large):
    texts = texts_in(large)
    damage_one(folder, bad_text)
    salvaged = salvage(folder, PASSPHRASE, TODAY)
    assert (lost(salvaged), incomplete(salvaged)) == ({}, {"contact": 1})
    changed = {number: row for number, row in texts_in(folder).items() if row != texts[number]}
    ((number, row),) = changed.items()
    assert row == (*texts[number][:2], "")
    assert is_whole(folder)


def test_each_page_of_a_long_text_is_missed_even_the_last(tmp_path):
    diary = make_diary(tmp_path / "diary")
    contact = Contact(When(TODAY), happened="kort", view="lang " * 3_000)
    recorded = record_contact(diary, ContactDraft(contact), NOW).contact.id
    diary.close()
    found = set()
    for page in range(pages_in(diary.folder) - 6, pages_in(diary.folder) + 1):
        folder = shutil.copytree(diary.folder, tmp_path / str(page))
        flip(folder, page)
        salvage(folder, PASSPHRASE, TODAY)
        with closing(open_again(folder)) as again:
            found.add(contact_to_edit(again, recorded).contact.view)
    assert found == {"", contact.view}


def test_with_a_bad_free_page_nothing_is_lost(folder, large):
    before = counts_in(large)
    damage_one(folder, bad_free_page)
    salvaged = salvage(folder, PASSPHRASE, TODAY)
    assert (lost(salvaged), incomplete(salvaged), missing(before, folder)) == ({}, {}, {})
    assert is_whole(folder)


def test_with_the_root_of_the_people_gone_contacts_come_back_without_them(folder):
    ((root,),) = read(folder, "SELECT rootpage FROM sqlite_schema WHERE name = 'person'")
    flip(folder, root)
    salvaged = salvage(folder, PASSPHRASE, TODAY)
    # Nobody knows how many people there were.
    assert lost(salvaged) == {"person": None, "contact_person": CONTACTS}
    assert counts_in(folder)["contact"] == CONTACTS
    assert is_whole(folder)


@pytest.mark.parametrize("into_the_page", [0, 1, 2_000])
def test_a_file_that_was_cut_gives_what_stands_before_the_cut(folder, into_the_page):
    with database_in(folder).open("r+b") as file:
        file.truncate((pages_in(folder) - 400) * PAGE + into_the_page)
    salvaged = salvage(folder, PASSPHRASE, TODAY)
    there = counts_in(folder)["contact"]
    assert 1_000 < there < CONTACTS
    assert lost(salvaged)["contact"] == CONTACTS - there
    assert is_whole(folder)


def empty(path):
    path.write_bytes(b"")


def make_foreign(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE contact (id INTEGER PRIMARY KEY, day TEXT)")
        plain.execute("INSERT INTO contact VALUES (1, '2026-11-22')")
        plain.commit()


def make_noise(path):
    path.write_bytes(bytes(range(256)) * 64)


@pytest.mark.parametrize("replace", [empty, make_foreign, make_noise, lambda path: path.unlink()])
def test_a_file_with_nothing_of_the_diary_is_told_as_such_and_nothing_is_changed(tmp_path, replace):
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam"))
    diary.close()
    replace(diary.folder / "diary-1.db")
    before = {path.name: path.read_bytes() for path in diary.folder.iterdir()}
    with pytest.raises(SurroundingsFailed) as raised:
        salvage(diary.folder, PASSPHRASE, TODAY)
    assert raised.value.code is FaultCode.NOTHING_READABLE
    assert {path.name: path.read_bytes() for path in diary.folder.iterdir()} == before


def test_the_damaged_files_are_kept_as_they_were(folder):
    flip(folder, pages_in(folder) // 2)
    before = {name: (folder / name).read_bytes() for name in ("diary-1.db", "vault.json", "vault.json.bak")}
    salvage(folder, PASSPHRASE, TODAY)
    kept = folder / "backups" / "set-aside-2026-11-22"
    assert {path.name: path.read_bytes() for path in kept.iterdir()} == before
    assert sorted(path.name for path in folder.iterdir()) == ["backups", "diary-2.db", "vault.json", "vault.json.bak"]


def test_entries_that_stand_in_the_log_only_are_saved_too(tmp_path):
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam"))
    killed = shutil.copytree(diary.folder, tmp_path / "killed")
    diary.close()
    assert (killed / "diary-1.db-wal").stat().st_size > 0
    salvage(killed, PASSPHRASE, TODAY)
    with closing(open_again(killed)) as again:
        assert [each.name for each in everyone(again)] == ["Sam"]


def test_no_number_is_given_out_twice_after_saving(tmp_path):
    diary = make_diary(tmp_path / "diary")
    ids = {record_person(diary, Person(name=name)).id for name in ("Sam", "Rik", "Noor")}
    with diary.writing() as connection:
        connection.execute("DELETE FROM person WHERE id = (SELECT max(id) FROM person)")
    diary.close()
    salvage(diary.folder, PASSPHRASE, TODAY)
    with closing(open_again(diary.folder)) as again:
        fresh = record_person(again, Person(name="Fatima")).id
        assert fresh not in ids


def test_the_card_saves_too_and_a_wrong_passphrase_is_told(tmp_path):
    diary, card = create_diary(tmp_path / "diary", PASSPHRASE, policy=CHEAP_POLICY)
    record_person(diary, Person(name="Sam"))
    diary.close()
    with pytest.raises(ClientCanMend) as raised:
        salvage(diary.folder, "niet deze", TODAY)
    assert raised.value.code is FaultCode.WRONG_PASSPHRASE
    assert salvage_with_card(diary.folder, card.text, TODAY, policy=CHEAP_POLICY) is not None
    with closing(open_again(diary.folder)) as again:
        assert [each.name for each in everyone(again)] == ["Sam"]


def test_an_older_schema_is_saved_and_brought_up_to_date(tmp_path):
    folder = golden_diary(tmp_path / "diary")
    salvaged = salvage_with_passphrase(folder, GOLDEN_PASSPHRASE, TODAY)
    assert lost(salvaged) == {}
    with closing(open_diary(folder, GOLDEN_PASSPHRASE)) as diary, diary.reading() as connection:
        counts = counts_of(connection)
    assert {name: counts[name] for name in GOLDEN_ROWS} == GOLDEN_ROWS


def test_it_tells_how_far_it_is_and_leaves_nothing_behind_when_stopped(folder):
    before = sorted(path.name for path in folder.rglob("*"))
    told = []
    assert salvage(folder, PASSPHRASE, TODAY, lambda done: told.append(done) or done < 0.5) is None
    assert told == sorted(told)
    assert len(told) > 20
    assert sorted(path.name for path in folder.rglob("*")) == before


def test_a_disk_too_small_is_told_and_leaves_all_as_it_was(tmp_path):
    with small_disk(tmp_path / "disk", 1_024) as disk:
        diary = make_diary(disk / "diary")
        record_person(diary, Person(name="Sam", note="woord " * 60_000))
        diary.close()
        before = {path.name: path.read_bytes() for path in diary.folder.iterdir()}
        with pytest.raises(SurroundingsFailed) as raised:
            salvage(diary.folder, PASSPHRASE, TODAY)
        assert raised.value.code is FaultCode.DISK_FULL
        assert {path.name: path.read_bytes() for path in diary.folder.iterdir()} == before


def test_killed_meanwhile_the_damaged_diary_is_still_there_or_what_was_saved(tmp_path):
    program = f"""
import sys
from datetime import date
from pathlib import Path
from diary.services.salvaging import salvage_with_passphrase
from tests.support.old_diaries import GOLDEN_PASSPHRASE, GOLDEN_ROWS, golden_diary
from tests.support.vaults import CHEAP_POLICY
salvage_with_passphrase(Path(sys.argv[1]), {PASSPHRASE!r}, date(2026, 11, 22), policy=CHEAP_POLICY)
"""

    def prepare(folder):
        diary = make_diary(folder)
        record_person(diary, Person(name="Sam"))
        diary.close()

    outcomes = set()
    for folder in killed_at_calls(tmp_path, prepare, program):
        with closing(open_again(folder)) as diary:
            assert [each.name for each in everyone(diary)] == ["Sam"]
        outcomes.add(database_in(folder).name)
        was_saved = database_in(folder).name == "diary-2.db"
        assert not was_saved or (folder / "backups" / "set-aside-2026-11-22" / "diary-1.db").exists()
    assert outcomes == {"diary-1.db", "diary-2.db"}


def test_a_whole_diary_is_found_sound_and_looking_can_be_stopped(folder):
    with closing(open_again(folder)) as diary:
        assert check_diary(diary) == Soundness(bad_pages=0, findings=0)
        for moment in (0.0, 0.5):
            assert check_diary(diary, lambda done, stop=moment: done < stop) is None
        assert check_diary(diary) == Soundness(bad_pages=0, findings=0)


@pytest.mark.parametrize("damage", [bad_leaf, bad_text, bad_free_page])
def test_damage_of_every_kind_is_found(folder, damage):
    damage_one(folder, damage)
    with closing(open_again(folder)) as diary:
        assert check_diary(diary).bad_pages == 1


def test_a_cut_at_the_border_of_a_page_is_found(folder):
    with closing(open_again(folder)) as diary:
        with database_in(folder).open("r+b") as file:
            file.truncate((pages_in(folder) - 10) * PAGE)
        assert not check_diary(diary).is_sound
