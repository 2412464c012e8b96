"""Backups of the open diary: made while it is used, proven, listed, dropped in time, and copied to a second place."""

import os
import shutil
import stat
import threading
import tracemalloc
from contextlib import closing

import msgspec
import pytest

from diary.domain.backups import BackupKind, BackupPlace, Inside
from diary.domain.drafts import Form, Place
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.services.backup_making import Note, make_backup
from diary.services.backups import (
    back_up,
    backup_due,
    backups,
    daily_backup,
    prove_stale_backup,
    verify_backup,
)
from diary.services.contacts import count_contacts
from diary.services.drafts import keep_draft
from diary.services.people import record_person
from diary.services.restoring import look_into_own
from diary.services.rotating import new_card, rotate_keys
from diary.store.backups import inside_of
from diary.vault.backup_file import OpenBackup, read
from tests.support.backups import (
    DAY,
    NOW,
    counts_of,
    day,
    flipped,
    names_in,
    open_story,
    story_diary,
    write_backup,
    write_something,
)
from tests.support.diaries import make_diary, open_again

NEW = "vier nieuwe zinnen van hier"


@pytest.fixture
def diary(tmp_path):
    with open_story(tmp_path / "diary") as diary:
        yield diary


def counts_in(diary, backup):
    """What is really in a backup, counted."""
    opened = OpenBackup(read(backup.path), diary.vault.root.copy())
    with closing(opened), opened.connected() as connection:
        return inside_of(connection)


def test_a_backup_holds_what_the_diary_holds_and_says_so(diary):
    backup = back_up(diary, NOW)
    assert backup.inside == counts_in(diary, backup) == counts_of(diary)
    assert (backup.day, backup.made_at, backup.proven_at) == (DAY, NOW, NOW)
    assert (backup.kind, backup.place) == (BackupKind.DAILY, BackupPlace.DIARY)
    assert backup.path == diary.folder / "backups" / "egel-2026-11-22.backup"
    assert backup.size == backup.path.stat().st_size
    assert backups(diary) == (backup,)


def test_backups_are_for_their_owner_only(diary):
    backup = back_up(diary, NOW)
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700


def test_a_diary_can_be_backed_up_again_and_again_while_it_is_open(diary):
    for number in range(5):
        write_something(diary)
        assert back_up(diary, NOW).inside.contacts == count_contacts(diary)
        assert count_contacts(diary) == 42 + number
    assert names_in(diary.folder / "backups") == ["egel-2026-11-22.backup"]


def test_a_second_backup_of_a_day_replaces_the_first_only_when_it_is_whole(diary):
    first = back_up(diary, NOW)
    before = first.path.read_bytes()
    assert back_up(diary, NOW, lambda _: False) is None
    assert first.path.read_bytes() == before
    write_something(diary)
    assert back_up(diary, NOW).inside.contacts == first.inside.contacts + 1
    assert names_in(diary.folder / "backups") == [first.path.name]


def test_nothing_is_due_for_a_diary_in_which_nothing_was_written(tmp_path):
    with closing(make_diary(tmp_path / "empty")) as diary:
        keep_draft(diary, Form.PLACE, Place("timeline"))
        assert not backup_due(diary, NOW)
        assert daily_backup(diary, NOW) is None


def test_a_backup_is_due_daily_and_only_when_something_changed(diary):
    assert backup_due(diary, NOW)
    back_up(diary, NOW)
    assert not backup_due(diary, NOW)
    assert not backup_due(diary, day(1))
    keep_draft(diary, Form.PLACE, Place("people"))
    assert not backup_due(diary, day(1))
    record_person(diary, Person(name="Sam"))
    assert not backup_due(diary, NOW)
    assert backup_due(diary, day(1))


def test_what_is_due_is_known_in_the_next_session_too(diary):
    back_up(diary, NOW)
    diary.close()
    with closing(open_again(diary.folder)) as again:
        assert not backup_due(again, day(1))
        write_something(again)
    with closing(open_again(diary.folder)) as again:
        assert backup_due(again, day(1))


