"""One file with a whole backup: read without trusting it, every change and every cut told, never a crash."""

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from diary.domain.faults import Fault, FaultCode, OurBug, SurroundingsFailed
from diary.domain.progress import Stopped
from diary.vault.backup_file import OpenBackup, Origin, copy_file, read, write
from diary.vault.backup_format import NOTE_BYTES, PAGE_BYTES, PageSeals, encode, new_foot
from diary.vault.header import seal
from diary.vault.still import held_still
from tests.support.backups import DAY, EVERY_BYTE, flipped, write_backup
from tests.support.faults import fault_of
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE, make_vault

#: Of the pages in a backup, which bytes are flipped when not all are.
_STRIDE = 1 if EVERY_BYTE else 97
_SEAL_BYTES = len(seal(b""))


@pytest.fixture
def made(tmp_path):
    vault, code = make_vault(tmp_path / "diary")
    say(vault, "egel")
    yield vault, code
    vault.close()


@pytest.fixture
def vault(made):
    return made[0]


@pytest.fixture
def backup(vault, tmp_path):
    return write_backup(vault, tmp_path / "egel.backup")


def say(vault, words):
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS note (words TEXT)")
        connection.execute("INSERT INTO note VALUES (?)", (words,))


def words_in(opened):
    with opened.connected() as connection:
        return [row[0] for row in connection.execute("SELECT words FROM note")]


def opened_by(vault, path):
    return OpenBackup(read(path), vault.root.copy())


def look_at_all(vault, path):
    """Everything that is looked at before a backup is believed."""
    opened = opened_by(vault, path)
    opened.note()
    opened.check()
    return words_in(opened)


def block_of(path):
    """What the last block says, as plain JSON."""
    return json.loads(path.read_bytes()[-PAGE_BYTES:])


def with_block(path, block, target, separators=(",", ":")):
    """The same pages with another last block, sealed as ours are."""
    del block["sha256"]
    content = json.dumps(block, separators=separators).encode()[:-1].ljust(PAGE_BYTES - _SEAL_BYTES)
    target.write_bytes(path.read_bytes()[:-PAGE_BYTES] + seal(content))
    return target


def test_a_backup_opens_where_it_lies_and_holds_what_was_written(vault, backup):
    before = backup.read_bytes()
    opened = opened_by(vault, backup)
    opened.check()
    assert words_in(opened) == ["egel"]
    assert opened.note() == b"a note"
    assert backup.read_bytes() == before
    assert {path.name for path in backup.parent.iterdir()} == {"diary", "egel.backup"}


def test_a_backup_opens_with_the_passphrase_and_with_the_card(made, backup):
    by_passphrase = OpenBackup.with_passphrase(read(backup), PASSPHRASE, policy=CHEAP_POLICY)
    assert words_in(by_passphrase) == words_in(OpenBackup.with_recovery(read(backup), made[1].text)) == ["egel"]


def test_a_wrong_passphrase_and_a_wrong_card_are_told_as_such(backup, tmp_path):
    other, card = make_vault(tmp_path / "other")
    other.close()
    with pytest.raises(Fault) as caught:
        OpenBackup.with_passphrase(read(backup), "iets anders", policy=CHEAP_POLICY)
    assert caught.value.code is FaultCode.WRONG_PASSPHRASE
    assert fault_of(OpenBackup.with_recovery, read(backup), card.text) is FaultCode.WRONG_RECOVERY_CODE
    assert fault_of(OpenBackup.with_recovery, read(backup), "AAAAA") is FaultCode.MISTYPED_RECOVERY_CODE


def test_a_backup_keeps_the_passphrase_of_its_time(vault, backup):
    vault.change_passphrase("een nieuwe zin")
    assert words_in(OpenBackup.with_passphrase(read(backup), PASSPHRASE, policy=CHEAP_POLICY)) == ["egel"]
    with pytest.raises(Fault):
        OpenBackup.with_passphrase(read(backup), "een nieuwe zin", policy=CHEAP_POLICY)


