"""On a stick that can't be read everywhere any more, and knows no second names, there is still a way on."""

import pytest

from tests.support.bad_sectors import NO_LINKS, SOME_READ, ran_with
from tests.support.restoring import THEN, contacts_in, prepared

RESTORE = """
import sys
from pathlib import Path
from tests.support.restoring import restored

print(restored(Path(sys.argv[2]), Path(sys.argv[1])).is_set_aside)
"""
SALVAGE = """
import sys
from datetime import date
from pathlib import Path
from diary.services.salvaging import salvage_with_passphrase
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

saved = salvage_with_passphrase(Path(sys.argv[1]), PASSPHRASE, date(2026, 11, 22), policy=CHEAP_POLICY)
print({table.name: table.saved for table in saved.tables}["contact"])
"""
BACK_UP = """
import sys
from contextlib import closing
from pathlib import Path
from diary.domain.faults import Fault
from diary.services.backups import back_up
from tests.support.backups import NOW
from tests.support.diaries import open_again

with closing(open_again(Path(sys.argv[1]))) as diary:
    try:
        back_up(diary, NOW)
    except Fault as fault:
        print(fault.code)
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "diary"


@pytest.fixture
def backup(folder):
    return prepared(folder)


def kept_files(folder):
    return {path.name for path in (folder / "backups" / "set-aside-2026-11-22").iterdir()}


def test_a_backup_is_put_back_in_its_place(folder, backup):
    assert ran_with((SOME_READ, NO_LINKS), folder / "diary-1.db", RESTORE, folder, backup) == "True"
    assert contacts_in(folder) == THEN
    assert kept_files(folder) == {"vault.json", "vault.json.bak", "diary-1.db"}


def test_what_can_be_read_is_saved(folder, backup):
    assert ran_with((SOME_READ, NO_LINKS), folder / "diary-1.db", SALVAGE, folder) == str(THEN + 1)
    assert contacts_in(folder) == THEN + 1
    assert kept_files(folder) == {"vault.json", "vault.json.bak", "diary-1.db"}


def test_a_backup_of_it_is_refused_with_a_word_that_says_why(folder, backup):
    assert ran_with((SOME_READ,), folder / "diary-1.db", BACK_UP, folder) == "cannot-read"
    assert not list((folder / "backups").glob("*"))
