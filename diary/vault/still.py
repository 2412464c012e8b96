"""Holding the encrypted file still while the diary stays open, so that its bytes can be copied."""

import contextlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.database import driver_faults
from diary.vault.vault import Vault

#: How often the log is folded into the file before somebody else is said to be in the way.
_TRIES: Final = 3


@contextlib.contextmanager
def held_still(vault: Vault, alone: AbstractContextManager[None] | None = None) -> Iterator[sqlcipher.Connection]:
    """Within the block the file itself holds all that was saved when it began, and its bytes stay as they are.

    What is written meanwhile goes into the log. `alone` keeps other threads out for the beginning only, some
    milliseconds. The connection reads that same moment. Raises OPEN_ELSEWHERE when somebody else is in the way.
    """
    with contextlib.closing(vault.connect()) as connection, driver_faults():
        with alone or nullcontext():
            _hold(connection, vault)
        yield connection


def _hold(connection: sqlcipher.Connection, vault: Vault) -> None:
    """Begin to read while the log is empty: SQLite then lets nobody fold anything into the file until that ends."""
    log = vault.database_path.with_name(vault.database_path.name + "-wal")
    for _ in range(_TRIES):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        if not log.exists() or log.stat().st_size == 0:
            return
        connection.execute("ROLLBACK")
    raise SurroundingsFailed(FaultCode.OPEN_ELSEWHERE)
