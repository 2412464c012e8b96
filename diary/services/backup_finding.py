"""Backups that lie beside a diary, found without any key: for whoever can't open it."""

import contextlib
from pathlib import Path

from diary.domain.backups import Backup, BackupPlace
from diary.vault.backups import SUFFIX, backups_folder, found_in

__all__ = ["SUFFIX", "backups_beside"]


def backups_beside(folder: Path) -> tuple[Backup, ...]:
    """The backups in the folder of a diary, the newest first; what is in them isn't known yet."""
    listed = []
    for found in found_in(backups_folder(folder)):
        size = 0
        with contextlib.suppress(OSError):
            size = found.path.stat().st_size
        listed.append(Backup(found.path, BackupPlace.DIARY, found.kind, found.day, size, is_damaged=found.file is None))
    return tuple(sorted(listed, key=lambda backup: (backup.day, backup.path.name), reverse=True))
