"""The one place where errors of the database driver become faults of the diary."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlcipher3 import dbapi2

from diary.domain.faults import Fault, FaultCode, OurBug, SurroundingsFailed

#: SQLite's primary result codes (https://sqlite.org/rescode.html) that the surroundings cause.
_SURROUNDINGS: Final = {
    5: FaultCode.OPEN_ELSEWHERE,  # SQLITE_BUSY
    7: FaultCode.TOO_LITTLE_MEMORY,  # SQLITE_NOMEM
    8: FaultCode.CANNOT_WRITE,  # SQLITE_READONLY
    10: FaultCode.CANNOT_WRITE,  # SQLITE_IOERR
    11: FaultCode.DAMAGED_DIARY,  # SQLITE_CORRUPT
    13: FaultCode.DISK_FULL,  # SQLITE_FULL
    14: FaultCode.CANNOT_WRITE,  # SQLITE_CANTOPEN
    26: FaultCode.DAMAGED_DIARY,  # SQLITE_NOTADB
}
#: Extended codes that say more than their primary one.
_EXACTLY: Final = {
    10 | 1 << 8: FaultCode.CANNOT_READ,  # SQLITE_IOERR_READ
    10 | 2 << 8: FaultCode.DAMAGED_DIARY,  # SQLITE_IOERR_SHORT_READ
    10 | 33 << 8: FaultCode.DAMAGED_DIARY,  # SQLITE_IOERR_CORRUPTFS
}
#: An extended result code carries its primary code in the lowest byte.
_PRIMARY: Final = 0xFF


@contextmanager
def driver_faults() -> Iterator[None]:
    """Turn driver errors inside the block into a Fault that holds the engine's code and nothing of the diary."""
    try:
        yield
    except dbapi2.Error as error:
        # The driver's message can quote what was written, so it goes no further: `from None`.
        raise _fault(error) from None
    except UnicodeEncodeError:
        # Half a character: the driver can't write it, and the error holds the whole text it stands in.
        raise OurBug(why="half-character") from None


def _fault(error: dbapi2.Error) -> Fault:
    number: int | None = getattr(error, "sqlite_errorcode", None)
    if number is None:  # The driver's own complaint, such as a value it cannot bind.
        return OurBug(driver=type(error).__name__)
    name: str = error.sqlite_errorname
    code = _EXACTLY.get(number) or _SURROUNDINGS.get(number & _PRIMARY)
    return SurroundingsFailed(code, sqlite=name) if code else OurBug(sqlite=name)
