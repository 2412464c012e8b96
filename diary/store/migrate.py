"""Bring a diary's schema up to this version, one numbered step at a time."""

from datetime import UTC, datetime
from typing import Final

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.store.columns import moment_text
from diary.store.connection import Connection
from diary.store.faults import driver_faults
from diary.store.migrations import MIGRATIONS, Migration

#: The newest schema that this app knows.
VERSION: Final = MIGRATIONS[-1].number


def upgrade(connection: Connection, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Run the steps that the diary doesn't have yet; a step that fails leaves nothing of itself behind.

    A diary from a newer app is refused untouched: SurroundingsFailed with NEWER_VERSION.
    """
    with driver_faults():
        version = version_of(connection)
        newest = migrations[-1].number
        if version > newest:
            raise SurroundingsFailed(FaultCode.NEWER_VERSION, found=version, known=newest)
        for migration in migrations:
            if migration.number > version:
                _run(connection, migration)


def version_of(connection: Connection) -> int:
    """The number of the last step that the diary has; 0 for one without a schema."""
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").fetchone() is None:
        return 0
    row = connection.execute("SELECT coalesce(max(number), 0) FROM migration").fetchone()
    return int(row[0]) if row else 0


def _run(connection: Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in migration.statements:
            connection.execute(statement)
        applied_at = moment_text(datetime.now(UTC))
        connection.execute("INSERT INTO migration (number, applied_at) VALUES (?, ?)", (migration.number, applied_at))
        connection.execute("COMMIT")
    except BaseException:
        # After a full disk the engine has rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
