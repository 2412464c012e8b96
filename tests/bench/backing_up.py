"""A backup of a large diary while it is open, beside a plain copy of its file that is made to last.

The proof of every byte, which follows in the background, isn't in it.
"""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from diary.domain.backups import BackupKind
from diary.services.backup_making import make_backup
from diary.services.diary import Diary
from tests.bench.figures import Figure, milliseconds, side_by_side
from tests.bench.opening import large_diary
from tests.bench.sizes import Size
from tests.support.diaries import open_again

_MOST: Final = 2.0
#: What 100,000 contacts take on the disk. A smaller diary is given as much, since the bound is for one of that size.
_BYTES: Final = 55_000_000
_BALLAST: Final = 1_000_000  # bytes a row
_NOW: Final = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """From the open diary to a backup that is whole, lasting, opened, counted and named."""
    diary = open_again(large_diary(folder))
    source, target = large_diary(folder) / "diary-1.db", folder / "copy"

    def back_up() -> None:
        make_backup(diary.vault, BackupKind.DAILY, _NOW, alone=diary.alone())

    def copy() -> None:
        target.unlink(missing_ok=True)
        shutil.copyfile(source, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())

    _weigh_down(diary, _BYTES - source.stat().st_size)
    # One of each first: afterwards both replace a file.
    back_up(), copy()
    value, floor = side_by_side(lambda: milliseconds(back_up), lambda: milliseconds(copy), size.rounds)
    diary.close()
    yield Figure("Backup of a diary of 100,000 contacts", value, floor, "a plain copy of the file", most=_MOST)


def _weigh_down(diary: Diary, missing: int) -> None:
    with diary.writing() as connection:
        connection.execute("CREATE TABLE ballast (body BLOB)")
        for _ in range(max(0, missing) // _BALLAST):
            connection.execute("INSERT INTO ballast VALUES (randomblob(?))", (_BALLAST,))
    diary.fold_in_log()
