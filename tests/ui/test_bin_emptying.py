"""What has waited its time leaves the bin by itself, and what stands in the way is no trouble to the client."""

import shutil
from datetime import timedelta

import pytest

from diary.domain.bin import KEPT_IN_BIN
from diary.domain.entries import EntryRef
from diary.domain.language import Language
from diary.domain.people import Person
from diary.services.bin import entries_in_bin, put_in_bin
from diary.services.people import record_person
from diary.ui.bin_emptying import BinEmptying
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.qt import settle


@pytest.fixture
def desk(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        for days in (0, 1, -1):
            person = record_person(desk.diary, Person(name="Sam"))
            put_in_bin(desk.diary, EntryRef.of(person), NOW - KEPT_IN_BIN + timedelta(days=days))
        yield desk
        desk.diary.close()


def emptied(desk):
    emptying = BinEmptying(desk)
    emptying.erase_old()
    desk.tasks.wait()
    settle()
    return emptying


def test_what_has_waited_its_time_goes_and_the_rest_stays(desk):
    emptied(desk)
    assert len(entries_in_bin(desk.diary)) == 1


def test_it_begins_soon_after_opening_and_looks_again_within_the_hour(desk):
    assert BinEmptying(desk)._timer.interval() <= 5_000
    emptying = emptied(desk)
    assert (emptying._timer.isActive(), emptying._timer.interval()) == (True, 60 * 60 * 1000)


def test_what_cannot_go_now_goes_the_next_time_without_a_word(desk):
    told = []
    desk.notices.failed.connect(told.append)
    moved = desk.diary.folder.with_name("moved")
    desk.diary.folder.rename(moved)
    emptying = emptied(desk)
    shutil.move(moved, desk.diary.folder)
    assert (len(entries_in_bin(desk.diary)), told) == (3, [])
    emptying.erase_old()
    desk.tasks.wait()
    assert len(entries_in_bin(desk.diary)) == 1
