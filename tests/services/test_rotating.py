"""Rotating all keys: nothing old opens the diary, everything is in it, and a kill leaves the old keys or the new."""

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.faults import ClientCanMend, Fault, FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.services.backups import back_up, copy_to_second_place
from diary.services.opening import create_diary, open_diary, open_diary_with_card
from diary.services.people import everyone, record_person
from diary.services.rotating import Rotated, new_card, remove_old_backups, rotate_keys
from diary.services.safety import keep_safety, safety_kept
from diary.vault.recovery import RecoveryCode
from diary.vault.rotate import under_new_keys
from diary.vault.set_aside import set_aside
from tests.support.diaries import make_diary, open_again
from tests.support.disks import fill, small_disk
from tests.support.kills import failed_at_calls, killed_at_calls, killed_at_each_step
from tests.support.leaks import memory_of
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

NEW = "vier nieuwe lange woorden"
#: The same card for every process of a test.
CARD = RecoveryCode.draw()
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NAMES = ["Noor", "Sam"]
FILES = ["diary-2.db", "vault.json", "vault.json.bak"]


def write(folder):
    diary = make_diary(folder)
    for name in NAMES:
        record_person(diary, Person(name=name, note="woord " * 2_000))
    return diary


def names_in(diary):
    return sorted(each.name for each in everyone(diary))


def names_by(open_it, folder, secret):
    """The names in the diary that a secret opens; None when it opens nothing."""
    # Anything else that goes wrong fails the test.
    with contextlib.suppress(ClientCanMend), contextlib.closing(open_it(folder, secret, policy=CHEAP_POLICY)) as diary:
        return names_in(diary)
    return None


def files_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_only_the_new_passphrase_and_the_new_card_open_and_everything_is_there(tmp_path):
    diary, old_card = create_diary(tmp_path / "diary", PASSPHRASE, policy=CHEAP_POLICY)
    record_person(diary, Person(name="Sam"))
    card = new_card()
    assert rotate_keys(diary, NEW, card) is not None
    diary.close()
    folder = diary.folder
    assert names_by(open_diary, folder, PASSPHRASE) is None
    assert names_by(open_diary_with_card, folder, old_card.text) is None
    assert names_by(open_diary, folder, NEW) == names_by(open_diary_with_card, folder, card.text) == ["Sam"]


def test_the_passphrase_may_stay_the_same(tmp_path):
    diary = write(tmp_path / "diary")
    rotate_keys(diary, PASSPHRASE, CARD)
    diary.close()
    assert names_by(open_diary, diary.folder, PASSPHRASE) == NAMES


def test_the_open_diary_goes_on_under_the_new_keys(tmp_path):
    diary = write(tmp_path / "diary")
    rotate_keys(diary, NEW, CARD)
    record_person(diary, Person(name="Rik"))
    diary.close()
    assert names_by(open_diary, diary.folder, NEW) == ["Noor", "Rik", "Sam"]


def test_nothing_is_left_of_the_old_keys_in_the_folder(tmp_path):
    diary = write(tmp_path / "diary")
    old_header = diary.vault.header
    rotate_keys(diary, NEW, CARD)
    diary.close()
    assert files_in(diary.folder) == FILES
    assert diary.vault.header.passphrase.wrapped != old_header.passphrase.wrapped
    assert diary.vault.header.generation == old_header.generation + 1


def test_an_old_key_file_put_back_opens_nothing(tmp_path):
    diary = write(tmp_path / "diary")
    old = (diary.folder / "vault.json").read_bytes()
    rotate_keys(diary, NEW, CARD)
    diary.close()
    for name in ("vault.json", "vault.json.bak"):
        (diary.folder / name).write_bytes(old)
    with pytest.raises(SurroundingsFailed) as raised:
        open_again(diary.folder)
    assert raised.value.code is FaultCode.OLDER_KEYS
    assert "diary-2.db" in files_in(diary.folder)


