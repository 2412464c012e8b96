"""Making a damaged database readable of which a page of the schema itself is bad: without it nothing can be found.

A new file with the same key, the same salt and the same tables, made in the same order, has the same pages for its
schema. In a copy of the damaged file they take the place of those that are bad. Whether they fit shows afterwards: all
tables of a version must be there, and those of the new file in the same places, or the copy isn't used.
"""

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from diary.vault.changeover import discard
from diary.vault.damaged_file import DamagedFile
from diary.vault.database import VaultRow, driver_faults, keyed_connection, write_row
from diary.vault.files import create_empty, reading_faults, refuse_without_room, temporary_beside, writing_faults
from diary.vault.keys import RootKey, wipe

PAGE_BYTES: Final = 4096
#: SQLCipher begins a file with this; the keys of all its pages follow from it.
SALT_BYTES: Final = 16
#: The copy, and a new file that is as large, when the first page is bad.
_TIMES_AS_LARGE: Final = 2
_SCHEMA: Final = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema ORDER BY rowid"

Fill = Callable[[sqlcipher.Connection], None]
_Schema = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class _Twin:
    """The pages of a new file's schema, by their number, and what it says."""

    pages: dict[int, bytes]
    schema: _Schema


def has_schema(path: Path, root: RootKey) -> bool:
    """Whether the schema of a damaged file can be read as a whole."""
    with DamagedFile(path, root) as file:
        return bool(file.rows_or_none(_SCHEMA))


@contextlib.contextmanager
def with_schema_mended(path: Path, root: RootKey, row: VaultRow, fills: Iterable[Fill]) -> Iterator[Path | None]:
    """A copy of a damaged file that has its schema again, gone at the end of the block; None where none fits.

    Each of `fills` makes the tables of a version, the likeliest first. Raises DISK_FULL and CANNOT_WRITE.
    """
    copy, new = temporary_beside(path), temporary_beside(path)
    try:
        refuse_without_room(path.parent, _TIMES_AS_LARGE * _size_of(path))
        # Shorter than a page, it has nothing to save.
        twins = [_twin_of(path, new, root, row, fill) for fill in fills] if _size_of(path) > PAGE_BYTES else []
        yield copy if any(_mend(path, copy, root, twin, twins) for twin in twins) else None
    finally:
        discard(copy)
        discard(new)


def _twin_of(path: Path, new: Path, root: RootKey, row: VaultRow, fill: Fill) -> _Twin:
    discard(new)
    create_empty(new)
    key = root.database_key()
    try:
        salt = _read(path, 0, SALT_BYTES)
        with driver_faults(), closing(keyed_connection(new, key, "mode=rw", salt=salt)) as connection:
            write_row(connection, row)
            fill(connection)
            schema = connection.execute(_SCHEMA).fetchall()
            (count,) = connection.execute("PRAGMA page_count").fetchone()
            if not _has_first_page(path, root):
                _grow(connection, row, _size_of(path))
    finally:
        wipe(key)
    # All tables are empty yet, so each has one page, and the schema has the others.
    numbers = set(range(1, count + 1)) - {root_page for *_, root_page, _ in schema}
    pages = {number: _read(new, (number - 1) * PAGE_BYTES, PAGE_BYTES) for number in numbers}
    return _Twin(pages, schema)


def _grow(connection: sqlcipher.Connection, row: VaultRow, size: int) -> None:
    """Let the first page say that the file is as long as the damaged one: what lies behind is not read else."""
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("UPDATE vault SET id = zeroblob(?)", (size,))
    connection.execute("UPDATE vault SET id = ?", (row.id,))
    connection.execute("PRAGMA journal_mode = WAL")


def _mend(path: Path, copy: Path, root: RootKey, twin: _Twin, versions: Sequence[_Twin]) -> bool:
    """Copy the damaged file with its bad pages replaced that hold the schema; True when they fit."""
    discard(copy)
    with writing_faults():
        _copy_with_log(path, copy)
        has_first_page = _has_first_page(copy, root)
        if not has_first_page:
            # It leads to all others, so only with it can be told which of them are bad.
            _put(copy, {1: twin.pages[1]})
        with DamagedFile(copy, root) as file:
            bad = file.bad_pages()
        replaced = {number: page for number, page in twin.pages.items() if number in bad}
        _put(copy, replaced)
    if len(replaced) + (not has_first_page) == len(twin.pages):
        # With nothing left of the file's own schema, nothing would show that it is another one.
        return False
    with DamagedFile(copy, root) as file:
        schema = file.rows_or_none(_SCHEMA) or []
    # A diary may have grown since its first tables: those must be where they are in the new file, and all be there.
    are_in_place = _places_in(twin.schema) <= _places_in(schema)
    return are_in_place and any(_texts_in(schema) == _texts_in(version.schema) for version in versions)


def _places_in(schema: _Schema) -> set[tuple[str, int]]:
    return {(name, root_page) for _, name, _, root_page, _ in schema}


def _texts_in(schema: _Schema) -> set[tuple[str, str, str, str | None]]:
    return {(kind, name, table, text) for kind, name, table, _, text in schema}


def _has_first_page(path: Path, root: RootKey) -> bool:
    with DamagedFile(path, root) as file:
        return file.rows_or_none("PRAGMA schema_version") is not None


def _put(path: Path, pages: Mapping[int, bytes]) -> None:
    with path.open("r+b") as file:
        for number, page in pages.items():
            file.seek((number - 1) * PAGE_BYTES)
            file.write(page)


def _copy_with_log(path: Path, copy: Path) -> None:
    for suffix in ("", "-wal"):
        source, target = (each.with_name(each.name + suffix) for each in (path, copy))
        if source.exists():
            create_empty(target)
            shutil.copyfile(source, target)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _read(path: Path, start: int, length: int) -> bytes:
    with reading_faults(), path.open("rb") as file:
        file.seek(start)
        return file.read(length)
