"""A small disk of its own for a test: to fill it, or to make it read-only. Needs the right to mount."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


def _ran(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0
    except OSError:
        return False


@contextmanager
def small_disk(place: Path, kibibytes: int) -> Iterator[Path]:
    """A memory disk of this size, mounted at `place`; the test is skipped where that isn't allowed."""
    place.mkdir()
    if sys.platform != "linux" or not _ran("mount", "-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", str(place)):
        pytest.skip("mounting a memory disk needs Linux and the right to do so")
    try:
        yield place
    finally:
        _ran("umount", "-l", str(place))


def make_read_only(disk: Path) -> None:
    """Let nothing be written to this disk any more."""
    assert _ran("mount", "-o", "remount,ro", str(disk))


def fill(disk: Path, leaving: int = 0) -> Path:
    """Leave so many bytes of room on this disk, and never less for a moment; returns the file that takes the rest."""
    filler = disk / "filler"
    takes = shutil.disk_usage(disk).free - leaving if leaving else sys.maxsize
    with filler.open("wb", buffering=0) as file:
        for piece in (65536, 4096, 1):
            with suppress(OSError):
                while file.tell() + piece <= takes:
                    file.write(bytes(piece))
    return filler


@contextmanager
def held_by_the_system(file: Path) -> Iterator[None]:
    """A file that can't be removed for as long as the block lasts, as when another program holds it on Windows."""
    if sys.platform != "linux" or not _ran("mount", "--bind", str(file), str(file)):
        pytest.skip("holding a file needs Linux and the right to mount")
    try:
        yield
    finally:
        _ran("umount", "-l", str(file))
