"""Backups in trouble: a full disk, a damaged diary, a kill; no backup is ever lost to one that is worse."""

import os
from contextlib import closing
from datetime import timedelta

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.services.backups import (
    back_up,
    backups,
    verify_backup,
)
from diary.services.contacts import count_contacts
from diary.services.people import record_person
from tests.support.backups import NOW, counts_of, day, names_in, open_story, story_diary, write_something
from tests.support.diaries import open_again
from tests.support.disks import fill, make_read_only, small_disk
from tests.support.kills import killed_at_each_step

NEW = "vier nieuwe zinnen van hier"


@pytest.fixture
def diary(tmp_path):
    with open_story(tmp_path / "diary") as diary:
        yield diary


def flipped_in_place(file, place):
    with file.open("rb+") as handle:
        handle.seek(place)
        (byte,) = handle.read(1)
        handle.seek(place)
        handle.write(bytes([byte ^ 1]))


def test_a_backup_that_went_wrong_on_the_disk_never_gets_its_name(diary):
    record_person(diary, Person(name="Sam", note="woord " * 300_000))

    def spoil(_):
        for path in (diary.folder / "backups").glob(".egel-*.new"):
            with path.open("rb+") as file:
                file.write(b"not what was written")
        return True

    with pytest.raises(SurroundingsFailed) as caught:
        back_up(diary, NOW, spoil)
    assert caught.value.code is FaultCode.DAMAGED_BACKUP
    assert names_in(diary.folder / "backups") == []


@pytest.mark.parametrize("place", [100, -100])
def test_a_damaged_diary_is_told_and_costs_no_backup(diary, place):
    good = back_up(diary, NOW)
    # On pages of its own, so that neither counting nor copying comes by.
    record_person(diary, Person(name="Sam", note="woord " * 3_000))
    diary.fold_in_log()
    file = diary.folder / "diary-1.db"
    flipped_in_place(file, file.stat().st_size - 4096 + place % 4096)
    for number in range(1, 10):
        with pytest.raises(SurroundingsFailed) as caught:
            back_up(diary, day(number))
        assert caught.value.code is FaultCode.DAMAGED_DIARY
    assert backups(diary) == (good,)


def test_the_backup_of_the_same_day_stays_until_every_byte_of_the_new_one_is_proven(diary):
    good = back_up(diary, NOW)
    before = good.path.read_bytes()
    record_person(diary, Person(name="Sam", note="woord " * 3_000))
    diary.fold_in_log()
    file = diary.folder / "diary-1.db"
    flipped_in_place(file, file.stat().st_size - 100)
    with pytest.raises(SurroundingsFailed):
        back_up(diary, NOW + timedelta(hours=2))
    assert names_in(diary.folder / "backups") == [good.path.name]
    assert good.path.read_bytes() == before


def test_stopped_while_it_is_proven_the_first_of_a_day_stays_and_a_later_one_replaces_nothing(diary):
    def until_proving(done):
        return done < 0.5

    assert back_up(diary, NOW, until_proving) is None
    (first,) = backups(diary)
    assert first.proven_at is None
    write_something(diary)
    assert back_up(diary, NOW + timedelta(hours=2), until_proving) is None
    assert backups(diary) == (first,)


def test_what_a_killed_backup_left_is_gone_when_the_diary_is_opened_again(diary):
    back_up(diary, NOW)
    left = diary.folder / "backups" / ".egel-0123456789abcdef.new"
    left.touch()
    diary.close()
    open_again(diary.folder).close()
    assert names_in(left.parent) == ["egel-2026-11-22.backup"]


def test_with_a_full_disk_nothing_is_left_behind_and_older_backups_stay(tmp_path):
    with small_disk(tmp_path / "disk", 2_048) as disk, closing(story_diary(disk / "diary")) as diary:
        back_up(diary, NOW)
        before = {path.name: path.read_bytes() for path in (diary.folder / "backups").iterdir()}
        write_something(diary)
        filler = fill(disk)
        with pytest.raises(SurroundingsFailed) as caught:
            back_up(diary, day(1))
        assert caught.value.code is FaultCode.DISK_FULL
        assert {path.name: path.read_bytes() for path in (diary.folder / "backups").iterdir()} == before
        filler.unlink()
        assert back_up(diary, day(1)).inside == counts_of(diary)


def test_on_a_read_only_disk_it_is_told_that_nothing_can_be_written(tmp_path):
    with small_disk(tmp_path / "disk", 2_048) as disk:
        story_diary(disk / "diary").close()
        make_read_only(disk)
        with closing(open_again(disk / "diary")) as diary:
            with pytest.raises(SurroundingsFailed) as caught:
                back_up(diary, NOW)
            assert caught.value.code is FaultCode.CANNOT_WRITE
            assert backups(diary) == ()


def test_a_diary_that_was_moved_is_told(diary, tmp_path):
    diary.folder.rename(tmp_path / "moved")
    with pytest.raises(SurroundingsFailed) as caught:
        back_up(diary, NOW)
    assert caught.value.code is FaultCode.DIARY_MOVED
    assert not diary.folder.exists()
    (tmp_path / "moved").rename(diary.folder)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a second process in the same state")
def test_killed_at_any_step_the_backup_before_or_the_new_one_is_there_whole(tmp_path):
    def prepare(folder):
        with closing(story_diary(folder)) as diary:
            back_up(diary, NOW)
            write_something(diary)

    def act(folder):
        back_up(open_again(folder), NOW)

    found = []
    for folder in killed_at_each_step(tmp_path, prepare, act):
        with closing(open_again(folder)) as diary:
            (listed,) = backups(diary)
            assert verify_backup(diary, listed, day(1)).proven_at == day(1)
            found.append(listed.inside.contacts - count_contacts(diary))
            back_up(diary, day(2))
            assert len(names_in(folder / "backups")) == 2
    assert found == sorted(found)
    assert set(found) == {-1, 0}
