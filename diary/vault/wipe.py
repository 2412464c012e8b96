"""Wiping a diary: first what opens it, then all that is ours; never anything that isn't.

The slots are written over where they lie: without the root key in them the data is unreadable at once, also where a
disk keeps old blocks for a while. One copy of the header stays until the end, so that whoever was interrupted can go
on; no diary opens any more as soon as one copy is written over.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from diary.domain.faults import SurroundingsFailed
from diary.vault.backup_format import PAGE_BYTES
from diary.vault.backups import backups_folder, is_backup
from diary.vault.changeover import is_part_of_database
from diary.vault.files import is_temporary, sync_folder, writing_faults
from diary.vault.folder import HEADER_NAMES, LOCK_NAMES, WIPED
from diary.vault.set_aside import is_set_aside


@dataclass(frozen=True, slots=True)
class Wiped:
    """What stayed in the folder: things that are not ours, and things of ours that could not be taken away."""

    others: int
    left: int


def wipe(folder: Path) -> Wiped:
    """Destroy the keys of the diary in `folder`, then take away everything of it; may be called again after a kill.

    Raises CANNOT_WRITE or DISK_FULL when the keys could not be destroyed; then the diary still opens.
    """
    _destroy_keys(folder)
    _remove(_ours_in(folder))
    for inner in _inner_folders(folder):
        _remove_folder(inner)
    sync_folder(folder)
    # The last that says that a diary was being wiped here.
    _remove(folder / name for name in HEADER_NAMES)
    sync_folder(folder)
    _remove_folder(folder)
    return _what_stayed(folder)


def _destroy_keys(folder: Path) -> None:
    headers = [path for path in _files(folder) if path.name in HEADER_NAMES and not path.is_symlink()]
    faults = []
    for path in headers:
        try:
            _overwrite(path, WIPED)
        except SurroundingsFailed as fault:
            faults.append(fault)
    if faults and len(faults) == len(headers):
        raise faults[0]
    for path in _ours_in(folder):
        # What can't be written over is taken away afterwards; the others must not stay for it.
        with contextlib.suppress(SurroundingsFailed):
            if path.name in HEADER_NAMES or is_temporary(path.name):
                _overwrite(path)
            elif is_backup(path.name):
                _overwrite(path, at_end=PAGE_BYTES)


def _ours_in(folder: Path) -> Iterator[Path]:
    """All files of the diary but its own two copies of the header."""
    for path in _files(folder):
        if is_part_of_database(path.name) or is_temporary(path.name) or path.name in LOCK_NAMES:
            yield path
    backups, *set_aside = _inner_folders(folder)[::-1]
    for path in _files(backups):
        if is_backup(path.name) or is_temporary(path.name):
            yield path
    for inner in set_aside:
        for path in _files(inner):
            if is_part_of_database(path.name) or is_temporary(path.name) or path.name in HEADER_NAMES:
                yield path


def _inner_folders(folder: Path) -> list[Path]:
    """The folders of ours within that of the diary, the deepest first."""
    backups = backups_folder(folder)
    return [*(path for path in _entries(backups) if is_set_aside(path.name)), backups]


def _what_stayed(folder: Path) -> Wiped:
    left = [*_ours_in(folder), *(path for path in _files(folder) if path.name in HEADER_NAMES)]
    inner = [path for path in _inner_folders(folder) if not path.is_symlink()]
    there = [path for place in (folder, *inner) for path in _entries(place)]
    return Wiped(others=len([path for path in there if path not in left and path not in inner]), left=len(left))


def _overwrite(path: Path, content: bytes = b"", *, at_end: int | None = None) -> None:
    """Write `content` and zeros over a file where it lies: over all of it, or over so many bytes at its end."""
    with writing_faults():
        # Whatever a link points at is not ours.
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(handle, "r+b", buffering=0) as file:
            size = os.fstat(handle).st_size
            start = 0 if at_end is None else max(0, size - at_end)
            file.seek(start)
            file.write(content.ljust(size - start, b"\0"))
            os.fsync(handle)


def _remove(paths: Iterable[Path]) -> None:
    for path in list(paths):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _remove_folder(folder: Path) -> None:
    """Take away a folder that is empty by now; a link to one elsewhere is not ours."""
    if not folder.is_symlink():
        with contextlib.suppress(OSError):
            folder.rmdir()


def _files(folder: Path) -> list[Path]:
    """The files in a folder, and links with their names: those are taken away, and never what they point at."""
    return [path for path in _entries(folder) if path.is_symlink() or path.is_file()]


def _entries(folder: Path) -> list[Path]:
    """What is in a folder of ours; nothing where somebody put a link to another one."""
    try:
        return [] if folder.is_symlink() else list(folder.iterdir())
    except OSError:
        return []
