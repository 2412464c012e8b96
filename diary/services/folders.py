"""What a folder is, before any key is needed; light, because the locked window waits for it."""

from diary.vault.folder import FolderKind, kind_of

__all__ = ["FolderKind", "kind_of"]
