"""Wiping the diary: everything of it in its folder, and what that can't reach."""

from dataclasses import dataclass
from pathlib import Path

from diary.services.diary import Diary
from diary.services.safety import safety_kept
from diary.store import shares
from diary.vault.wipe import Wiped, wipe

__all__ = ["BeyondReach", "Wiped", "beyond_reach", "wipe_diary"]


@dataclass(frozen=True, slots=True)
class BeyondReach:
    """What stays when the diary is wiped: backups in the second place ("" for none), and files that were shared."""

    second_backup_place: str
    shared_files: int


def beyond_reach(diary: Diary) -> BeyondReach:
    """What wiping leaves where it is; known only while the diary is open."""
    with diary.reading() as connection:
        shared_files = len(shares.listing(connection))
    return BeyondReach(safety_kept(diary).second_backup_place, shared_files)


def wipe_diary(folder: Path) -> Wiped:
    """Wipe the closed diary in `folder`; no passphrase is asked for.

    Somebody may be in danger, or have lost the passphrase; and it would keep nobody from throwing the folder away.

    Its keys are destroyed first. After a kill it is called again, for a folder that is HALF_WIPED. Raises CANNOT_WRITE
    or DISK_FULL when the keys could not be destroyed; then the diary still opens.
    """
    return wipe(folder)
