"""A backup made by the first version that makes them, kept in tests/data/backup-1: it opens for ever.

It is of the diary in tests/data/diary-1, made with the floor cost; it holds nothing of anybody.
"""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from diary.services.contacts import count_contacts
from diary.services.opening import open_diary
from diary.services.restoring import look_into, look_into_with_card, restore
from diary.vault.backup_file import read
from diary.vault.backup_format import encode
from tests.support.backups import NOW
from tests.support.old_diaries import GOLDEN_PASSPHRASE

GOLDEN = Path(__file__).parent.parent / "data" / "backup-1" / "egel-2026-11-22.backup"
CODE = "RX5T1-5GM9C-PEQ0M-XJ2HX-YM0YR-DWCFY-4REE7"
CONTACTS = 41
PEOPLE = 6


@pytest.mark.parametrize(
    "opened", [lambda: look_into(GOLDEN, GOLDEN_PASSPHRASE), lambda: look_into_with_card(GOLDEN, CODE)]
)
def test_a_backup_of_the_first_version_is_opened_and_found_whole(opened):
    before = GOLDEN.read_bytes()
    with closing(opened()) as restorable:
        assert restorable.made_at == datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
        assert restorable.day == date(2026, 11, 22)
        assert (restorable.inside.contacts, restorable.inside.people) == (CONTACTS, PEOPLE)
    assert GOLDEN.read_bytes() == before


def test_it_is_restored_into_a_diary_that_opens(tmp_path):
    with closing(look_into(GOLDEN, GOLDEN_PASSPHRASE)) as restorable:
        restore(restorable, tmp_path / "diary", NOW)
    with closing(open_diary(tmp_path / "diary", GOLDEN_PASSPHRASE)) as diary:
        assert count_contacts(diary) == CONTACTS


def test_its_last_block_is_spelled_the_same_today():
    assert encode(read(GOLDEN).foot) == GOLDEN.read_bytes()[-4096:]
