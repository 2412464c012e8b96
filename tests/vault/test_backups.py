"""Where backups lie and what they are called."""

import os
from datetime import date
from pathlib import Path

import pytest

from diary.domain.backups import BackupKind
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.backups import copy_to, found_in, is_backup, own_in, path_for, remove, sweep
from tests.support.backups import DAY, write_backup
from tests.support.disks import make_read_only, small_disk
from tests.support.vaults import make_vault


@pytest.fixture
def vault(tmp_path):
    vault, _ = make_vault(tmp_path / "diary")
    yield vault
    vault.close()


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def other(tmp_path):
    other, _ = make_vault(tmp_path / "other")
    yield other
    other.close()


def names_in(folder):
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (BackupKind.DAILY, "egel-2026-11-22.backup"),
        (BackupKind.BEFORE_UPGRADE, "egel-2026-11-22-before-upgrade.backup"),
        (BackupKind.BEFORE_RESTORE, "egel-2026-11-22-before-restore.backup"),
    ],
)
def test_a_backup_is_called_after_its_day_and_its_reason(vault, folder, kind, name):
    path = path_for(folder, kind, DAY, vault.header.vault)
    assert path == folder / name
    write_backup(vault, path)
    (found,) = found_in(folder)
    assert (found.path, found.kind, found.day) == (path, kind, DAY)


def test_only_those_of_the_same_diary_are_replaced_and_one_from_before_a_restore_never(vault, other, folder):
    ids = vault.header.vault, other.header.vault
    for kind in BackupKind:
        write_backup(vault, path_for(folder, kind, DAY, ids[0]))
    assert path_for(folder, BackupKind.DAILY, DAY, ids[0]).name == "egel-2026-11-22.backup"
    assert path_for(folder, BackupKind.BEFORE_UPGRADE, DAY, ids[0]).name == "egel-2026-11-22-before-upgrade.backup"
    assert path_for(folder, BackupKind.DAILY, DAY, ids[1]).name == "egel-2026-11-22-2.backup"
    assert path_for(folder, BackupKind.BEFORE_RESTORE, DAY, ids[0]).name == "egel-2026-11-22-before-restore-2.backup"


def test_what_is_damaged_or_strange_is_never_written_over(vault, folder):
    (folder / "egel-2026-11-22.backup").write_bytes(b"something else")
    (folder / "egel-2026-11-22-2.backup").mkdir()
    assert path_for(folder, BackupKind.DAILY, DAY, vault.header.vault).name == "egel-2026-11-22-3.backup"


@pytest.mark.parametrize(
    "name",
    [
        "egel-2026-02-30.backup",
        "egel-2026-11-22.backup.part",
        "egel-2026-11-22-before-lunch.backup",
        "egel-2026-11-22-0.backup",
        "kopie van egel-2026-11-22.backup",
        "EGEL-2026-11-22.BACKUP",
        "egel-٢٠٢٦-11-22.backup",
    ],
)
def test_a_file_with_another_name_is_left_alone(folder, name):
    (folder / name).touch()
    assert list(found_in(folder)) == []


def test_own_backups_are_told_from_those_of_others_and_from_damaged_ones(vault, other, folder):
    for each, day in ((vault, date(2026, 11, 20)), (other, date(2026, 11, 21))):
        write_backup(each, path_for(folder, BackupKind.DAILY, day, each.header.vault), day=day)
    (folder / "egel-2026-11-22.backup").touch()
    assert [found.day for found in own_in(folder, vault.header.vault)] == [date(2026, 11, 20)]
    assert [found.file is None for found in found_in(folder)] == [False, False, True]


def test_there_are_no_backups_in_a_folder_that_is_not_there(tmp_path):
    assert list(found_in(tmp_path / "nothing")) == []
    sweep(tmp_path / "nothing", is_shared=False)


def test_a_copy_goes_beside_what_others_have_there(vault, other, folder, tmp_path):
    source = write_backup(vault, tmp_path / "source")
    write_backup(other, folder / "egel-2026-11-22.backup")
    copied = copy_to(folder, source, BackupKind.DAILY, vault.header.vault)
    assert copied.name == "egel-2026-11-22-2.backup"
    assert copied.read_bytes() == source.read_bytes()
    assert names_in(folder) == {"egel-2026-11-22.backup", "egel-2026-11-22-2.backup"}


def test_what_is_no_whole_backup_is_not_copied(vault, folder, tmp_path):
    source = write_backup(vault, tmp_path / "source")
    os.truncate(source, 9_000)
    with pytest.raises(SurroundingsFailed) as caught:
        copy_to(folder, source, BackupKind.DAILY, vault.header.vault)
    assert caught.value.code is FaultCode.DAMAGED_BACKUP
    assert names_in(folder) == set()


def test_on_a_read_only_stick_it_is_told_that_nothing_can_be_written(vault, tmp_path):
    source = write_backup(vault, tmp_path / "source")
    with small_disk(tmp_path / "stick", 512) as stick:
        make_read_only(stick)
        with pytest.raises(SurroundingsFailed) as caught:
            copy_to(stick, source, BackupKind.DAILY, vault.header.vault)
        assert caught.value.code is FaultCode.CANNOT_WRITE


def test_what_an_interrupted_backup_left_is_swept_and_nothing_else(folder):
    left, kept = folder / ".egel-0123456789abcdef.new", folder / "egel-2026-11-22.backup"
    for path in (left, kept):
        path.touch()
    sweep(folder, is_shared=True)
    assert names_in(folder) == {left.name, kept.name}
    sweep(folder, is_shared=False)
    assert names_in(folder) == {kept.name}


def test_taking_away_what_is_gone_is_fine(folder):
    remove(folder / "nothing")
    assert Path(folder).exists()


def test_the_name_of_a_backup_is_known():
    assert is_backup("egel-2026-11-22-before-upgrade-3.backup")
    assert not is_backup("egel.backup")
