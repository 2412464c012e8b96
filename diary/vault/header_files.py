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
    """The header to go by, and whether both copies say so."""

    header: Header
    agree: bool


def read(folder: Path) -> HeaderFiles:
    """The newest whole copy of the header.

    Raises KEYS_MISSING when there is no copy, CANNOT_READ or DAMAGED_KEYS when there is no whole one, NEWER_VERSION
    when a copy is of a later version, TAMPERED_KEYS when a whole copy is not ours or two of one generation differ.
    """
    raw = {name: found for name in HEADER_NAMES if (found := _bytes_of(folder / name)) is not None}
    if not raw:
        raise SurroundingsFailed(FaultCode.KEYS_MISSING)
    headers = _whole(raw)
    newest = max(headers, key=lambda header: header.generation)
    if any(header.generation == newest.generation and header != newest for header in headers):
        raise SurroundingsFailed(FaultCode.TAMPERED_KEYS)
    return HeaderFiles(newest, agree=len(headers) == len(HEADER_NAMES) and all(header == newest for header in headers))


def write(folder: Path, header: Header) -> None:
    """Write both copies; after a fault both are as they were. One that stayed behind is repaired at an opening."""
    write_copies([folder / name for name in HEADER_NAMES], encode(header))


def repair(folder: Path, files: HeaderFiles) -> None:
    """Make both copies whole again if they aren't; where nothing can be written, the one good copy must do."""
    if not files.agree:
        with contextlib.suppress(SurroundingsFailed):
            write(folder, files.header)


def _whole(raw: Mapping[str, bytes | Fault]) -> list[Header]:
    """The copies that are no rot; at least one."""
    headers: list[Header] = []
    lost: list[Fault] = []
    for found in raw.values():
        if isinstance(found, Fault):
            lost.append(found)
            continue
        try:
            headers.append(decode(found))
        except SurroundingsFailed as fault:
            if fault.code is not FaultCode.DAMAGED_KEYS:
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
