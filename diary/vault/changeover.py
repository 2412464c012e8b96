"""Putting another database in the place of a diary's own: written beside it, verified, then named by the header.

Whoever is killed meanwhile leaves a diary that opens with the old database or the new one, whole: the new one has a
name of its own until the header says its number. Numbers only grow. So a lower one is left over and is swept; a higher
one means that somebody put an older header back, and is never touched.
"""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault import header_files
from diary.vault.database import SIDECARS, file_name
from diary.vault.files import is_temporary, move_into_place, sync, writing_faults
from diary.vault.folder import FOR_SEARCHING, UNFINISHED
from diary.vault.header import Header

_DATABASE: Final = re.compile(r"diary-([1-9][0-9]{0,15})\.db(\.new|\.search)?(-wal|-shm|-journal)?")


def beside(folder: Path, number: int) -> Path:
    """Where the database with this number is written until the header names it."""
    return folder / (file_name(number) + UNFINISHED)


def search_beside(folder: Path, number: int) -> Path:
    """Where the database with this number has what searching needs: made of it, and left behind with it."""
    return folder / (file_name(number) + FOR_SEARCHING)


def next_number(folder: Path) -> int:
    """A number above that of every database in the folder."""
    return 1 + max((number for number, _, _ in _databases(folder)), default=0)


def take_effect(folder: Path, header: Header) -> None:
    """Make the closed database that lies `beside` the diary's own, in one step; after a fault it is as before.

    It counts once the header names it. Where it can't be given its own name then, it gets that when it is opened.
    """
    with writing_faults():
        sync(beside(folder, header.database))
    header_files.write(folder, header)
    with contextlib.suppress(SurroundingsFailed):
        settle(folder, header)


def settle(folder: Path, header: Header) -> None:
    """Give the database that the header names its own name, which a kill may have kept from it."""
    path, waiting = folder / file_name(header.database), beside(folder, header.database)
    if waiting.exists() and not path.exists():
        move_into_place(waiting, path)


def newest_number(folder: Path) -> int:
    """The number of the newest database that is finished, 0 where there is none."""
    return max((number for number, is_unfinished, _ in _databases(folder) if not is_unfinished), default=0)


def refuse_older(folder: Path, header: Header) -> None:
    """Refuse a header that names an older database than there is (OLDER_KEYS)."""
    newest = newest_number(folder)
    if newest > header.database:
        raise SurroundingsFailed(FaultCode.OLDER_KEYS, older=newest - header.database)


def is_there(folder: Path, number: int) -> bool:
    """Whether the database with this number is there, under its own name or still without it."""
    return any(found == number for found, _, _ in _databases(folder))


def sweep(folder: Path, header: Header) -> None:
    """Take away what an interrupted change left: older databases, unfinished ones, and temporary files of ours."""
    # The one that the header names may still lack its name; it is not left over.
    is_settled = (folder / file_name(header.database)).exists()
    for number, is_unfinished, path in list(_databases(folder)):
        is_waiting = number == header.database and not is_settled
        if number < header.database or (is_unfinished and not is_waiting):
            _remove(path)
    for path in list(_entries(folder)):
        if is_temporary(path.name) or _is_of_older_search(path.name, header.database):
            _remove(path)


def is_part_of_database(name: str) -> bool:
    """True for the name of a diary's database, finished or for searching, and of what SQLite puts beside one."""
    return _DATABASE.fullmatch(name) is not None


def is_for_searching(name: str) -> bool:
    """True for the name of what searching needs: whatever it holds stands in the database too."""
    found = _DATABASE.fullmatch(name)
    return found is not None and found[2] == FOR_SEARCHING


def discard(path: Path) -> None:
    """Take away a database that is unfinished, or for searching, with what SQLite put beside it."""
    for suffix in ("", *SIDECARS):
        _remove(path.with_name(path.name + suffix))


def _databases(folder: Path) -> Iterator[tuple[int, bool, Path]]:
    """Each part of a database: its number, whether it is unfinished, and where it is."""
    for path in _entries(folder):
        found = _DATABASE.fullmatch(path.name)
        if found and found[2] != FOR_SEARCHING:
            yield int(found[1]), found[2] is not None, path


def _is_of_older_search(name: str, number: int) -> bool:
    found = _DATABASE.fullmatch(name)
    return found is not None and found[2] == FOR_SEARCHING and int(found[1]) < number


def _entries(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from folder.iterdir()


def _remove(path: Path) -> None:
    # Where nothing can be written, what is left over does no harm.
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
