"""The encrypted file that searching is done in, beside the database that it is made of.

It holds nothing that isn't in the database, so it is in no backup, and what is damaged in it is thrown away and made
again. Another database, after replacing keys or putting back a backup, begins with none.
"""

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault import changeover, database
from diary.vault.files import create_empty
from diary.vault.keys import wipe
from diary.vault.vault import Vault


def connect(vault: Vault) -> sqlcipher.Connection:
    """A new connection to the file, set as that to the database; the file is made, empty, where there is none.

    Raises DIARY_MOVED, CANNOT_WRITE and DISK_FULL; where the folder can't be written, a file that is there is only
    read. That it can be read shows only once something is read.
    """
    if not vault.still_in_place():
        raise SurroundingsFailed(FaultCode.DIARY_MOVED)
    path = vault.search_path
    if not path.exists():
        create_empty(path)
    read_only = not database.can_write(path)
    key = vault.root.search_key()
    try:
        connection = database.keyed_connection(path, key, database.read_only_mode(path) if read_only else "mode=rw")
    finally:
        wipe(key)
    try:
        with database.full_disk_told(path.parent), database.driver_faults():
            if read_only:
                connection.execute("PRAGMA query_only = ON")
            else:
                database.prepare_writing(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def discard(vault: Vault) -> None:
    """Throw the file away, with what SQLite put beside it; its connections are closed before."""
    changeover.discard(vault.search_path)
