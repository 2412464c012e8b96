"""An open diary: whole transactions, answers of one moment, and an orderly end."""

import shutil
import threading

import pytest
from sqlcipher3 import dbapi2

from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.domain.people import Person
from diary.services.diary import Diary
from diary.services.people import everyone, record_person
from diary.store import people
from tests.support.diaries import make_diary, open_again
from tests.support.vaults import make_vault

SAM = Person(name="Sam")


def test_all_answers_are_of_one_moment_whatever_is_written_meanwhile(diary):
    with diary.reading() as connection:
        before = people.everyone(connection)
        record_person(diary, SAM)
        assert people.everyone(connection) == before
    assert [each.name for each in everyone(diary)] == ["Sam"]


def test_after_a_fault_while_reading_reading_goes_on(diary):
    with pytest.raises(OurBug), diary.reading() as connection:
        people.get(connection, 99)
    assert everyone(diary) == ()


def ask_twice(asked):
    with asked(), asked():
        pass


def test_what_is_nested_is_our_bug_and_leaves_nothing_open(diary):
    for asked in (diary.reading, diary.writing):
        with pytest.raises(OurBug):
            ask_twice(asked)
    record_person(diary, SAM)
    assert [each.name for each in everyone(diary)] == ["Sam"]


def write_and_move(diary, place):
    with diary.writing() as connection:
        people.add(connection, SAM)
        shutil.move(diary.folder, place)


def test_a_diary_moved_away_in_the_middle_of_writing_takes_nothing(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with pytest.raises(SurroundingsFailed) as raised:
        write_and_move(diary, tmp_path / "elsewhere")
    assert raised.value.code is FaultCode.DIARY_MOVED
    diary.close()
    there = open_again(tmp_path / "elsewhere")
    assert everyone(there) == ()
    there.close()


def test_closing_waits_for_whoever_is_reading(tmp_path):
    diary = make_diary(tmp_path / "diary")
    closer = threading.Thread(target=diary.close)
    with diary.reading() as connection:
        closer.start()
        # Far longer than closing takes.
        closer.join(0.3)
        assert people.everyone(connection) == ()
    closer.join()
    with pytest.raises(OurBug):
        everyone(diary)


def test_closing_waits_for_whoever_is_writing(tmp_path):
    diary = make_diary(tmp_path / "diary")
    closer = threading.Thread(target=diary.close)
    with diary.writing() as connection:
        closer.start()
        closer.join(0.3)
        people.add(connection, SAM)
    closer.join()
    again = open_again(diary.folder)
    assert [each.name for each in everyone(again)] == ["Sam"]
    again.close()


class OneConnection:
    """A vault whose file can be opened once."""

    def __init__(self, vault):
        self._vault = vault
        self.first = None

    def connect(self):
        if self.first is not None:
            raise SurroundingsFailed(FaultCode.CANNOT_READ)
        self.first = self._vault.connect()
        return self.first


def test_a_diary_that_cannot_be_opened_wholly_is_closed_wholly(tmp_path):
    vault = OneConnection(make_vault(tmp_path / "diary")[0])
    with pytest.raises(SurroundingsFailed):
        Diary(vault)
    with pytest.raises(dbapi2.ProgrammingError, match="closed"):
        vault.first.execute("SELECT 1")