def test_changed_keys_are_a_reason_for_a_backup(diary):
    back_up(diary, NOW)
    diary.vault.change_passphrase(NEW)
    assert backup_due(diary, day(1))


def test_a_backup_for_another_reason_is_not_the_daily_one(diary):
    make_backup(diary.vault, BackupKind.BEFORE_UPGRADE, NOW, alone=diary.alone())
    assert not backup_due(diary, NOW)
    write_something(diary)
    assert backup_due(diary, NOW)


def test_the_daily_backup_is_made_once_and_proven_to_the_last_byte(diary):
    told = []
    assert daily_backup(diary, NOW, lambda done: not told.append(done)).proven_at == NOW
    assert max(told) == 1.0
    assert daily_backup(diary, NOW) is None


def test_a_backup_proven_later_is_known_as_proven_then(diary):
    backup = back_up(diary, NOW)
    assert verify_backup(diary, backup, day(3)).proven_at == day(3)
    assert backups(diary)[0].proven_at == day(3)
    diary.close()
    with closing(open_again(diary.folder)) as again:
        assert backups(again)[0].proven_at == day(3)


def test_a_proof_that_was_stopped_proves_nothing(diary):
    backup = back_up(diary, NOW)
    assert verify_backup(diary, backup, day(3), lambda done: done < 0.05) is None
    assert backups(diary)[0].proven_at == NOW


@pytest.mark.parametrize("place", [4096 * 3 + 100, -100])
def test_a_damaged_backup_is_told_and_never_proven(diary, place):
    backup = back_up(diary, NOW)
    flipped(backup.path, place, backup.path)
    with pytest.raises(SurroundingsFailed) as caught:
        verify_backup(diary, backup, day(1))
    assert caught.value.code is FaultCode.DAMAGED_BACKUP
    assert backups(diary)[0].proven_at in {None, NOW}


def test_a_backup_that_is_no_whole_file_is_listed_as_damaged(diary):
    backup = back_up(diary, NOW)
    os.truncate(backup.path, 5_000)
    (listed,) = backups(diary)
    assert listed.is_damaged
    assert (listed.inside, listed.proven_at, listed.size) == (None, None, 5_000)
    assert backup_due(diary, NOW)
    assert back_up(diary, NOW).path.name == "egel-2026-11-22-2.backup"


def test_a_backup_that_holds_something_else_than_it_says_is_not_proven(diary):
    vault = diary.vault
    counts = {"contacts": counts_of(diary).contacts + 1}
    path = diary.folder / "backups" / "egel-2026-11-22.backup"
    path.parent.mkdir()
    write_backup(vault, path, note=msgspec.json.encode(Note(NOW, 1, counts)))
    (listed,) = backups(diary)
    with pytest.raises(SurroundingsFailed) as caught:
        verify_backup(diary, listed, NOW)
    assert (caught.value.code, caught.value.facts) == (FaultCode.DAMAGED_BACKUP, {"why": "counts"})


def test_a_note_of_a_later_version_that_counts_more_is_understood(diary):
    path = diary.folder / "backups" / "egel-2026-11-22.backup"
    path.parent.mkdir()
    counts = {"contacts": counts_of(diary).contacts, "meetings": 3}
    note = {"made_at": NOW, "changes": 1, "inside": counts, "more": "words"}
    write_backup(diary.vault, path, note=msgspec.json.encode(note))
    (listed,) = backups(diary)
    assert listed.inside.contacts == counts["contacts"]
    assert verify_backup(diary, listed, NOW).proven_at == NOW


def test_a_backup_that_was_stopped_while_it_was_proven_is_there_and_proven_later(diary):
    assert back_up(diary, NOW, lambda done: done < 0.3) is None
    (made,) = backups(diary)
    assert (made.proven_at, made.inside) == (None, counts_of(diary))
    assert not backup_due(diary, NOW)
    assert prove_stale_backup(diary, day(1)).proven_at == day(1)


