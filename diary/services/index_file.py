"""The file that searching is done in, as long as a diary is open: one connection that reads and one that writes."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Final

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.store.connection import Connection
from diary.vault import search_file
from diary.vault.database import driver_faults
from diary.vault.vault import Vault

#: What damage in the file is told as; SQLCipher also says that memory is short once it has met a broken page.
_DAMAGE: Final = frozenset({FaultCode.DAMAGED_DIARY, FaultCode.CANNOT_READ, FaultCode.TOO_LITTLE_MEMORY})


class IndexLost(Exception):
    """There is no index that can be searched; it has to be made anew. Nothing of the diary is touched by that."""


class IndexFile:
    """The index beside one database. It is there, or it is made anew: nothing that happens to it stops the diary.

    Both connections may be asked for in any thread; each serves one at a time. Who writes never waits for the diary.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._reading = RLock()
        self._writing = RLock()
        self._reader: Connection | None = None
        self._writer: Connection | None = None
        self._is_lost = False
        self._is_closed = False
        self._bringing_up = RLock()

    @property
    def is_closed(self) -> bool:
        """Whether it was let go of for good: the diary is closed, or has another database by now."""
        return self._is_closed

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else brings the index up to date within the block; taken before the diary is read or written."""
        with self._bringing_up:
            yield

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to search with; IndexLost where there is nothing to search in."""
        with self._reading:
            if self._is_closed or self._is_lost or not self._vault.search_path.exists():
                raise IndexLost
            with self._losing():
                self._reader = reader = self._reader or self._connected()
                reader.execute("BEGIN")
                try:
                    yield reader
                finally:
                    _roll_back(reader)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction that is committed at the end; IndexLost when the file is damaged."""
        with self._writing:
            if self._is_closed or self._is_lost:
                raise IndexLost
            with self._losing():
                self._writer = writer = self._writer or self._connected()
                writer.execute("BEGIN IMMEDIATE")
                try:
                    yield writer
                    writer.execute("COMMIT")
                except BaseException:
                    _roll_back(writer)
                    raise

    def discard(self) -> None:
        """Throw the file away: the next to write begins a new one. What was closed is left to who opens it next."""
        with self._writing, self._reading:
            if self._is_closed:
                return
            self._let_go()
            search_file.discard(self._vault)
            self._is_lost = False

    def fold_in_log(self) -> None:
        """Fold the log into the file, so that what was overwritten stands in neither."""
        with self._writing, self._reading:
            if self._writer is not None:
                with self._losing():
                    self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file for good; waits for whoever is searching."""
        with self._writing, self._reading:
            self._is_closed = True
            self._let_go()

    def _let_go(self) -> None:
        for connection in (self._reader, self._writer):
            if connection is not None:
                connection.close()
        self._reader = self._writer = None

    def _connected(self) -> Connection:
        connection: Connection = search_file.connect(self._vault)
        return connection

    @contextmanager
    def _losing(self) -> Iterator[None]:
        """Let damage end the index and nothing else."""
        try:
            with driver_faults():
                yield
        except SurroundingsFailed as fault:
            if fault.code not in _DAMAGE:
                raise
            self._is_lost = True
            raise IndexLost from None


def _roll_back(connection: Connection) -> None:
    # After a full disk SQLite has rolled back already.
    if connection.in_transaction:
        connection.execute("ROLLBACK")
