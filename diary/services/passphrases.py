"""Passphrases: five words to offer, and how strong somebody's own is."""

from diary.vault.passphrase import Strength, offer, strength, words_for_offer

__all__ = ["Strength", "offer_passphrase", "strength_of"]


def offer_passphrase() -> str:
    """Five random words, different every time."""
    return offer(words_for_offer())


def strength_of(passphrase: str) -> Strength:
    """How hard a passphrase is to guess; takes some milliseconds."""
    return strength(passphrase, words_for_offer())
