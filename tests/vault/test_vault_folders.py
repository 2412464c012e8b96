"""Where a diary lies: folders that are something else, a diary moved while open, and disks that fail."""

import contextlib
import os
import shutil

import pytest

from diary.domain.faults import FaultCode
from diary.vault.cost import CEILING, CostPolicy
from diary.vault.vault import FolderKind, Vault, kind_of
from tests.support.disks import fill, make_read_only, small_disk
from tests.support.faults import fault_of
from tests.support.vaults import (
    CHEAP,
    PASSPHRASE,
    contents,
    make_vault,
    open_vault,
    write_words,
)

NEW = "een nieuwe zin"


def test_a_folder_with_a_diary_is_refused_and_left_alone(vault):
    before = contents(vault.folder)
    assert fault_of(make_vault, vault.folder) is FaultCode.DIARY_EXISTS
    assert contents(vault.folder) == before


def test_a_diary_made_while_the_cost_was_measured_is_left_alone(folder):
    class Slow(CostPolicy):
        def for_new_slot(self):
            make_vault(folder, NEW)
            return CHEAP

    assert fault_of(Vault.create, folder, PASSPHRASE, policy=Slow(CHEAP, CEILING)) is FaultCode.DIARY_EXISTS
    open_vault(folder, NEW).connect().close()


@pytest.mark.parametrize("gone", [("vault.json", "vault.json.bak"), ("diary-1.db",)])
def test_what_is_left_of_a_diary_is_never_made_into_a_new_one(vault, gone):
    write_words(vault)
    for name in gone:
        (vault.folder / name).unlink()
    assert fault_of(make_vault, vault.folder) is FaultCode.DIARY_EXISTS


def test_a_folder_with_other_things_is_refused_and_left_alone(folder):
    folder.mkdir()
    (folder / "brief.txt").write_text("beste")
    assert fault_of(make_vault, folder) is FaultCode.FOLDER_NOT_EMPTY
    assert fault_of(open_vault, folder) is FaultCode.NOT_A_DIARY
    assert contents(folder) == {"brief.txt": b"beste"}


def test_a_file_in_place_of_a_folder_is_refused_and_left_alone(folder):
    folder.write_bytes(b"x")
    assert kind_of(folder) is FolderKind.FOREIGN
    assert fault_of(make_vault, folder) is FaultCode.FOLDER_NOT_EMPTY
    assert folder.read_bytes() == b"x"


def test_a_diary_can_be_made_beside_the_lock_and_what_a_crash_left(folder):
    (folder / "backups").mkdir(parents=True)
    for name in ("lock", "knock", ".egel-0123456789abcdef.new", ".egel-0123456789abcdef.new-wal"):
        (folder / name).touch()
    assert kind_of(folder) is FolderKind.EMPTY
    make_vault(folder)
    assert kind_of(folder) is FolderKind.DIARY


def test_words_that_stand_in_the_log_only_are_never_written_over(vault):
    connection = vault.connect()
    connection.execute("CREATE TABLE note (words TEXT)")
    for name in ("vault.json", "vault.json.bak"):
        (vault.folder / name).unlink()
    before = contents(vault.folder)
    assert fault_of(make_vault, vault.folder) is FaultCode.DIARY_EXISTS
    assert contents(vault.folder) == before
    connection.close()


def test_a_diary_opens_whatever_stands_in_place_of_its_backups(vault):
    (vault.folder / "backups").write_bytes(b"")
    assert kind_of(vault.folder) is FolderKind.DIARY


def test_a_folder_is_known_by_what_it_holds(vault, tmp_path):
    write_words(vault)
    assert kind_of(tmp_path / "nothing") is FolderKind.EMPTY
    (vault.folder / "lock").touch()
    assert kind_of(vault.folder) is FolderKind.DIARY
    (vault.folder / "vault.json").unlink()
    assert kind_of(vault.folder) is FolderKind.DIARY
    (vault.folder / "vault.json.bak").unlink()
    assert kind_of(vault.folder) is FolderKind.KEYS_MISSING


def test_backups_alone_are_a_diary_without_its_keys(folder):
    (folder / "backups").mkdir(parents=True)
    (folder / "backups" / "egel-2026-01-02.backup").touch()
    assert kind_of(folder) is FolderKind.KEYS_MISSING


