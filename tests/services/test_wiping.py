"""Wiping: the keys first, then everything of the diary, and never anything that isn't."""

import contextlib
import os
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from diary.domain.faults import ClientCanMend, Fault, FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.services.backups import back_up
from diary.services.folders import FolderKind, kind_of
from diary.services.opening import create_diary, open_diary_with_card
from diary.services.people import record_person
from diary.services.restoring import look_into
from diary.services.safety import keep_safety, safety_kept
from diary.services.wiping import BeyondReach, Wiped, beyond_reach, wipe_diary
from diary.vault.backup_file import read
from diary.vault.folder import WIPED
from diary.vault.set_aside import set_aside
from tests.support.diaries import make_diary, open_again
from tests.support.disks import fill, held_by_the_system, make_read_only, small_disk
from tests.support.kills import killed_at_each_step
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 22)


def write(folder):
    """A diary with a backup, files that were set aside, and what a crash left."""
    diary = make_diary(folder)
    record_person(diary, Person(name="Sam"))
    back_up(diary, NOW)
    diary.close()
    set_aside(folder, DAY)
    for name in ("lock", "lock.rmlock", "knock", "diary-1.db-wal", "diary-2.db.new"):
        (folder / name).touch()
    shutil.copy(folder / "vault.json", folder / ".egel-0123456789abcdef.new")
    shutil.copy(folder / "vault.json", folder / "backups" / ".egel-0123456789abcdef.new")


def everything_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def opens(folder):
    try:
        open_again(folder).close()
    except Fault:
        return False
    return True


def test_all_of_the_diary_is_gone_with_its_folder(tmp_path):
    write(tmp_path / "diary")
    assert wipe_diary(tmp_path / "diary") == Wiped(others=0, left=0)
    assert everything_in(tmp_path) == []


def test_what_is_not_ours_stays_untouched_and_is_counted(tmp_path):
    folder = tmp_path / "diary"
    write(folder)
    theirs = ["brief.txt", "diary-x.db", "diary-1.db.txt", "vault.json.old", "backups/foto.jpg"]
    theirs += ["backups/set-aside-2026-11-22/brief.txt", "backups/egel-notes.backup", ".egel-notes"]
    for name in theirs:
        (folder / name).write_text("van iemand anders")
    (folder / "map").mkdir()
    (folder / "map" / "vault.json").write_text("ook")
    assert wipe_diary(folder) == Wiped(others=9, left=0)
    assert everything_in(folder) == sorted(
        [*theirs, "backups", "backups/set-aside-2026-11-22", "map", "map/vault.json"]
    )
    assert all((folder / name).read_text() == "van iemand anders" for name in theirs)


def test_no_slot_is_left_anywhere_even_where_a_file_stays_on_the_disk(tmp_path):
    folder = tmp_path / "diary"
    write(folder)
    wrapped = [slot.wrapped for slot in slots_in(folder)]
    # A second name for each file shows what is on the disk after the first was taken away.
    for number, path in enumerate(path for path in list(folder.rglob("*")) if path.is_file()):
        os.link(path, tmp_path / str(number))
    wipe_diary(folder)
    remains = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert remains
    assert all(spelled(each) not in remains for each in wrapped)


def slots_in(folder):
    header = read(next((folder / "backups").glob("*.backup"))).header
    return header.passphrase, header.recovery


def spelled(raw):
    import base64

    return base64.b64encode(raw)


def test_after_a_wipe_a_new_diary_can_be_made_in_the_same_place(tmp_path):
    write(tmp_path / "diary")
    wipe_diary(tmp_path / "diary")
    make_diary(tmp_path / "diary").close()
    assert opens(tmp_path / "diary")


def test_links_are_taken_away_and_what_they_point_at_stays(tmp_path):
    folder = tmp_path / "diary"
    write(folder)
    (tmp_path / "outside.json").write_text("van iemand anders")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "egel-2026-11-22.backup").write_text("ook")
    (folder / "vault.json").unlink()
    for name in ("vault.json", ".egel-fedcba9876543210.new"):
        (folder / name).symlink_to(tmp_path / "outside.json")
    shutil.rmtree(folder / "backups")
    (folder / "backups").symlink_to(tmp_path / "outside")
    assert wipe_diary(folder) == Wiped(others=1, left=0)
    assert everything_in(folder) == ["backups"]
    assert (tmp_path / "outside.json").read_text() == "van iemand anders"
    assert (tmp_path / "outside" / "egel-2026-11-22.backup").read_text() == "ook"


def test_a_diary_behind_a_link_is_wiped_where_it_is(tmp_path):
    write(tmp_path / "real")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    os.link(tmp_path / "real" / "vault.json", tmp_path / "kept.json")
    assert wipe_diary(tmp_path / "link") == Wiped(others=0, left=0)
    assert everything_in(tmp_path) == ["kept.json"]
    assert (tmp_path / "kept.json").read_bytes().startswith(WIPED)


