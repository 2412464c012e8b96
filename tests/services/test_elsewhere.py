"""A diary whose folder was moved or deleted under it: told when saving, and a whole copy can be saved elsewhere."""

import os
import shutil
from contextlib import closing
from datetime import date

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form
from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.domain.progress import Stopped
from diary.domain.when import When
from diary.services.drafts import keep_draft, kept_draft
from diary.services.elsewhere import save_copy_elsewhere, write_back
from diary.services.people import everyone, record_person
from tests.support.diaries import make_diary, open_again
from tests.support.disks import fill, small_disk

TYPED = ContactDraft(Contact(When(date(2026, 11, 22)), happened="wat ik aan het typen was"))

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files where they are")


@pytest.fixture
def diary(tmp_path):
    """An open diary, with an entry that stands in the log only."""
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam"))
    yield diary
    diary.close()


def move(diary, tmp_path):
    shutil.move(diary.folder, tmp_path / "moved")


def delete(diary, tmp_path):
    shutil.rmtree(diary.folder)


def replace_with_another(diary, tmp_path):
    shutil.rmtree(diary.folder)
    make_diary(diary.folder).close()


@pytest.mark.parametrize("lose", [move, delete, replace_with_another])
def test_all_that_was_saved_and_what_is_being_typed_is_in_the_copy(diary, tmp_path, lose):
    lose(diary, tmp_path)
    with pytest.raises(SurroundingsFailed) as raised:
        keep_draft(diary, Form.CONTACT, TYPED)
    assert raised.value.code is FaultCode.DIARY_MOVED
    copy = save_copy_elsewhere(diary, tmp_path / "copy")
    keep_draft(copy, Form.CONTACT, TYPED)
    copy.close()
    with closing(open_again(tmp_path / "copy")) as again:
        assert [each.name for each in everyone(again)] == ["Sam"]
        assert kept_draft(again, Form.CONTACT, ContactDraft) == TYPED


@pytest.mark.parametrize("lose", [move, delete])
def test_what_was_there_before_can_still_be_read(diary, tmp_path, lose):
    lose(diary, tmp_path)
    assert [each.name for each in everyone(diary)] == ["Sam"]


def test_a_folder_put_back_takes_words_again(diary, tmp_path):
    move(diary, tmp_path)
    with pytest.raises(SurroundingsFailed):
        record_person(diary, Person(name="Rik"))
    shutil.move(tmp_path / "moved", diary.folder)
    record_person(diary, Person(name="Rik"))
    assert {each.name for each in everyone(diary)} == {"Sam", "Rik"}


def test_a_copy_goes_into_an_empty_place_only(diary, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "brief.txt").write_text("beste")
    with pytest.raises(Fault) as raised:
        save_copy_elsewhere(diary, tmp_path / "full")
    assert raised.value.code is FaultCode.FOLDER_NOT_EMPTY
    with pytest.raises(Fault) as raised:
        save_copy_elsewhere(diary, diary.folder)
    assert raised.value.code is FaultCode.DIARY_EXISTS
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["brief.txt"]


def test_stopped_or_without_room_nothing_of_the_copy_is_left(diary, tmp_path):
    with pytest.raises(Stopped):
        save_copy_elsewhere(diary, tmp_path / "a" / "copy", lambda done: done < 0.3)
    assert not (tmp_path / "a").exists()
    with small_disk(tmp_path / "disk", 512) as disk:
        fill(disk)
        with pytest.raises(SurroundingsFailed) as raised:
            save_copy_elsewhere(diary, disk / "copy")
        assert raised.value.code is FaultCode.DISK_FULL
        assert [path.name for path in disk.iterdir()] == ["filler"]
    save_copy_elsewhere(diary, tmp_path / "a" / "copy").close()


@pytest.mark.parametrize("lose", [move, delete])
def test_a_diary_whose_folder_is_gone_is_written_back_and_goes_on(diary, tmp_path, lose):
    lose(diary, tmp_path)
    write_back(diary)
    keep_draft(diary, Form.CONTACT, TYPED)
    record_person(diary, Person(name="Rik"))
    diary.close()
    with closing(open_again(tmp_path / "diary")) as again:
        assert {each.name for each in everyone(again)} == {"Sam", "Rik"}
        assert kept_draft(again, Form.CONTACT, ContactDraft) == TYPED


def test_nothing_is_written_over_what_is_in_its_place(diary, tmp_path):
    for lose in (lambda *_: None, replace_with_another):
        lose(diary, tmp_path)
        with pytest.raises(Fault) as raised:
            write_back(diary)
        assert raised.value.code is FaultCode.DIARY_EXISTS
