"""Salvaging, page by page: also a page of the schema costs no more than what stands on it."""

import shutil
from contextlib import closing
from datetime import UTC, date, datetime

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.faults import SurroundingsFailed
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.opening import open_diary
from diary.services.people import record_person
from diary.services.salvaging import salvage_with_passphrase
from diary.vault.cost import STRICT
from diary.vault.damaged_file import DamagedFile
from diary.vault.schema_twin import has_schema
from diary.vault.vault import Vault
from tests.support.damage import (
    OWN_TABLES,
    flip,
    incomplete,
    pages_in,
)
from tests.support.diaries import make_diary
from tests.support.old_diaries import GOLDEN_PASSPHRASE, golden_diary
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE, open_vault

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def rows_in(path, root):
    """All rows of a whole file, table by table."""
    with DamagedFile(path, root) as file:
        names = [name for (name,) in file.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: set(file.rows(f'SELECT * FROM "{name}"')) for name in names if name not in OWN_TABLES}


def saved_rows(folder, passphrase, policy):
    """The rows that were saved; None when nothing could be."""
    try:
        salvaged = salvage_with_passphrase(folder, passphrase, TODAY, policy=policy)
    except SurroundingsFailed:
        return None, None
    with closing(Vault.open_with_passphrase(folder, passphrase, policy=policy)) as vault:
        return salvaged, rows_in(vault.database_path, vault.root)


def test_whichever_page_is_damaged_even_the_first_what_comes_back_is_what_was_written(tmp_path):
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam", note="woord " * 2_000))
    record_contact(diary, ContactDraft(Contact(When(TODAY), happened="kort", view="lang")), NOW)
    diary.close()
    with closing(open_vault(diary.folder)) as vault:
        before = rows_in(vault.database_path, vault.root)
    whole = 0
    for page in range(1, pages_in(diary.folder) + 1):
        folder = shutil.copytree(diary.folder, tmp_path / str(page))
        flip(folder, page)
        salvaged, after = saved_rows(folder, PASSPHRASE, CHEAP_POLICY)
        assert salvaged is not None
        whole += after == before
        if not incomplete(salvaged):
            assert all(after[name] <= rows for name, rows in before.items())
        assert sorted(path.name for path in folder.iterdir()) == [
            "backups",
            "diary-2.db",
            "vault.json",
            "vault.json.bak",
        ]
    # Only those that hold one of the two entries cost something.
    assert whole >= pages_in(diary.folder) - 12


def test_a_schema_that_grew_while_there_were_entries_is_mended_rightly_or_not_at_all(tmp_path):
    old = golden_diary(tmp_path / "diary")
    open_diary(old, GOLDEN_PASSPHRASE).close()
    with closing(Vault.open_with_passphrase(old, GOLDEN_PASSPHRASE)) as vault:
        before = rows_in(vault.database_path, vault.root)
        schema = [page for page in range(1, pages_in(old) + 1) if not is_readable(old, page, vault)]
    assert len(schema) > 3
    outcomes = []
    for page in schema:
        folder = shutil.copytree(old, tmp_path / str(page))
        flip(folder, page)
        outcomes.append(saved_rows(folder, GOLDEN_PASSPHRASE, STRICT)[1])
    # Step 5 changed tables of the first step, so that no page of the schema is as a new diary has it.
    assert all(after is None or after == before for after in outcomes)


def is_readable(folder, page, vault):
    """Whether the schema can still be read with this page damaged."""
    flip(folder, page)
    try:
        return has_schema(vault.database_path, vault.root)
    finally:
        flip(folder, page)
