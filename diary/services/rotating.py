"""Rotating all keys, for when somebody may know the passphrase: nothing old opens the diary any more."""

from dataclasses import dataclass
from pathlib import Path

from diary.domain.faults import Fault
from diary.domain.progress import Stopped, Watch, go_on
from diary.services.diary import Diary
from diary.services.passphrases import refuse_unfit
from diary.services.safety import safety_kept
from diary.vault import changeover, header_files
from diary.vault.backups import backups_folder, own_in, remove
from diary.vault.header import Header
from diary.vault.recovery import RecoveryCode
from diary.vault.rotate import under_new_keys
from diary.vault.set_aside import drop, set_aside_in
from diary.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Rotated:
    """What rotating leaves: how many backups the old passphrase and the old card still open, in both places.

    Files that were set aside count too, each folder of them as one backup. `is_second_place_away` says that there may
    be more: the place that the client named for backups can't be looked into now.
    """

    old_backups: int
    is_second_place_away: bool = False


def new_card() -> RecoveryCode:
    """A card for the diary under its new keys: shown and typed back first, so that it is on paper when it counts."""
    return RecoveryCode.draw()


def rotate_keys(diary: Diary, passphrase: str, card: RecoveryCode, watch: Watch = go_on) -> Rotated | None:
    """Put the diary under new keys, opened by this passphrase and card only; None when stopped, nothing has changed.

    Whoever is killed meanwhile keeps the old keys or has the new ones, with everything in the diary. Afterwards this
    process still holds traces of both: lock through a new one. Raises what `under_new_keys` does.
    """
    refuse_unfit(passphrase)
    # Asked first: once the new keys hold, not even a full disk may make it look as if they didn't.
    folders = _backup_folders(diary)
    try:
        diary.go_over_to(lambda vault: under_new_keys(vault, passphrase, card, watch))
    except Stopped:
        return None
    changeover.sweep(diary.folder, diary.vault.header)
    return _left(diary.vault, folders)


def remove_old_backups(diary: Diary) -> Rotated:
    """Take away the backups of this diary that other keys than its own open; says what is still there."""
    folders = _backup_folders(diary)
    for path in _old_backups(diary.vault, folders):
        remove(path)
    for folder in _old_set_aside(diary.vault):
        drop(folder)
    return _left(diary.vault, folders)


def _left(vault: Vault, folders: list[Path]) -> Rotated:
    number = len(_old_backups(vault, folders)) + len(_old_set_aside(vault))
    return Rotated(number, is_second_place_away=not all(folder.is_dir() for folder in folders[1:]))


def _backup_folders(diary: Diary) -> list[Path]:
    """The diary's own, and the second place if there is one."""
    second = safety_kept(diary).second_backup_place
    return [backups_folder(diary.folder), *([Path(second)] if second else [])]


def _old_backups(vault: Vault, folders: list[Path]) -> list[Path]:
    return [
        found.path
        for folder in folders
        for found in own_in(folder, vault.header.vault)
        if found.file is not None and not found.file.header.is_signed_with(vault.root)
    ]


def _old_set_aside(vault: Vault) -> list[Path]:
    return [
        folder
        for folder in set_aside_in(vault.folder)
        if any(header.vault == vault.header.vault and not header.is_signed_with(vault.root) for header in _kept(folder))
    ]


def _kept(folder: Path) -> tuple[Header, ...]:
    """The key files among files that were set aside."""
    try:
        return header_files.read(folder).found
    except Fault:
        return ()
