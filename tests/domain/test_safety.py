"""One choice sets how the diary guards itself, and every part of it can be changed by itself."""

from dataclasses import replace

import pytest

from diary.domain.safety import (
    LOCK_TIMES,
    BackupAdvice,
    Safety,
    SafetyProfile,
    backup_advice,
    is_adjusted,
    safety_of,
    with_profile,
)


@pytest.mark.parametrize("profile", SafetyProfile)
def test_every_profile_sets_all_in_one_choice(profile):
    safety = safety_of(profile)
    assert safety.profile is profile
    assert safety.lock_after_minutes in LOCK_TIMES
    assert not is_adjusted(safety)


def test_the_less_safe_the_computer_the_sooner_it_locks():
    minutes = [safety_of(profile).lock_after_minutes for profile in SafetyProfile]
    assert minutes == [15, 5, 2, 2]


def test_who_is_alone_is_not_hindered():
    safety = safety_of(SafetyProfile.ALONE)
    assert (safety.lock_when_minimised, safety.block_capture) == (False, False)


@pytest.mark.parametrize("profile", [each for each in SafetyProfile if each is not SafetyProfile.ALONE])
def test_where_others_can_come_minimising_locks_and_no_pictures_are_taken(profile):
    safety = safety_of(profile)
    assert (safety.lock_when_minimised, safety.block_capture) == (True, True)


def test_before_anybody_was_asked_it_locks_by_itself():
    safety = safety_of(None)
    assert safety.profile is None
    assert (safety.lock_after_minutes, safety.block_capture) == (5, True)


def test_nothing_says_where_backups_go_before_anybody_was_asked():
    assert {safety_of(profile).second_backup_place for profile in (None, *SafetyProfile)} == {""}
    assert backup_advice(None) is None


def test_the_advice_about_a_second_place_goes_with_the_profile():
    assert backup_advice(SafetyProfile.UNSAFE_HOME) is BackupAdvice.NOT_AT_HOME
    assert backup_advice(SafetyProfile.LIBRARY) is BackupAdvice.STICK_ONLY
    assert backup_advice(SafetyProfile.ALONE) is BackupAdvice.ANY_PLACE


def test_another_profile_keeps_the_place_that_the_client_named():
    before = replace(safety_of(SafetyProfile.ALONE), lock_after_minutes=None, second_backup_place="/media/stick")
    after = with_profile(before, SafetyProfile.LIBRARY)
    assert after == replace(safety_of(SafetyProfile.LIBRARY), second_backup_place="/media/stick")
    assert not is_adjusted(after)


@pytest.mark.parametrize(
    "change", [{"lock_after_minutes": None}, {"lock_when_minimised": True}, {"block_capture": True}]
)
def test_every_part_can_be_changed_by_itself(change):
    assert is_adjusted(replace(safety_of(SafetyProfile.ALONE), **change))


@pytest.mark.parametrize("minutes", [0, -5, 3, 100_000])
def test_a_time_that_is_not_offered_does_not_exist(minutes):
    with pytest.raises(ValueError, match="LOCK_TIMES"):
        Safety(lock_after_minutes=minutes)