def test_seven_days_and_four_weeks_are_kept_and_the_proofs_of_the_others_forgotten(diary):
    for number in range(50):
        back_up(diary, day(number))
    listed = backups(diary)
    assert [(day(49).date() - backup.day).days for backup in listed[:7]] == list(range(7))
    assert len(listed) == len(names_in(diary.folder / "backups")) == 11
    assert all(backup.proven_at for backup in listed)
    with diary.reading() as connection:
        assert connection.execute("SELECT count(*) FROM backup_proof").fetchone() == (11,)


def test_backups_from_before_an_upgrade_or_a_restore_are_kept_for_thirty_days_beside_them(diary):
    for kind in (BackupKind.BEFORE_UPGRADE, BackupKind.BEFORE_RESTORE, BackupKind.BEFORE_RESTORE):
        make_backup(diary.vault, kind, NOW, alone=diary.alone())
    special = [
        "egel-2026-11-22-before-restore-2.backup",
        "egel-2026-11-22-before-restore.backup",
        "egel-2026-11-22-before-upgrade.backup",
    ]
    back_up(diary, day(30))
    assert names_in(diary.folder / "backups") == sorted([*special, "egel-2026-12-22.backup"])
    back_up(diary, day(31))
    assert names_in(diary.folder / "backups") == ["egel-2026-12-22.backup", "egel-2026-12-23.backup"]


def test_backups_of_another_diary_are_neither_listed_nor_dropped_nor_replaced(diary, tmp_path):
    other = story_diary(tmp_path / "other")
    foreign = back_up(other, NOW).path
    there = diary.folder / "backups"
    there.mkdir()
    shutil.copy(foreign, there / foreign.name)
    old = there / "egel-2020-01-01.backup"
    shutil.copy(foreign, old)
    own = back_up(diary, NOW)
    assert own.path.name == "egel-2026-11-22-2.backup"
    assert backups(diary) == (own,)
    assert (there / foreign.name).read_bytes() == foreign.read_bytes() == old.read_bytes()
    other.close()


def test_a_backup_from_before_the_keys_were_rotated_is_listed_and_left_alone(diary):
    before = back_up(diary, NOW)
    rotate_keys(diary, NEW, new_card())
    (listed,) = backups(diary)
    assert (listed.path, listed.inside, listed.is_damaged) == (before.path, None, False)
    assert verify_backup(diary, listed, day(1)) == listed
    assert backup_due(diary, day(1))
    assert back_up(diary, day(1)).inside == counts_of(diary)


def test_a_backup_beside_a_busy_writer_is_one_moment_of_the_diary(diary):
    stop, seen = threading.Event(), []

    def write():
        while not stop.is_set():
            write_something(diary)
            seen.append(count_contacts(diary))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(8):
            before = count_contacts(diary)
            made = back_up(diary, NOW)
            after = count_contacts(diary)
            assert before <= made.inside.contacts <= after
            assert counts_in(diary, made) == made.inside
            verify_backup(diary, made, NOW)
    finally:
        stop.set()
        writer.join()
    assert len(seen) > 8


def test_reading_and_writing_go_on_while_the_pages_are_copied(diary):
    done = []

    def watch(part):
        if not done:
            write_something(diary)
            done.append(count_contacts(diary))
        return True

    made = back_up(diary, NOW, watch)
    assert made.inside.contacts == done[0] - 1


def test_memory_stays_small_however_large_the_diary_is(diary):
    record_person(diary, Person(name="Sam", note="woord " * 4_000_000))
    tracemalloc.start()
    made = back_up(diary, NOW)
    with closing(look_into_own(diary, made.path)):
        peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert made.size > 20_000_000
    assert peak < 8_000_000


def test_nothing_readable_is_in_a_backup(diary):
    secret = "egelgeheim"
    record_person(diary, Person(name=secret, note=secret))
    raw = back_up(diary, NOW).path.read_bytes()
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        assert secret.encode(encoding) not in raw
    assert b"SQLite format" not in raw


def test_an_empty_diary_has_a_backup_too_when_asked_for(tmp_path):
    with closing(make_diary(tmp_path / "empty")) as diary:
        assert back_up(diary, NOW) == backups(diary)[0]
        assert backups(diary)[0].inside == Inside()
