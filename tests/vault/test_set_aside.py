"""A diary's files are set aside whole or not at all, and as far as they can be read on a disk that breaks."""

import errno
import os
import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.backup_file import copy_file
from diary.vault.backups import sweep
from diary.vault.set_aside import days_set_aside, is_set_aside, set_aside
from tests.support.bad_sectors import NO_LINKS, NOTHING_READ, SOME_READ, ran_with
from tests.support.disks import fill, small_disk
from tests.support.kills import killed_at_each_step
from tests.support.vaults import make_vault

DAY = date(2026, 11, 22)
PAGE = 4096  # bytes
PAGES = 40

#: Sets the diary in sys.argv[1] aside.
PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from diary.vault.set_aside import set_aside

print(set_aside(Path(sys.argv[1]), date(2026, 11, 22)))
"""


@pytest.fixture
def folder(tmp_path):
    return prepared(tmp_path / "diary")


def prepared(folder):
    """A diary with a database of so many pages that differ."""
    make_vault(folder)[0].close()
    (folder / "diary-1.db").write_bytes(b"".join(bytes([1 + page]) * PAGE for page in range(PAGES)) + b"half")
    return folder


def files_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def set_aside_while(folder, *faults):
    return folder / "backups" / Path(ran_with(faults, folder / "diary-1.db", PROGRAM, folder)).name


def test_what_is_set_aside_is_a_copy_of_keys_and_database(folder):
    (folder / "letter.txt").write_text("Beste")
    before = files_in(folder)
    copies = set_aside(folder, DAY)
    assert copies == folder / "backups" / "set-aside-2026-11-22"
    assert files_in(copies) == {name: before[name] for name in ("vault.json", "vault.json.bak", "diary-1.db")}
    assert files_in(folder) == before


def test_a_file_that_can_not_be_read_is_kept_by_a_second_name(folder):
    copies = set_aside_while(folder, NOTHING_READ)
    assert (copies / "diary-1.db").samefile(folder / "diary-1.db")


def test_where_there_is_no_second_name_all_pages_that_can_be_read_are_kept_in_their_places(folder):
    before = files_in(folder)
    # The first look at all of it, then pages 1, 5, 9, …
    copies = set_aside_while(folder, SOME_READ, NO_LINKS)
    found = (copies / "diary-1.db").read_bytes()
    whole = before["diary-1.db"]
    pages = {place: found[place : place + PAGE] for place in range(0, len(whole), PAGE)}
    bad = {place // PAGE for place, page in pages.items() if page != whole[place : place + PAGE]}
    assert bad == set(range(3, PAGES + 1, 4))
    assert all(pages[page * PAGE] == bytes(PAGE) for page in bad)
    assert len(found) == len(whole)
    assert {name: raw for name, raw in files_in(folder).items() if name in before} == before


def test_a_copy_that_was_cut_short_is_never_taken_for_whole(folder, tmp_path):
    whole = {name: raw for name, raw in files_in(folder).items() if name != "lock"}
    halves = 0
    for left in killed_at_each_step(tmp_path, partial(shutil.copytree, folder), lambda diary: set_aside(diary, DAY)):
        for copies in (left / "backups").glob("*"):
            if copies.name.startswith("set-aside"):
                assert files_in(copies) == whole
            else:
                halves += 1
                assert is_set_aside(copies.name)
        sweep(left / "backups", is_shared=False)
        assert not list(left.glob("backups/.*"))
    assert halves > 3


def test_the_days_on_which_something_was_set_aside_are_told_each_once_the_newest_first(folder):
    for day in (DAY, DAY.replace(day=20), DAY):
        set_aside(folder, day)
    (folder / "backups" / "set-aside-2026-13-40").mkdir()
    (folder / "backups" / ".egel-0123456789abcdef.new").mkdir()
    assert days_set_aside(folder) == (DAY, DAY.replace(day=20))


def test_the_next_time_takes_away_what_was_cut_short(folder):
    half = folder / "backups" / ".egel-0123456789abcdef.new"
    half.mkdir(parents=True)
    copy_file(folder / "vault.json", half / "vault.json")
    copies = set_aside(folder, DAY)
    assert list((folder / "backups").iterdir()) == [copies]


def test_a_folder_with_such_a_name_in_a_place_that_others_use_stays(tmp_path):
    other = tmp_path / ".egel-0123456789abcdef.new"
    other.mkdir()
    (other / "letter.txt").write_text("Beste")
    os.utime(other, (0, 0))
    sweep(tmp_path, is_shared=True)
    assert (other / "letter.txt").exists()


def test_on_a_full_disk_nothing_half_is_left(tmp_path):
    with small_disk(tmp_path / "disk", 512) as disk:
        folder = prepared(disk / "diary")
        filler = fill(disk)
        os.truncate(filler, filler.stat().st_size - 20 * PAGE)
        with pytest.raises(SurroundingsFailed) as caught:
            set_aside(folder, DAY)
        assert (caught.value.code, caught.value.facts["errno"]) == (FaultCode.DISK_FULL, errno.ENOSPC)
        assert not list((folder / "backups").iterdir())
