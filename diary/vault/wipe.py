"""Wiping a diary: first what opens it, then all that is ours; never anything that isn't.

The slots are written over where they lie: without the root key in them the data is unreadable at once, also where a
disk keeps old blocks for a while. A copy of the header that is written over stays until the end, so that whoever was
interrupted can go on; no diary opens any more as soon as there is one.
"""

import contextlib
import errno
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from diary.domain.faults import ClientCanMend, Fault, FaultCode, SurroundingsFailed
from diary.vault import backup_format, header
from diary.vault.backup_format import PAGE_BYTES
from diary.vault.backups import backups_folder, is_backup
from diary.vault.changeover import is_part_of_database
from diary.vault.files import is_temporary, make_last, reading_faults, sync_folder, writing_faults
from diary.vault.folder import HEADER_NAMES, LOCK_NAMES, WIPED
from diary.vault.header import VAULT_ID_BYTES
from diary.vault.set_aside import set_aside_in


@dataclass(frozen=True, slots=True)
class Wiped:
    """What stayed in the folder: things that are not ours, and things of ours that could not be taken away.

    `readable` tells how many of the latter still open with the passphrase or the card, `dead_backups` how many are
    backups that no longer do.
    """

    others: int
    left: int
    readable: int = 0
    dead_backups: int = 0


def wipe(folder: Path) -> Wiped:
    """Destroy the keys of the diary in `folder`, then take away everything of it; may be called again after a kill.

    Raises CANNOT_READ for a folder that isn't there, NOT_A_DIARY where there is nothing of one, and CANNOT_WRITE or
    DISK_FULL when the keys could not be destroyed; then nothing has changed.
    """
    with reading_faults():
        # A link to the whole diary is the client's own way to it, and what it leads to is meant.
        there = folder.resolve(strict=True)
        headers = [path for path in there.iterdir() if path.name in HEADER_NAMES]
    mark = _mark_of(headers)
    ours = list(_ours_in(there, mark))
    if not headers and not ours:
        raise ClientCanMend(FaultCode.NOT_A_DIARY)
    _destroy_keys(headers, ours, mark)
    _remove(ours)
    for inner in _inner_folders(there):
        _remove_folder(inner)
    sync_folder(there)
    left = [path for path in ours if os.path.lexists(path)]
    if not left:
        # The last that says that a diary was being wiped here.
        _remove(headers)
        sync_folder(there)
        _remove_folder(there)
        _remove_dead_link(folder)
    readable = [path for path in left if _opens(path)]
    dead_backups = [path for path in left if is_backup(path.name) and path not in readable]
    return Wiped(_count_others(there, [*ours, *headers]), len(left), len(readable), len(dead_backups))


def _destroy_keys(headers: list[Path], ours: list[Path], mark: bytes) -> None:
    """Write over everything that holds slots; raises when that can be done with no copy of the diary's own header."""
    faults: dict[Path, Fault] = {}
    for path in headers:
        try:
            _overwrite(path, mark)
        except SurroundingsFailed as fault:
            faults[path] = fault
    if headers and len(faults) == len(headers):
        raise faults[headers[0]]
    # Those that could not be written over must not stay for it, and neither must the others.
    _remove(faults)
    for path in ours:
        with contextlib.suppress(SurroundingsFailed):
            if path.name in HEADER_NAMES or is_temporary(path.name):
                _overwrite(path, mark)
            elif is_backup(path.name):
                _overwrite(path, mark, at_end=PAGE_BYTES)


def _ours_in(folder: Path, mark: bytes) -> Iterator[Path]:
    """All files of the diary but its own two copies of the header."""
    for path in _files(folder):
        if is_part_of_database(path.name) or is_temporary(path.name) or path.name in LOCK_NAMES:
            yield path
    backups = backups_folder(folder)
    # Behind a link others may keep their backups too: there only what says that it is this diary's is ours.
    is_shared = backups.is_symlink()
    for path in _files(backups):
        is_named = is_backup(path.name) or (is_temporary(path.name) and not is_shared)
        if is_named and (not is_shared or _is_of(path, mark)):
            yield path
    for inner in set_aside_in(folder):
        files = sorted(_files(inner), key=lambda path: path.name in HEADER_NAMES)
        is_own = not is_shared or any(path.name in HEADER_NAMES and _is_of(path, mark) for path in files)
        for path in files if is_own else ():
            if is_part_of_database(path.name) or is_temporary(path.name) or path.name in HEADER_NAMES:
                yield path


def _inner_folders(folder: Path) -> list[Path]:
    """The folders of ours within that of the diary, the deepest first."""
    return [*set_aside_in(folder), backups_folder(folder)]


def _count_others(folder: Path, ours: list[Path]) -> int:
    inner = [] if backups_folder(folder).is_symlink() else _inner_folders(folder)
    there = [path for place in (folder, *inner) for path in _entries(place)]
    return len([path for path in there if path not in ours and path not in inner])


def _mark_of(headers: list[Path]) -> bytes:
    """What is written over the slots of a diary: that it is being wiped, and its id as far as that can be read."""
    for path in headers:
        raw = _read(path)
        if raw.startswith(WIPED):
            return raw[: len(WIPED) + VAULT_ID_BYTES].rstrip(b"\0")
        with contextlib.suppress(Fault):
            return WIPED + header.decode(raw).vault
    return WIPED


def _is_of(path: Path, mark: bytes) -> bool:
    """Whether a backup, or a copy of a header, says that it is of the diary with this mark."""
    raw = _read(path)
    if is_backup(path.name):
        raw = raw[-PAGE_BYTES:]
    if mark != WIPED and raw.startswith(mark):
        return True
    return _vault_in(path, raw) == mark[len(WIPED) :]


def _opens(path: Path) -> bool:
    """Whether slots still stand in a file."""
    return bool(_vault_in(path, _read(path)[-PAGE_BYTES:]))


def _vault_in(path: Path, raw: bytes) -> bytes | None:
    with contextlib.suppress(Fault):
        return backup_format.decode(raw).header.vault if is_backup(path.name) else header.decode(raw).vault
    return None


def _read(path: Path) -> bytes:
    """What is in a file, or its last block if it is long."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - header.LARGEST))
            return file.read()
    except OSError:
        return b""


def _overwrite(path: Path, content: bytes = b"", *, at_end: int | None = None) -> None:
    """Write `content` and zeros over a file where it lies: over all of it, or over so many bytes at its end."""
    with writing_faults():
        # Whatever a link points at is not ours; not every system refuses to follow one.
        if path.is_symlink():
            raise OSError(errno.ELOOP, "a link")
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(handle, "r+b", buffering=0) as file:
            size = os.fstat(handle).st_size
            start = 0 if at_end is None else max(0, size - at_end)
            file.seek(start)
            file.write(content.ljust(size - start, b"\0"))
            make_last(handle)


def _remove(paths: Iterable[Path]) -> None:
    for path in list(paths):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _remove_folder(folder: Path) -> None:
    """Take away a folder that is empty by now; a link to one elsewhere is not ours."""
    if not folder.is_symlink():
        with contextlib.suppress(OSError):
            folder.rmdir()


def _remove_dead_link(folder: Path) -> None:
    """Take away a link to a folder that is gone by now: it would stand in the way of a new diary."""
    if folder.is_symlink() and not folder.exists():
        with contextlib.suppress(OSError):
            folder.unlink()


def _files(folder: Path) -> list[Path]:
    """The files in a folder, and links with their names: those are taken away, and never what they point at."""
    return [path for path in _entries(folder) if path.is_symlink() or path.is_file()]


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []
