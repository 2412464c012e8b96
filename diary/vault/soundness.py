"""Looking whether every page of an encrypted file is as it was written."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.progress import Stopped, Watch, tell

_INTERRUPTED: Final = 9  # SQLITE_INTERRUPT
#: How many of the engine's own steps pass between two looks at whether to stop; some milliseconds.
_STEPS: Final = 100_000


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found wrong: pages with a broken seal, and other findings of the engine. At most 100 are counted."""

    bad_pages: int
    findings: int

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return self.bad_pages == self.findings == 0


def soundness_of(connection: sqlcipher.Connection, watch: Watch) -> Soundness:
    """Look at every page of an open file; raises Stopped.

    Both looks are needed: the seals miss a cut at the border of a page, and the engine misses pages that are free.
    """
    tell(watch, 0.0)
    with _stoppable(connection, watch, 0.0):
        bad_pages = len(connection.execute("PRAGMA cipher_integrity_check").fetchmany(100))
    with _stoppable(connection, watch, 0.5):
        findings = _engine_findings(connection)
    tell(watch, 1.0)
    return Soundness(bad_pages, findings)


def _engine_findings(connection: sqlcipher.Connection) -> int:
    try:
        found = connection.execute("PRAGMA quick_check").fetchall()
    except sqlcipher.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) == _INTERRUPTED:
            raise
        # A page that can't be decrypted ends the engine's look.
        return 1
    return 0 if found == [("ok",)] else len(found)


@contextlib.contextmanager
def _stoppable(connection: sqlcipher.Connection, watch: Watch, done: float) -> Iterator[None]:
    connection.set_progress_handler(lambda: 0 if watch(done) else 1, _STEPS)
    try:
        yield
    except sqlcipher.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) == _INTERRUPTED:
            raise Stopped from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
