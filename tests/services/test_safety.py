"""What the client chose about safety stays in the diary, and trouble with it never makes the diary less careful."""

import os
import sys
from dataclasses import replace

import pytest

from diary.domain.safety import Safety, SafetyProfile, safety_of
from diary.services.backups import back_up, copy_to_second_place
from diary.services.safety import keep_safety, safety_kept
from diary.store import settings
from tests.support.backups import NOW
from tests.support.diaries import make_diary, open_again


def write(diary, value: str) -> None:
    with diary.writing() as connection:
        settings.keep(connection, "safety", value)


def test_a_new_diary_was_not_asked_and_is_careful(diary):
    assert safety_kept(diary) == Safety(profile=None)


@pytest.mark.parametrize("profile", SafetyProfile)
def test_a_choice_comes_back_as_it_was_kept(diary, profile):
    chosen = replace(safety_of(profile), lock_after_minutes=None, second_backup_place="/media/stick/Zoë")
    keep_safety(diary, chosen)
    assert safety_kept(diary) == chosen


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_a_place_whose_name_is_no_text_is_kept_too(diary, tmp_path):
    place = tmp_path / os.fsdecode(b"caf\xe9")
    place.mkdir()
    keep_safety(diary, replace(Safety(), second_backup_place=str(place)))
    assert safety_kept(diary).second_backup_place == str(place)
    made = copy_to_second_place(diary, back_up(diary, NOW), NOW)
    assert (made.fault, len(list(place.iterdir()))) == (None, 1)


def test_the_last_choice_holds_also_after_opening_again(tmp_path):
    diary = make_diary(tmp_path / "diary")
    keep_safety(diary, safety_of(SafetyProfile.ALONE))
    keep_safety(diary, safety_of(SafetyProfile.LIBRARY))
    diary.close()
    again = open_again(tmp_path / "diary")
    assert safety_kept(again) == safety_of(SafetyProfile.LIBRARY)
    again.close()


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "null",
        "[]",
        "{",
        '{"profile": "friends"}',
        '{"lock_after_minutes": 0}',
        '{"lock_after_minutes": 100000}',
        '{"lock_after_minutes": "5"}',
        '{"lock_after_minutes": true}',
        '{"block_capture": 0}',
        '{"second_backup_place": null}',
    ],
)
def test_what_cannot_be_read_gives_the_careful_defaults(diary, kept):
    write(diary, kept)
    assert safety_kept(diary) == Safety()


def test_a_choice_of_another_version_keeps_what_it_said(diary):
    write(diary, '{"profile": "alone", "lock_after_minutes": 30, "later": 1}')
    assert safety_kept(diary) == Safety(SafetyProfile.ALONE, lock_after_minutes=30)
