"""Both copies of the key file lost: a backup's keys open the diary again, with all that was written since."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from diary.domain.faults import ClientCanMend
from diary.domain.people import Person
from diary.services.backups import back_up
from diary.services.keys_back import put_keys_back
from diary.services.opening import change_passphrase, open_diary
from diary.services.people import everyone, record_person
from diary.services.restoring import look_into
from diary.services.rotating import new_card, rotate_keys
from diary.vault.folder import WIPED
from tests.support.diaries import make_diary, open_again
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
HEADERS = ("vault.json", "vault.json.bak")
NEW = "vier nieuwe lange woorden"


@pytest.fixture
def diary(tmp_path):
    """An open diary with a backup, and an entry that was written after it."""
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam"))
    back_up(diary, NOW)
    record_person(diary, Person(name="Rik"))
    return diary


def lose_keys(folder):
    for name in HEADERS:
        (folder / name).unlink()


def put_back(folder):
    (backup,) = (folder / "backups").glob("*.backup")
    with closing(look_into(backup, PASSPHRASE, policy=CHEAP_POLICY)) as restorable:
        return put_keys_back(restorable, folder)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def names_in(diary):
    with closing(diary):
        return {each.name for each in everyone(diary)}


def test_everything_is_there_again_also_what_was_written_since(diary):
    diary.close()
    lose_keys(diary.folder)
    assert put_back(diary.folder)
    assert names_in(open_again(diary.folder)) == {"Sam", "Rik"}


def test_two_rotten_copies_are_as_good_as_lost(diary):
    diary.close()
    for name in HEADERS:
        (diary.folder / name).write_bytes(b"rot")
    assert put_back(diary.folder)
    assert names_in(open_again(diary.folder)) == {"Sam", "Rik"}


def test_after_a_change_of_passphrase_that_of_the_backup_holds_again(diary):
    change_passphrase(diary, NEW)
    diary.close()
    lose_keys(diary.folder)
    assert put_back(diary.folder)
    assert names_in(open_again(diary.folder)) == {"Sam", "Rik"}
    with pytest.raises(ClientCanMend):
        open_diary(diary.folder, NEW, policy=CHEAP_POLICY)


def test_after_rotating_a_backup_from_before_can_not_and_nothing_is_changed(diary):
    rotate_keys(diary, NEW, new_card())
    diary.close()
    lose_keys(diary.folder)
    before = contents(diary.folder)
    assert not put_back(diary.folder)
    assert contents(diary.folder) == before


@pytest.mark.parametrize("name", HEADERS)
def test_keys_that_are_not_lost_are_never_replaced(diary, name):
    change_passphrase(diary, NEW)
    diary.close()
    (diary.folder / name).unlink()
    before = contents(diary.folder)
    assert not put_back(diary.folder)
    assert contents(diary.folder) == before


@pytest.mark.parametrize("replace", [lambda path: path.unlink(), lambda path: path.write_bytes(bytes(8_192))])
def test_where_the_database_is_gone_or_damaged_the_backup_is_to_be_restored(diary, replace):
    diary.close()
    lose_keys(diary.folder)
    replace(diary.folder / "diary-1.db")
    before = contents(diary.folder)
    assert not put_back(diary.folder)
    assert contents(diary.folder) == before


def test_a_diary_that_is_being_wiped_gets_no_keys_back(diary):
    diary.close()
    lose_keys(diary.folder)
    (diary.folder / "vault.json").write_bytes(WIPED)
    assert not put_back(diary.folder)
