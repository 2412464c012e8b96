"""A diary whose key file is lost: a backup has the keys, and the diary itself has all that was written since."""

from contextlib import closing
from pathlib import Path

import msgspec

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.services.restoring import Restorable
from diary.vault import changeover, header_files
from diary.vault.database import connect, file_name, row_of
from diary.vault.folder import FolderKind, kind_of


def put_keys_back(restorable: Restorable, folder: Path) -> bool:
    """Let the diary in `folder` open with the passphrase and the card of a backup, with everything in it.

    False where that can't be, and nothing has changed: its key file is not lost, or the backup's keys don't open the
    database since it is damaged, gone, another diary's, or all keys were rotated. Then the backup can be restored.
    Raises DISK_FULL and CANNOT_WRITE.
    """
    number = changeover.newest_number(folder)
    if not number or not _are_keys_lost(folder):
        return False
    root, then = restorable.backup.root, restorable.backup.file.header
    try:
        with closing(connect(folder / file_name(number), root.database_key(), then.vault)) as connection:
            seen = row_of(connection).generation
    except SurroundingsFailed as fault:
        if fault.code is not FaultCode.DAMAGED_DIARY:
            raise
        return False
    # Newer than any that the diary has seen: the backup's may be older, and would be refused as one put back.
    generation = max(seen, then.generation) + 1
    header = msgspec.structs.replace(then, generation=generation, database=number)
    header_files.write(folder, header.signed(root))
    return True


def _are_keys_lost(folder: Path) -> bool:
    """Whether no copy of the key file can be made out; what a newer version wrote is not lost."""
    if kind_of(folder) is FolderKind.HALF_WIPED:
        return False
    try:
        header_files.read(folder)
    except Fault as fault:
        return fault.code in {FaultCode.KEYS_MISSING, FaultCode.DAMAGED_KEYS, FaultCode.TAMPERED_KEYS}
    return False
