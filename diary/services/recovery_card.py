"""The shape of a recovery card's code; light, because the locked window waits for it."""

from diary.vault.recovery import ALPHABET, GROUP_LENGTH, GROUPS

__all__ = ["ALPHABET", "GROUPS", "GROUP_LENGTH"]
