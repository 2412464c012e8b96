"""Putting a diary back from a backup: nothing is overwritten, and no kill leaves anything but the old or the new."""

import os
import shutil
from contextlib import closing
from datetime import timedelta

import pytest

from diary.domain.backups import Inside
from diary.domain.faults import Fault, FaultCode
from diary.domain.progress import Stopped
from diary.services.backups import back_up, backups
from diary.services.opening import change_passphrase, create_diary, open_diary, open_diary_with_card
from diary.services.restoring import (
    KeysNow,
    compare,
    compare_closed,
    look_into,
    look_into_own,
    look_into_with_card,
    restore,
)
from diary.services.rotating import new_card, rotate_keys
from diary.store.migrate import VERSION
from diary.vault import header_files
from tests.support.backups import DAY, NOW, flipped, story_diary
from tests.support.diaries import make_diary, open_again
from tests.support.disks import fill, make_read_only, small_disk
from tests.support.faults import fault_of
from tests.support.restoring import (
    NEW,
    THEN,
    contacts_in,
    contents,
    looked_into,
    prepared,
    restored,
    write_something,
)
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "diary"


@pytest.fixture
def backup(folder, tmp_path):
    """A backup beside a diary in which more was written since; the diary is closed."""
    return prepared(folder)


def test_looking_into_a_backup_tells_what_is_in_it_and_writes_nothing(folder, backup):
    before = contents(folder.parent)
    with closing(looked_into(backup)) as restorable:
        assert (restorable.day, restorable.made_at, restorable.path) == (DAY, NOW, backup)
        assert restorable.inside.contacts == THEN
        assert restorable.inside.newest is not None
    assert contents(folder.parent) == before


def test_a_wrong_passphrase_opens_no_backup(backup):
    assert fault_of(looked_into, backup, "iets anders") is FaultCode.WRONG_PASSPHRASE


def test_looking_into_a_backup_can_be_stopped(folder, backup):
    with pytest.raises(Stopped):
        look_into(backup, PASSPHRASE, lambda _: False, policy=CHEAP_POLICY)
    with closing(open_again(folder)) as diary, pytest.raises(Stopped):
        look_into_own(diary, backup, lambda done: done < 0.5)


def test_what_is_no_backup_is_told_before_any_secret_counts(folder, backup):
    for path in (folder / "vault.json", folder / "diary-1.db", folder):
        assert fault_of(looked_into, path, "iets anders") is FaultCode.DAMAGED_BACKUP


