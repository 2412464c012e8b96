"""Small diaries on disk, with a passphrase that costs next to nothing to derive: for tests and benchmarks only."""

from contextlib import closing
from pathlib import Path
from typing import Final

from diary.vault.cost import CEILING, CostPolicy, KdfCost
from diary.vault.recovery import RecoveryCode
from diary.vault.vault import Vault

PASSPHRASE: Final = "egels eten graag kevers"
#: The least that libsodium does.
CHEAP: Final = KdfCost(memory_kib=8, passes=1)
CHEAP_POLICY: Final = CostPolicy(floor=CHEAP, ceiling=CEILING, usual=CHEAP)


def make_vault(folder: Path, passphrase: str = PASSPHRASE) -> tuple[Vault, RecoveryCode]:
    """A new diary in `folder`, still unlocked."""
    return Vault.create(folder, passphrase, policy=CHEAP_POLICY)


def open_vault(folder: Path, passphrase: str = PASSPHRASE) -> Vault:
    """The diary in `folder`, unlocked."""
    return Vault.open_with_passphrase(folder, passphrase, policy=CHEAP_POLICY)


def write_words(vault: Vault) -> None:
    """Something to find again."""
    with closing(vault.connect()) as connection:
        connection.execute("CREATE TABLE note (words TEXT)")
        connection.execute("INSERT INTO note VALUES ('egel')")


def contents(folder: Path) -> dict[str, bytes]:
    """What is in each file of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}
