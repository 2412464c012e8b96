"""How the open diary is guarded: a choice holds at once and is kept, and a pause for pictures ends by itself."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from diary.domain.faults import Fault
from diary.domain.safety import Safety, SafetyProfile, safety_of
from diary.services.safety import keep_safety, safety_kept
from diary.ui.locking.safeguards import CAPTURE_PAUSE, Safeguards
from tests.support.diaries import make_diary


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def safeguards(diary, clock):
    return Safeguards(diary, clock=clock, tick=0)


@pytest.fixture
def changed(safeguards):
    return QSignalSpy(safeguards.changed)


def test_what_was_kept_holds_from_unlocking_on(diary):
    keep_safety(diary, safety_of(SafetyProfile.LIBRARY))
    assert Safeguards(diary).safety == safety_of(SafetyProfile.LIBRARY)


def test_a_choice_holds_at_once_is_told_and_kept(diary, safeguards, changed):
    chosen = replace(safety_of(SafetyProfile.ALONE), lock_after_minutes=30)
    safeguards.choose(chosen)
    assert safeguards.safety == safety_kept(diary) == chosen
    assert changed.count() == 1


def test_a_choice_that_cannot_be_kept_changes_nothing(tmp_path, safeguards, changed):
    before = safeguards.safety
    shutil.move(tmp_path / "diary", tmp_path / "elsewhere")
    with pytest.raises(Fault):
        safeguards.choose(safety_of(SafetyProfile.ALONE))
    shutil.move(tmp_path / "elsewhere", tmp_path / "diary")
    assert safeguards.safety == before
    assert changed.count() == 0


def test_a_diary_that_cannot_be_read_is_guarded_with_care(tmp_path):
    diary = make_diary(tmp_path / "broken")
    keep_safety(diary, safety_of(SafetyProfile.ALONE))
    with diary.writing() as connection:
        connection.execute("ALTER TABLE setting RENAME TO gone")
    assert Safeguards(diary).safety == Safety()
    diary.close()


def test_pictures_are_let_through_for_a_quarter_of_an_hour_and_then_no_more(safeguards, clock, changed):
    assert safeguards.blocks_capture
    safeguards.pause_capture_block()
    assert (safeguards.blocks_capture, safeguards.is_capture_paused) == (False, True)
    clock.pass_by(CAPTURE_PAUSE - 1)
    assert safeguards.is_capture_paused
    clock.pass_by(1)
    assert (safeguards.blocks_capture, safeguards.is_capture_paused) == (True, False)
    assert changed.count() == 2
    assert CAPTURE_PAUSE == 15 * 60


def test_the_pause_can_be_ended_at_any_time(safeguards, clock, changed):
    safeguards.pause_capture_block()
    safeguards.resume_capture_block()
    assert (safeguards.blocks_capture, safeguards.is_capture_paused) == (True, False)
    clock.pass_by(CAPTURE_PAUSE)
    assert changed.count() == 2


def test_the_pause_is_never_kept(diary, safeguards):
    safeguards.pause_capture_block()
    assert Safeguards(diary).blocks_capture


def test_who_blocks_no_pictures_at_all_has_no_pause(safeguards):
    safeguards.pause_capture_block()
    safeguards.choose(safety_of(SafetyProfile.ALONE))
    assert not safeguards.is_capture_paused
    safeguards.choose(safety_of(SafetyProfile.LIBRARY))
    assert safeguards.blocks_capture
