"""Small backups for tests, and how hard they are looked at."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.backups import Inside
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.faults import Fault
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.diary import Diary
from diary.store.backups import inside_of
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


@contextmanager
def open_story(folder: Path) -> Iterator[Diary]:
    """The same, closed in the end, whatever became of its folder."""
    diary = story_diary(folder)
    yield diary
    with suppress(Fault):
        diary.close()


def day(number: int) -> datetime:
    """So many days after the first."""
    return NOW + timedelta(days=number)


def write_something(diary: Diary) -> None:
    """Let something change."""
    record_contact(diary, ContactDraft(Contact(When(DAY))), NOW)


def counts_of(diary: Diary) -> Inside:
    """What is in a diary, counted."""
    with diary.reading() as connection:
        return inside_of(connection)


def names_in(folder: Path) -> list[str]:
    """The names of what is in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())
