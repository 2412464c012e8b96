"""The open diary once more, in another folder: for when its own was moved or deleted under it."""

from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.progress import Watch
from diary.vault.copying import copy_proven
from diary.vault.files import make_folder, remove_folders
from diary.vault.successor import Successor
from diary.vault.vault import Vault, refuse_unfit


def copied_to(vault: Vault, folder: Path, source: sqlcipher.Connection, watch: Watch) -> Vault:
    """The same diary under the same keys in an empty folder, with all that the open connection `source` reads.

    Raises FOLDER_NOT_EMPTY, DIARY_EXISTS, DISK_FULL, CANNOT_WRITE, CANNOT_READ, DAMAGED_DIARY and Stopped; then nothing
    of it is left.
    """
    refuse_unfit(folder)
    made = make_folder(folder)
    try:
        with Successor(folder, vault.header, vault.root.copy(), vault.policy) as successor:
            copy_proven(source, successor.path, successor.root, successor.row, watch)
            return successor.take_effect()
    except BaseException:
        remove_folders(made)
        raise
