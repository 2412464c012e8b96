"""The encrypted file: made and opened by SQLCipher with a raw key, never as an empty diary by mistake."""

import contextlib
import itertools
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.vault.files import create_empty, move_into_place, temporary_beside
from diary.vault.keys import KEY_BYTES, wipe
from diary.vault.texts import Texts

_HEX_DIGITS: Final = b"0123456789abcdef"
#: What SQLite may put beside a database file.
SIDECARS: Final = ("-wal", "-shm", "-journal")
#: SQLCipher's page.
_PAGE_BYTES: Final = 4096

_CREATE_ROW: Final = """
CREATE TABLE vault (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL,
    generation INTEGER NOT NULL
) STRICT
"""
_INSERT_ROW: Final = "INSERT INTO vault (only, id, generation) VALUES (1, ?, ?)"
_SELECT_ROW: Final = "SELECT id, generation FROM vault WHERE only = 1"
_RESTATE_ROW: Final = "UPDATE vault SET id = ?, generation = ? WHERE only = 1"
_RAISE_GENERATION: Final = "UPDATE vault SET generation = ?1 WHERE generation < ?1"

# How a connection is set before it reads, and what it may set only once the file has proved to be a diary:
# choosing the journal of an empty file would write to it.
_BEFORE_READING: Final = (
    "PRAGMA temp_store = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_BEFORE_WRITING: Final = (
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    # On macOS a sync reaches the disk itself only with these; elsewhere they change nothing.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)

#: SQLite's primary result codes (https://sqlite.org/rescode.html) that don't mean damage.
_CODES: Final = {
    3: FaultCode.CANNOT_READ,  # SQLITE_PERM
    5: FaultCode.OPEN_ELSEWHERE,  # SQLITE_BUSY
    7: FaultCode.TOO_LITTLE_MEMORY,  # SQLITE_NOMEM
    8: FaultCode.CANNOT_WRITE,  # SQLITE_READONLY
    10: FaultCode.CANNOT_READ,  # SQLITE_IOERR
    13: FaultCode.DISK_FULL,  # SQLITE_FULL
    14: FaultCode.CANNOT_READ,  # SQLITE_CANTOPEN
}
#: Of a copy that failed the driver tells no code, only SQLite's own words for it (`sqlite3_errstr`).
_SPELLED: Final = {"database is locked": 5, "disk I/O error": 10, "database or disk is full": 13}
#: What a connection needs to begin: the log, the small file beside it, and some pages.
_ROOM_TO_BEGIN: Final = 128 * 1024  # bytes
#: An extended result code carries its primary code in the lowest byte.
_PRIMARY: Final = 0xFF


@dataclass(frozen=True, slots=True)
class VaultRow:
    """What the encrypted file says of itself: whose it is, and the newest header it has seen."""

    id: bytes
    generation: int


def file_name(number: int) -> str:
    """The name of a diary's database file."""
    return f"diary-{number}.db"


def create(path: Path, key: bytearray, row: VaultRow) -> None:
    """Make the encrypted file of a new diary, whole or not at all; `key` is wiped."""
    temporary = temporary_beside(path)
    try:
        create_empty(temporary)
        with (
            full_disk_told(path.parent),
            contextlib.closing(keyed_connection(temporary, key, "mode=rw")) as connection,
        ):
            write_row(connection, row)
        move_into_place(temporary, path)
    finally:
        wipe(key)
        for suffix in ("", *SIDECARS):
            with contextlib.suppress(OSError):
                temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)


def connect(path: Path, key: bytearray, vault: bytes) -> sqlcipher.Connection:
    """Open the encrypted file of the diary with this id; `key` is wiped.

    Raises DAMAGED_DIARY when the file is gone, cut, foreign, empty, or another diary's. Where the folder can't be
    written, the connection only reads.
    """
    try:
        if not path.is_file() or _is_cut(path):
            raise SurroundingsFailed(FaultCode.DAMAGED_DIARY)
        read_only = not can_write(path)
        connection = keyed_connection(path, key, read_only_mode(path) if read_only else "mode=rw")
    finally:
        wipe(key)
    try:
        with full_disk_told(path.parent), driver_faults():
            connection.text_factory = Texts()
            _refuse_other_diary(connection, vault)
            if read_only:
                connection.execute("PRAGMA query_only = ON")
            else:
                prepare_writing(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_backup(path: Path, key: bytearray, vault: bytes) -> sqlcipher.Connection:
    """Open the encrypted file at the start of a backup, for reading only; nothing is written beside it, `key` is wiped.

    Raises DAMAGED_DIARY when it is not this diary's.
    """
    try:
        connection = keyed_connection(path, key, "mode=ro&immutable=1")
    finally:
        wipe(key)
    try:
        with driver_faults():
            _refuse_other_diary(connection, vault)
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def row_of(connection: sqlcipher.Connection) -> VaultRow:
    """What the open file says of itself; DAMAGED_DIARY when it says nothing."""
    with driver_faults():
        found = connection.execute(_SELECT_ROW).fetchone()
    if found is None:
        raise SurroundingsFailed(FaultCode.DAMAGED_DIARY)
    return VaultRow(*found)


def remember_generation(connection: sqlcipher.Connection, generation: int) -> None:
    """Let the file remember that it has seen a header of this generation."""
    with driver_faults():
        connection.execute(_RAISE_GENERATION, (generation,))


def refuse_unsealed(connection: sqlcipher.Connection) -> None:
    """Refuse what was read through this connection when a page had a broken seal (DAMAGED_DIARY).

    SQLCipher gives such a page out as zeros, and an error only for the next page that it has to fetch: a copy, or the
    end of a long text, would be taken for good. So it is made to fetch one.
    """
    with driver_faults():
        connection.execute("PRAGMA shrink_memory")
        row_of(connection)


def refuse_zeros(connection: sqlcipher.Connection) -> None:
    """Refuse texts that were read through an open diary's connection and end in a damaged page (DAMAGED_DIARY)."""
    texts = connection.text_factory
    if isinstance(texts, Texts) and texts.took_zeros():
        refuse_unsealed(connection)


def restate(connection: sqlcipher.Connection, row: VaultRow) -> None:
    """Let the file say something else of itself: it goes on under another header."""
    with driver_faults():
        connection.execute(_RESTATE_ROW, (row.id, row.generation))


def _refuse_other_diary(connection: sqlcipher.Connection, vault: bytes) -> None:
    if row_of(connection).id != vault:
        raise SurroundingsFailed(FaultCode.DAMAGED_DIARY)


def write_row(connection: sqlcipher.Connection, row: VaultRow) -> None:
    """Begin a new file with what it says of itself."""
    with driver_faults():
        prepare_writing(connection)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_CREATE_ROW)
        connection.execute(_INSERT_ROW, (row.id, row.generation))
        connection.execute("COMMIT")