def test_an_old_database_put_back_with_its_keys_does_not_cost_the_newer_one(tmp_path):
    diary = write(tmp_path / "diary")
    diary.close()
    shutil.copytree(diary.folder, tmp_path / "copy")
    diary = open_again(diary.folder)
    rotate_keys(diary, NEW, CARD)
    diary.close()
    new_keys = (diary.folder / "vault.json").read_bytes()
    shutil.copytree(tmp_path / "copy", diary.folder, dirs_exist_ok=True)
    with pytest.raises(SurroundingsFailed) as raised:
        open_again(diary.folder)
    assert raised.value.code is FaultCode.OLDER_KEYS
    for name in ("vault.json", "vault.json.bak"):
        (diary.folder / name).write_bytes(new_keys)
    assert names_by(open_diary, diary.folder, NEW) == NAMES
    assert files_in(diary.folder) == FILES


def test_it_tells_how_far_it_is_and_can_be_stopped_at_every_moment_before_the_flip(tmp_path):
    diary = write(tmp_path / "diary")
    told = []
    rotate_keys(diary, NEW, CARD, lambda done: told.append(done) or True)
    assert told == sorted(told)
    assert told[-1] == 1.0
    for number in range(len(told)):
        before = files_in(diary.folder)
        calls = iter(range(len(told)))
        assert rotate_keys(diary, PASSPHRASE, new_card(), lambda _, stop=number, at=calls: next(at) < stop) is None
        assert files_in(diary.folder) == before
        assert names_in(diary) == NAMES
    diary.close()
    assert names_by(open_diary, diary.folder, NEW) == NAMES


@pytest.mark.parametrize("passphrase", ["", "x" * 2_000, "wachtwoord"])
def test_an_unfit_passphrase_is_refused_and_changes_nothing(tmp_path, passphrase):
    diary = write(tmp_path / "diary")
    before = files_in(diary.folder)
    with pytest.raises(ClientCanMend):
        rotate_keys(diary, passphrase, CARD)
    assert files_in(diary.folder) == before
    diary.close()


def test_what_is_written_meanwhile_waits_and_is_kept(tmp_path):
    diary = write(tmp_path / "diary")
    writers = []

    def write_beside(done):
        writers.append(threading.Thread(target=record_person, args=(diary, Person(name=f"beside-{len(writers)}"))))
        writers[-1].start()
        return True

    rotate_keys(diary, NEW, CARD, write_beside)
    for writer in writers:
        writer.join()
    diary.close()
    assert len(names_by(open_diary, diary.folder, NEW)) == len(NAMES) + len(writers)


def test_closing_meanwhile_goes_first_and_nothing_has_changed(tmp_path, monkeypatch):
    monkeypatch.setattr("diary.services.diary._PATIENCE", 0.2)
    diary = write(tmp_path / "diary")
    closers = []

    def close_beside(done):
        if not closers:
            closers.append(threading.Thread(target=diary.close))
            closers[0].start()
        return True

    assert rotate_keys(diary, NEW, CARD, close_beside) is None
    closers[0].join()
    assert names_by(open_diary, diary.folder, PASSPHRASE) == NAMES


def test_a_disk_too_small_is_told_before_the_first_byte(tmp_path):
    with small_disk(tmp_path / "disk", 2048) as disk:
        diary = write(disk / "diary")
        filler = fill(disk)
        before = files_in(diary.folder)
        for free in (0, 100_000, 300_000):
            with filler.open("r+b") as file:
                file.truncate(filler.stat().st_size - free)
            with pytest.raises(SurroundingsFailed) as raised:
                rotate_keys(diary, NEW, CARD)
            assert raised.value.code is FaultCode.DISK_FULL
            assert files_in(diary.folder) == before
        filler.unlink()
        assert rotate_keys(diary, NEW, CARD) is not None
        diary.close()


def test_files_that_were_set_aside_under_the_old_keys_are_counted_and_removed_too(tmp_path):
    diary = write(tmp_path / "diary")
    diary.close()
    other = write(tmp_path / "other")
    other.close()
    aside, of_another = (set_aside(folder, NOW.date()) for folder in (diary.folder, other.folder))
    of_another = of_another.rename(diary.folder / "backups" / "set-aside-2026-01-02")
    (aside / "brief.txt").write_text("van iemand anders")
    diary = open_again(diary.folder)
    assert rotate_keys(diary, NEW, CARD) == Rotated(old_backups=1)
    fresh = set_aside(diary.folder, NOW.date())
    assert remove_old_backups(diary) == Rotated(old_backups=0)
    diary.close()
    assert files_in(aside) == ["brief.txt"]
    assert names_by(open_diary, of_another, PASSPHRASE) == NAMES
    assert "vault.json" in files_in(fresh)


