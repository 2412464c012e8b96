"""Writing all of an open diary into another file, under another key, with nothing readable on the way."""

from contextlib import closing
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.progress import Watch, part_of, tell
from diary.vault.database import (
    VaultRow,
    connect,
    driver_faults,
    full_disk_told,
    keyed_connection,
    refuse_unsealed,
    restate,
    row_of,
)
from diary.vault.files import create_empty, refuse_without_room
from diary.vault.keys import RootKey
from diary.vault.soundness import soundness_of

#: How many pages are copied between two looks at whether to stop; some 10 ms.
_PAGES_AT_ONCE: Final = 500
#: What is written besides the pages: two copies of the header, and the log to begin with.
_ROOM_BESIDE: Final = 256 * 1024  # bytes
#: Copying takes about a quarter of the time that proving the copy takes.
_COPIED: Final = 0.25


def copy_proven(source: sqlcipher.Connection, path: Path, root: RootKey, row: VaultRow, watch: Watch) -> None:
    """Write `path` with all that `source` reads, under the key of `root`, and prove it; it then says `row` of itself.

    `source` has no open transaction, and nobody writes meanwhile. The copy is whole or of no use when a fault or
    Stopped comes out of here: DISK_FULL before the first byte, DAMAGED_DIARY when a page can't be read.
    """
    refuse_without_room(path.parent, _bytes_of(source) + _ROOM_BESIDE)
    create_empty(path)
    key = root.database_key()
    with full_disk_told(path.parent), driver_faults(), closing(keyed_connection(path, key, "mode=rw")) as target:
        _copy_pages(source, target, part_of(watch, 0.0, _COPIED))
        restate(target, row)
    with driver_faults(), closing(connect(path, root.database_key(), row.id)) as copy:
        _refuse_different(source, copy)
        if not soundness_of(copy, part_of(watch, _COPIED, 1.0)).is_sound:
            raise SurroundingsFailed(FaultCode.DAMAGED_DIARY)


def counts_of(connection: sqlcipher.Connection) -> dict[str, int]:
    """The number of rows of each table."""
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 -- from the schema
        for (name,) in names
    }


def _bytes_of(source: sqlcipher.Connection) -> int:
    with driver_faults():
        (pages,) = source.execute("PRAGMA page_count").fetchone()
        (size,) = source.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)


def _copy_pages(source: sqlcipher.Connection, target: sqlcipher.Connection, watch: Watch) -> None:
    def told(_: int, remaining: int, total: int) -> None:
        tell(watch, 1 - remaining / max(total, 1))

    # One moment of the diary, and one in which the pages stay as they are.
    source.execute("BEGIN")
    try:
        row_of(source)
        # Between two connections of the engine itself, each with its own key: the pages pass through memory only.
        source.backup(target, pages=_PAGES_AT_ONCE, progress=told)
        refuse_unsealed(source)
    finally:
        source.execute("ROLLBACK")


def _refuse_different(source: sqlcipher.Connection, copy: sqlcipher.Connection) -> None:
    if counts_of(source) != counts_of(copy):
        raise SurroundingsFailed(FaultCode.DAMAGED_DIARY)