def keyed_connection(path: Path, key: bytearray, mode: str, *, salt: bytes = b"") -> sqlcipher.Connection:
    """A keyed connection that has read nothing yet; `mode` stands behind the name of the file. `key` isn't wiped.

    A new file begins with `salt` when it is given: its pages then fit into another file that begins with the same.
    """
    with driver_faults():
        uri = uri_of(path.resolve(), mode)
        connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        try:
            # First, or a wrong key would write lines to the terminal.
            connection.execute("PRAGMA cipher_log_level = NONE")
            _hand_over(connection, key, salt)
            for pragma in _BEFORE_READING:
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        return connection


def uri_of(path: PurePath, mode: str) -> str:
    """How SQLite is told of a whole path, so that it gets each byte of it back, and how to open it.

    A path's own `as_uri` is no use: SQLite refuses that of a Windows server's folder, since it names the server.
    """
    return f"file:{quote(os.fsencode(path), safe='')}?{mode}"


def _hand_over(connection: sqlcipher.Connection, key: bytearray, salt: bytes = b"") -> None:
    """Give SQLCipher the raw key through `set_key`; a PRAGMA would leave copies of it in memory."""
    # SQLCipher takes a raw key of any other length for a passphrase, without a word.
    if len(key) != KEY_BYTES:
        raise OurBug(key_bytes=len(key))
    spelled = bytearray(b"x''")
    # Digit by digit, since hex() would leave a copy that can't be wiped.
    spelled[2:2] = bytearray(2 * (KEY_BYTES + len(salt)))
    for place, byte in enumerate(itertools.chain(key, salt)):
        spelled[2 + 2 * place] = _HEX_DIGITS[byte >> 4]
        spelled[3 + 2 * place] = _HEX_DIGITS[byte & 15]
    try:
        connection.set_key(spelled)
    finally:
        wipe(spelled)


def prepare_writing(connection: sqlcipher.Connection) -> None:
    """Set a connection to write as the vault's design asks; CANNOT_WRITE where there can be no log beside the file."""
    (journal,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if journal != "wal":
        raise SurroundingsFailed(FaultCode.CANNOT_WRITE)
    for pragma in _BEFORE_WRITING:
        connection.execute(pragma)


def can_write(path: Path) -> bool:
    """Whether a database file can be written, and what SQLite puts beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _is_cut(path: Path) -> bool:
    """True for a file that ends within a page, which SQLite sees only once it reads that page."""
    # With entries in the log the last page may be half written: a crash that SQLite mends.
    return path.stat().st_size % _PAGE_BYTES != 0 and not _log_holds_entries(path)


def read_only_mode(path: Path) -> str:
    """How to open where nothing can be written, not even a sidecar file."""
    # `immutable` needs no sidecar, but would pass over entries that stand in the log only.
    return "mode=ro" if _log_holds_entries(path) else "mode=ro&immutable=1"


def _log_holds_entries(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except FileNotFoundError:
        return False


@contextlib.contextmanager
def driver_faults() -> Iterator[None]:
    """Turn what SQLCipher says into a fault; none of its words go along."""
    try:
        yield
    except sqlcipher.Error as error:
        number: int = getattr(error, "sqlite_errorcode", _SPELLED.get(str(error), 0))
        # A wrong key, a foreign or cut file and a missing table all mean: this is not the diary it should be.
        raise SurroundingsFailed(_CODES.get(number & _PRIMARY, FaultCode.DAMAGED_DIARY), sqlite=number) from None


@contextlib.contextmanager
def full_disk_told(folder: Path) -> Iterator[None]:
    """Turn CANNOT_READ into DISK_FULL where it is: no room for the 32 KiB beside the log is any I/O error to SQLite.

    Where there was none before, it was that: somebody may have made room by now.
    """
    had_room = _has_room(folder)
    try:
        yield
    except SurroundingsFailed as fault:
        if fault.code is FaultCode.CANNOT_READ and not (had_room and _has_room(folder)):
            raise SurroundingsFailed(FaultCode.DISK_FULL, **fault.facts) from None
        raise


def _has_room(folder: Path) -> bool:
    """Whether there is room to begin, as far as the disk says."""
    try:
        return shutil.disk_usage(folder).free >= _ROOM_TO_BEGIN
    except OSError:
        return True
