"""Trouble with the disk while the diary is open: told as what it is, nothing that was saved is lost."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.contacts import contact_to_edit, count_contacts, record_contact
from diary.services.people import everyone, record_person
from tests.support.diaries import make_diary, open_again
from tests.support.disks import fill, make_read_only, small_disk
from tests.support.stores import HARD_TEXTS

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
EMPTY = ContactDraft(Contact(when=When(NOW.date())))
LARGE_TEXT = "woord " * 200_000


def with_text(text):
    return replace(EMPTY, contact=replace(EMPTY.contact, happened=text))


def test_a_full_disk_is_told_and_saving_works_again_when_there_is_room(tmp_path):
    with small_disk(tmp_path / "disk", 4096) as disk:
        diary = make_diary(disk / "diary")
        record_contact(diary, with_text("eerst"), NOW)
        filler = fill(disk)
        with pytest.raises(SurroundingsFailed) as raised:
            record_contact(diary, with_text(LARGE_TEXT), NOW)
        assert raised.value.code is FaultCode.DISK_FULL
        assert count_contacts(diary) == 1
        filler.unlink()
        record_contact(diary, with_text("daarna"), NOW)
        assert count_contacts(diary) == 2
        diary.close()


def test_a_read_only_folder_can_be_read_and_says_that_nothing_is_saved(tmp_path):
    with small_disk(tmp_path / "disk", 4096) as disk:
        diary = make_diary(disk / "diary")
        record_person(diary, Person(name="Sam"))
        diary.close()
        make_read_only(disk)
        again = open_again(disk / "diary")
        assert [each.name for each in everyone(again)] == ["Sam"]
        with pytest.raises(SurroundingsFailed) as raised:
            record_person(again, Person(name="Rik"))
        assert raised.value.code is FaultCode.CANNOT_WRITE
        again.close()


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_every_text_comes_back_exactly_as_it_was_written(tmp_path, text):
    diary = make_diary(tmp_path / "diary")
    recorded = record_contact(diary, with_text(text), NOW)
    diary.close()
    again = open_again(tmp_path / "diary")
    assert contact_to_edit(again, recorded.contact.id).contact.happened == text
    again.close()


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_the_last_day_there_is_come_back(tmp_path, day):
    diary = make_diary(tmp_path / "diary")
    recorded = record_contact(diary, ContactDraft(Contact(when=When(day))), NOW)
    assert contact_to_edit(diary, recorded.contact.id).contact.when.day == day
    diary.close()
