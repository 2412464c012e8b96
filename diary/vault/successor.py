"""What comes after a diary's database: another one, written beside it, with the header that will name it."""

from pathlib import Path
from types import TracebackType
from typing import Self

from diary.vault import changeover
from diary.vault.cost import CostPolicy
from diary.vault.database import VaultRow
from diary.vault.header import Header
from diary.vault.keys import RootKey
from diary.vault.vault import Vault


class Successor:
    """A database and its keys, to be written at `path`; unless it has taken effect, leaving the block discards it."""

    def __init__(self, folder: Path, header: Header, root: RootKey, policy: CostPolicy) -> None:
        self._folder = folder
        self._header = header.signed(root)
        self._policy = policy
        self._is_in_effect = False
        self.root = root

    @property
    def path(self) -> Path:
        """Where its database is to be written."""
        return changeover.beside(self._folder, self._header.database)

    @property
    def row(self) -> VaultRow:
        """What its database has to say of itself."""
        return VaultRow(self._header.vault, self._header.generation)

    def take_effect(self) -> Vault:
        """Be the diary from here on, in one step; after a fault the old one still is."""
        changeover.take_effect(self._folder, self._header)
        self._is_in_effect = True
        return Vault(self._folder, self._header, self.root, self._policy)

    def __enter__(self) -> Self:
        changeover.discard(self.path)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if not self._is_in_effect:
            changeover.discard(self.path)
            self.root.wipe()
