"""Making, opening and re-keying a diary."""

from datetime import UTC, datetime
from pathlib import Path

from diary.domain.faults import ClientCanMend, FaultCode
from diary.services.diary import Diary
from diary.services.upgrading import up_to_date
from diary.vault.backups import backups_folder, sweep
from diary.vault.cost import STRICT, CostPolicy
from diary.vault.process import forbid_dumping
from diary.vault.recovery import RecoveryCode
from diary.vault.vault import Vault

__all__ = [
    "RecoveryCode",
    "change_passphrase",
    "check_card",
    "check_passphrase",
    "check_typed_back",
    "create_diary",
    "forbid_dumping",
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


def open_diary_with_card(folder: Path, typed: str, *, policy: CostPolicy = STRICT) -> Diary:
    """Open the diary in `folder` with what stands on the recovery card; `policy` is for a later new passphrase."""
    return _opened(Vault.open_with_recovery(folder, typed, policy=policy))


def check_passphrase(diary: Diary, passphrase: str) -> None:
    """Refuse what isn't the passphrase of the open diary (WRONG_PASSPHRASE)."""
    diary.vault.check_passphrase(passphrase)


def check_card(diary: Diary, typed: str) -> None:
    """Refuse what isn't on the recovery card of the open diary (MISTYPED_RECOVERY_CODE, WRONG_RECOVERY_CODE)."""
    diary.vault.check_recovery(typed)


def change_passphrase(diary: Diary, new: str) -> None:
    """Let the diary open with `new` instead of the old passphrase; the recovery card stays good."""
    diary.vault.change_passphrase(new)


def replace_recovery_card(diary: Diary) -> RecoveryCode:
    """Make a new recovery card; the old one opens nothing any more."""
    return diary.vault.new_recovery_code()


def check_typed_back(code: RecoveryCode, typed: str) -> None:
    """Refuse a card that was not copied as it was shown: MISTYPED_RECOVERY_CODE with the first `group` that differs."""
    groups = RecoveryCode.typed(typed).groups
    for number, (shown, copied) in enumerate(zip(code.groups, groups, strict=True), start=1):
        if shown != copied:
            raise ClientCanMend(FaultCode.MISTYPED_RECOVERY_CODE, group=number)


def _opened(vault: Vault) -> Diary:
    try:
        sweep(backups_folder(vault.folder), is_shared=False)
        vault = up_to_date(vault, datetime.now(UTC).astimezone())
        return Diary(vault)
    except BaseException:
        vault.close()
        raise
