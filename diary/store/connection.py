"""The part of a database connection that the store uses, typed here because the driver has no types."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeAlias

Row: TypeAlias = tuple[Any, ...]


class Cursor(Protocol):
    """What comes back from a statement."""

    @property
    def lastrowid(self) -> int | None:
        """The id of the row that was just inserted."""

    @property
    def rowcount(self) -> int:
        """How many rows a change has touched."""

    def fetchone(self) -> Row | None:
        """The next row, or None behind the last."""

    def fetchall(self) -> list[Row]:
        """All rows left."""

    def __iter__(self) -> Iterator[Row]: ...


class Connection(Protocol):
    """An open SQLCipher connection; transactions are opened and committed by the services."""

    @property
    def in_transaction(self) -> bool:
        """True between BEGIN and COMMIT or ROLLBACK; the engine itself rolls back on a full disk."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Cursor:
        """Run one statement with its bound values."""

    def close(self) -> None:
        """Let the file go."""

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> Cursor:
        """Run one statement for each set of bound values."""
