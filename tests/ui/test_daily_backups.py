"""Backups by themselves: made when due, silent as long as they work, and what does not work is told once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.safety import Safety
from diary.domain.topics import Topic
from diary.services.backups import back_up, backups
from diary.services.safety import keep_safety
from diary.services.topics import record_topic
from diary.ui.daily_backups import DailyBackups
from diary.ui.messages import message
from tests.support.backups import flipped
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


def choose_stick(desk, place):
    keep_safety(desk.diary, replace(Safety(), second_backup_place=str(place)))
    record_topic(desk.diary, Topic(what="de huur"))


def test_a_second_place_that_is_not_there_is_told_once_after_a_week_and_the_backup_is_made(desk, tmp_path):
    heard = told(desk)
    choose_stick(desk, tmp_path / "stick")
    run(desk, DailyBackups(desk))
    later = replace(desk, clock=lambda: NOW + timedelta(days=8))
    daily = DailyBackups(later)
    assert not heard
    run(later, daily)
    run(later, daily)
    assert heard == ["De tweede plek voor reservekopieën is er al meer dan een week niet."]
    assert len(backups(desk.diary)) == 1


def test_a_stick_that_is_put_in_later_gets_the_backup_then(desk, tmp_path):
    stick = tmp_path / "stick"
    choose_stick(desk, stick)
    daily = DailyBackups(desk)
    run(desk, daily)
    stick.mkdir()
    run(desk, daily)
    assert [path.name for path in stick.iterdir()] == [f"egel-{NOW.date()}.backup"]


def test_a_second_place_that_is_full_is_told_once(desk, tmp_path):
    heard = told(desk)
    with small_disk(tmp_path / "stick", 64) as stick:
        choose_stick(desk, stick)
        daily = DailyBackups(desk)
        run(desk, daily)
        run(desk, daily)
    assert heard == ["De tweede plek voor reservekopieën is vol."]


def test_a_rotten_backup_keeps_no_other_failure_from_being_told(desk, tmp_path):
    heard = told(desk)
    record_topic(desk.diary, Topic(what="de huur"))
    made = back_up(desk.diary, NOW - timedelta(days=40))
    flipped(made.path, 4096 * 3 + 100, made.path)
    with small_disk(tmp_path / "stick", 64) as stick:
        choose_stick(desk, stick)
        run(desk, DailyBackups(desk))
    assert heard == ["De tweede plek voor reservekopieën is vol.", "Een van je reservekopieën is beschadigd."]


def test_a_diary_that_was_moved_away_is_told_as_such_and_not_as_a_backup_that_failed(desk):
    heard = told(desk)
    record_topic(desk.diary, Topic(what="de huur"))
    folder = desk.diary.folder
    away = folder.rename(folder.with_name("away"))
    run(desk, DailyBackups(desk))
    away.rename(folder)
    assert heard == [message(SurroundingsFailed(FaultCode.DIARY_MOVED)).what]


def test_a_damaged_diary_is_told_as_such_and_not_as_a_backup_that_failed(desk):
    heard = told(desk)
    record_topic(desk.diary, Topic(what="de huur"))
    desk.diary.fold_in_log()
    (file,) = desk.diary.folder.glob("diary-*.db")
    last = file.stat().st_size - 100
    flipped(file, last, file)
    run(desk, DailyBackups(desk))
    assert heard == [message(SurroundingsFailed(FaultCode.DAMAGED_DIARY)).what]


def test_a_backup_that_rotted_since_is_told_once(desk):
    heard = told(desk)
    record_topic(desk.diary, Topic(what="de huur"))
    made = back_up(desk.diary, NOW - timedelta(days=40))
    flipped(made.path, made.size // 2, made.path)
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