def test_a_backup_is_for_its_owner_only_and_never_written_over(vault, backup):
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    before = backup.read_bytes()
    assert fault_of(write_backup, vault, backup) is FaultCode.CANNOT_WRITE
    assert backup.read_bytes() == before


def test_the_note_is_readable_with_the_key_only_and_its_length_says_nothing(vault, tmp_path):
    short = write_backup(vault, tmp_path / "short", note=b"x")
    long = write_backup(vault, tmp_path / "long", note=b"entries" * 70)
    assert b"entries" not in long.read_bytes()
    assert len(block_of(short)["note"]) == len(block_of(long)["note"])
    assert opened_by(vault, long).note() == b"entries" * 70


def test_in_the_clear_stand_the_day_the_size_and_the_key_slots_and_nothing_else(backup):
    block = block_of(backup)
    assert set(block) == {"format", "version", "day", "size", "header", "seals", "nonce", "note", "sha256"}
    assert (block["format"], block["version"], block["day"]) == ("egel-backup", 1, DAY.isoformat())
    assert block["size"] == backup.stat().st_size - PAGE_BYTES


def test_a_note_that_is_too_long_is_our_bug(vault, tmp_path):
    with pytest.raises(OurBug):
        write_backup(vault, tmp_path / "new", note=b"x" * (NOTE_BYTES + 1))


def test_every_byte_flipped_in_the_last_block_is_told_before_a_key_is_needed(backup, tmp_path):
    size = backup.stat().st_size
    target = tmp_path / "flipped"
    told = {fault_of(read, flipped(backup, place, target)) for place in range(size - PAGE_BYTES, size)}
    assert told == {FaultCode.DAMAGED_BACKUP}


def test_every_byte_flipped_in_the_pages_is_told(vault, backup, tmp_path):
    target = tmp_path / "flipped"
    for place in range(0, backup.stat().st_size - PAGE_BYTES, _STRIDE):
        assert fault_of(opened_by(vault, flipped(backup, place, target)).check) is FaultCode.DAMAGED_BACKUP, place


def test_every_truncation_is_told(backup, tmp_path):
    raw = backup.read_bytes()
    target = tmp_path / "cut"
    target.write_bytes(raw)
    for length in reversed(range(len(raw))):
        os.truncate(target, length)
        assert fault_of(read, target) is FaultCode.DAMAGED_BACKUP, length


@pytest.mark.parametrize("pages", [1, 2])
def test_pages_left_out_or_doubled_are_told(backup, tmp_path, pages):
    raw = backup.read_bytes()
    for changed in (raw[pages * PAGE_BYTES :], raw[: pages * PAGE_BYTES] + raw, raw + raw[-PAGE_BYTES:]):
        target = tmp_path / "changed"
        target.write_bytes(changed)
        assert fault_of(read, target) is FaultCode.DAMAGED_BACKUP


def test_a_page_of_another_moment_is_told(vault, backup, tmp_path):
    say(vault, "iets anders")
    later = write_backup(vault, tmp_path / "later").read_bytes()
    mixed = bytearray(backup.read_bytes())
    places = range(0, len(later) - PAGE_BYTES, PAGE_BYTES)
    changed = [place for place in places if mixed[place : place + PAGE_BYTES] != later[place : place + PAGE_BYTES]]
    assert changed
    mixed[changed[-1] : changed[-1] + PAGE_BYTES] = later[changed[-1] : changed[-1] + PAGE_BYTES]
    target = tmp_path / "mixed"
    target.write_bytes(mixed)
    assert fault_of(look_at_all, vault, target) is FaultCode.DAMAGED_BACKUP


