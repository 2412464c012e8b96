"""The file that searching is done in goes with its database, and is never taken for one."""

import stat
from contextlib import closing
from datetime import date

import msgspec
import pytest

from diary.vault import changeover, search_file
from diary.vault.folder import FolderKind, kind_of
from diary.vault.set_aside import set_aside
from diary.vault.vault import Vault
from diary.vault.wipe import wipe
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

NAME = "diary-1.db.search"


@pytest.fixture(autouse=True)
def file(vault):
    """Every vault here has such a file, with something in it."""
    with closing(search_file.connect(vault)) as connection:
        connection.execute("CREATE TABLE word (word TEXT) STRICT")
    return vault.search_path


def test_it_lies_beside_its_database_for_its_owner_only(vault):
    path = vault.search_path
    assert path == vault.folder / NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_has_a_key_of_its_own(vault):
    root = vault.root
    assert len({bytes(root.search_key()), bytes(root.database_key()), root.backup_key()}) == 3
    assert b"word" not in vault.search_path.read_bytes()


def test_wiping_takes_it_away(vault):
    folder = vault.folder
    vault.close()
    wipe(folder)
    assert not folder.exists()


def test_what_is_set_aside_goes_without_it(vault):
    copies = set_aside(vault.folder, date(2026, 11, 22))
    assert (copies / "diary-1.db").exists()
    assert not (copies / NAME).exists()


def test_that_of_an_older_database_is_swept_and_its_own_stays(vault):
    changeover.sweep(vault.folder, vault.header)
    assert vault.search_path.exists()
    changeover.sweep(vault.folder, msgspec.structs.replace(vault.header, database=2))
    assert not vault.search_path.exists()


def test_it_stands_for_no_database_of_its_number(vault):
    (vault.folder / "diary-7.db.search").touch()
    assert changeover.newest_number(vault.folder) == 1
    assert changeover.next_number(vault.folder) == 2
    assert not changeover.is_there(vault.folder, 7)
    changeover.refuse_older(vault.folder, vault.header)


def test_alone_it_holds_nothing_that_a_diary_could_be_made_of(vault):
    folder = vault.folder
    for path in folder.iterdir():
        if path.name != NAME:
            path.unlink()
    assert kind_of(folder) is FolderKind.EMPTY


def test_thrown_away_it_is_made_again_empty(vault):
    search_file.discard(vault)
    assert not vault.search_path.exists()
    with closing(search_file.connect(vault)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)


def test_the_diary_opens_without_a_word_about_it(vault):
    folder = vault.folder
    vault.close()
    (folder / NAME).write_bytes(b"something else")
    with closing(Vault.open_with_passphrase(folder, PASSPHRASE, policy=CHEAP_POLICY)) as again:
        assert again.header.vault == vault.header.vault
    assert (folder / NAME).read_bytes() == b"something else"
