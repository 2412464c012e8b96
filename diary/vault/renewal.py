"""The diary's database once more, beside it and under the same keys: changed there, and then it takes effect whole."""

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import closing, nullcontext
from typing import Final

import msgspec
from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault import changeover
from diary.vault.database import connect, driver_faults, restate
from diary.vault.files import create_empty, refuse_without_room, writing_faults
from diary.vault.still import held_still
from diary.vault.successor import Successor
from diary.vault.vault import Vault

#: Room for the copy, and as much again for its log when every page of it is changed.
_TIMES_AS_LARGE: Final = 2
_ROOM_BESIDE: Final = 256 * 1024  # bytes
_BLOCK: Final = 1024 * 1024  # bytes


@contextlib.contextmanager
def same_diary_beside(vault: Vault) -> Iterator[Successor]:
    """A copy of a diary that nobody has open, ready to be changed and to take effect; else it is discarded at the end.

    The bytes are copied as they lie, encrypted. Raises DISK_FULL before the first of them where there is no room, and
    OPEN_ELSEWHERE.
    """
    header = msgspec.structs.replace(
        vault.header, generation=vault.header.generation + 1, database=changeover.next_number(vault.folder)
    )
    with Successor(vault.folder, header, vault.root.copy(), vault.policy) as successor:
        with held_still(vault, nullcontext()), vault.database_bytes() as file, writing_faults():
            size = file.seek(0, 2)
            refuse_without_room(vault.folder, _TIMES_AS_LARGE * size + _ROOM_BESIDE)
            file.seek(0)
            create_empty(successor.path)
            with successor.path.open("wb") as copy:
                shutil.copyfileobj(file, copy, _BLOCK)
        yield successor


@contextlib.contextmanager
def opened(successor: Successor) -> Iterator[sqlcipher.Connection]:
    """A connection to the copy; at the end of the block the file holds everything by itself, without its log.

    Only the file is going to be named by the header, so what would stay in the log would be lost: OPEN_ELSEWHERE.
    """
    path, row = successor.path, successor.row
    with closing(connect(path, successor.root.database_key(), row.id)) as connection:
        yield connection
        restate(connection, row)
        with driver_faults():
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise SurroundingsFailed(FaultCode.OPEN_ELSEWHERE)
