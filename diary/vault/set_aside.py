"""Copies of a diary's own files, as they are, for when they can't be opened and another diary takes their place."""

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.backup_file import copy_file
from diary.vault.backups import backups_folder, remove
from diary.vault.changeover import is_part_of_database
from diary.vault.files import make_folder, remove_folders, sync, writing_faults
from diary.vault.folder import HEADER_NAMES, UNFINISHED

_NAME: Final = re.compile(r"set-aside-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[1-9][0-9]{0,5})?")


def set_aside(diary: Path, day: date) -> Path:
    """Copy keys and databases of the diary in this folder into a new folder among its backups; gives that folder.

    Copies, because the diary stays what it is until another one has taken its place. Raises DISK_FULL, CANNOT_WRITE
    and CANNOT_READ; then nothing of it is left.
    """
    folder = _new_folder(backups_folder(diary), day)
    make_folder(folder)
    try:
        for path in _files_of(diary):
            _keep(path, folder / path.name)
    except BaseException:
        remove_copies(folder)
        raise
    return folder


def remove_copies(folder: Path) -> None:
    """Take away what was set aside, when nothing has taken its place."""
    for path in folder.iterdir():
        remove(path)
    remove_folders([folder])


def is_set_aside(name: str) -> bool:
    """True for the name of a folder of ours among the backups."""
    return _NAME.fullmatch(name) is not None


def _keep(path: Path, target: Path) -> None:
    try:
        copy_file(path, target)
        with writing_faults():
            sync(target)
    except SurroundingsFailed as fault:
        if fault.code is not FaultCode.CANNOT_READ:
            raise
        # A file with a place that can't be read is kept by a second name, which reads nothing.
        remove(target)
        with writing_faults():
            os.link(path, target)


def _files_of(diary: Path) -> Iterator[Path]:
    for path in sorted(diary.iterdir()):
        is_database = is_part_of_database(path.name) and UNFINISHED not in path.name
        if path.is_file() and (path.name in HEADER_NAMES or is_database):
            yield path


def _new_folder(backups: Path, day: date) -> Path:
    name, number = f"set-aside-{day.isoformat()}", 1
    while (folder := backups / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    return folder
