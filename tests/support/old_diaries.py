"""Diaries as older versions of the app left them."""

import shutil
from contextlib import closing
from pathlib import Path
from typing import Final

from diary.store.migrate import upgrade
from diary.store.migrations import MIGRATIONS
from tests.support.vaults import make_vault

#: Samira's diary by the first schema, with a share and a half-written draft. It is never changed.
GOLDEN: Final = Path(__file__).parent.parent / "data" / "diary-1"
GOLDEN_PASSPHRASE: Final = "egels eten graag kevers 🦔 één"
#: How many rows it has in each table that holds something of the client's.
GOLDEN_ROWS: Final = {
    "person": 6,
    "contact": 41,
    "contact_person": 39,
    "contact_feeling": 65,
    "contact_experience": 59,
    "contact_mark": 6,
    "promise": 25,
    "promise_change": 49,
    "topic": 13,
    "topic_want": 15,
    "share": 1,
    "share_condition": 1,
    "draft": 1,
}
_PERSON: Final = "INSERT INTO person (name, role, organisation, reach, note) VALUES (?, '', '', '', ?)"
NAMES: Final = ["Noor", "Sam"]


def golden_diary(folder: Path) -> Path:
    """A copy of the golden diary."""
    return Path(shutil.copytree(GOLDEN, folder))


def make_old_diary(folder: Path) -> None:
    """A closed diary by the first schema, opened by the usual passphrase, with some people."""
    vault, _ = make_vault(folder)
    with closing(vault.connect()) as connection:
        upgrade(connection, MIGRATIONS[:1])
        for name in NAMES:
            connection.execute(_PERSON, (name, "woord " * 2_000))
    vault.close()
