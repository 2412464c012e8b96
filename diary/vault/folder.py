"""What a folder is to the app, told by the names and sizes of its files: no keys and no driver are needed."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from diary.vault.files import is_temporary

#: The two copies of the header.
HEADER_NAMES: Final = ("vault.json", "vault.json.bak")
#: The folder of the backups, in that of the diary.
BACKUPS_NAME: Final = "backups"
#: What a copy of the header begins with once the diary is being wiped: no slot stands in it any more.
WIPED: Final = b"egel-wiped\n"
#: The lock of the app that has the diary open, and the knock of another one that would like to.
LOCK_NAME: Final = "lock"
KNOCK_NAME: Final = "knock"
#: What may lie in a folder before there is a diary: the lock of the app that is about to make one, and its neighbours.
LOCK_NAMES: Final = frozenset({LOCK_NAME, f"{LOCK_NAME}.rmlock", KNOCK_NAME})
#: A database, and whatever lies beside it under its name.
_DATABASE_START: Final = "diary-"
_DATABASE_PART: Final = ".db"
#: What the name of a database ends with until the header names it.
UNFINISHED: Final = ".new"
#: What the name of the file ends with that searching in a database is done in.
FOR_SEARCHING: Final = ".search"
#: A new database has two pages: its schema, and the row that names the diary. Words need tables, and those more pages.
_WORDLESS: Final = 2 * 4096  # bytes


class FolderKind(StrEnum):
    """What a folder is to the app."""

    EMPTY = "empty"
    DIARY = "diary"
    KEYS_MISSING = "keys-missing"
    HALF_WIPED = "half-wiped"
    FOREIGN = "foreign"
    UNREADABLE = "unreadable"


def kind_of(folder: Path) -> FolderKind:
    """What a folder holds; one that doesn't exist yet is empty, and so is one where making a diary was cut short."""
    try:
        names = {entry.name for entry in folder.iterdir()}
        if headers := names.intersection(HEADER_NAMES):
            is_wiped = any(_is_wiped(folder / name) for name in headers)
            return FolderKind.HALF_WIPED if is_wiped else FolderKind.DIARY
        databases = {name for name in names if _is_of_database(name)}
        if _has_backups(folder) or any(_may_hold_words(folder / name) for name in databases):
            return FolderKind.KEYS_MISSING
    except FileNotFoundError:
        return FolderKind.EMPTY
    except NotADirectoryError:
        return FolderKind.FOREIGN
    except OSError:
        return FolderKind.UNREADABLE
    others = {name for name in names - databases if not is_temporary(name)} - LOCK_NAMES - {BACKUPS_NAME}
    return FolderKind.FOREIGN if others else FolderKind.EMPTY


def _is_wiped(header: Path) -> bool:
    try:
        with header.open("rb") as file:
            return file.read(len(WIPED)) == WIPED
    except OSError:
        return False


def _has_backups(folder: Path) -> bool:
    backups = folder / BACKUPS_NAME
    return backups.exists() and any(backups.iterdir())


def _is_of_database(name: str) -> bool:
    return name.startswith(_DATABASE_START) and _DATABASE_PART in name


def _may_hold_words(part: Path) -> bool:
    """False for a new database alone: a diary gets its keys before its first table, and those lie in the header.

    And for one that is unfinished, or for searching: what it holds is still where it comes from.
    """
    if part.suffix.startswith((UNFINISHED, FOR_SEARCHING)):
        return False
    return part.suffix != _DATABASE_PART or part.stat().st_size != _WORDLESS
