"""What a folder is to the app, told by its file names alone: no keys and no driver are needed to know it."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from diary.vault.files import is_temporary

#: The two copies of the header.
HEADER_NAMES: Final = ("vault.json", "vault.json.bak")
_BACKUPS: Final = "backups"
#: What may lie in a folder before there is a diary: the lock of the app that is about to make one, and its neighbours.
_TOLERATED: Final = frozenset({"lock", "lock.rmlock", "knock"})
_DATABASE_PATTERN: Final = "diary-*.db"


class FolderKind(StrEnum):
    """What a folder is to the app."""

    EMPTY = "empty"
    DIARY = "diary"
    KEYS_MISSING = "keys-missing"
    FOREIGN = "foreign"
    UNREADABLE = "unreadable"


def kind_of(folder: Path) -> FolderKind:
    """What a folder holds, by its file names; one that doesn't exist yet is empty."""
    try:
        names = {entry.name for entry in folder.iterdir()}
        backups = _BACKUPS in names and any((folder / _BACKUPS).iterdir())
    except FileNotFoundError:
        return FolderKind.EMPTY
    except NotADirectoryError:
        return FolderKind.FOREIGN
    except OSError:
        return FolderKind.UNREADABLE
    if names.intersection(HEADER_NAMES):
        return FolderKind.DIARY
    if backups or any(Path(name).match(_DATABASE_PATTERN) for name in names):
        return FolderKind.KEYS_MISSING
    others = {name for name in names if not is_temporary(name)} - _TOLERATED - {_BACKUPS}
    return FolderKind.FOREIGN if others else FolderKind.EMPTY