def test_a_folder_whose_name_is_too_long_is_unreadable(tmp_path):
    assert kind_of(tmp_path / ("x" * 300)) is FolderKind.UNREADABLE
    assert fault_of(make_vault, tmp_path / ("x" * 300)) is FaultCode.CANNOT_WRITE
    assert fault_of(open_vault, tmp_path / ("x" * 300)) is FaultCode.CANNOT_READ


@pytest.mark.parametrize("folder_name", ["nothing", "diary"])
def test_where_there_is_no_diary_none_is_opened(tmp_path, folder_name):
    (tmp_path / "diary").mkdir()
    assert fault_of(open_vault, tmp_path / folder_name) is FaultCode.NOT_A_DIARY


def test_a_diary_that_stays_is_in_place(vault):
    connection = vault.connect()
    connection.execute("CREATE TABLE note (words TEXT)")
    assert vault.still_in_place()
    connection.close()
    vault.change_passphrase(NEW)
    assert vault.still_in_place()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files where they are")
def test_a_diary_that_was_moved_or_replaced_is_not(vault, tmp_path):
    shutil.move(vault.folder, tmp_path / "elsewhere")
    assert not vault.still_in_place()
    assert fault_of(vault.connect) is FaultCode.DIARY_MOVED
    shutil.copytree(tmp_path / "elsewhere", vault.folder)
    assert not vault.still_in_place()


@pytest.mark.parametrize("free", range(0, 45056, 8192))
def test_a_disk_too_small_is_told_and_what_was_made_is_taken_away(tmp_path, free):
    with small_disk(tmp_path / "disk", 64) as disk:
        filler = fill(disk)
        with filler.open("r+b") as file:
            file.truncate(filler.stat().st_size - free)
        assert fault_of(make_vault, disk / "a" / "diary") is FaultCode.DISK_FULL
        assert [path.name for path in disk.iterdir()] == ["filler"]
        filler.unlink()
        make_vault(disk / "a" / "diary")


def test_when_a_change_of_passphrase_finds_no_room_the_old_one_holds(tmp_path):
    with small_disk(tmp_path / "disk", 256) as disk:
        vault, _ = make_vault(disk / "diary")
        fill(disk)
        before = contents(vault.folder)
        assert fault_of(vault.change_passphrase, NEW) is FaultCode.DISK_FULL
        assert contents(vault.folder) == before
        (disk / "filler").unlink()
        open_vault(vault.folder).close()
        vault.change_passphrase(NEW)
        open_vault(vault.folder, NEW).close()


def test_a_read_only_disk_is_refused_for_a_new_diary(tmp_path):
    with small_disk(tmp_path / "disk", 256) as disk:
        make_read_only(disk)
        assert fault_of(make_vault, disk / "diary") is FaultCode.CANNOT_WRITE


@pytest.mark.parametrize("damaged", [False, True])
def test_a_diary_on_a_read_only_disk_can_be_read_and_says_when_it_cannot_be_written(tmp_path, damaged):
    with small_disk(tmp_path / "disk", 256) as disk:
        vault, _ = make_vault(disk / "diary")
        if damaged:
            (vault.folder / "vault.json").write_bytes(b"rot")
        make_read_only(disk)
        opened = open_vault(vault.folder)
        with contextlib.closing(opened.connect()) as connection:
            assert connection.execute("SELECT generation FROM vault").fetchone() == (1,)
            with pytest.raises(Exception, match="readonly"):
                connection.execute("UPDATE vault SET generation = 5")
        assert fault_of(opened.change_passphrase, NEW) is FaultCode.CANNOT_WRITE


def test_entries_that_stand_in_the_log_only_are_read_on_a_read_only_disk(tmp_path):
    with small_disk(tmp_path / "disk", 512) as disk:
        vault, _ = make_vault(disk / "diary")
        writer = vault.connect()
        writer.execute("CREATE TABLE note (words TEXT)")
        shutil.copytree(vault.folder, disk / "killed")
        writer.close()
        make_read_only(disk)
        with contextlib.closing(open_vault(disk / "killed").connect()) as connection:
            assert connection.execute("SELECT count(*) FROM note").fetchone() == (0,)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_of_somebody_else_is_refused(tmp_path):
    (tmp_path / "theirs").mkdir(mode=0o500)
    assert fault_of(make_vault, tmp_path / "theirs" / "diary") is FaultCode.CANNOT_WRITE
