"""A diary's vault: the folder, its keys, and the way in."""

import contextlib
import os
import secrets
from collections.abc import Iterable, Iterator
from io import FileIO
from pathlib import Path
from threading import Lock
from typing import Final, Self

import msgspec
from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import ClientCanMend, Fault, FaultCode, SurroundingsFailed
from diary.vault import changeover, database, header_files
from diary.vault.cost import STRICT, CostPolicy, KdfCost
from diary.vault.files import make_folder, reading_faults, remove_folders
from diary.vault.folder import HEADER_NAMES, FolderKind, kind_of
from diary.vault.header import FORMAT, VAULT_ID_BYTES, VERSION, Header, context_of
from diary.vault.keys import RootKey
from diary.vault.passphrase import secret_of
from diary.vault.recovery import RecoveryCode
from diary.vault.slots import Unwrap, passphrase_slot, recovery_slot, with_passphrase, with_recovery_code

_FIRST: Final = 1


class Vault:
    """An unlocked diary on disk. Holds the root key until `close`; make one by `create` or one of the `open_…`."""

    def __init__(self, folder: Path, header: Header, root: RootKey, policy: CostPolicy) -> None:
        self._folder = folder
        self._policy = policy
        self._header = header
        self._root = root
        self._place = _place_of(self.database_path)
        self._copying = Lock()
        self._file: FileIO | None = None

    @classmethod
    def create(
        cls, folder: Path, passphrase: str, *, cost: KdfCost | None = None, policy: CostPolicy = STRICT
    ) -> tuple[Self, RecoveryCode]:
        """Make an empty diary in `folder`, whole or not at all; the recovery code is given once and kept nowhere.

        Without `cost`, what this machine can bear is measured. Refused before the first byte is written: a passphrase
        that is empty or too long, a folder with a diary (DIARY_EXISTS) or other things (FOLDER_NOT_EMPTY), and one that
        can't be written (CANNOT_WRITE).
        """
        secret = secret_of(passphrase)
        refuse_unfit(folder)
        cost = cost or policy.for_new_slot()
        policy.check(cost)
        root, code, vault = RootKey.draw(), RecoveryCode.draw(), secrets.token_bytes(VAULT_ID_BYTES)
        context = context_of(vault)
        slots = passphrase_slot(root, secret, cost, context), recovery_slot(root, code, context)
        header = Header(FORMAT, VERSION, vault, _FIRST, _FIRST, *slots).signed(root)
        # Once more: measuring and deriving take seconds, in which another app may have made one.
        refuse_unfit(folder)
        with _undone_on_failure(folder, header):
            row = database.VaultRow(vault, header.generation)
            database.create(folder / database.file_name(header.database), root.database_key(), row)
            header_files.write(folder, header)
            return cls(folder, header, root, policy), code

    @classmethod
    def open_with_passphrase(
        cls, folder: Path, passphrase: str, *, policy: CostPolicy = STRICT, is_damaged: bool = False
    ) -> Self:
        """Open the diary in `folder`; takes as long as its passphrase slot says.

        Raises WRONG_PASSPHRASE, and what `_open` raises.
        """
        return cls._open(folder, with_passphrase(secret_of(passphrase), policy), policy, is_damaged=is_damaged)

    @classmethod
    def open_with_recovery(
        cls, folder: Path, typed: str, *, policy: CostPolicy = STRICT, is_damaged: bool = False
    ) -> Self:
        """Open the diary in `folder` with what stands on the recovery card; `policy` is for a later new passphrase.

        Raises MISTYPED_RECOVERY_CODE with the `group`, WRONG_RECOVERY_CODE, and what `_open` raises.
        """
        return cls._open(folder, with_recovery_code(RecoveryCode.typed(typed)), policy, is_damaged=is_damaged)

    @classmethod
    def _open(cls, folder: Path, unwrap: Unwrap, policy: CostPolicy, *, is_damaged: bool) -> Self:
        """Open by whichever slot `unwrap` takes; what a crash or somebody else did to one copy of the header is mended.

        With `is_damaged` the keys are taken out only, for saving what can still be read: the database is not looked at.
        Raises NOT_A_DIARY, KEYS_MISSING, DAMAGED_KEYS, TAMPERED_KEYS, OLDER_KEYS when an older header was put back,
        KEY_COST_REFUSED, NEWER_VERSION, DAMAGED_DIARY, CANNOT_READ.
        """
        _refuse_without_diary(folder)
        files = header_files.read(folder)
        header, root = _own_header(folder, files.found, unwrap)
        try:
            changeover.settle(folder, header)
            changeover.refuse_older(folder, header)
            vault = cls(folder, header, root, policy)
            if not is_damaged:
                vault._check_generation()
            header_files.repair(folder, files, header)
        except BaseException:
            root.wipe()
            raise
        changeover.sweep(folder, header)
        return vault

    @property
    def folder(self) -> Path:
        """The folder that the diary is in."""
        return self._folder

    @property
    def id(self) -> str:
        """What tells this diary from every other one, in hex."""
        return self._header.vault.hex()

    @property
    def header(self) -> Header:
        """The key slots and what stands beside them; no secret by itself."""
        return self._header

    @property
    def policy(self) -> CostPolicy:
        """Which costs the passphrase slot may have."""
        return self._policy

    @property
    def root(self) -> RootKey:
        """The root key, for the vault's own modules."""
        return self._root

    @property
    def database_path(self) -> Path:
        """The encrypted file."""
        return self._folder / database.file_name(self._header.database)

    @property
    def search_path(self) -> Path:
        """The encrypted file that searching is done in: made of this database, and of no use to another one."""
        return changeover.search_beside(self._folder, self._header.database)

    def connect(self) -> sqlcipher.Connection:
        """A new connection to the encrypted file, set as the vault's design asks; it may be used from any thread.

        Raises DIARY_MOVED when the file is no longer the one that was opened, and DAMAGED_DIARY.
        """
        if self._place is None:
            # What took effect a moment ago may still lack its own name.
            changeover.settle(self._folder, self._header)
            self._place = _place_of(self.database_path)
        if not self.still_in_place():
            raise SurroundingsFailed(FaultCode.DIARY_MOVED)
        return database.connect(self.database_path, self._root.database_key(), self._header.vault)

    def still_in_place(self) -> bool:
        """False when the file was moved, deleted or replaced since: SQLite itself would go on committing to it."""
        return self._place is not None and _place_of(self.database_path) == self._place

    def change_passphrase(self, new: str, *, cost: KdfCost | None = None) -> None:
        """Let the diary open with `new` instead; the recovery card stays good. Without `cost`, it is measured again.

        After DISK_FULL or CANNOT_WRITE the old passphrase still holds.
        """
        secret = secret_of(new)
        cost = cost or self._policy.for_new_slot()
        self._policy.check(cost)
        self._replace(passphrase=passphrase_slot(self._root, secret, cost, self._header.context))

    def check_passphrase(self, passphrase: str) -> None:
        """Refuse what isn't the passphrase of this diary (WRONG_PASSPHRASE); takes as long as its slot says."""
        self._check(with_passphrase(secret_of(passphrase), self._policy))

    def check_recovery(self, typed: str) -> None:
        """Refuse what doesn't stand on the recovery card (MISTYPED_RECOVERY_CODE, WRONG_RECOVERY_CODE)."""
        self._check(with_recovery_code(RecoveryCode.typed(typed)))

    def new_recovery_code(self) -> RecoveryCode:
        """Make a new recovery card; the old one opens nothing any more."""
        code = RecoveryCode.draw()
        self._replace(recovery=recovery_slot(self._root, code, self._header.context))
        return code

    @contextlib.contextmanager
    def database_bytes(self) -> Iterator[FileIO]:
        """The encrypted file as it lies on the disk, for one at a time; raises DIARY_MOVED and CANNOT_READ.

        Opened once and closed with the vault: closing any handle of a file drops every lock that this process has on
        it, SQLite's too (POSIX).
        """
        with self._copying:
            if self._file is None:
                with reading_faults():
                    self._file = self.database_path.open("rb", buffering=0)
            found = os.fstat(self._file.fileno())
            if (found.st_dev, found.st_ino) != self._place:
                raise SurroundingsFailed(FaultCode.DIARY_MOVED)
            yield self._file

    def close(self) -> None:
        """Forget the keys. Connections are closed before, by whoever asked for them."""
        self._root.wipe()
        with self._copying:
            if self._file is not None:
                self._file.close()

    def _check(self, unwrap: Unwrap) -> None:
        unwrap(self._header.passphrase, self._header.recovery, self._header.context).wipe()

    def _replace(self, **slots: object) -> None:
        changed = msgspec.structs.replace(self._header, generation=self._header.generation + 1, **slots)
        header = changed.signed(self._root)
        header_files.write(self._folder, header)
        self._header = header
        # The change holds already; when the file is busy it learns of it at the next opening.
        with contextlib.suppress(SurroundingsFailed), contextlib.closing(self.connect()) as connection:
            database.remember_generation(connection, header.generation)

    def _check_generation(self) -> None:
        """Refuse a header older than one that the diary has seen, and let it remember a newer one."""
        with contextlib.closing(
            database.connect(self.database_path, self._root.database_key(), self._header.vault)
        ) as connection:
            seen = database.row_of(connection).generation
            if seen > self._header.generation:
                raise SurroundingsFailed(FaultCode.OLDER_KEYS, older=seen - self._header.generation)
            if seen < self._header.generation:
                # Where nothing can be written, the diary is still good for reading.
                with contextlib.suppress(SurroundingsFailed):
                    database.remember_generation(connection, self._header.generation)