def test_a_second_place_that_is_away_is_told_since_there_may_be_backups_in_it(tmp_path):
    diary = write(tmp_path / "diary")
    keep_safety(diary, replace(safety_kept(diary), second_backup_place=str(tmp_path / "stick")))
    assert rotate_keys(diary, NEW, CARD) == Rotated(old_backups=0, is_second_place_away=True)
    (tmp_path / "stick").mkdir()
    assert remove_old_backups(diary) == Rotated(old_backups=0)
    diary.close()


@pytest.mark.parametrize("moment", [0.0, 0.2, 0.5])
def test_a_disk_that_fills_meanwhile_is_told_and_then_the_old_keys_still_open(tmp_path, moment):
    with small_disk(tmp_path / "disk", 2048) as disk:
        diary = write(disk / "diary")

        def fill_beside(done):
            if done >= moment and not (disk / "filler").exists():
                fill(disk)
            return True

        code = None
        try:
            rotate_keys(diary, NEW, CARD, fill_beside)
        except SurroundingsFailed as fault:
            code = fault.code
        (disk / "filler").unlink()
        diary.close()
        assert (code, outcome(diary.folder)) in {(FaultCode.DISK_FULL, "old"), (None, "new")}


def test_a_disk_that_fills_while_many_pages_are_copied_is_told_as_full(tmp_path):
    with small_disk(tmp_path / "disk", 16 * 1024) as disk:
        diary = make_diary(disk / "diary")
        record_person(diary, Person(name="Noor", note="woord " * 500_000))

        def fill_beside(done):
            if done > 0 and not (disk / "filler").exists():
                fill(disk)
            return True

        with pytest.raises(SurroundingsFailed) as raised:
            rotate_keys(diary, NEW, CARD, fill_beside)
        assert raised.value.code is FaultCode.DISK_FULL
        diary.close()
        assert names_by(open_diary, diary.folder, PASSPHRASE) == ["Noor"]


def test_a_disk_that_is_full_once_the_new_keys_hold_does_not_make_it_look_as_if_they_did_not(tmp_path, monkeypatch):
    with small_disk(tmp_path / "disk", 2048) as disk:
        diary = write(disk / "diary")

        @contextlib.contextmanager
        def full_afterwards(*arguments):
            with under_new_keys(*arguments) as successor:
                yield FullAfterwards(successor, disk)

        monkeypatch.setattr("diary.services.rotating.under_new_keys", full_afterwards)
        assert rotate_keys(diary, NEW, CARD) == Rotated(old_backups=0)
        # What lay in the old database has made room by now.
        record_person(diary, Person(name="Rik"))
        diary.close()
        assert names_by(open_diary, diary.folder, NEW) == ["Noor", "Rik", "Sam"]


class FullAfterwards:
    """A successor after which the disk is full."""

    def __init__(self, successor, disk):
        self.successor = successor
        self.disk = disk

    def take_effect(self):
        vault = self.successor.take_effect()
        fill(self.disk)
        return vault


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the process's memory")
def test_rotating_leaves_no_copy_of_either_key_as_it_is_handed_over(tmp_path):
    program = """
import sys
from pathlib import Path
from diary.services.rotating import new_card, rotate_keys
from tests.support.diaries import make_diary

def masked(root):
    # The middle of the key: memory that was given back loses its beginning first. Masked, so that telling it leaves
    # nothing behind of what is looked for.
    return bytes(byte ^ 0x5A for byte in root.database_key()[10:22]).hex()

diary = make_diary(Path(sys.argv[1]))
old = masked(diary.vault.root)
rotate_keys(diary, "vier nieuwe lange woorden", new_card())
print(old, masked(diary.vault.root), flush=True)
sys.stdin.readline()
"""
    command = [sys.executable, "-c", program, str(tmp_path / "diary")]
    # Looked at from here: a process that reads its own memory holds copies of what it has just read.
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        told = [bytes.fromhex(key) for key in child.stdout.readline().split()]
        handed_over = [bytes(byte ^ 0x5A for byte in key).hex() for key in told]
        found = [memory_of(child.pid, [key.encode()]) for key in handed_over]
        child.communicate("\n", timeout=60)
    assert found == [(), ()]