def test_the_block_of_another_diary_is_told(vault, backup, tmp_path):
    other, _ = make_vault(tmp_path / "other")
    say(other, "egel")
    foreign = write_backup(other, tmp_path / "foreign").read_bytes()
    target = tmp_path / "swapped"
    target.write_bytes(backup.read_bytes()[:-PAGE_BYTES] + foreign[-PAGE_BYTES:])
    assert fault_of(look_at_all, vault, target) is FaultCode.DAMAGED_BACKUP
    assert fault_of(look_at_all, other, target) is FaultCode.DAMAGED_BACKUP
    other.close()


def test_another_diary_is_never_opened_by_mistake(vault, tmp_path):
    other, _ = make_vault(tmp_path / "other")
    path = write_backup(other, tmp_path / "foreign")
    assert fault_of(opened_by(vault, path).note) is FaultCode.DAMAGED_BACKUP
    assert fault_of(words_in, opened_by(vault, path)) is FaultCode.DAMAGED_BACKUP
    other.close()


@pytest.mark.parametrize(
    ("name", "value"), [("day", "2026-11-23"), ("seals", "A" * 43 + "="), ("nonce", "A" * 32), ("note", "A" * 704)]
)
def test_a_block_changed_on_purpose_is_told(vault, backup, tmp_path, name, value):
    block = block_of(backup)
    assert len(block[name]) == len(value)
    block[name] = value
    assert fault_of(look_at_all, vault, with_block(backup, block, tmp_path / "changed")) is FaultCode.DAMAGED_BACKUP


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", "egel-vault"),
        ("version", 0),
        ("version", "1"),
        ("day", "2026-02-30"),
        ("size", 0),
        ("size", -1),
        ("size", 2**63),
        ("size", 2**53 - 1),
        ("seals", ""),
        ("nonce", "A"),
        ("note", "x" * 2_000),
        ("header", None),
        ("header", []),
        ("extra", 1),
    ],
)
def test_a_block_that_makes_no_sense_is_told_before_anything_is_believed(backup, tmp_path, name, value):
    block = {**block_of(backup), name: value}
    assert fault_of(read, with_block(backup, block, tmp_path / "changed")) is FaultCode.DAMAGED_BACKUP


def test_a_block_spelled_in_another_way_is_not_ours(backup, tmp_path):
    changed = with_block(backup, block_of(backup), tmp_path / "changed", (", ", ": "))
    assert fault_of(read, changed) is FaultCode.DAMAGED_BACKUP
    assert read(with_block(backup, block_of(backup), tmp_path / "same")).foot == read(backup).foot


def test_a_backup_of_a_newer_version_is_told_as_such(backup, tmp_path):
    block = {**block_of(backup), "version": 2, "something": "new"}
    assert fault_of(read, with_block(backup, block, tmp_path / "newer")) is FaultCode.NEWER_VERSION


@pytest.mark.parametrize("memory_kib", [1, 2**40])
def test_a_cost_that_was_made_up_is_refused_before_anything_is_derived(backup, tmp_path, memory_kib):
    block = block_of(backup)
    block["header"]["passphrase"]["memory_kib"] = memory_kib
    file = read(with_block(backup, block, tmp_path / "changed"))
    assert fault_of(OpenBackup.with_passphrase, file, PASSPHRASE) is FaultCode.KEY_COST_REFUSED


def test_what_is_no_file_is_told_and_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "empty").touch()
    with (tmp_path / "huge").open("wb") as huge:
        huge.truncate(2**40)
    for name in ("pipe", "empty", "huge", "diary", "nothing"):
        assert fault_of(read, tmp_path / name) is FaultCode.DAMAGED_BACKUP


def test_a_plain_database_in_a_backups_clothes_is_told(vault, tmp_path):
    plain = tmp_path / "plain.db"
    with contextlib.closing(sqlite3.connect(plain)) as connection:
        connection.execute("CREATE TABLE vault (only INTEGER, id BLOB, generation INTEGER)")
        connection.execute("INSERT INTO vault VALUES (1, ?, 1)", (vault.header.vault,))
        connection.commit()
    raw, seals = plain.read_bytes(), PageSeals()
    seals.update(raw)
    foot = new_foot(DAY, len(raw), vault.header, seals).with_note(b"", vault.root)
    target = tmp_path / "clothed"
    target.write_bytes(raw + encode(foot))
    assert fault_of(look_at_all, vault, target) is FaultCode.DAMAGED_BACKUP


