"""Copies of a diary's own files, as they are, for when they can't be opened and another diary takes their place."""

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from datetime import date
from io import BufferedWriter, FileIO
from pathlib import Path
from typing import Final

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.backup_file import copy_file
from diary.vault.backup_format import PAGE_BYTES
from diary.vault.backups import backups_folder, remove, sweep
from diary.vault.changeover import is_for_searching, is_part_of_database
from diary.vault.files import (
    create_new,
    is_temporary,
    make_folder,
    make_last,
    move_into_place,
    reading_faults,
    remove_folders,
    sync_folder,
    temporary_beside,
    writing_faults,
)
from diary.vault.folder import HEADER_NAMES, UNFINISHED

_NAME: Final = re.compile(r"set-aside-([0-9]{4}-[0-9]{2}-[0-9]{2})(-[1-9][0-9]{0,5})?")


def set_aside(diary: Path, day: date) -> Path:
    """Copy keys and databases of the diary in this folder into a new folder among its backups; gives that folder.

    Copies, because the diary stays what it is until another one has taken its place. What can't be read is kept as far
    as it can. Raises DISK_FULL, CANNOT_WRITE, and CANNOT_READ for a file that can't be opened at all; then nothing of
    it is left.
    """
    folder = _new_folder(backups_folder(diary), day)
    make_folder(folder.parent)
    sweep(folder.parent, is_shared=False)
    # A copy that was cut short has no name to be taken for a whole one.
    unfinished = temporary_beside(folder)
    try:
        make_folder(unfinished)
        for path in _files_of(diary):
            _keep(path, unfinished / path.name)
        sync_folder(unfinished)
        move_into_place(unfinished, folder)
    except BaseException:
        remove_copies(unfinished)
        raise
    return folder


def remove_copies(folder: Path) -> None:
    """Take away what was set aside, when nothing has taken its place."""
    shutil.rmtree(folder, ignore_errors=True)


def is_set_aside(name: str) -> bool:
    """True for the name of a folder of ours among the backups, and of one that was cut short."""
    return _NAME.fullmatch(name) is not None or is_temporary(name)


def set_aside_in(diary: Path) -> list[Path]:
    """The folders of ours among the backups of the diary in this folder; a link to one elsewhere is not ours."""
    try:
        found = list(backups_folder(diary).iterdir())
    except OSError:
        return []
    return [path for path in found if is_set_aside(path.name) and path.is_dir() and not path.is_symlink()]


def days_set_aside(diary: Path) -> tuple[date, ...]:
    """The days on which files were set aside, the newest first, each once."""
    days = set()
    for match in filter(None, (_NAME.fullmatch(folder.name) for folder in set_aside_in(diary))):
        # A name like one of ours with no day of a calendar in it.
        with contextlib.suppress(ValueError):
            days.add(date.fromisoformat(match[1]))
    return tuple(sorted(days, reverse=True))


def drop(folder: Path) -> None:
    """Take away what was set aside in this folder; what somebody else put beside it stays."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name in HEADER_NAMES, reverse=True):
        if path.name in HEADER_NAMES or is_part_of_database(path.name):
            remove(path)
    remove_folders([folder])


def _keep(path: Path, target: Path) -> None:
    try:
        copy_file(path, target)
    except SurroundingsFailed as fault:
        if fault.code is not FaultCode.CANNOT_READ:
            raise
        remove(target)
        try:
            # A second name reads nothing, so that nothing more is lost on the way.
            os.link(path, target)
        except OSError:
            # A stick's file system has no such thing.
            _copy_readable(path, target)


def _copy_readable(path: Path, target: Path) -> None:
    """Copy a file page by page, with zeros for each that can't be read."""
    with reading_faults():
        file = path.open("rb", buffering=0)
    with file, create_new(target) as copy, writing_faults(), BufferedWriter(copy) as buffer:
        size = os.fstat(file.fileno()).st_size
        for place in range(0, size, PAGE_BYTES):
            buffer.write(_read_or_zeros(file, place, min(PAGE_BYTES, size - place)))
        buffer.flush()
        make_last(copy.fileno())


def _read_or_zeros(file: FileIO, place: int, length: int) -> bytes:
    try:
        file.seek(place)
        return file.read(length).ljust(length, b"\0")
    except OSError:
        return bytes(length)


def _files_of(diary: Path) -> Iterator[Path]:
    for path in sorted(diary.iterdir()):
        is_made_again = UNFINISHED in path.name or is_for_searching(path.name)
        is_database = is_part_of_database(path.name) and not is_made_again
        if path.is_file() and (path.name in HEADER_NAMES or is_database):
            yield path


def _new_folder(backups: Path, day: date) -> Path:
    name, number = f"set-aside-{day.isoformat()}", 1
    while (folder := backups / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    return folder
