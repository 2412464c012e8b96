"""Making, opening and re-keying a diary."""

from contextlib import closing
from pathlib import Path

from diary.services.diary import Diary
from diary.store.faults import driver_faults
from diary.store.migrate import upgrade
from diary.vault.cost import STRICT, CostPolicy
from diary.vault.recovery import RecoveryCode
from diary.vault.vault import FolderKind, Vault, kind_of


__all__ = [
    "FolderKind",
    "change_passphrase",
    "create_diary",
    "kind_of",
    "open_diary",
    "open_diary_with_card",
    "replace_recovery_card",
]


def create_diary(folder: Path, passphrase: str, *, policy: CostPolicy = STRICT) -> tuple[Diary, RecoveryCode]:
    """Make an empty diary in `folder`; the recovery code is given once and kept nowhere."""
    vault, code = Vault.create(folder, passphrase, policy=policy)
    return _opened(vault), code


def open_diary(folder: Path, passphrase: str, *, policy: CostPolicy = STRICT) -> Diary:
    """Open the diary in `folder` with its passphrase."""
    return _opened(Vault.open_with_passphrase(folder, passphrase, policy=policy))


def open_diary_with_card(folder: Path, typed: str) -> Diary:
    """Open the diary in `folder` with what stands on the recovery card."""
    return _opened(Vault.open_with_recovery(folder, typed))


def change_passphrase(diary: Diary, new: str, *, policy: CostPolicy = STRICT) -> None:
    """Let the diary open with `new` instead of the old passphrase; the recovery card stays good."""
    diary.vault.change_passphrase(new, policy=policy)


def replace_recovery_card(diary: Diary) -> RecoveryCode:
    """Make a new recovery card; the old one opens nothing any more."""
    return diary.vault.new_recovery_code()


def _opened(vault: Vault) -> Diary:
    try:
        with driver_faults(), closing(vault.connect()) as connection:
            upgrade(connection)
        return Diary(vault)
    except BaseException:
        vault.close()
        raise
