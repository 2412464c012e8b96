"""Small backups for tests, and how hard they are looked at."""

import os
from datetime import UTC, date, datetime

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.vault.backup_file import Origin, write
from diary.vault.still import held_still
from tests.support.diaries import make_diary

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
#: With EGEL_EVERY_BYTE=1 every byte of a small backup is flipped (some minutes); otherwise a sample of its pages.
EVERY_BYTE = os.environ.get("EGEL_EVERY_BYTE") == "1"


def write_backup(vault, path, *, day=DAY, note=b"a note"):
    """A backup of an open vault, without the services; gives its path."""
    with held_still(vault) as connection, vault.database_bytes() as file:
        assert connection.in_transaction
        write(path, Origin(file, vault.header, vault.root), day, lambda: note)
    return path


def story_diary(folder):
    """A diary with the made-up story in it."""
    diary = make_diary(folder)
    with diary.writing() as connection:
        fill_story(connection, story(DAY))
    return diary


def flipped(path, place, target):
    """A copy of a file with one bit of the byte at this place changed."""
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1 << (place % 8)
    target.write_bytes(raw)
    return target
