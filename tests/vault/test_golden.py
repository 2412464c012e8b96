"""A diary made by the first version, kept in tests/data/vault-1: it opens for ever.

Made with the floor cost. Its passphrase and recovery code stand here; the diary holds nothing of anybody.
"""

import contextlib
import shutil
from pathlib import Path

import pytest

from diary.vault.header import decode, encode
from diary.vault.vault import Vault

GOLDEN = Path(__file__).parent.parent / "data" / "vault-1"
PASSPHRASE = "egels eten graag kevers 🦔 één"
CODE = "H7F46-6QPJE-MWEKM-VEKQJ-205D1-41PE9-3XQGK"
VAULT = "610e6f02c93d34bf211d029df3d43791"
NAMES = ("diary-1.db", "vault.json", "vault.json.bak")


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(GOLDEN, tmp_path / "diary"))


def words_in(vault):
    with contextlib.closing(vault.connect()) as connection:
        return connection.execute("SELECT words FROM note").fetchall()


def test_a_diary_of_the_first_version_opens_with_its_passphrase(folder):
    vault = Vault.open_with_passphrase(folder, PASSPHRASE)
    assert vault.id == VAULT
    assert words_in(vault) == [("bewaard sinds versie 1",)]


def test_a_diary_of_the_first_version_opens_with_its_recovery_card(folder):
    assert words_in(Vault.open_with_recovery(folder, CODE)) == [("bewaard sinds versie 1",)]


def test_opening_changes_none_of_its_bytes(folder):
    Vault.open_with_recovery(folder, CODE).connect().close()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        name: (GOLDEN / name).read_bytes() for name in NAMES
    }


def test_its_header_is_spelled_the_same_today():
    raw = (GOLDEN / "vault.json").read_bytes()
    assert encode(decode(raw)) == raw == (GOLDEN / "vault.json.bak").read_bytes()