def test_backups_that_the_old_keys_open_are_counted_and_removed_when_asked(tmp_path):
    diary = write(tmp_path / "diary")
    (tmp_path / "stick").mkdir()
    keep_safety(diary, replace(safety_kept(diary), second_backup_place=str(tmp_path / "stick")))
    copy_to_second_place(diary, back_up(diary, NOW), NOW)
    assert rotate_keys(diary, NEW, CARD) == Rotated(old_backups=2)
    back_up(diary, NOW + timedelta(days=1))
    other = write(tmp_path / "other")
    keep_safety(other, replace(safety_kept(other), second_backup_place=str(tmp_path / "stick")))
    copy_to_second_place(other, back_up(other, NOW), NOW)
    other.close()
    assert remove_old_backups(diary) == Rotated(old_backups=0)
    assert [path.name for path in (diary.folder / "backups").iterdir()] == ["egel-2026-11-23.backup"]
    # That of the other diary is none of ours.
    assert len(list((tmp_path / "stick").iterdir())) == 1
    diary.close()


def rotate(folder):
    rotate_keys(open_again(folder), NEW, CARD)


def outcome(folder):
    """Which passphrase opens the diary; with it everything is there, and nothing is left over."""
    by_old, by_new = names_by(open_diary, folder, PASSPHRASE), names_by(open_diary, folder, NEW)
    assert [by_old, by_new].count(None) == 1
    assert (by_old or by_new) == NAMES
    assert (names_by(open_diary_with_card, folder, CARD.text) is None) == (by_new is None)
    assert files_in(folder) == ["diary-1.db" if by_old else "diary-2.db", "vault.json", "vault.json.bak"]
    return "old" if by_old else "new"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a second process in the same state")
def test_killed_at_each_step_on_the_disk_either_the_old_keys_open_or_the_new(tmp_path):
    outcomes = [outcome(folder) for folder in killed_at_each_step(tmp_path, lambda place: write(place).close(), rotate)]
    assert outcomes == sorted(outcomes, reverse=True)
    assert len(outcomes) >= 20
    assert set(outcomes) == {"old", "new"}


_ROTATE = f"""
import sys
from pathlib import Path
from diary.services.rotating import rotate_keys
from diary.vault.recovery import RecoveryCode
from diary.vault.rotate import under_new_keys
from diary.vault.set_aside import set_aside
from tests.support.diaries import open_again
rotate_keys(open_again(Path(sys.argv[1])), {NEW!r}, RecoveryCode.typed({CARD.text!r}))
"""


@pytest.mark.parametrize("ended_at_calls", [killed_at_calls, failed_at_calls])
def test_killed_or_failed_at_calls_of_the_engine_itself_either_the_old_keys_open_or_the_new(tmp_path, ended_at_calls):
    outcomes = [outcome(folder) for folder in ended_at_calls(tmp_path, lambda place: write(place).close(), _ROTATE)]
    assert len(outcomes) >= 20
    assert set(outcomes) == {"old", "new"}


@pytest.mark.parametrize("part", [0.1, 0.5, 0.75, 0.9, 0.999])
def test_a_damaged_page_is_never_taken_along_as_if_it_were_good(tmp_path, part):
    diary = write(tmp_path / "diary")
    diary.close()
    raw = bytearray((diary.folder / "diary-1.db").read_bytes())
    raw[int(len(raw) * part)] ^= 1
    # Opened while it was whole, so that no page is looked at before rotating.
    with contextlib.closing(open_again(diary.folder)) as diary:
        (diary.folder / "diary-1.db").write_bytes(raw)
        with pytest.raises(Fault) as raised:
            rotate_keys(diary, NEW, CARD)
        assert raised.value.code is FaultCode.DAMAGED_DIARY
    assert files_in(diary.folder) == ["diary-1.db", "vault.json", "vault.json.bak"]
