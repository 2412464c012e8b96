"""The vault's table of faults, row by row: what happens, what is told, and what is kept.

Being killed is in tests/services/test_killed.py, and being opened twice in test_one_app.py.
"""

import os
import shutil
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from diary.domain.drafts import Form
from diary.domain.faults import Fault
from diary.domain.people import Person
from diary.services.backups import back_up
from diary.services.drafts import keep_draft
from diary.services.elsewhere import save_copy_elsewhere
from diary.services.keys_back import put_keys_back
from diary.services.opening import change_passphrase, open_diary
from diary.services.people import everyone, record_person
from diary.services.restoring import look_into
from diary.services.salvaging import salvage_with_passphrase
from diary.ui.messages import message
from tests.support.damage import flip, pages_in
from tests.support.diaries import make_diary, open_again
from tests.support.disks import fill, make_read_only, small_disk
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 22)
HEADERS = ("vault.json", "vault.json.bak")
LONG_NOTE = "woord " * 100_000


def told(call, *arguments):
    """What the screen says of the fault that comes out of a call."""
    with pytest.raises(Fault) as raised:
        call(*arguments)
    return message(raised.value).what


def write(folder):
    """A closed diary with one person and a backup; gives its folder."""
    with closing(make_diary(folder)) as diary:
        record_person(diary, Person(name="Sam", note="woord " * 2_000))
        back_up(diary, NOW)
    return folder


def names_in(folder):
    with closing(open_again(folder)) as diary:
        return [each.name for each in everyone(diary)]


def test_a_full_disk(tmp_path):
    with small_disk(tmp_path / "disk", 4_096) as disk, closing(open_again(write(disk / "diary"))) as diary:
        filler = fill(disk)
        long_name = Person(name="Rik", note=LONG_NOTE)
        assert told(record_person, diary, long_name) == "This was not saved: the disk is full."
        assert [each.name for each in everyone(diary)] == ["Sam"]
        filler.unlink()
        record_person(diary, long_name)
        assert [each.name for each in everyone(diary)] == ["Rik", "Sam"]


def test_a_folder_that_can_not_be_written(tmp_path):
    with small_disk(tmp_path / "disk", 4_096) as disk:
        folder = write(disk / "diary")
        make_read_only(disk)
        with closing(open_again(folder)) as diary:
            assert [each.name for each in everyone(diary)] == ["Sam"]
            assert told(keep_draft, diary, Form.PLACE, "x") == "This could not be saved: nothing can be written here."


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("content", [None, b"", b"rot", bytes(594)])
def test_one_copy_of_the_key_file_lost_or_damaged(tmp_path, name, content):
    folder = write(tmp_path / "diary")
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    assert names_in(folder) == ["Sam"]
    assert (folder / HEADERS[0]).read_bytes() == (folder / HEADERS[1]).read_bytes()


def test_both_copies_of_the_key_file_lost(tmp_path):
    folder = write(tmp_path / "diary")
    for name in HEADERS:
        (folder / name).unlink()
    assert told(open_again, folder) == "The key file of your diary is missing."
    with closing(look_into(folder / "backups" / "egel-2026-11-22.backup", PASSPHRASE, policy=CHEAP_POLICY)) as backup:
        assert put_keys_back(backup, folder)
    assert names_in(folder) == ["Sam"]


def test_a_wrong_passphrase_as_often_as_one_likes(tmp_path):
    folder = write(tmp_path / "diary")
    for _ in range(5):
        assert told(lambda: open_diary(folder, "niet deze", policy=CHEAP_POLICY)) == "That is not the passphrase."
    assert names_in(folder) == ["Sam"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files where they are")
@pytest.mark.parametrize(
    "lose", [lambda folder, tmp: shutil.move(folder, tmp / "x"), lambda folder, _: shutil.rmtree(folder)]
)
def test_the_folder_moved_or_deleted_while_open(tmp_path, lose):
    with closing(open_again(write(tmp_path / "diary"))) as diary:
        lose(diary.folder, tmp_path)
        assert told(record_person, diary, Person(name="Rik")) == "The diary is no longer where it was."
        save_copy_elsewhere(diary, tmp_path / "copy").close()
    assert names_in(tmp_path / "copy") == ["Sam"]


def cut(path):
    path.write_bytes(path.read_bytes()[:8_192])


def cut_within_a_page(path):
    path.write_bytes(path.read_bytes()[:-100])


def make_foreign(path):
    path.write_bytes(b"SQLite format 3\x00" + bytes(8_176))


def empty(path):
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [cut, cut_within_a_page, make_foreign, empty, lambda path: path.unlink()])
def test_a_cut_foreign_or_empty_file(tmp_path, damage):
    folder = write(tmp_path / "diary")
    damage(folder / "diary-1.db")
    assert told(open_again, folder) == "Part of the diary is damaged. Your passphrase is right."
    look_into(folder / "backups" / "egel-2026-11-22.backup", PASSPHRASE, policy=CHEAP_POLICY).close()


def test_a_damaged_page(tmp_path):
    folder = write(tmp_path / "diary")
    flip(folder, pages_in(folder))
    with closing(open_again(folder)) as diary:
        assert told(everyone, diary) == "Part of the diary is damaged. Your passphrase is right."
    salvaged = salvage_with_passphrase(folder, PASSPHRASE, TODAY, policy=CHEAP_POLICY)
    assert [(table.name, table.incomplete, table.lost) for table in salvaged.tables if table.name == "person"] == [
        ("person", 1, 0)
    ]
    assert names_in(folder) == ["Sam"]


def test_an_older_copy_of_the_key_file_put_back(tmp_path):
    folder = write(tmp_path / "diary")
    old = (folder / HEADERS[0]).read_bytes()
    with closing(open_again(folder)) as diary:
        change_passphrase(diary, "een nieuwe zin")
    new = (folder / HEADERS[0]).read_bytes()
    for name in HEADERS:
        (folder / name).write_bytes(old)
    assert told(open_again, folder) == "An older key file was put back."
    (folder / HEADERS[0]).write_bytes(new)
    with closing(open_diary(folder, "een nieuwe zin", policy=CHEAP_POLICY)) as diary:
        assert [each.name for each in everyone(diary)] == ["Sam"]


def test_a_diary_from_a_newer_app(tmp_path):
    folder = write(tmp_path / "diary")
    with closing(open_again(folder)) as diary, diary.writing() as connection:
        connection.execute("INSERT INTO migration (number, applied_at) VALUES (999, '2030-01-01T00:00:00Z')")
    before = (folder / "diary-1.db").read_bytes()
    assert told(open_again, folder) == "This diary was made by a newer version of Egel."
    assert (folder / "diary-1.db").read_bytes() == before
    assert told(lambda: salvage_with_passphrase(folder, PASSPHRASE, TODAY, policy=CHEAP_POLICY)) == (
        "This diary was made by a newer version of Egel."
    )
    assert (folder / "diary-1.db").read_bytes() == before
