"""Opening diaries of the first version of the app, each of which is brought up to this one."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from random import Random

from diary.domain.backups import BackupKind
from diary.services.backups import backups, verify_backup
from diary.services.diary import Diary
from diary.store.connection import Connection
from diary.vault.files import writing_faults
from tests.proof.author import NOW
from tests.proof.inspection import left_over, unsound
from tests.proof.ledger import Ledger
from tests.proof.teller import Teller
from tests.support.diaries import open_again
from tests.support.old_diaries import GOLDEN_PASSPHRASE, GOLDEN_ROWS, golden_diary
from tests.support.vaults import PASSPHRASE, open_vault


def prepare(room: Path) -> None:
    """A diary of the first version, with a passphrase that costs next to nothing."""
    with closing(open_vault(golden_diary(room / "old"), GOLDEN_PASSPHRASE)) as vault:
        vault.change_passphrase(PASSPHRASE)


def act(room: Path, teller: Teller, random: Random) -> None:
    """Open one copy after the other."""
    for number in count(1):
        folder = room / str(number)

        def open_it(number: int = number, folder: Path = folder) -> None:
            _copy(room / "old", folder)
            teller.begun("upgrade", number)
            open_again(folder).close()
            teller.done("upgrade", number)

        teller.persist(open_it)


def judge(room: Path, ledger: Ledger) -> Iterator[str]:
    """Each of them opens with everything that was in it, and those told as done have a proven backup of before."""
    with closing(open_vault(room / "old")) as vault, closing(vault.connect()) as connection:
        before = {table: _rows(connection, table, _columns(connection, table)) for table in GOLDEN_ROWS}
        columns = {table: _columns(connection, table) for table in GOLDEN_ROWS}
    for number in ledger.begun["upgrade"]:
        folder = room / str(number)
        with closing(open_again(folder)) as diary:
            with diary.reading() as connection:
                lost = [table for table in before if before[table] != _rows(connection, table, columns[table])]
                yield from unsound(connection)
            if lost:
                yield f"upgrade {number} lost rows of {lost}"
            if not _has_backup(diary):
                yield f"upgrade {number} has no whole backup of before"
        yield from left_over(folder)


def _copy(old: Path, folder: Path) -> None:
    # What a full disk left of the last attempt is no matter.
    shutil.rmtree(folder, ignore_errors=True)
    with writing_faults():
        folder.mkdir()
        for path in old.iterdir():
            shutil.copy(path, folder)


def _has_backup(diary: Diary) -> bool:
    found = [each for each in backups(diary) if each.kind is BackupKind.BEFORE_UPGRADE]
    return bool(found) and all(verify_backup(diary, each, NOW).proven_at == NOW for each in found)


def _columns(connection: Connection, table: str) -> str:
    return ", ".join(f'"{name}"' for _, name, *_ in connection.execute(f"PRAGMA table_info({table})"))


def _rows(connection: Connection, table: str, columns: str) -> list[tuple[object, ...]]:
    return sorted(connection.execute(f"SELECT {columns} FROM {table}").fetchall(), key=repr)
