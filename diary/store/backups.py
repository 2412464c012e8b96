"""What a backup needs to know of the diary: how much there is, whether it changed, and what was proven."""

from datetime import datetime
from typing import Final

from diary.domain.backups import BackupPlace, Inside
from diary.store.columns import day_of, moment_of, moment_text
from diary.store.connection import Connection

#: The table that each number counts the rows of.
_TABLES: Final = (
    ("contacts", "contact"),
    ("promises", "promise"),
    ("topics", "topic"),
    ("people", "person"),
    ("shares", "share"),
    ("binned", "bin"),
    ("attachments", "attachment"),
    ("moments", "moment"),
    ("at_stake", "at_stake"),
    ("permissions", "permission"),
    ("meetings", "meeting"),
)
_PROVE: Final = """
    INSERT INTO backup_proof (seals, place, proven_at) VALUES (?, ?, ?)
    ON CONFLICT (seals, place) DO UPDATE SET proven_at = excluded.proven_at"""


def inside_of(connection: Connection) -> Inside:
    """How much a diary holds, of whatever version its schema is."""
    counts = {name: _rows_of(connection, table) for name, table in _TABLES}
    newest = None
    if counts["contacts"]:
        newest = day_of(_value(connection, "SELECT max(day) FROM contact"))
    return Inside(**counts, newest=newest)


def changes_of(connection: Connection) -> int:
    """How often something was written or taken away; 0 for a diary from before this was counted."""
    return int(_value(connection, "SELECT number FROM changes")) if _has_table(connection, "changes") else 0


def keep_proof(connection: Connection, seals: bytes, place: BackupPlace, proven_at: datetime) -> None:
    """Remember when a backup was proven in one of its places."""
    connection.execute(_PROVE, (seals, place, moment_text(proven_at)))


def proofs(connection: Connection) -> dict[tuple[bytes, BackupPlace], datetime]:
    """When each backup was last proven."""
    rows = connection.execute("SELECT seals, place, proven_at FROM backup_proof")
    return {(bytes(seals), BackupPlace(place)): moment_of(at) for seals, place, at in rows}


def forget_proof(connection: Connection, seals: bytes, place: BackupPlace) -> None:
    """Forget the proof of a backup that is gone."""
    connection.execute("DELETE FROM backup_proof WHERE seals = ? AND place = ?", (seals, place))


def _rows_of(connection: Connection, table: str) -> int:
    # The names come from above, never from outside.
    return int(_value(connection, f"SELECT count(*) FROM {table}")) if _has_table(connection, table) else 0  # noqa: S608


def _has_table(connection: Connection, table: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
    return found is not None


def _value(connection: Connection, query: str) -> str:
    row = connection.execute(query).fetchone()
    return "" if row is None else row[0]
