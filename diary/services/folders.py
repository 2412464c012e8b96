"""What a folder is, before any key is needed; light, because the locked window waits for it."""

from diary.vault.files import make_folder, remove_folders
from diary.vault.folder import KNOCK_NAME, LOCK_NAME, FolderKind, kind_of

__all__ = ["KNOCK_NAME", "LOCK_NAME", "FolderKind", "kind_of", "make_folder", "remove_folders"]
