"""Putting a diary back from a backup: looked into first, compared, and swapped in without overwriting anything."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from diary.domain.backups import BackupKind, Inside
from diary.domain.faults import ClientCanMend, Fault, FaultCode, SurroundingsFailed
from diary.domain.progress import Watch, go_on
from diary.services.backup_making import inside_as_noted, make_backup, note_of, prove, refuse_other_counts
from diary.services.diary import Diary
from diary.store.backups import inside_of
from diary.store.connection import Connection
from diary.store.faults import driver_faults
from diary.store.migrate import VERSION, version_of
from diary.vault import changeover, header_files
from diary.vault.backup_file import OpenBackup, read
from diary.vault.backups import remove
from diary.vault.cost import STRICT, CostPolicy
from diary.vault.files import make_folder, remove_folders
from diary.vault.folder import FolderKind, kind_of
from diary.vault.header import Header
from diary.vault.set_aside import remove_copies, set_aside
from diary.vault.successor import Successor
from diary.vault.vault import Vault

#: What stands in the way of restoring; anything else means that what is there can't be opened.
_IN_THE_WAY: Final = frozenset({FaultCode.DISK_FULL, FaultCode.CANNOT_WRITE, FaultCode.OPEN_ELSEWHERE})

#: No diary changes its keys so often: a header with this generation was made up, and isn't gone by.
_MADE_UP_FROM: Final = 2**40


class KeysNow(StrEnum):
    """Which passphrase and card hold after restoring: those of before, or those of the day of the backup."""

    AS_BEFORE = "as-before"
    OF_THE_BACKUP = "of-the-backup"


class Restorable:
    """A backup that was opened and found whole, read where it lies. Holds its keys until `close`."""

    def __init__(self, backup: OpenBackup, policy: CostPolicy, *, keys: KeysNow) -> None:
        self.backup = backup
        self.policy = policy
        self.keys = keys
        note = note_of(backup)
        self.made_at: datetime = note.made_at
        self.inside: Inside = inside_as_noted(note)

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.backup.file.path

    @property
    def day(self) -> date:
        """The client's own day on which it was made."""
        return self.backup.file.foot.day

    def close(self) -> None:
        """Forget the keys."""
        self.backup.close()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is here now and what the backup holds.

    `here` is None when there is nothing that these keys open; `is_same_diary` is None when that isn't known.
    """

    here: Inside | None
    there: Inside
    made_at: datetime
    is_same_diary: bool | None


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of restoring.

    `kept_as` is the backup that was made of the replaced diary, or with `is_set_aside` the folder with its files as
    they were; None when there was nothing to keep.
    """

    kept_as: Path | None
    is_set_aside: bool
    keys: KeysNow


@dataclass(frozen=True, slots=True)
class _Kept:
    """Where that is which another diary takes the place of."""

    path: Path | None
    is_set_aside: bool = False

    def discard(self) -> None:
        """Nothing took its place: it needn't be there twice."""
        if self.path is None:
            return
        if self.is_set_aside:
            remove_copies(self.path)
        else:
            remove(self.path)


def look_into(path: Path, passphrase: str, watch: Watch = go_on, *, policy: CostPolicy = STRICT) -> Restorable:
    """Open a backup with the passphrase of its day, and look at every byte; nothing is written.

    Raises WRONG_PASSPHRASE, KEY_COST_REFUSED, TOO_LITTLE_MEMORY, DAMAGED_BACKUP, NEWER_VERSION, CANNOT_READ, Stopped.
    """
    opened = OpenBackup.with_passphrase(read(path), passphrase, policy=policy)
    return _looked_into(opened, policy, KeysNow.OF_THE_BACKUP, watch)


def look_into_with_card(path: Path, typed: str, watch: Watch = go_on, *, policy: CostPolicy = STRICT) -> Restorable:
    """Open a backup with the card of its day; MISTYPED_RECOVERY_CODE, WRONG_RECOVERY_CODE, else as `look_into`."""
    return _looked_into(OpenBackup.with_recovery(read(path), typed), policy, KeysNow.OF_THE_BACKUP, watch)


def look_into_own(diary: Diary, path: Path, watch: Watch = go_on) -> Restorable:
    """Open a backup of the open diary with the keys at hand; otherwise as `look_into`.

    Raises WRONG_PASSPHRASE for one that they don't open, since all keys were rotated since: ask for that of its day.
    """
    file = read(path)
    if not file.header.is_signed_with(diary.vault.root):
        raise ClientCanMend(FaultCode.WRONG_PASSPHRASE)
    return _looked_into(OpenBackup(file, diary.vault.root.copy()), diary.vault.policy, KeysNow.AS_BEFORE, watch)


def compare(diary: Diary | None, restorable: Restorable) -> Comparison:
    """What the open diary, if there is one, holds beside the backup."""
    if diary is None:
        return _comparison(None, restorable, is_same_diary=None)
    with diary.reading() as connection:
        here = inside_of(connection)
    return _comparison(here, restorable, is_same_diary=diary.vault.header.vault == _vault_of(restorable))


def compare_closed(folder: Path, restorable: Restorable) -> Comparison:
    """The same for the locked diary in `folder`, as far as the backup's keys open it."""
    here, is_same_diary = None, None
    with contextlib.suppress(Fault):
        is_same_diary = any(header.vault == _vault_of(restorable) for header in header_files.read(folder).found)
        with _opened(folder, restorable) as vault, driver_faults(), contextlib.closing(vault.connect()) as connection:
            here = inside_of(connection)
    return _comparison(here, restorable, is_same_diary=is_same_diary)


