"""Writing one backup of an open vault, proving it by opening and counting, and only then giving it its name."""

import contextlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

import msgspec

from diary.domain.backups import BackupKind, Inside
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.progress import Stopped, Watch, go_on
from diary.store.backups import changes_of, inside_of
from diary.store.connection import Connection
from diary.store.faults import driver_faults
from diary.vault.backup_file import BackupFile, OpenBackup, Origin, read, write
from diary.vault.backups import backups_folder, path_for, sweep
from diary.vault.files import make_folder, move_into_place, sync, temporary_beside, writing_faults
from diary.vault.still import held_still
from diary.vault.vault import Vault

_Counts: TypeAlias = Mapping[str, int | str | None]


class Note(msgspec.Struct, frozen=True):
    """What a backup says of itself to whoever has its keys. Later versions may say more, and count more."""

    made_at: datetime
    changes: int
    inside: _Counts


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was just made, opened and counted; `is_proven` when every byte was looked at as well."""

    file: BackupFile
    note: Note
    is_proven: bool = False


def make_backup(  # noqa: PLR0913 -- what comes after the moment is for the diary that is open, and named
    vault: Vault,
    kind: BackupKind,
    now: datetime,
    *,
    alone: AbstractContextManager[None] | None = None,
    watch: Watch = go_on,
    proving: Watch | None = None,
) -> Made:
    """Write a backup of the vault as it is now and prove it; `alone` keeps the diary's own threads out first.

    With `proving`, the watch for that, every byte is looked at before it takes the place of another. Raises DISK_FULL,
    CANNOT_WRITE, CANNOT_READ, DAMAGED_DIARY, DAMAGED_BACKUP when the disk doesn't give back what was written,
    DIARY_MOVED, OPEN_ELSEWHERE and Stopped; then nothing of it is left, and the backups from before are as they were.
    """
    if not vault.still_in_place():
        raise SurroundingsFailed(FaultCode.DIARY_MOVED)
    folder = backups_folder(vault.folder)
    make_folder(folder)
    sweep(folder, is_shared=False)
    path = path_for(folder, kind, now.date(), vault.header.vault)
    temporary = temporary_beside(path)
    try:
        note = _write(vault, temporary, now, alone, watch)
        with ThreadPoolExecutor(1) as beside:
            lasting = beside.submit(_make_last, temporary)
            prove_quickly(OpenBackup(read(temporary), vault.root.copy()))
            lasting.result()
        is_proven = proving is not None and _is_proven(vault, temporary, path, proving)
        move_into_place(temporary, path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return Made(read(path), note, is_proven)


def prove_quickly(backup: OpenBackup) -> Note:
    """Open a backup, count what is in it, and compare that with its note; DAMAGED_BACKUP. Closes it."""
    with contextlib.closing(backup):
        note = note_of(backup)
        with backup.connected() as connection, driver_faults():
            refuse_other_counts(connection, note)
    return note


def prove(backup: OpenBackup, watch: Watch = go_on) -> Note:
    """The same after a look at every byte; raises DAMAGED_BACKUP, CANNOT_READ and Stopped. Closes it."""
    try:
        backup.check(watch)
    except BaseException:
        backup.close()
        raise
    return prove_quickly(backup)


def refuse_other_counts(connection: Connection, note: Note) -> None:
    """Refuse a diary that holds something else than the note of its backup says (DAMAGED_BACKUP)."""
    found = _counts(inside_of(connection))
    if any(number != found.get(name, number) for name, number in note.inside.items()):
        raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, why="counts")


def note_of(backup: OpenBackup) -> Note:
    """What a backup says of itself; DAMAGED_BACKUP."""
    try:
        return msgspec.json.decode(backup.note(), type=Note)
    except msgspec.DecodeError:
        raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, why="note") from None


def inside_as_noted(note: Note) -> Inside:
    """How much a backup holds, by its note."""
    return msgspec.convert(note.inside, Inside)


def _write(vault: Vault, path: Path, now: datetime, alone: AbstractContextManager[None] | None, watch: Watch) -> Note:
    """Write the file and give its note; what is to be noted is counted while the pages are copied."""
    with (
        held_still(vault, alone) as connection,
        vault.database_bytes() as file,
        driver_faults(),
        ThreadPoolExecutor(1) as beside,
    ):
        noted = beside.submit(_new_note, connection, now)
        origin = Origin(file, vault.header, vault.root)
        write(path, origin, now.date(), lambda: msgspec.json.encode(noted.result()), watch)
        return noted.result()


def _is_proven(vault: Vault, temporary: Path, path: Path, watch: Watch) -> bool:
    """Look at every byte; False when stopped. Stopped comes out where a backup stands that this one would replace."""
    try:
        prove(OpenBackup(read(temporary), vault.root.copy()), watch)
    except Stopped:
        if path.exists():
            raise
        return False
    return True


def _new_note(connection: Connection, now: datetime) -> Note:
    return Note(now, changes_of(connection), _counts(inside_of(connection)))


def _make_last(path: Path) -> None:
    with writing_faults():
        sync(path)


def _counts(inside: Inside) -> _Counts:
    counts: _Counts = msgspec.to_builtins(inside)
    return counts