def _own_header(folder: Path, found: Iterable[Header], unwrap: Unwrap) -> tuple[Header, RootKey]:
    """The newest header that the diary itself wrote, with its root key; what came before it opens nothing any more.

    A copy that somebody made up is passed over when the other one is good.
    """
    newest, *older = found
    try:
        return newest, _verified_root(newest, unwrap)
    except Fault:
        for header in older:
            with contextlib.suppress(Fault):
                root = _verified_root(header, unwrap)
                if not _came_after(folder, newest, header, root):
                    return header, root
                root.wipe()
        raise


def _verified_root(header: Header, unwrap: Unwrap) -> RootKey:
    root = unwrap(header.passphrase, header.recovery, header.context)
    try:
        header.verify(root)
    except Fault:
        root.wipe()
        raise
    return root


def _came_after(folder: Path, newer: Header, older: Header, root: RootKey) -> bool:
    """Whether a header that a secret doesn't open is the diary's own all the same: then that secret is an old one."""
    if newer.database == older.database:
        return newer.is_signed_with(root)
    # All keys were rotated, with another root key; a header that is made up names a database that isn't there.
    return changeover.is_there(folder, newer.database)


def _place_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def refuse_unfit(folder: Path) -> None:
    """Refuse a folder that a new diary can't go into."""
    kind = kind_of(folder)
    if kind in {FolderKind.DIARY, FolderKind.KEYS_MISSING, FolderKind.HALF_WIPED}:
        raise ClientCanMend(FaultCode.DIARY_EXISTS)
    if kind is FolderKind.FOREIGN:
        raise ClientCanMend(FaultCode.FOLDER_NOT_EMPTY)
    if kind is FolderKind.UNREADABLE:
        raise SurroundingsFailed(FaultCode.CANNOT_WRITE)
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    if not os.access(there, os.W_OK | os.X_OK):
        raise SurroundingsFailed(FaultCode.CANNOT_WRITE)


def _refuse_without_diary(folder: Path) -> None:
    kind = kind_of(folder)
    if kind in {FolderKind.EMPTY, FolderKind.FOREIGN, FolderKind.HALF_WIPED}:
        raise ClientCanMend(FaultCode.NOT_A_DIARY)
    if kind is FolderKind.UNREADABLE:
        raise SurroundingsFailed(FaultCode.CANNOT_READ)


@contextlib.contextmanager
def _undone_on_failure(folder: Path, header: Header) -> Iterator[None]:
    """Make the folder, and take away all that was made when the block fails."""
    made = make_folder(folder)
    try:
        yield
    except BaseException:
        for name in (*HEADER_NAMES, database.file_name(header.database)):
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True)
        remove_folders(made)
        raise