def restore(restorable: Restorable, folder: Path, now: datetime) -> Restored:
    """Put the diary in `folder` back as the backup has it; nobody has it open meanwhile.

    What is there now is kept first: as a backup where these keys open it, otherwise its files as they are. Whoever is
    killed meanwhile leaves the old diary or the new one, whole. Raises FOLDER_NOT_EMPTY, NEWER_VERSION (a diary of a
    newer version is never replaced), DISK_FULL, CANNOT_WRITE, CANNOT_READ, DAMAGED_BACKUP; then all is as before.
    """
    _refuse_unfit(folder)
    headers = _headers_in(folder)
    made = make_folder(folder)
    try:
        return _swap_in(restorable, folder, headers, _keep_former(restorable, folder, now))
    except BaseException:
        remove_folders(made)
        raise


def _swap_in(restorable: Restorable, folder: Path, headers: tuple[Header, ...], kept: _Kept) -> Restored:
    """Let the backup be the diary in this folder from here on."""
    own = next((header for header in headers if header.is_signed_with(restorable.backup.root)), None)
    keeps_keys = own is not None and restorable.keys is KeysNow.AS_BEFORE
    header = _header_for(folder, restorable.backup.file.header, headers, own if keeps_keys else None)
    with Successor(folder, header, restorable.backup.root.copy(), restorable.policy) as successor:
        try:
            restorable.backup.extract(successor.path)
        except BaseException:
            kept.discard()
            raise
        successor.take_effect().close()
    changeover.sweep(folder, header)
    return Restored(kept.path, kept.is_set_aside, KeysNow.AS_BEFORE if keeps_keys else KeysNow.OF_THE_BACKUP)


def _looked_into(opened: OpenBackup, policy: CostPolicy, keys: KeysNow, watch: Watch) -> Restorable:
    try:
        restorable = Restorable(opened, policy, keys=keys)
        opened.check(watch)
        with opened.connected() as connection, driver_faults():
            _refuse_newer(connection)
            refuse_other_counts(connection, note_of(opened))
    except BaseException:
        opened.close()
        raise
    return restorable


def _refuse_newer(connection: Connection) -> None:
    found = version_of(connection)
    if found > VERSION:
        raise SurroundingsFailed(FaultCode.NEWER_VERSION, found=found, known=VERSION)


def _vault_of(restorable: Restorable) -> bytes:
    return restorable.backup.file.header.vault


def _comparison(here: Inside | None, restorable: Restorable, *, is_same_diary: bool | None) -> Comparison:
    return Comparison(here, restorable.inside, restorable.made_at, is_same_diary)


def _refuse_unfit(folder: Path) -> None:
    kind = kind_of(folder)
    if kind is FolderKind.FOREIGN:
        raise ClientCanMend(FaultCode.FOLDER_NOT_EMPTY)
    if kind is FolderKind.UNREADABLE:
        raise SurroundingsFailed(FaultCode.CANNOT_READ)


def _headers_in(folder: Path) -> tuple[Header, ...]:
    """The whole copies of the header that is there; a diary of a newer version is refused (NEWER_VERSION)."""
    try:
        return header_files.read(folder).found
    except SurroundingsFailed as fault:
        if fault.code is FaultCode.NEWER_VERSION:
            raise
        return ()


def _keep_former(restorable: Restorable, folder: Path, now: datetime) -> _Kept:
    """Keep what another diary is about to take the place of: as a backup, or its files if it isn't whole."""
    if kind_of(folder) is FolderKind.EMPTY:
        return _Kept(None)
    try:
        return _backed_up(restorable, folder, now)
    except Fault as fault:
        if fault.code in _IN_THE_WAY:
            raise
    return _Kept(set_aside(folder, now.date()), is_set_aside=True)


def _backed_up(restorable: Restorable, folder: Path, now: datetime) -> _Kept:
    """A backup of the diary that is there now, proven to the last byte; raises what keeps it from being one."""
    with _opened(folder, restorable) as vault:
        file = make_backup(vault, BackupKind.BEFORE_RESTORE, now).file
        kept = _Kept(file.path)
        try:
            prove(OpenBackup(file, vault.root.copy()))
        except BaseException:
            kept.discard()
            raise
    return kept


@contextlib.contextmanager
def _opened(folder: Path, restorable: Restorable) -> Iterator[Vault]:
    """The diary that is there now, with the keys of the backup; raises what keeps them from opening it."""
    root = restorable.backup.root.copy()
    header = next((each for each in header_files.read(folder).found if each.is_signed_with(root)), None)
    if header is None:
        raise SurroundingsFailed(FaultCode.TAMPERED_KEYS)
    changeover.settle(folder, header)
    changeover.refuse_older(folder, header)
    with contextlib.closing(Vault(folder, header, root, restorable.policy)) as vault:
        yield vault


def _header_for(folder: Path, then: Header, headers: tuple[Header, ...], keys: Header | None) -> Header:
    """The header of the restored diary, newer than every one that is there; with the slots of `keys` if it is given."""
    slots = keys or then
    return msgspec.structs.replace(
        then,
        generation=1 + max(each.generation for each in (then, *headers) if each.generation < _MADE_UP_FROM),
        database=changeover.next_number(folder),
        passphrase=slots.passphrase,
        recovery=slots.recovery,
    )
