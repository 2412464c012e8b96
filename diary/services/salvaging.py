"""Looking whether a diary is whole, and saving what can still be read out of a damaged one."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

import msgspec

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.progress import Stopped, Watch, go_on, part_of
from diary.services.diary import Diary
from diary.store.faults import driver_faults
from diary.store.migrate import upgrade
from diary.store.migrations import MIGRATIONS
from diary.vault import changeover, database
from diary.vault.cost import STRICT, CostPolicy
from diary.vault.damaged_file import DamagedFile
from diary.vault.renewal import opened
from diary.vault.salvage import SavedTable, salvage
from diary.vault.schema_twin import has_schema, with_schema_mended
from diary.vault.set_aside import set_aside
from diary.vault.soundness import Soundness, soundness_of
from diary.vault.successor import Successor
from diary.vault.vault import Vault

__all__ = ["Salvaged", "SavedTable", "Soundness", "check_diary", "salvage_with_card", "salvage_with_passphrase"]

#: Of the whole work the part that reading takes; the rest is proving what was written.
_READ: Final = 0.8


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved out of a damaged diary, table by table; only those that held something."""

    tables: tuple[SavedTable, ...]

    @property
    def lost(self) -> int:
        """How many rows were lost, as far as that is known."""
        return sum(table.lost or 0 for table in self.tables)


def check_diary(diary: Diary, watch: Watch = go_on) -> Soundness | None:
    """Look at every page of the open diary; None when stopped. Takes seconds where there are many entries."""
    try:
        with driver_faults(), contextlib.closing(diary.vault.connect()) as connection:
            return soundness_of(connection, watch)
    except Stopped:
        return None
    except SurroundingsFailed as fault:
        if fault.code is not FaultCode.DAMAGED_DIARY:
            raise
        # So damaged that it can't be looked at.
        return Soundness(bad_pages=0, findings=1)


def salvage_with_passphrase(
    folder: Path, passphrase: str, today: date, watch: Watch = go_on, *, policy: CostPolicy = STRICT
) -> Salvaged | None:
    """Save what can still be read in the closed diary in `folder` into a new database in its place; None when stopped.

    The damaged files are kept among the backups. Raises what opening does but DAMAGED_DIARY, NOTHING_READABLE,
    DISK_FULL and CANNOT_WRITE; then nothing has changed.
    """
    return _salvage(Vault.open_with_passphrase(folder, passphrase, policy=policy, is_damaged=True), today, watch)


def salvage_with_card(
    folder: Path, typed: str, today: date, watch: Watch = go_on, *, policy: CostPolicy = STRICT
) -> Salvaged | None:
    """The same, with what stands on the recovery card."""
    return _salvage(Vault.open_with_recovery(folder, typed, policy=policy, is_damaged=True), today, watch)


def _salvage(vault: Vault, today: date, watch: Watch) -> Salvaged | None:
    header = msgspec.structs.replace(
        vault.header, generation=vault.header.generation + 1, database=changeover.next_number(vault.folder)
    )
    with contextlib.closing(vault), contextlib.suppress(Stopped):
        with Successor(vault.folder, header, vault.root.copy(), vault.policy) as successor:
            tables = _saved(vault, successor, watch)
            if not any(table.saved for table in tables):
                raise SurroundingsFailed(FaultCode.NOTHING_READABLE)
            set_aside(vault.folder, today)
            successor.take_effect().close()
        changeover.sweep(vault.folder, header)
        return Salvaged(tuple(table for table in tables if table.saved or table.lost != 0))
    return None


def _saved(vault: Vault, successor: Successor, watch: Watch) -> tuple[SavedTable, ...]:
    database.create(successor.path, successor.root.database_key(), successor.row)
    with _readable(vault, successor.row) as path, DamagedFile(path, vault.root) as source:
        steps = _steps_of(source)
        with opened(successor) as target, driver_faults():
            upgrade(target, MIGRATIONS[:steps])
            tables = salvage(source, target, part_of(watch, 0.0, _READ))
            upgrade(target)
            if not soundness_of(target, part_of(watch, _READ, 1.0)).is_sound:
                raise SurroundingsFailed(FaultCode.DAMAGED_DIARY)
    return tables


@contextlib.contextmanager
def _readable(vault: Vault, row: database.VaultRow) -> Iterator[Path]:
    """The damaged file, or a copy of it with its schema mended where that was damaged too and can be."""
    if has_schema(vault.database_path, vault.root):
        yield vault.database_path
        return
    steps = range(len(MIGRATIONS), 0, -1)
    fills = [partial(upgrade, migrations=MIGRATIONS[:number]) for number in steps]
    with with_schema_mended(vault.database_path, vault.root, row, fills) as copy:
        yield copy or vault.database_path


def _steps_of(source: DamagedFile) -> int:
    """How many steps the schema of a damaged diary has taken; where it can't be told, all."""
    found = source.rows_or_none("SELECT max(number) FROM migration")
    taken = found[0][0] if found else None
    if taken is None:
        return len(MIGRATIONS)
    if taken > len(MIGRATIONS):
        raise SurroundingsFailed(FaultCode.NEWER_VERSION, found=taken, known=len(MIGRATIONS))
    return int(taken)