def test_behind_a_link_to_other_backups_only_those_of_this_diary_go(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    for name in ("diary", "other"):
        with closing(make_diary(tmp_path / name)) as diary:
            (diary.folder / "backups").symlink_to(shared)
            record_person(diary, Person(name=name))
            back_up(diary, NOW)
        set_aside(tmp_path / name, DAY)
    assert wipe_diary(tmp_path / "diary") == Wiped(others=1, left=0)
    (backup,) = shared.glob("*.backup")
    look_into(backup, PASSPHRASE, policy=CHEAP_POLICY).close()
    (aside,) = shared.glob("set-aside-*")
    assert opens(aside)


def test_where_there_is_no_folder_it_says_so(tmp_path):
    with pytest.raises(SurroundingsFailed) as raised:
        wipe_diary(tmp_path / "stick" / "diary")
    assert raised.value.code is FaultCode.CANNOT_READ


def test_where_there_is_no_diary_it_says_so_and_touches_nothing(tmp_path):
    (tmp_path / "brief.txt").write_text("van iemand anders")
    with pytest.raises(ClientCanMend) as raised:
        wipe_diary(tmp_path)
    assert raised.value.code is FaultCode.NOT_A_DIARY
    assert everything_in(tmp_path) == ["brief.txt"]


@pytest.mark.parametrize("names", [["vault.json"], ["vault.json.bak"], ["vault.json", "vault.json.bak"]])
def test_a_diary_with_lost_keys_is_wiped_too(tmp_path, names):
    write(tmp_path / "diary")
    for name in names:
        (tmp_path / "diary" / name).unlink()
    assert wipe_diary(tmp_path / "diary") == Wiped(others=0, left=0)
    assert everything_in(tmp_path) == []


def test_what_can_not_be_taken_away_is_counted_and_opens_nothing_and_is_tried_again(tmp_path):
    folder = tmp_path / "diary"
    write(folder)
    with held_by_the_system(folder / "diary-1.db"), held_by_the_system(folder / "backups" / "egel-2026-11-22.backup"):
        assert wipe_diary(folder) == Wiped(others=0, left=2, readable=0, dead_backups=1)
        assert kind_of(folder) is FolderKind.HALF_WIPED
        assert not opens(folder)
    assert wipe_diary(folder) == Wiped(others=0, left=0)
    assert everything_in(tmp_path) == []


def test_a_full_disk_does_not_keep_a_diary_from_being_wiped(tmp_path):
    with small_disk(tmp_path / "disk", 4096) as disk:
        write(disk / "diary")
        fill(disk)
        assert wipe_diary(disk / "diary") == Wiped(others=0, left=0)
        assert everything_in(disk) == ["filler"]


def test_where_nothing_can_be_written_it_says_so_and_the_diary_still_opens(tmp_path):
    with small_disk(tmp_path / "disk", 4096) as disk:
        write(disk / "diary")
        make_read_only(disk)
        with pytest.raises(SurroundingsFailed) as raised:
            wipe_diary(disk / "diary")
        assert raised.value.code is FaultCode.CANNOT_WRITE
        assert opens(disk / "diary")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a second process in the same state")
def test_killed_at_any_step_it_opens_as_before_or_never_again_and_is_finished_later(tmp_path):
    outcomes = []
    for folder in killed_at_each_step(tmp_path, write, wipe_diary):
        outcomes.append(opens(folder))
        if not outcomes[-1]:
            assert kind_of(folder) in {FolderKind.HALF_WIPED, FolderKind.EMPTY}
            if folder.exists():
                with contextlib.suppress(ClientCanMend):
                    wipe_diary(folder)
            assert everything_in(folder) == []
    assert outcomes == sorted(outcomes, reverse=True)
    assert len(outcomes) >= 20
    # Opening a file to read it or to write does nothing yet; from the first one that is written over, nothing opens.
    assert outcomes.count(True) == 2


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak"])
def test_half_wiped_is_no_diary_and_is_never_repaired(tmp_path, name):
    folder = tmp_path / "diary"
    diary, card = create_diary(folder, PASSPHRASE, policy=CHEAP_POLICY)
    diary.close()
    (folder / name).write_bytes(WIPED.ljust(594, b"\0"))
    assert kind_of(folder) is FolderKind.HALF_WIPED
    for open_it in (lambda: open_again(folder), lambda: open_diary_with_card(folder, card.text)):
        with pytest.raises(ClientCanMend) as raised:
            open_it()
        assert raised.value.code is FaultCode.NOT_A_DIARY
    with pytest.raises(ClientCanMend) as raised:
        make_diary(folder)
    assert raised.value.code is FaultCode.DIARY_EXISTS


def test_what_can_not_be_reached_is_told_beforehand(tmp_path):
    diary = make_diary(tmp_path / "diary")
    assert beyond_reach(diary) == BeyondReach(second_backup_place="", shared_files=0)
    keep_safety(diary, replace(safety_kept(diary), second_backup_place=str(tmp_path / "stick")))
    assert beyond_reach(diary).second_backup_place == str(tmp_path / "stick")
    diary.close()
