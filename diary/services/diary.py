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

    Both may be asked for in any thread; each serves one at a time, and what is nested in itself is our bug.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._reading = RLock()
        self._writing = RLock()
        with driver_faults():
            self._writer: Connection = vault.connect()
            try:
                self._reader: Connection = vault.connect()
            except BaseException:
                self._writer.close()
                raise

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
        """A connection to ask from; all answers are of one moment, whatever is written meanwhile."""
        with self._reading, driver_faults():
            self._reader.execute("BEGIN")
            try:
                yield self._reader
            finally:
                _roll_back(self._reader)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction that is committed at the end, or undone whole when anything fails.

        In WAL mode a file that was moved away goes on committing without an error, so its place is looked at first.
        """
        with self._writing, driver_faults():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._refuse_moved()
                self._writer.execute("COMMIT")
            except BaseException:
                _roll_back(self._writer)
                raise

    def close(self) -> None:
        """Fold the log into the file, close it, and forget the keys; what could not be folded in is read next time.

        Waits for whoever is reading or writing.
        """
        with self._reading, self._writing:
            self._reader.close()
            try:
                with contextlib.suppress(SurroundingsFailed), driver_faults():
                    self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._writer.close()
                self._vault.close()

    def _refuse_moved(self) -> None:
        if not self._vault.still_in_place():
            raise SurroundingsFailed(FaultCode.DIARY_MOVED)


def _roll_back(connection: Connection) -> None:
    # After a full disk SQLite has rolled back already.
    if connection.in_transaction:
        connection.execute("ROLLBACK")
