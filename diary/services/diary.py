"""An open diary: what every service works on."""

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.store.connection import Connection
from diary.store.faults import driver_faults
from diary.vault.vault import Vault


class Diary:
    """One open diary, with one connection that reads and one that writes.

    Reading belongs to the thread that made the diary; writing may come from any thread, one at a time.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._writing = RLock()
        with driver_faults():
            self._writer: Connection = vault.connect()
            self._reader: Connection = vault.connect()

    @property
    def folder(self) -> Path:
        """The folder on the client's own disk."""
        return self._vault.folder

    @property
    def vault(self) -> Vault:
        """The keys, for the services that change them."""
        return self._vault

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to ask from."""
        with driver_faults():
            yield self._reader

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction that is committed at the end, or undone whole when anything fails.

        In WAL mode a file that was moved away goes on committing without an error, so its place is looked at first.
        """
        with self._writing, driver_faults():
            if not self._vault.still_in_place():
                raise SurroundingsFailed(FaultCode.DIARY_MOVED)
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                # After a full disk SQLite has rolled back already.
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Fold the log into the file, close it, and forget the keys; what could not be folded in is read next time."""
        with self._writing:
            self._reader.close()
            try:
                with contextlib.suppress(SurroundingsFailed), driver_faults():
                    self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._writer.close()
                self._vault.close()
