"""An encrypted file with damaged pages, read as far as it can be; nothing is ever written to it."""

import contextlib
import re
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import Fault
from diary.vault.database import driver_faults, keyed_connection, read_only_mode
from diary.vault.keys import RootKey, wipe

_PAGE: Final = re.compile(r"page ([0-9]+)")
#: Says whether a page was given out as zeros: asks for the first page once more, which fails after such a one.
_STILL_GOOD: Final = "PRAGMA schema_version"


class Unreadable(Exception):
    """What was asked for stands on a damaged page, or leads over one."""


class DamagedFile:
    """A file of which some pages can't be read. A bad page ends the connection that met it, so another one is made."""

    def __init__(self, path: Path, root: RootKey) -> None:
        self._path = path
        self._root = root
        self._connection: sqlcipher.Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._let_go()

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """All that a statement reads; raises Unreadable when any of it can't be, or is not what was written."""
        found: list[tuple[Any, ...]] | None = None
        try:
            connection = self._connected()
            try:
                found = connection.execute(statement, values).fetchall()
            finally:
                connection.execute("PRAGMA shrink_memory")
                connection.execute(_STILL_GOOD).fetchone()
        except (sqlcipher.Error, Fault):
            # A page that isn't there at all does the connection no harm, one with a broken seal does.
            if not self._is_good():
                self._let_go()
            # The driver's message can quote what was read.
            raise Unreadable from None
        return found

    def rows_or_none(self, statement: str, *values: object) -> list[tuple[Any, ...]] | None:
        """The same, or None."""
        try:
            return self.rows(statement, *values)
        except Unreadable:
            return None

    def bad_pages(self) -> frozenset[int]:
        """The numbers of the pages with a broken seal, as far as they can be told."""
        found = self.rows_or_none("PRAGMA cipher_integrity_check") or []
        self._let_go()
        return frozenset(int(number) for (text,) in found for number in _PAGE.findall(text))

    def _is_good(self) -> bool:
        with contextlib.suppress(sqlcipher.Error):
            return self._connection is not None and bool(self._connection.execute(_STILL_GOOD).fetchone())
        return False

    def _connected(self) -> sqlcipher.Connection:
        if self._connection is None:
            key = self._root.database_key()
            try:
                self._connection = keyed_connection(self._path, key, read_only_mode(self._path))
            finally:
                wipe(key)
            with driver_faults():
                # Lets a file be read that is shorter than it says, and a schema as far as it can be.
                self._connection.execute("PRAGMA writable_schema = ON")
        return self._connection

    def _let_go(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlcipher.Error):
                self._connection.close()
            self._connection = None
