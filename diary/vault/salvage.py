"""Saving what can still be read out of a damaged database into a new one, with a count of what was lost.

The new one has its tables already. Rows are read in stretches of their numbers; a stretch that can't be read is halved
until each row that fails is alone. Of such a row the columns are tried one by one. What points at a row that was lost
lets go of it, or is lost too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.progress import Watch, part_of, tell
from diary.vault.damaged_file import DamagedFile, Unreadable
from diary.vault.salvaged_tables import Column, Table, let_go_of_lost, tables_of

#: How many rows are read at once as long as all goes well.
_STRETCH: Final = 256
#: Above every number seen, where the file can't tell which one was given out last: none may be given twice.
_GAP: Final = 10_000
#: Where the file can't tell how many rows there were, they are looked for up to here.
_FURTHEST: Final = 20_000

_Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class SavedTable:
    """How many rows of a table were saved, how many of these lack a part, and how many were lost; None: unknown."""

    name: str
    saved: int
    incomplete: int
    lost: int | None


@dataclass(slots=True)
class _Tally:
    saved: int = 0
    incomplete: int = 0
    failed: int = 0


def salvage(source: DamagedFile, target: sqlcipher.Connection, watch: Watch) -> tuple[SavedTable, ...]:
    """Write all rows that `source` still gives into the empty tables of `target`; raises Stopped."""
    bad_pages = source.bad_pages()
    tables = tables_of(target)
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN IMMEDIATE")
    tallies = {}
    for number, table in enumerate(tables):
        part = part_of(watch, number / len(tables), (number + 1) / len(tables))
        tallies[table.name] = _Saving(source, target, table, bad_pages).save(part)
    _go_on_numbering(source, target, tables)
    for name, dropped in let_go_of_lost(target, tables).items():
        tallies[name].saved -= dropped
        tallies[name].failed += dropped
    target.execute("COMMIT")
    target.execute("PRAGMA foreign_keys = ON")
    return tuple(_told(source, table, tallies[table.name]) for table in tables)


def _told(source: DamagedFile, table: Table, tally: _Tally) -> SavedTable:
    there = _count(source, table)
    lost = tally.failed if there is None else max(0, there - tally.saved)
    is_known = there is not None or tally.saved or not tally.failed
    return SavedTable(table.name, tally.saved, tally.incomplete, lost if is_known else None)


def _count(source: DamagedFile, table: Table) -> int | None:
    """How many rows there were: by the table itself, or by an index of it that can still be read."""
    for index in ("NOT INDEXED", *(f'INDEXED BY "{name}"' for name in table.indexes)):
        if found := source.rows_or_none(f'SELECT count(*) FROM "{table.name}" {index}'):  # noqa: S608 -- our own schema
            return int(found[0][0])
    return None


def _there(source: DamagedFile, table: Table) -> tuple[Column, ...]:
    """The columns that the damaged file has too: it may be of an older schema; all where it doesn't tell."""
    found = source.rows_or_none("SELECT name FROM pragma_table_info(?)", table.name)
    if found is None or source.rows_or_none("SELECT name FROM sqlite_schema") is None:
        return table.columns
    return tuple(column for column in table.columns if (column.name,) in found)


