"""A backup on disk: written from a diary that is held still, read without trusting it, opened where it lies."""

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import FileIO
from pathlib import Path
from typing import Final, Self

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.progress import Watch, go_on, part_of, tell
from diary.vault import database
from diary.vault.backup_format import PAGE_BYTES, Foot, PageSeals, decode, encode, new_foot
from diary.vault.cost import STRICT, CostPolicy
from diary.vault.files import create_new, make_last, reading_faults, writing_faults
from diary.vault.header import Header
from diary.vault.keys import RootKey
from diary.vault.passphrase import secret_of
from diary.vault.recovery import RecoveryCode
from diary.vault.slots import Unwrap, with_passphrase, with_recovery_code
from diary.vault.soundness import Soundness, soundness_of

#: What is read and written at once; memory stays at a few of these, however large the diary is.
_PIECE_BYTES: Final = 256 * PAGE_BYTES
#: So much is copied between two waits for the disk; a slow stick writes it in under half a second.
_LASTING_BYTES: Final = 4 * _PIECE_BYTES
#: Of a whole check the part that reading all bytes takes.
_READ: Final = 0.1


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup whose last block is whole; its pages have not been looked at."""

    path: Path
    foot: Foot

    @property
    def header(self) -> Header:
        """The key slots of the diary as they were then."""
        return self.foot.header


def read(path: Path) -> BackupFile:
    """What a backup says of itself without a key; DAMAGED_BACKUP for any other file, CANNOT_READ, NEWER_VERSION."""
    with reading_faults():
        # A pipe or a device would never end.
        if not path.is_file():
            raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP)
        with path.open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            file.seek(max(0, size - PAGE_BYTES))
            foot = decode(file.read(PAGE_BYTES) or b"")
    if foot.size != size - PAGE_BYTES or foot.size % PAGE_BYTES:
        raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, why="size")
    return BackupFile(path, foot)


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose pages are copied, and what the last block is made of besides them."""

    file: FileIO
    header: Header
    root: RootKey


def write(path: Path, origin: Origin, day: date, note: Callable[[], bytes], watch: Watch = go_on) -> None:
    """Copy a diary that is held still into a new file and finish it with what `note` says; not yet made to last.

    `note` is asked for when all pages are written. Raises DISK_FULL, CANNOT_WRITE, CANNOT_READ, Stopped, and
    DAMAGED_DIARY for a file that is cut.
    """
    seals, size = PageSeals(), os.fstat(origin.file.fileno()).st_size
    with create_new(path) as target:
        for piece in _pieces(origin.file, size, watch):
            seals.update(piece)
            _write_all(target, piece)
        foot = new_foot(day, size, origin.header, seals).with_note(note(), origin.root)
        _write_all(target, encode(foot))


def copy_file(path: Path, target: Path, watch: Watch = go_on) -> None:
    """Copy a file byte by byte into a new one that lasts; raises CANNOT_READ, DISK_FULL, CANNOT_WRITE and Stopped."""
    with reading_faults(), path.open("rb", buffering=0) as file, create_new(target) as copy:
        size, done = os.fstat(file.fileno()).st_size, 0
        while piece := file.read(_PIECE_BYTES):
            tell(watch, done / max(size, done + 1))
            _write_all(copy, piece)
            done += len(piece)
            # A slow stick takes all of it into memory at once, and would then be waited for at the end.
            if done % _LASTING_BYTES == 0:
                _make_last(copy)
        _make_last(copy)


