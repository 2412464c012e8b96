"""Files that are either there whole or not at all, for their owner only."""

import contextlib
import errno
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import Final

from diary.domain.faults import FaultCode, SurroundingsFailed

if sys.platform == "darwin":
    # The one system whose fsync stops at the memory of the drive.
    from fcntl import F_FULLFSYNC, fcntl

    def _sync_drive(handle: int) -> None:
        fcntl(handle, F_FULLFSYNC)

else:
    _sync_drive = None

FILE_MODE: Final = 0o600
FOLDER_MODE: Final = 0o700

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})
# A temporary file of ours, and what SQLite may put beside one that is a database.
_TEMPORARY: Final = re.compile(r"\.egel-[0-9a-f]{16}\.new(-wal|-shm|-journal)?")


@contextlib.contextmanager
def writing_faults() -> Iterator[None]:
    """Turn what the disk says while writing into DISK_FULL or CANNOT_WRITE."""
    try:
        yield
    except OSError as error:
        code = FaultCode.DISK_FULL if error.errno in _NO_ROOM else FaultCode.CANNOT_WRITE
        # The system's sentence names the file, and a file may be named after somebody: `from None`.
        raise SurroundingsFailed(code, errno=error.errno or 0) from None


@contextlib.contextmanager
def reading_faults() -> Iterator[None]:
    """Turn what the disk says while reading into CANNOT_READ."""
    try:
        yield
    except OSError as error:
        raise SurroundingsFailed(FaultCode.CANNOT_READ, errno=error.errno or 0) from None


def write_atomically(path: Path, content: bytes) -> None:
    """Write `path` whole, owner-only: after any failure or crash the old file or the new one is there, never a mix.

    Raises DISK_FULL or CANNOT_WRITE; then nothing has changed.
    """
    write_copies((path,), content)


def write_copies(paths: Sequence[Path], content: bytes) -> None:
    """Write the same bytes to several paths, each atomically. What can run out of room is done before the first.

    Raises DISK_FULL or CANNOT_WRITE; then nothing has changed. Once one copy is there it can't be unsaid, so another
    that can't be put in its place stays as it was, without a word.
    """
    staged: dict[Path, Path] = {}
    with writing_faults():
        try:
            for path in paths:
                staged[path] = temporary_beside(path)
                _write_new(staged[path], content)
            _replace_any(staged)
        finally:
            for temporary in staged.values():
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)
        for folder in {path.parent for path in paths}:
            sync_folder(folder)


@contextlib.contextmanager
def placed(path: Path, content: bytes) -> Iterator[None]:
    """`path` holds `content`, owner-only, from the block on; when the block fails, what was there before is back.

    Raises DISK_FULL or CANNOT_WRITE before the block; then nothing has changed.
    """
    fresh, former = temporary_beside(path), temporary_beside(path)
    try:
        with writing_faults():
            _write_new(fresh, content)
            is_there = _put_aside(path, former)
            try:
                fresh.replace(path)
            except OSError:
                if is_there:
                    former.replace(path)
                raise
        try:
            yield
        except BaseException:
            with writing_faults():
                if is_there:
                    former.replace(path)
                else:
                    path.unlink(missing_ok=True)
            raise
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        former.unlink(missing_ok=True)
    sync_folder(path.parent)


@contextlib.contextmanager
def create_new(path: Path) -> Iterator[FileIO]:
    """A new owner-only file to write into, without a buffer; one that is there already is an error."""
    with writing_faults():
        handle = _open_new(path)
    file = FileIO(handle, "wb")
    try:
        yield file
    finally:
        with writing_faults():
            file.close()


def create_empty(path: Path) -> None:
    """Make an empty owner-only file; one that is there already is an error."""
    with writing_faults():
        os.close(_open_new(path))


def move_into_place(temporary: Path, path: Path) -> None:
    """Give a finished temporary file its real name, and make that last."""
    with writing_faults():
        temporary.replace(path)
        sync_folder(path.parent)


def make_last(handle: int, sync_drive: Callable[[int], object] | None = _sync_drive) -> None:
    """Make what was written to an open file last; raises OSError."""
    if sync_drive is not None:
        try:
            sync_drive(handle)
        except OSError as error:
            # A network disk, and many a stick, knows no such thing.
            if error.errno == errno.EIO:
                raise
        else:
            return
    os.fsync(handle)


def sync(path: Path) -> None:
    """Make what was written to a file, and that it is there, last."""
    # Windows syncs only what is open for writing.
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        make_last(handle)
    finally:
        os.close(handle)
    sync_folder(path.parent)


def make_folder(folder: Path) -> tuple[Path, ...]:
    """Make an owner-only folder with what is missing above it; returns the folders made, the deepest first."""
    made: list[Path] = []
    with writing_faults():
        try:
            for each in reversed([folder, *folder.parents]):
                if not each.is_dir():
                    each.mkdir(FOLDER_MODE)
                    made.insert(0, each)
        except OSError:
            remove_folders(made)
            raise
    # A stick's file system knows no modes; what lies in the folder is encrypted all the same.
    with contextlib.suppress(OSError):
        folder.chmod(FOLDER_MODE)
    return tuple(made)


def remove_folders(folders: list[Path] | tuple[Path, ...]) -> None:
    """Remove folders that are empty; leave the others."""
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.rmdir()


def temporary_beside(path: Path) -> Path:
    """A name for a temporary file in the same folder, that nothing else has."""
    return path.with_name(f".egel-{os.urandom(8).hex()}.new")


def is_temporary(name: str) -> bool:
    """True for the name of a temporary file of ours, as a crash may leave behind."""
    return _TEMPORARY.fullmatch(name) is not None


def _put_aside(path: Path, former: Path) -> bool:
    """Give a file another name; False where there is none. A folder is never moved."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder")
    with contextlib.suppress(FileNotFoundError):
        path.replace(former)
        return True
    return False


def _replace_any(staged: Mapping[Path, Path]) -> None:
    """Give every finished file its name; an error only when none took it."""
    errors = []
    for path, temporary in staged.items():
        try:
            # replace() takes the place of a link itself, never of the file that it points at.
            temporary.replace(path)
        except OSError as error:
            errors.append(error)
    if len(errors) == len(staged):
        raise errors[0]


def _write_new(path: Path, content: bytes) -> None:
    with os.fdopen(_open_new(path), "wb") as file:
        file.write(content)
        file.flush()
        make_last(file.fileno())


def _open_new(path: Path) -> int:
    # O_EXCL follows no link that somebody put there.
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last, as far as the system can."""
    # Windows can't open a folder, and makes a rename last by itself.
    if os.name == "nt":
        return
    # The new file is there already: a network disk that can't sync folders is no reason to say that writing failed.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            make_last(handle)
        finally:
            os.close(handle)


def refuse_without_room(folder: Path, wanted: int) -> None:
    """Refuse what would not fit on the disk (DISK_FULL): `wanted` is in bytes."""
    with writing_faults():
        if shutil.disk_usage(folder).free < wanted:
            raise SurroundingsFailed(FaultCode.DISK_FULL)