class _Saving:
    """One table on its way."""

    def __init__(
        self, source: DamagedFile, target: sqlcipher.Connection, table: Table, bad_pages: frozenset[int]
    ) -> None:
        self._source = source
        self._target = target
        self._table = table
        self._bad_pages = bad_pages
        self._tally = _Tally()
        self._columns = _there(source, table)
        columns = ", ".join(f'"{column.name}"' for column in self._columns)
        self._select = f'SELECT {columns} FROM "{table.name}"'  # noqa: S608 -- our own schema
        places = ", ".join("?" for _ in self._columns)
        self._insert = f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})'  # noqa: S608 -- our own schema

    def save(self, watch: Watch) -> _Tally:
        """Save all rows that can be read."""
        tell(watch, 0.0)
        if not self._columns:
            # A diary from before there was such a table.
            return self._tally
        if self._is_out_of_reach():
            self._tally.failed += 1
        elif self._table.key is None:
            self._save_at_once()
        else:
            first, last = self._first_and_last()
            for start in range(first, last + 1, _STRETCH):
                tell(watch, (start - first) / (last - first + 1))
                self._save_stretch(start, min(start + _STRETCH - 1, last))
        return self._tally

    def _is_out_of_reach(self) -> bool:
        """Whether every way into the table leads over a page that is damaged or not there."""
        if self._source.rows_or_none(f"{self._select} LIMIT 0") is None:
            return True
        root = self._source.rows_or_none("SELECT rootpage FROM sqlite_schema WHERE name = ?", self._table.name)
        pages = self._source.rows_or_none("PRAGMA page_count")
        if not root or not pages:
            return False
        return root[0][0] in self._bad_pages or root[0][0] > pages[0][0]

    def _first_and_last(self) -> tuple[int, int]:
        key, name = self._table.key, self._table.name
        ends = [
            self._source.rows_or_none(f'SELECT {end}({key}) FROM "{name}"')  # noqa: S608 -- our own schema
            for end in ("min", "max")
        ]
        first, last = (found[0][0] if found else None for found in ends)
        if ends[1] and last is None:
            # Nothing stands in it.
            return 1, 0
        given = self._source.rows_or_none("SELECT coalesce(max(seq), 0) FROM sqlite_sequence")
        furthest = given[0][0] if given else _FURTHEST
        return (1 if first is None else first), (furthest if last is None else last)

    def _save_stretch(self, first: int, last: int) -> None:
        """Save the rows with these numbers, halving what can't be read."""
        try:
            self._put(self._rows(f"WHERE {self._table.key} BETWEEN ? AND ?", first, last))
        except Unreadable:
            if first == last:
                self._save_alone(first)
                return
            middle = (first + last) // 2
            self._save_stretch(first, middle)
            self._save_stretch(middle + 1, last)

    def _save_alone(self, key: int) -> None:
        """Save the columns of a row that can be read, if the others may be empty."""
        if self._table.has_many_per_key:
            self._tally.failed += 1
            return
        try:
            row = tuple(self._part(key, column) for column in self._columns)
        except Unreadable:
            self._tally.failed += 1
            return
        if self._put([row]):
            self._tally.incomplete += 1

    def _part(self, key: int, column: Column) -> object:
        """One value of a row; what may stand in its place when it can't be read, or Unreadable."""
        where = f'FROM "{self._table.name}" WHERE {self._table.key} = ?'
        try:
            found = self._source.rows(f'SELECT "{column.name}" {where}', key)
        except Unreadable:
            if not column.when_lost:
                raise
            return column.when_lost[0]
        if not found:
            raise Unreadable
        return found[0][0]

    def _save_at_once(self) -> None:
        try:
            self._put(self._rows(""))
        except Unreadable:
            self._tally.failed += 1

    def _rows(self, rest: str, *values: object) -> list[_Row]:
        return self._source.rows(f"{self._select} {rest}", *values)

    def _put(self, rows: list[_Row]) -> int:
        """Write rows; one that breaks a rule of the new table is not what was written, and lost."""
        put = 0
        for row in rows:
            try:
                self._target.execute(self._insert, row)
                put += 1
            except sqlcipher.IntegrityError:
                self._tally.failed += 1
        self._tally.saved += put
        return put


def _go_on_numbering(source: DamagedFile, target: sqlcipher.Connection, tables: Sequence[Table]) -> None:
    """Let the new tables give out no number that was given out before."""
    given = source.rows_or_none("SELECT name, seq FROM sqlite_sequence")
    for table in tables:
        if not table.numbers_its_rows:
            continue
        (highest,) = target.execute(f'SELECT coalesce(max(rowid), 0) FROM "{table.name}"').fetchone()  # noqa: S608 -- our own schema
        last = max(highest, dict(given).get(table.name, 0)) if given is not None else highest + _GAP
        target.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
        target.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table.name, last))
