"""Older diaries open in this version with everything in them; newer ones are left alone; nothing is lost on the way."""

import contextlib
import os
import shutil
from datetime import UTC, date, datetime

import pytest

from diary.domain.drafts import ContactDraft, Form
from diary.domain.faults import Fault, FaultCode, OurBug, SurroundingsFailed
from diary.domain.people import Person
from diary.domain.progress import go_on
from diary.services.contacts import contact_cards, contact_to_edit
from diary.services.drafts import kept_draft
from diary.services.opening import open_diary
from diary.services.people import everyone, record_person
from diary.services.restoring import look_into
from diary.services.sharing import share_log
from diary.services.upgrading import up_to_date
from diary.store.migrate import VERSION, version_of
from diary.store.migrations import MIGRATIONS, Migration
from diary.vault.soundness import soundness_of
from tests.support.diaries import make_diary, open_again
from tests.support.disks import fill, make_read_only, small_disk
from tests.support.kills import killed_at_calls, killed_at_each_step
from tests.support.old_diaries import GOLDEN_PASSPHRASE, GOLDEN_ROWS, NAMES, golden_diary, make_old_diary
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE, open_vault

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NEXT = VERSION + 1
PAGE = 4096  # bytes


def files_in(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def bytes_in(folder):
    return {name: (folder / name).read_bytes() for name in files_in(folder)}


def rows_in(diary, tables):
    with diary.reading() as connection:
        return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def schema_of(diary):
    with diary.reading() as connection:
        return version_of(connection)


def names_in(folder):
    with contextlib.closing(open_again(folder)) as diary:
        assert schema_of(diary) == VERSION
        return sorted(each.name for each in everyone(diary))


def upgraded_by(folder, *steps):
    """Open a diary with an app that knows these steps too."""
    vault = open_vault(folder)
    try:
        vault = up_to_date(vault, NOW, (*MIGRATIONS, *steps))
    finally:
        vault.close()


@pytest.fixture
def old(tmp_path):
    make_old_diary(tmp_path / "diary")
    return tmp_path / "diary"


# The oldest diary there is.


def test_a_diary_by_the_first_schema_opens_with_everything_in_it(tmp_path):
    with contextlib.closing(open_diary(golden_diary(tmp_path / "diary"), GOLDEN_PASSPHRASE)) as diary:
        assert schema_of(diary) == VERSION
        assert rows_in(diary, GOLDEN_ROWS) == GOLDEN_ROWS
        newest = contact_to_edit(diary, contact_cards(diary)[0].id)
        assert (newest.contact.when.day, newest.contact.people != ()) == (date(2026, 11, 16), True)
        draft = kept_draft(diary, Form.CONTACT, ContactDraft)
        assert (draft.contact.happened, draft.step) == ("half geschreven", 2)
        assert [(share.consent.reader, share.consent.why) for share in share_log(diary)] == [
            ("Sam", "om samen te praten")
        ]


def test_once_upgraded_it_is_opened_as_it_is(tmp_path):
    folder = golden_diary(tmp_path / "diary")
    open_diary(folder, GOLDEN_PASSPHRASE).close()
    before = bytes_in(folder)
    open_diary(folder, GOLDEN_PASSPHRASE).close()
    assert bytes_in(folder) == before


def test_its_passphrase_and_card_stay_good(old):
    assert names_in(old) == NAMES
    assert names_in(old) == NAMES


def test_what_stood_in_the_log_only_is_there_too(tmp_path):
    folder = tmp_path / "diary"
    make_old_diary(folder)
    writer = open_vault(folder)
    connection = writer.connect()
    connection.execute("UPDATE person SET name = 'Samira' WHERE name = 'Sam'")
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    connection.close()
    # As a kill would leave it: the newest words are in the log, and not in the file.
    for name, raw in kept.items():
        (folder / name).write_bytes(raw)
    assert kept["diary-1.db-wal"]
    assert names_in(folder) == ["Noor", "Samira"]


# What is kept.


def test_a_proven_backup_of_the_old_diary_is_kept(old):
    assert names_in(old) == NAMES
    (backup,) = (old / "backups").iterdir()
    assert backup.name.endswith("-before-upgrade.backup")
    with contextlib.closing(look_into(backup, PASSPHRASE, policy=CHEAP_POLICY)) as found:
        assert found.inside.people == len(NAMES)


def test_the_old_database_leaves_when_the_new_one_is_there(old):
    assert names_in(old) == NAMES
    assert [name for name in files_in(old) if not name.startswith("backups/")] == [
        "diary-2.db",
        "vault.json",
        "vault.json.bak",
    ]


def test_a_new_diary_and_one_of_this_version_make_no_backup_and_no_copy(tmp_path):
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam"))
    diary.close()
    open_again(diary.folder).close()
    assert files_in(diary.folder) == ["diary-1.db", "vault.json", "vault.json.bak"]


# What is refused.


def test_a_diary_from_a_newer_app_is_refused_and_not_a_byte_of_it_changed(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with diary.writing() as connection:
        connection.execute("INSERT INTO migration VALUES (?, 'later')", (NEXT,))
    diary.close()
    before = bytes_in(diary.folder)
    with pytest.raises(SurroundingsFailed) as raised:
        open_again(diary.folder)
    assert (raised.value.code, raised.value.facts) == (FaultCode.NEWER_VERSION, {"found": NEXT, "known": VERSION})
    assert bytes_in(diary.folder) == before


@pytest.mark.parametrize(
    "step",
    [
        Migration(NEXT, ("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT", "INSERT INTO nowhere VALUES (1)")),
        Migration(NEXT, ("DELETE FROM person WHERE name = 'Sam'",)),
        Migration(NEXT, ("DROP TABLE setting",)),
    ],
    ids=["breaks", "loses-a-row", "loses-a-table"],
)
def test_a_step_that_breaks_or_loses_something_leaves_the_diary_as_it_was(old, step):
    names_in(old)
    before = {name: raw for name, raw in bytes_in(old).items() if not name.startswith("backups/")}
    with pytest.raises(OurBug) as raised:
        upgraded_by(old, step)
    assert {name: raw for name, raw in bytes_in(old).items() if not name.startswith("backups/")} == before
    assert "Sam" not in str(raised.value.facts)
    assert names_in(old) == NAMES


def bad_pages_once_opened(folder):
    """How many pages of the upgraded diary are broken; None when it is told that it is damaged."""
    try:
        open_again(folder).close()
    except Fault as fault:
        if fault.code in {FaultCode.DAMAGED_DIARY, FaultCode.DAMAGED_BACKUP}:
            return None
        raise
    vault = open_vault(folder)
    with contextlib.closing(vault), contextlib.closing(vault.connect()) as connection:
        return soundness_of(connection, go_on).bad_pages


def test_a_damaged_page_is_told_or_stays_damaged_and_never_turns_into_a_good_one(old, tmp_path):
    whole = (old / "diary-1.db").read_bytes()
    found = set()
    for page in range(len(whole) // PAGE):
        folder = tmp_path / f"page-{page}"
        shutil.copytree(old, folder)
        raw = bytearray(whole)
        raw[page * PAGE + 2_000] ^= 1
        (folder / "diary-1.db").write_bytes(raw)
        found.add(bad_pages_once_opened(folder))
    assert found == {None, 1}


def test_where_nothing_can_be_written_it_is_said_and_nothing_changes(tmp_path):
    with small_disk(tmp_path / "disk", 2048) as disk:
        make_old_diary(disk / "diary")
        before = bytes_in(disk)
        make_read_only(disk)
        with pytest.raises(SurroundingsFailed) as raised:
            open_again(disk / "diary")
        assert raised.value.code is FaultCode.CANNOT_UPGRADE
        assert bytes_in(disk) == before


@pytest.mark.parametrize("room", range(60, 660, 120))
def test_on_a_full_disk_the_old_diary_stays_and_it_is_said(tmp_path, room):
    with small_disk(tmp_path / "disk", 2048) as disk:
        make_old_diary(disk / "diary")
        filler = fill(disk)
        os.truncate(filler, filler.stat().st_size - room * 1024)
        with pytest.raises(SurroundingsFailed) as raised:
            open_again(disk / "diary")
        assert raised.value.code is FaultCode.NO_ROOM_TO_UPGRADE
        assert (disk / "diary" / "diary-1.db").exists()
        assert not [name for name in files_in(disk / "diary") if ".new" in name]
        filler.unlink()
        assert names_in(disk / "diary") == NAMES


# Killed on the way.


def outcome(folder):
    """Which database a kill left; everything has to be in it, and in the diary that opens from it."""
    found = "new" if '"database":2' in (folder / "vault.json").read_text() else "old"
    assert names_in(folder) == NAMES
    assert [name for name in files_in(folder) if "backups" not in name] == [
        "diary-2.db",
        "vault.json",
        "vault.json.bak",
    ]
    return found


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a second process in the same state")
def test_killed_at_each_step_on_the_disk_everything_is_there(tmp_path):
    outcomes = [
        outcome(folder)
        for folder in killed_at_each_step(tmp_path, make_old_diary, lambda place: open_again(place).close())
    ]
    assert outcomes == sorted(outcomes, reverse=True)
    assert len(outcomes) >= 20
    assert set(outcomes) == {"old", "new"}


def test_killed_at_calls_of_the_engine_itself_everything_is_there(tmp_path):
    program = """
import sys
from pathlib import Path
from tests.support.diaries import open_again
open_again(Path(sys.argv[1])).close()
"""
    outcomes = [outcome(folder) for folder in killed_at_calls(tmp_path, make_old_diary, program)]
    assert len(outcomes) >= 20
    assert set(outcomes) == {"old", "new"}
