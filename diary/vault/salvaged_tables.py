"""The tables of a new database, as its own schema tells them: what their rows are told apart by, and point at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

#: What says which diary it is, which steps its schema has taken, what its search lacks, and counts by itself: the new
#: database has its own.
_OWN: Final = frozenset({"vault", "migration", "changes", "searched", "unsearched", "sqlite_sequence"})
#: What stands for a lost value, where the column takes nothing but a value of this type.
_EMPTY: Final[Mapping[str, object]] = {"TEXT": "", "BLOB": b""}


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `when_lost` holds what may stand there for a value that was lost, or nothing."""

    name: str
    when_lost: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Pointer:
    """Columns that name a row of another table, column by column; `lets_go` when they may name none."""

    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]
    lets_go: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `key` is the number that its rows are read by, None where there is none."""

    name: str
    columns: tuple[Column, ...]
    key: str | None
    has_many_per_key: bool
    numbers_its_rows: bool
    indexes: tuple[str, ...]
    pointers: tuple[Pointer, ...]


def tables_of(connection: sqlcipher.Connection) -> tuple[Table, ...]:
    """The tables that hold what the client wrote, in the order in which they were made."""
    listed = connection.execute(
        "SELECT s.name, l.wr, s.sql FROM sqlite_schema s JOIN pragma_table_list(s.name) l WHERE s.type = 'table'"
        " AND l.schema = 'main' ORDER BY s.rowid"
    ).fetchall()
    return tuple(
        _table(connection, name, is_keyed_only=bool(without_rowid), sql=sql)
        for name, without_rowid, sql in listed
        if name not in _OWN
    )


def let_go_of_lost(connection: sqlcipher.Connection, tables: Sequence[Table]) -> dict[str, int]:
    """Mend what points at rows that aren't there: let go of them, or drop the row; gives how many were dropped."""
    dropped: dict[str, int] = {}
    while connection.execute("PRAGMA foreign_key_check").fetchone():
        for table in tables:
            for pointer in table.pointers:
                count = _mend(connection, table.name, pointer)
                dropped[table.name] = dropped.get(table.name, 0) + count
    return dropped


def _mend(connection: sqlcipher.Connection, table: str, pointer: Pointer) -> int:
    pairs = zip(pointer.columns, pointer.target_columns, strict=True)
    same = " AND ".join(f'p."{there}" = "{table}"."{here}"' for here, there in pairs)
    names = " AND ".join(f'"{here}" IS NOT NULL' for here in pointer.columns)
    lost = f'{names} AND NOT EXISTS (SELECT 1 FROM "{pointer.target}" p WHERE {same})'  # noqa: S608 -- our own schema
    if pointer.lets_go:
        emptied = ", ".join(f'"{here}" = NULL' for here in pointer.columns)
        connection.execute(f'UPDATE "{table}" SET {emptied} WHERE {lost}')  # noqa: S608 -- our own schema
        return 0
    count: int = connection.execute(f'DELETE FROM "{table}" WHERE {lost}').rowcount  # noqa: S608 -- our own schema
    return count


def _table(connection: sqlcipher.Connection, name: str, *, is_keyed_only: bool, sql: str) -> Table:
    info = connection.execute('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (name,)).fetchall()
    primary_key = tuple(column for column, _, _, place in sorted(info, key=lambda each: each[3]) if place)
    types = {column: kind for column, kind, _, _ in info}
    key = "rowid" if not is_keyed_only else f'"{primary_key[0]}"' if types[primary_key[0]] == "INTEGER" else None
    return Table(
        name,
        tuple(Column(column, _when_lost(kind, is_needed, place)) for column, kind, is_needed, place in info),
        key,
        has_many_per_key=is_keyed_only,
        numbers_its_rows="AUTOINCREMENT" in sql,
        indexes=_indexes(connection, name),
        pointers=_pointers(connection, name, {column for column, _, is_needed, _ in info if is_needed}),
    )


def _when_lost(kind: str, is_needed: int, place: int) -> tuple[object, ...]:
    if place:
        return ()
    if not is_needed:
        return (None,)
    return (_EMPTY[kind],) if kind in _EMPTY else ()


def _indexes(connection: sqlcipher.Connection, table: str) -> tuple[str, ...]:
    found = connection.execute("SELECT name FROM pragma_index_list(?) WHERE partial = 0", (table,)).fetchall()
    return tuple(name for (name,) in found)


def _pointers(connection: sqlcipher.Connection, table: str, needed: set[str]) -> tuple[Pointer, ...]:
    rows = connection.execute(
        'SELECT id, "table", "from", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY id, seq', (table,)
    ).fetchall()
    pointers = []
    for number in dict.fromkeys(row[0] for row in rows):
        part = [row for row in rows if row[0] == number]
        columns = tuple(row[2] for row in part)
        lets_go = part[0][4] == "SET NULL" and not needed.intersection(columns)
        pointers.append(Pointer(columns, part[0][1], tuple(row[3] for row in part), lets_go))
    return tuple(pointers)