def test_what_is_written_while_it_is_copied_stays_out_and_is_not_lost(vault, tmp_path):
    path = tmp_path / "still.backup"
    with held_still(vault), vault.database_bytes() as file:
        say(vault, "later")
        write(path, Origin(file, vault.header, vault.root), DAY, lambda: b"")
        say(vault, "later still")
    assert look_at_all(vault, path) == ["egel"]
    with contextlib.closing(vault.connect()) as connection:
        assert len(connection.execute("SELECT words FROM note").fetchall()) == 3


def test_what_stands_in_the_log_only_is_in_the_backup(vault, tmp_path):
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("INSERT INTO note VALUES ('newest')")
        assert (vault.folder / "diary-1.db-wal").stat().st_size > 0
        path = write_backup(vault, tmp_path / "new")
    assert look_at_all(vault, path) == ["egel", "newest"]


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="the locks of a process are told by Linux")
def test_no_lock_on_the_open_diary_is_lost(vault, tmp_path):
    def locks():
        inodes = {path.stat().st_ino for path in vault.folder.iterdir()}
        lines = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
        return sorted(
            (words[5], words[6], words[7])
            for words in lines
            if words[4] == str(os.getpid()) and int(words[5].split(":")[2]) in inodes
        )

    with contextlib.closing(vault.connect()) as connection:
        connection.execute("SELECT count(*) FROM note").fetchone()
        before = locks()
        write_backup(vault, tmp_path / "first")
        write_backup(vault, tmp_path / "second")
        assert before
        assert locks() == before


def test_a_diary_that_was_moved_is_not_backed_up(vault, tmp_path):
    with contextlib.closing(vault.connect()):
        vault.folder.rename(tmp_path / "moved")
        with pytest.raises(SurroundingsFailed) as caught, vault.database_bytes():
            pass
    assert caught.value.code in {FaultCode.DIARY_MOVED, FaultCode.CANNOT_READ}


def test_a_stopped_backup_and_a_stopped_check_end_at_once(vault, backup, tmp_path):
    with held_still(vault), vault.database_bytes() as file, pytest.raises(Stopped):
        write(tmp_path / "new", Origin(file, vault.header, vault.root), DAY, lambda: b"", lambda _: False)
    with pytest.raises(Stopped):
        opened_by(vault, backup).check(lambda _: False)


def test_the_pages_taken_out_are_the_encrypted_file(vault, backup, tmp_path):
    opened_by(vault, backup).extract(tmp_path / "diary.db")
    assert (tmp_path / "diary.db").read_bytes() == (vault.folder / "diary-1.db").read_bytes()
    assert stat.S_IMODE((tmp_path / "diary.db").stat().st_mode) == 0o600


def test_changed_pages_are_not_taken_out(vault, backup, tmp_path):
    raw = bytearray(backup.read_bytes())
    raw[PAGE_BYTES - 1] ^= 1
    backup.write_bytes(raw)
    assert fault_of(opened_by(vault, backup).extract, tmp_path / "diary.db") is FaultCode.DAMAGED_BACKUP


def test_a_copy_has_the_same_bytes(backup, tmp_path):
    copy_file(backup, tmp_path / "copy")
    digests = {hashlib.sha256(path.read_bytes()).digest() for path in (backup, tmp_path / "copy")}
    assert len(digests) == 1


def test_closing_forgets_the_keys(vault, backup):
    opened = opened_by(vault, backup)
    opened.close()
    with pytest.raises(OurBug):
        words_in(opened)
    shutil.rmtree(vault.folder)
