"""Bringing a diary up to this version of the app: after a proven backup, on a copy, and in one step."""

import contextlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from types import MappingProxyType
from typing import Final

from diary.domain.backups import BackupKind
from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.services.backup_making import make_backup
from diary.store.faults import driver_faults
from diary.store.migrate import upgrade, version_of
from diary.store.migrations import MIGRATIONS, Migration
from diary.vault import changeover
from diary.vault.copying import counts_of
from diary.vault.database import refuse_unsealed
from diary.vault.renewal import opened, same_diary_beside
from diary.vault.vault import Vault

#: Tables that say something of the file and not of the client.
_OF_THE_FILE: Final = frozenset({"migration", "vault"})

#: What can stand in the way, said for a diary that is not open yet.
_IN_THE_WAY: Final[Mapping[FaultCode, FaultCode]] = MappingProxyType(
    {FaultCode.DISK_FULL: FaultCode.NO_ROOM_TO_UPGRADE, FaultCode.CANNOT_WRITE: FaultCode.CANNOT_UPGRADE}
)


def up_to_date(vault: Vault, now: datetime, migrations: tuple[Migration, ...] = MIGRATIONS) -> Vault:
    """The diary with the schema of this version: the vault itself, or what took its place. `now` names the backup.

    A diary from a newer app is refused untouched (NEWER_VERSION). Killed at any moment, the old diary is there or the
    new one, whole; after every fault the old one is: NO_ROOM_TO_UPGRADE, CANNOT_UPGRADE, DAMAGED_DIARY, OPEN_ELSEWHERE.
    """
    with driver_faults(), closing(vault.connect()) as connection:
        if not 0 < version_of(connection) < migrations[-1].number:
            # A new one gets its first tables here, one from a newer app is refused, and nothing is done in all others.
            upgrade(connection, migrations)
            return vault
    with _told_as_upgrade():
        make_backup(vault, BackupKind.BEFORE_UPGRADE, now)
        upgraded = _upgraded(vault, migrations)
    vault.close()
    changeover.sweep(upgraded.folder, upgraded.header)
    return upgraded


def _upgraded(vault: Vault, migrations: tuple[Migration, ...]) -> Vault:
    with same_diary_beside(vault) as successor:
        with opened(successor) as connection, driver_faults():
            before = counts_of(connection)
            upgrade(connection, migrations)
            _refuse_fewer(before, counts_of(connection))
            refuse_unsealed(connection)
        return successor.take_effect()


def _refuse_fewer(before: Mapping[str, int], after: Mapping[str, int]) -> None:
    """Refuse an upgrade that lost rows: a migration that moves them has to say so here."""
    for table, rows in before.items():
        if table not in _OF_THE_FILE and after.get(table) != rows:
            raise OurBug(table=table, before=rows, after=after.get(table, -1))


@contextlib.contextmanager
def _told_as_upgrade() -> Iterator[None]:
    try:
        yield
    except SurroundingsFailed as fault:
        if fault.code in _IN_THE_WAY:
            raise SurroundingsFailed(_IN_THE_WAY[fault.code], **fault.facts) from None
        raise
