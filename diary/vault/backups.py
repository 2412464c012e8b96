"""Where backups lie and what they are called: in the diary's own folder of backups, and in a second place."""

import contextlib
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from diary.domain.backups import BackupKind
from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.progress import Watch, go_on
from diary.vault.backup_file import BackupFile, copy_file, read
from diary.vault.files import is_temporary, move_into_place, temporary_beside
from diary.vault.folder import BACKUPS_NAME

SUFFIX: Final = ".backup"
_NAME: Final = re.compile(
    r"egel-(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:-(?P<kind>before-upgrade|before-restore))?(?:-[1-9][0-9]{0,5})?\.backup"
)
#: In a place that others write to as well, a temporary file younger than this may be somebody's work.
_ABANDONED_AFTER: Final = 24 * 60 * 60  # seconds


@dataclass(frozen=True, slots=True)
class Found:
    """A file with a backup's name. `file` is None for one that is damaged."""

    path: Path
    kind: BackupKind
    day: date
    file: BackupFile | None


def backups_folder(diary: Path) -> Path:
    """The folder of the backups of the diary in this folder."""
    return diary / BACKUPS_NAME


def found_in(folder: Path) -> Iterator[Found]:
    """The files in a folder with a backup's name, of whatever diary; those of a newer version are passed over."""
    for path in sorted(_files(folder)):
        if named := _named(path):
            kind, day = named
            try:
                yield Found(path, kind, day, read(path))
            except Fault as fault:
                if fault.code is FaultCode.DAMAGED_BACKUP:
                    yield Found(path, kind, day, None)


def own_in(folder: Path, vault: bytes) -> Iterator[Found]:
    """Those of them that are whole and of the diary with this id."""
    return (found for found in found_in(folder) if found.file is not None and found.file.header.vault == vault)


def is_backup(name: str) -> bool:
    """True for the name of a backup of ours."""
    return _NAME.fullmatch(name) is not None


def path_for(folder: Path, kind: BackupKind, day: date, vault: bytes) -> Path:
    """Where a new backup goes: in place of the diary's own of the same day and reason, else beside what is there.

    One from before a restore never takes the place of another: each may hold what no other one does.
    """
    is_replaced = kind is not BackupKind.BEFORE_RESTORE
    ending = "" if kind is BackupKind.DAILY else f"-{kind}"
    number = 1
    while True:
        name = f"egel-{day.isoformat()}{ending}" + (f"-{number}" if number > 1 else "") + SUFFIX
        path = folder / name
        if not path.exists() or (is_replaced and _is_own(path, vault)):
            return path
        number += 1


def copy_to(folder: Path, source: Path, kind: BackupKind, vault: bytes, watch: Watch = go_on) -> Path:
    """Copy a backup into another folder, which has to be there; gives where it is then.

    Raises CANNOT_WRITE, DISK_FULL, CANNOT_READ, DAMAGED_BACKUP and Stopped; then nothing of it is left.
    """
    if not folder.is_dir():
        raise SurroundingsFailed(FaultCode.CANNOT_WRITE, why="no-folder")
    sweep(folder, is_shared=True)
    file = read(source)
    path = path_for(folder, kind, file.foot.day, vault)
    temporary = temporary_beside(path)
    try:
        copy_file(source, temporary, watch)
        move_into_place(temporary, path)
    finally:
        remove(temporary)
    return path


def remove(path: Path) -> None:
    """Take a file away; where that can't be, it stays."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def sweep(folder: Path, *, is_shared: bool) -> None:
    """Take away what an interrupted backup left; in a folder that others write to as well only what is a day old."""
    for path in _files(folder):
        with contextlib.suppress(OSError):
            is_abandoned = not is_shared or time.time() - path.stat().st_mtime > _ABANDONED_AFTER
            if is_temporary(path.name) and is_abandoned:
                # A folder is a diary that was half set aside; those are in the diary's own folder of backups only.
                if path.is_dir() and not path.is_symlink() and not is_shared:
                    shutil.rmtree(path)
                else:
                    path.unlink()


def _is_own(path: Path, vault: bytes) -> bool:
    with contextlib.suppress(Fault):
        return read(path).header.vault == vault
    return False


def _named(path: Path) -> tuple[BackupKind, date] | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    with contextlib.suppress(ValueError):
        return BackupKind(found["kind"] or BackupKind.DAILY), date.fromisoformat(found["day"])
    return None


def _files(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []
