"""The two copies of the header: vault.json and vault.json.bak."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.vault.files import write_copies
from diary.vault.folder import HEADER_NAMES
from diary.vault.header import LARGEST, Header, decode, encode


@dataclass(frozen=True, slots=True)
class HeaderFiles:
    """The whole copies of the header, the newest first, and whether there are two that say the same."""

    found: tuple[Header, ...]
    agree: bool


def read(folder: Path) -> HeaderFiles:
    """The whole copies of the header, not yet verified.

    Raises KEYS_MISSING when there is no copy, CANNOT_READ, DAMAGED_KEYS or TAMPERED_KEYS when there is no whole one
    of ours, NEWER_VERSION when a copy is of a later version.
    """
    raw = {name: found for name in HEADER_NAMES if (found := _bytes_of(folder / name)) is not None}
    if not raw:
        raise SurroundingsFailed(FaultCode.KEYS_MISSING)
    headers = sorted(_whole(raw), key=lambda header: header.generation, reverse=True)
    agree = len(headers) == len(HEADER_NAMES) and all(header == headers[0] for header in headers)
    return HeaderFiles(tuple(headers), agree)


def write(folder: Path, header: Header) -> None:
    """Write both copies; after a fault both are as they were. One that stayed behind is repaired at an opening."""
    write_copies([folder / name for name in HEADER_NAMES], encode(header))


def repair(folder: Path, files: HeaderFiles, header: Header) -> None:
    """Let both copies say `header` if they don't; where nothing can be written, the one good copy must do."""
    if not files.agree:
        with contextlib.suppress(SurroundingsFailed):
            write(folder, header)


def _whole(raw: Mapping[str, bytes | Fault]) -> list[Header]:
    """The copies that are no rot and ours by their shape; at least one."""
    headers: list[Header] = []
    lost: list[Fault] = []
    for found in raw.values():
        if isinstance(found, Fault):
            lost.append(found)
            continue
        try:
            headers.append(decode(found))
        except SurroundingsFailed as fault:
            if fault.code is FaultCode.NEWER_VERSION:
                raise
            lost.append(fault)
    if not headers:
        raise lost[0]
    return headers


def _bytes_of(path: Path) -> bytes | Fault | None:
    """What is in a copy, the fault that keeps it from being read, or None when there is none."""
    try:
        # A pipe or a device in its place would never end.
        if path.exists() and not path.is_file():
            return SurroundingsFailed(FaultCode.DAMAGED_KEYS)
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        return SurroundingsFailed(FaultCode.CANNOT_READ, errno=error.errno or 0)