class OpenBackup:
    """A backup with its keys, read where it lies and never written to. Holds the root key until `close`."""

    def __init__(self, file: BackupFile, root: RootKey) -> None:
        self.file = file
        self.root = root

    @classmethod
    def unlocked(cls, file: BackupFile, unwrap: Unwrap) -> Self:
        """Open by whichever slot `unwrap` takes; raises what it raises."""
        header = file.header
        root = unwrap(header.passphrase, header.recovery, header.context)
        return cls(file, root)

    @classmethod
    def with_passphrase(cls, file: BackupFile, passphrase: str, *, policy: CostPolicy = STRICT) -> Self:
        """Open with the passphrase that held when the backup was made (WRONG_PASSPHRASE)."""
        return cls.unlocked(file, with_passphrase(secret_of(passphrase), policy))

    @classmethod
    def with_recovery(cls, file: BackupFile, typed: str) -> Self:
        """Open with the recovery card that held then (MISTYPED_RECOVERY_CODE, WRONG_RECOVERY_CODE)."""
        return cls.unlocked(file, with_recovery_code(RecoveryCode.typed(typed)))

    def note(self) -> bytes:
        """What was noted when it was made; DAMAGED_BACKUP when the block was made with other keys, or changed since."""
        if not self.file.header.is_signed_with(self.root):
            raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, why="changed")
        return self.file.foot.opened_note(self.root)

    @contextlib.contextmanager
    def connected(self) -> Iterator[sqlcipher.Connection]:
        """A connection that only reads; DAMAGED_BACKUP for whatever SQLCipher can't make sense of."""
        with _damage_told():
            connection = database.connect_to_backup(self.file.path, self.root.database_key(), self.file.header.vault)
            with contextlib.closing(connection):
                yield connection

    def check(self, watch: Watch = go_on) -> None:
        """Refuse a backup of which any byte is not as it was written: DAMAGED_BACKUP, CANNOT_READ, Stopped."""
        with reading_faults(), self.file.path.open("rb", buffering=0) as file:
            self._take_in(file, part_of(watch, 0.0, _READ))
        with self.connected() as connection:
            found = soundness_of(connection, part_of(watch, _READ, 1.0))
        # The block behind the pages is taken for a page, the only one without SQLCipher's seal.
        if found != Soundness(bad_pages=1, findings=0):
            raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, why="structure")

    def extract(self, path: Path, watch: Watch = go_on) -> None:
        """Write the encrypted file alone into a new file (DISK_FULL, CANNOT_WRITE), refusing what `check` refuses."""
        with reading_faults(), self.file.path.open("rb", buffering=0) as file, create_new(path) as target:
            self._take_in(file, watch, target)

    def close(self) -> None:
        """Forget the keys."""
        self.root.wipe()

    def _take_in(self, file: FileIO, watch: Watch, target: FileIO | None = None) -> None:
        """Read all pages, into `target` where there is one; refuse others than those that were written."""
        seals = PageSeals()
        for piece in _pieces(file, self.file.foot.size, watch):
            seals.update(piece)
            if target is not None:
                _write_all(target, piece)
        if seals.digest() != self.file.foot.seals:
            raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, why="pages")


def _pieces(file: FileIO, size: int, watch: Watch) -> Iterator[bytes]:
    """The first `size` bytes of a file, some whole pages at a time; fewer when the file has no more."""
    file.seek(0)
    done = 0
    while done < size:
        tell(watch, done / size)
        with reading_faults():
            piece = file.read(min(_PIECE_BYTES, size - done))
        if not piece:
            return
        if len(piece) % PAGE_BYTES:
            raise SurroundingsFailed(FaultCode.DAMAGED_DIARY, why="cut")
        done += len(piece)
        yield piece


def _write_all(target: FileIO, piece: bytes) -> None:
    left = memoryview(piece)
    with writing_faults():
        # On a disk that is nearly full a write can end before its end, and only the next one says why.
        while left:
            left = left[target.write(left) :]


def _make_last(file: FileIO) -> None:
    with writing_faults():
        make_last(file.fileno())


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    """Turn whatever the encrypted file inside a backup does wrong into a fault of the backup."""
    try:
        with database.driver_faults():
            yield
    except SurroundingsFailed as fault:
        if fault.code is FaultCode.DAMAGED_DIARY:
            raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, **fault.facts) from None
        raise
