"""An open diary: what every service works on."""

import contextlib
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import RLock
from typing import Final

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.progress import Stopped
from diary.services.index_file import IndexFile
from diary.store.connection import Connection
from diary.store.faults import driver_faults
from diary.vault.database import refuse_zeros
from diary.vault.successor import Successor
from diary.vault.vault import Vault

#: How long to wait for whoever is reading, before all that was made is thrown away.
_PATIENCE: Final = 5  # seconds


class Diary:
    """One open diary, with one connection that reads and one that writes.

    Both may be asked for in any thread; each serves one at a time, and what is nested in itself is our bug.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._index = IndexFile(vault)
        self._reading = RLock()
        self._writing = RLock()
        self._reader: Connection | None
        self._writer: Connection | None
        self._reader, self._writer = _connections(vault)

    @property
    def folder(self) -> Path:
        """The folder on the client's own disk."""
        return self._vault.folder

    @property
    def vault(self) -> Vault:
        """The keys, for the services that change them."""
        return self._vault

    @property
    def index(self) -> IndexFile:
        """What searching is done in; asked for anew each time, since another database has another one."""
        return self._index

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to ask from; all answers are of one moment, whatever is written meanwhile."""
        with self._reading:
            try:
                self._reader = reader = self._reader or self._connected()
                with driver_faults(), _reading_with(reader):
                    yield reader
            except SurroundingsFailed as fault:
                self._reader = self._in_place_of(self._reader, fault)
                raise

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction that is committed at the end, or undone whole when anything fails.

        In WAL mode a file that was moved away goes on committing without an error, so its place is looked at first.
        """
        with self._writing:
            try:
                self._writer = writer = self._writer or self._connected()
                with driver_faults(), self._writing_with(writer):
                    yield writer
            except SurroundingsFailed as fault:
                self._writer = self._in_place_of(self._writer, fault)
                raise

    def fold_in_log(self) -> bool:
        """Fold the log into the file, so that what was overwritten stands in neither; False when it has to wait.

        It waits for a connection that still reads, and until then for the next time or for `close`.
        """
        with self._reading, self._writing, driver_faults():
            self._writer = writer = self._writer or self._connected()
            row = writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return row is not None and row[0] == 0

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody reads or writes within the block; waits for whoever does. For a moment's work on the file itself."""
        with self._reading, self._writing:
            yield

    def is_free_within(self, seconds: float) -> bool:
        """Whether nobody reads or writes, or nobody does any more before this time is over."""
        end = time.monotonic() + seconds
        return _is_free_until(end, self._writing) and _is_free_until(end, self._reading)

    def close(self) -> None:
        """Fold the log into the file, close it, and forget the keys; what could not be folded in is read next time.

        Waits for whoever is reading or writing.
        """
        self._index.close()
        with self._reading, self._writing:
            try:
                if self._writer is not None:
                    with contextlib.suppress(SurroundingsFailed), driver_faults():
                        self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._close_connections()
                self._vault.close()

    def go_over_to(self, succeed: Callable[[Vault], AbstractContextManager[Successor]]) -> None:
        """Let the successor that `succeed` makes of the vault take its place; nobody writes meanwhile.

        Raises what `succeed` raises, and Stopped when the diary is being closed or read without end: then nothing has
        changed. A full disk may keep it from being opened at once: then whoever reads or writes next tries that again.
        """
        index = self._index
        with self._writing, succeed(self._vault) as successor:
            # In this order whoever closes waits for writing, and holds reading: it goes first.
            if not self._reading.acquire(timeout=_PATIENCE):
                raise Stopped
            try:
                former, self._vault = self._vault, successor.take_effect()
                self._close_connections()
                former.close()
                with contextlib.suppress(SurroundingsFailed):
                    self._reader, self._writer = _connections(self._vault)
                self._index = IndexFile(self._vault)
            finally:
                self._reading.release()
        # Whoever is indexing waits for the diary: only now.
        index.close()

    def go_on_with(self, vault: Vault) -> None:
        """Use this vault from now on, and let go of the one before."""
        index = self._index
        with self._reading, self._writing:
            former, self._vault = self._vault, vault
            self._close_connections()
            former.close()
            self._index = IndexFile(vault)
            self._reader, self._writer = _connections(vault)
        index.close()

    @contextmanager
    def as_it_stands(self) -> Iterator[Connection]:
        """The connection that reads, outside of a transaction: it reads the open file, wherever that has gone."""
        with self._reading:
            self._reader = reader = self._reader or self._connected()
            yield reader

    def _connected(self) -> Connection:
        with driver_faults():
            connection: Connection = self._vault.connect()
            return connection

    def _close_connections(self) -> None:
        for connection in (self._reader, self._writer):
            if connection is not None:
                connection.close()
        self._reader = self._writer = None

    def _in_place_of(self, connection: Connection | None, fault: SurroundingsFailed) -> Connection | None:
        """A page that is damaged ends the connection that met it: with another one the rest of the diary goes on."""
        if fault.code is FaultCode.DAMAGED_DIARY and connection is not None:
            # Where that fails too, the next to ask is told so.
            with contextlib.suppress(SurroundingsFailed):
                fresh = self._connected()
                connection.close()
                return fresh
        return connection

    @contextmanager
    def _writing_with(self, connection: Connection) -> Iterator[None]:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            refuse_zeros(connection)
            self._refuse_moved()
            connection.execute("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise

    def _refuse_moved(self) -> None:
        if not self._vault.still_in_place():
            raise SurroundingsFailed(FaultCode.DIARY_MOVED)


def _is_free_until(end: float, lock: RLock) -> bool:
    if not lock.acquire(timeout=max(0.0, end - time.monotonic())):
        return False
    lock.release()
    return True


def _connections(vault: Vault) -> tuple[Connection, Connection]:
    """One that reads and one that writes."""
    with driver_faults():
        writer: Connection = vault.connect()
        try:
            reader: Connection = vault.connect()
        except BaseException:
            writer.close()
            raise
    return reader, writer


@contextmanager
def _reading_with(connection: Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
        refuse_zeros(connection)
    finally:
        _roll_back(connection)


def _roll_back(connection: Connection) -> None:
    # After a full disk SQLite has rolled back already.
    if connection.in_transaction:
        connection.execute("ROLLBACK")