def test_a_damaged_backup_is_told_and_the_diary_stays(folder, backup):
    before = contents(folder)
    size = backup.stat().st_size
    for place in (*range(0, size, size // 50), 17, size - 4_000, size - 1):
        damaged = flipped(backup, place, backup.with_name("damaged"))
        assert fault_of(restored, damaged, folder) is FaultCode.DAMAGED_BACKUP, place
    assert contents(folder) == before


def test_a_backup_that_changes_after_it_was_looked_into_is_not_restored(folder, backup):
    before = contents(folder)
    with closing(looked_into(backup)) as restorable:
        flipped(backup, 4096 * 5 - 1, backup)
        assert fault_of(restore, restorable, folder, NOW) is FaultCode.DAMAGED_BACKUP
    assert contents(folder) == before
    assert contacts_in(folder) == THEN + 1


def test_a_backup_by_a_newer_app_is_refused(folder):
    with closing(story_diary(folder)) as diary:
        with diary.writing() as connection:
            connection.execute("INSERT INTO migration VALUES (?, '')", (VERSION + 1,))
        path = back_up(diary, NOW).path
    assert fault_of(looked_into, path) is FaultCode.NEWER_VERSION


def test_an_open_diary_and_a_backup_are_compared(folder, backup):
    with closing(open_again(folder)) as diary, closing(look_into_own(diary, backup)) as restorable:
        comparison = compare(diary, restorable)
    assert (comparison.here.contacts, comparison.there.contacts) == (THEN + 1, THEN)
    assert comparison.here.newest == DAY
    assert comparison.made_at == NOW
    assert comparison.is_same_diary


def test_a_locked_diary_is_compared_as_far_as_the_keys_open_it(folder, backup, tmp_path):
    make_diary(tmp_path / "other").close()
    with closing(looked_into(backup)) as restorable:
        assert compare_closed(folder, restorable).here.contacts == THEN + 1
        assert compare_closed(folder, restorable).is_same_diary
        other = compare_closed(tmp_path / "other", restorable)
        assert (other.here, other.is_same_diary) == (None, False)
        nothing = compare_closed(tmp_path / "nothing", restorable)
        assert (nothing.here, nothing.is_same_diary) == (None, None)
        assert compare(None, restorable).here is None


def test_restoring_brings_back_what_was_and_keeps_what_is_replaced_as_a_backup(folder, backup):
    done = restored(backup, folder)
    assert (done.is_set_aside, done.keys) == (False, KeysNow.OF_THE_BACKUP)
    assert done.kept_as == folder / "backups" / "egel-2026-11-22-before-restore.backup"
    assert contacts_in(folder) == THEN
    assert {path.name for path in folder.iterdir()} == {"backups", "diary-2.db", "vault.json", "vault.json.bak"}


def test_restoring_can_be_undone_by_restoring(folder, backup):
    kept = restored(backup, folder).kept_as
    again = restored(kept, folder)
    assert contacts_in(folder) == THEN + 1
    assert kept.exists()
    assert again.kept_as.name == "egel-2026-11-22-before-restore-2.backup"
    with closing(open_again(folder)) as diary:
        assert {each.inside.contacts for each in backups(diary)} == {THEN, THEN + 1}


def test_what_stands_in_the_log_of_a_killed_app_is_in_the_backup_of_what_is_replaced(folder, backup):
    diary = open_again(folder)
    write_something(diary)
    killed = folder.with_name("killed")
    shutil.copytree(folder, killed)
    diary.close()
    kept = restored(backup, killed).kept_as
    assert looked_into(kept).inside.contacts == THEN + 2


def test_restored_from_within_the_passphrase_and_the_card_of_now_stay(folder):
    path = prepared(folder, NEW)
    with closing(open_diary(folder, NEW, policy=CHEAP_POLICY)) as diary:
        restorable = look_into_own(diary, path)
    done = restore(restorable, folder, NOW)
    assert done.keys is KeysNow.AS_BEFORE
    assert contacts_in(folder, NEW) == THEN
    assert contacts_in(folder, PASSPHRASE) is None


def test_restored_with_the_passphrase_of_its_day_that_one_holds(folder):
    path = prepared(folder, NEW)
    before = header_files.read(folder).found[0].generation
    done = restored(path, folder)
    assert header_files.read(folder).found[0].generation > before
    assert (done.keys, done.is_set_aside) == (KeysNow.OF_THE_BACKUP, False)
    assert contacts_in(folder) == THEN
    assert contacts_in(folder, NEW) is None
    assert looked_into(done.kept_as, NEW).inside.contacts == THEN + 1


def test_restored_with_the_card_into_nothing_card_and_passphrase_open_it(tmp_path):
    diary, card = create_diary(tmp_path / "first", PASSPHRASE, policy=CHEAP_POLICY)
    write_something(diary)
    path = back_up(diary, NOW).path
    diary.close()
    with closing(look_into_with_card(path, card.text)) as restorable:
        done = restore(restorable, tmp_path / "far" / "new", NOW)
    assert (done.kept_as, done.is_set_aside, done.keys) == (None, False, KeysNow.OF_THE_BACKUP)
    assert contacts_in(tmp_path / "far" / "new") == 1
    open_diary_with_card(tmp_path / "far" / "new", card.text).close()


def test_a_restored_diary_can_be_written_in_rekeyed_backed_up_and_restored_again(folder, backup):
    for number in range(3):
        restored(backup, folder)
        with closing(open_again(folder)) as diary:
            write_something(diary)
            change_passphrase(diary, NEW)
            assert back_up(diary, NOW + timedelta(days=number)).inside.contacts == THEN + 1
        assert contacts_in(folder, NEW) == THEN + 1


def test_without_its_key_file_the_diary_is_restored_and_its_files_set_aside(folder, backup):
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).unlink()
    left = contents(folder)
    done = restored(backup, folder)
    assert (done.kept_as, done.is_set_aside) == (folder / "backups" / "set-aside-2026-11-22", True)
    assert contents(done.kept_as) == left
    assert contacts_in(folder) == THEN


@pytest.mark.parametrize("place", [100, 4096 * 2 + 100])
def test_a_damaged_diary_is_restored_and_its_files_set_aside(folder, backup, place):
    flipped(folder / "diary-1.db", place, folder / "diary-1.db")
    left = contents(folder)
    done = restored(backup, folder)
    assert done.is_set_aside
    assert contents(done.kept_as) == left
    assert contacts_in(folder) == THEN


def test_another_diary_that_is_replaced_opens_where_it_was_set_aside(folder, backup, tmp_path):
    other, _ = create_diary(tmp_path / "other", NEW, policy=CHEAP_POLICY)
    write_something(other)
    other.close()
    done = restored(backup, tmp_path / "other")
    assert done.is_set_aside
    assert contacts_in(tmp_path / "other") == THEN
    assert contacts_in(done.kept_as, NEW) == 1
    assert contacts_in(tmp_path / "other", NEW) is None


def test_a_backup_from_before_the_keys_were_rotated_needs_the_passphrase_of_its_day(folder, backup):
    with closing(open_again(folder)) as diary:
        rotate_keys(diary, NEW, new_card())
        assert fault_of(look_into_own, diary, backup) is FaultCode.WRONG_PASSPHRASE
    done = restored(backup, folder)
    assert done.is_set_aside
    assert contacts_in(folder) == THEN
    assert contacts_in(done.kept_as, NEW) == THEN + 1


def test_two_diaries_set_aside_on_one_day_are_both_kept(folder, backup):
    for _ in range(2):
        for name in ("vault.json", "vault.json.bak"):
            (folder / name).unlink()
        restored(backup, folder)
    assert {path.name for path in (folder / "backups").iterdir()} == {"set-aside-2026-11-22", "set-aside-2026-11-22-2"}


def test_a_header_that_was_made_up_does_not_spoil_the_restored_diary(folder, backup):
    header = header_files.read(folder).found[0]
    made_up = type(header)(
        **{name: getattr(header, name) for name in header.__struct_fields__} | {"generation": 2**53 - 1}
    )
    header_files.write(folder, made_up)
    assert restored(backup, folder).is_set_aside
    with closing(open_again(folder)) as diary:
        change_passphrase(diary, NEW)
    assert contacts_in(folder, NEW) == THEN


def test_a_folder_with_other_things_is_refused_untouched(backup, tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("Beste", encoding="utf-8")
    assert fault_of(restored, backup, tmp_path / "letters") is FaultCode.FOLDER_NOT_EMPTY
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["letter.txt"]


def test_a_diary_by_a_newer_app_is_never_replaced(folder, backup):
    from diary.vault.header import seal

    raw = (folder / "vault.json").read_bytes()
    newer = seal(raw[: raw.index(b',"sha256"')].replace(b'"version":1', b'"version":2'))
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes(newer)
    before = contents(folder)
    assert fault_of(restored, backup, folder) is FaultCode.NEWER_VERSION
    assert contents(folder) == before


def test_with_however_little_room_the_old_diary_stays_and_nothing_half_is_left(tmp_path):
    with small_disk(tmp_path / "disk", 2_048) as disk:
        folder = disk / "diary"
        path = shutil.move(prepared(folder), tmp_path / "egel.backup")
        before = contents(folder)
        filler = fill(disk)
        told = []
        for room in range(0, 1_024, 48):
            os.truncate(filler, filler.stat().st_size - (48 * 1_024 if room else 0))
            try:
                restored(path, folder)
                break
            except Fault as fault:
                told.append(fault.code)
                assert {name: raw for name, raw in contents(folder).items() if name in before} == before
                assert not [path for path in folder.rglob("*") if ".new" in path.name or path.parent.name == "backups"]
        filler.unlink()
        assert set(told) == {FaultCode.DISK_FULL}
        assert len(told) > 6
        assert contacts_in(folder) == THEN


def test_on_a_read_only_disk_it_is_told_that_nothing_can_be_written(tmp_path):
    with small_disk(tmp_path / "disk", 2_048) as disk:
        path = prepared(disk / "diary")
        make_read_only(disk)
        assert fault_of(restored, path, disk / "diary") is FaultCode.CANNOT_WRITE
        assert fault_of(restored, path, disk / "new") is FaultCode.CANNOT_WRITE


def test_an_empty_diary_is_replaced_and_kept_too(folder, backup, tmp_path):
    make_diary(tmp_path / "empty").close()
    with closing(looked_into(backup)) as restorable:
        done = restore(restorable, tmp_path / "empty", NOW)
    assert done.is_set_aside
    with closing(open_again(done.kept_as)) as diary:
        assert compare(diary, looked_into(backup)).here == Inside()
