"""Backups by themselves: made when due, silent as long as they work, and what does not work is told once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from diary.domain.safety import Safety
from diary.domain.topics import Topic
from diary.services.backups import back_up, backups
from diary.services.safety import keep_safety
from diary.services.topics import record_topic
from diary.ui.daily_backups import DailyBackups
from diary.ui.messages import message
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.disks import fill, small_disk
from tests.support.qt import settle


def told(desk):
    heard = []
    desk.notices.failed.connect(lambda fault: heard.append(message(fault).what))
    return heard


def run(desk, daily):
    daily.back_up()
    desk.tasks.wait()
    settle()


@pytest.fixture
def desk(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with desk_on(diary, tmp_path / "settings") as desk:
        yield desk
    diary.close()


def test_nothing_is_made_while_nothing_was_written(desk):
    run(desk, DailyBackups(desk))
    assert backups(desk.diary) == ()


def test_a_day_with_something_written_gets_a_backup_that_is_proven(desk):
    heard = told(desk)
    record_topic(desk.diary, Topic(what="de huur"))
    run(desk, DailyBackups(desk))
    (backup,) = backups(desk.diary)
    assert backup.day == NOW.date()
    assert backup.proven_at is not None
    assert not heard


def test_a_second_place_that_is_gone_is_told_once_and_the_backup_is_made(desk, tmp_path):
    heard = told(desk)
    keep_safety(desk.diary, replace(Safety(), second_backup_place=str(tmp_path / "stick")))
    daily = DailyBackups(desk)
    record_topic(desk.diary, Topic(what="de huur"))
    run(desk, daily)
    run(desk, daily)
    assert len(heard) == 1
    assert len(backups(desk.diary)) == 1


def test_a_backup_that_rotted_since_is_told_once(desk):
    heard = told(desk)
    record_topic(desk.diary, Topic(what="de huur"))
    made = back_up(desk.diary, NOW - timedelta(days=40))
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)
    daily = DailyBackups(desk)
    run(desk, daily)
    run(desk, daily)
    assert heard == ["Een van je reservekopieën is beschadigd."]


def test_a_full_disk_is_told_once(tmp_path):
    with small_disk(tmp_path / "stick", 4096) as disk:
        diary = make_diary(disk / "diary")
        with desk_on(diary, tmp_path / "settings") as desk:
            heard = told(desk)
            record_topic(diary, Topic(what="de huur"))
            filler = fill(disk)
            daily = DailyBackups(desk)
            run(desk, daily)
            run(desk, daily)
            assert len(heard) == 1
            filler.unlink()
            run(desk, daily)
            assert len(backups(diary)) == 1
        diary.close()
