"""A second place for backups: a copy there, proven there; told once when it fails, and never in the way."""

import os
import stat
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from diary.domain.backups import BackupPlace
from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.safety import Safety
from diary.domain.topics import Topic
from diary.services.backups import (
    SecondPlace,
    back_up,
    backups,
    bring_second_place_up,
    copy_to_second_place,
    prove_stale_backup,
    verify_backup,
)
from diary.services.safety import keep_safety
from diary.services.topics import record_topic
from tests.support.backups import NOW, flipped, story_diary
from tests.support.diaries import open_again
from tests.support.disks import small_disk
from tests.support.kills import killed_at_each_step


@pytest.fixture
def diary(tmp_path):
    diary = story_diary(tmp_path / "diary")
    yield diary
    with suppress(Fault):
        diary.close()


@pytest.fixture
def second(diary, tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    keep_safety(diary, Safety(second_backup_place=str(place)))
    return place


def day(number):
    return NOW + timedelta(days=number)


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_proofs_that_are_old_are_renewed_one_at_a_time_the_oldest_first(diary, second):
    made = back_up(diary, NOW)
    copied = copy_to_second_place(diary, made, day(1)).backup
    assert prove_stale_backup(diary, day(30)) is None
    assert prove_stale_backup(diary, day(40)).path == made.path
    assert prove_stale_backup(diary, day(40)).path == copied.path
    assert prove_stale_backup(diary, day(40)) is None


def test_a_second_place_gets_the_same_file_proven(diary, second):
    made = back_up(diary, NOW)
    copied = copy_to_second_place(diary, made, NOW)
    assert copied.backup == replace(made, path=second / made.path.name, place=BackupPlace.SECOND)
    assert copied.fault is None
    assert copied.backup.path.read_bytes() == made.path.read_bytes()
    assert stat.S_IMODE(copied.backup.path.stat().st_mode) == 0o600
    assert set(backups(diary)) == {made, copied.backup}


def test_without_a_second_place_nothing_is_copied_and_nothing_told(diary):
    assert copy_to_second_place(diary, back_up(diary, NOW), NOW) == SecondPlace()


def test_a_second_place_that_is_not_there_is_news_once_after_a_week_and_nothing_is_made(diary, second):
    second.rmdir()
    made = back_up(diary, NOW)
    tried = [copy_to_second_place(diary, made, day(number)) for number in (0, 6, 7, 8, 9, 60)]
    assert {each.fault for each in tried} == {FaultCode.SECOND_PLACE_MISSING}
    assert [each.is_news for each in tried] == [False, False, False, True, False, False]
    assert not second.exists()
    second.mkdir()
    assert copy_to_second_place(diary, made, day(61)).backup
    second.rename(second.with_name("gone"))
    assert [copy_to_second_place(diary, made, day(number)).is_news for number in (62, 70)] == [False, True]


def test_a_stick_that_comes_later_gets_the_newest_backup_once(diary, second):
    second.rmdir()
    back_up(diary, day(-3))
    made = back_up(diary, NOW)
    assert bring_second_place_up(diary, NOW).fault is FaultCode.SECOND_PLACE_MISSING
    second.mkdir()
    copied = bring_second_place_up(diary, day(3)).backup
    assert (copied.path, copied.day) == (second / made.path.name, made.day)
    assert bring_second_place_up(diary, day(3)) == SecondPlace()
    assert names_in(second) == [made.path.name]


def test_a_stick_with_an_older_backup_of_the_same_day_gets_the_newer(diary, second):
    back_up(diary, NOW)
    bring_second_place_up(diary, NOW)
    record_topic(diary, Topic(what="de huur"))
    newer = back_up(diary, NOW + timedelta(hours=2))
    copied = bring_second_place_up(diary, NOW + timedelta(hours=3)).backup
    assert copied.path.read_bytes() == newer.path.read_bytes()
    assert names_in(second) == [newer.path.name]


def test_a_backup_from_after_today_is_not_taken_for_the_newest(diary, second):
    back_up(diary, day(400))
    made = back_up(diary, NOW)
    assert bring_second_place_up(diary, NOW).backup.day == made.day


def test_with_nothing_to_copy_the_second_place_is_not_missed(diary, second):
    second.rmdir()
    assert [bring_second_place_up(diary, day(number)) for number in (0, 30)] == [SecondPlace()] * 2


def test_copying_that_is_stopped_leaves_nothing_and_is_no_news(diary, second):
    made = back_up(diary, NOW)
    assert copy_to_second_place(diary, made, NOW, lambda _: False) == SecondPlace()
    assert names_in(second) == []
    assert bring_second_place_up(diary, NOW).backup


def test_a_full_second_place_is_told_and_left_as_it_was(diary, tmp_path):
    made = back_up(diary, NOW)
    with small_disk(tmp_path / "small", 64) as disk:
        keep_safety(diary, Safety(second_backup_place=str(disk)))
        copied = copy_to_second_place(diary, made, NOW)
        assert (copied.backup, copied.fault, copied.is_news) == (None, FaultCode.SECOND_PLACE_FULL, True)
        assert names_in(disk) == []
    assert backups(diary) == (made,)


def test_in_a_second_place_that_two_diaries_share_neither_touches_the_others_backups(diary, second, tmp_path):
    other = story_diary(tmp_path / "other")
    keep_safety(other, Safety(second_backup_place=str(second)))
    for number in range(20):
        for each in (diary, other):
            copy_to_second_place(each, back_up(each, day(number)), day(number))
    for each in (diary, other):
        assert len([backup for backup in backups(each) if backup.place is BackupPlace.SECOND]) == 9
    assert len(names_in(second)) == 18
    other.close()


def test_work_of_others_in_a_shared_second_place_is_not_swept(diary, second):
    fresh, old = second / ".egel-0123456789abcdef.new", second / ".egel-fedcba9876543210.new"
    for path in (fresh, old):
        path.touch()
    os.utime(old, (0, 0))
    copy_to_second_place(diary, back_up(diary, NOW), NOW)
    assert names_in(second) == [fresh.name, "egel-2026-11-22.backup"]


def test_a_damaged_copy_in_the_second_place_does_not_pass_for_proven(diary, second):
    made = back_up(diary, NOW)
    copied = copy_to_second_place(diary, made, NOW).backup
    flipped(copied.path, 4096 * 3 + 100, copied.path)
    with pytest.raises(SurroundingsFailed):
        verify_backup(diary, copied, day(1))
    assert verify_backup(diary, made, day(1)).proven_at == day(1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a second process in the same state")
def test_killed_at_any_step_the_second_place_has_whole_backups_only(tmp_path):
    def prepare(folder):
        with closing(story_diary(folder)) as diary:
            (folder / "stick").mkdir()
            keep_safety(diary, Safety(second_backup_place=str(folder / "stick")))
            back_up(diary, NOW)

    def act(folder):
        diary = open_again(folder)
        copy_to_second_place(diary, backups(diary)[0], NOW)

    found = []
    for folder in killed_at_each_step(tmp_path, prepare, act):
        with closing(open_again(folder)) as diary:
            listed = backups(diary)
            assert all(verify_backup(diary, backup, day(1)).proven_at == day(1) for backup in listed)
        found.append(len(listed))
    assert found == sorted(found)
    assert set(found) == {1, 2}
