"""Damaging pages of an encrypted file on purpose, of the kind that a test asks for."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from diary.services.salvaging import Salvaged
from diary.vault.damaged_file import DamagedFile
from diary.vault.vault import Vault
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

PAGE: Final = 4096  # bytes
#: Enough to tell a page that leads to hundreds of contacts from one that holds a few.
_PROBED: Final = range(1, 2_000, 250)

#: What Egel itself keeps beside what the client wrote.
OWN_TABLES: Final = frozenset({"vault", "migration", "changes", "searched", "unsearched", "sqlite_sequence"})

Kind = Callable[[DamagedFile], bool]


def database_in(folder: Path) -> Path:
    """The only database in the folder of a diary."""
    (path,) = folder.glob("diary-*.db")
    return path


def pages_in(folder: Path) -> int:
    """How many pages it has."""
    return database_in(folder).stat().st_size // PAGE


def flip(folder: Path, page: int) -> None:
    """Change one bit of a page; once more puts it right again."""
    with database_in(folder).open("r+b") as file:
        file.seek(page * PAGE - 2_000)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))


def read(folder: Path, statement: str) -> list | None:
    """What a statement reads in a file as it is; None for damage."""
    with closing(_keys_of(folder)) as vault, DamagedFile(database_in(folder), vault.root) as file:
        return file.rows_or_none(statement)


def damage_one(folder: Path, kind: Kind) -> None:
    """Damage a page of this kind in a diary with 2,000 contacts, searched from the end of the file."""
    with closing(_keys_of(folder)) as vault:
        for page in range(pages_in(folder), 40, -1):
            flip(folder, page)
            with DamagedFile(database_in(folder), vault.root) as file:
                if kind(file):
                    return
            flip(folder, page)
    raise AssertionError("there is no such page")


def bad_leaf(file: DamagedFile) -> bool:
    """A page with a few contacts."""
    return _is_contact_out_of_reach(file) and _lost_probes(file) <= 1


def bad_page_above_leaves(file: DamagedFile) -> bool:
    """A page that leads to many contacts."""
    return _lost_probes(file) > 1


def bad_text(file: DamagedFile) -> bool:
    """A page of a long text."""
    return not _is_contact_out_of_reach(file) and file.rows_or_none("SELECT view FROM contact") is None


def bad_free_page(file: DamagedFile) -> bool:
    """A page that holds nothing any more."""
    names = file.rows_or_none("SELECT name FROM sqlite_schema WHERE type = 'table'") or []
    indexes = file.rows_or_none("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index' AND rootpage > 0") or []
    return all(file.rows_or_none(f'SELECT * FROM "{name}" NOT INDEXED') is not None for (name,) in names) and all(
        file.rows_or_none(f'SELECT count(*) FROM "{table}" INDEXED BY "{name}"') is not None
        for name, table in indexes
        if not name.startswith(("promise_", "draft_of"))
    )


def _is_contact_out_of_reach(file: DamagedFile) -> bool:
    return file.rows_or_none("SELECT count(way) FROM contact NOT INDEXED") is None


def _lost_probes(file: DamagedFile) -> int:
    return [file.rows_or_none(f"SELECT way FROM contact WHERE id = {number}") for number in _PROBED].count(None)


def _keys_of(folder: Path) -> Vault:
    return Vault.open_with_passphrase(folder, PASSPHRASE, policy=CHEAP_POLICY, is_damaged=True)


def incomplete(salvaged: Salvaged) -> dict[str, int]:
    """The tables of which rows came back without all of their words, and how many."""
    return {table.name: table.incomplete for table in salvaged.tables if table.incomplete}
