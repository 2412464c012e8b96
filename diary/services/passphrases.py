"""Passphrases: five words to offer, and how strong somebody's own is."""

from diary.domain.faults import ClientCanMend, FaultCode
from diary.vault.passphrase import Strength, everyday_words, offer, secret_of, strength, words_for_offer

__all__ = ["Strength", "offer_passphrase", "refuse_unfit", "strength_of"]


def offer_passphrase() -> str:
    """Five random words, different every time."""
    return offer(words_for_offer())


def strength_of(passphrase: str) -> Strength:
    """How hard a passphrase is to guess; takes some milliseconds."""
    return strength(passphrase, words_for_offer(), everyday_words())


def refuse_unfit(passphrase: str) -> None:
    """Refuse a new passphrase that is empty, too long, or WEAK (PASSPHRASE_EMPTY, _TOO_LONG, _TOO_WEAK).

    WEAK is below 10^8 guesses, score 3 of zxcvbn: the least its authors call safe where each guess is made slow.
    """
    secret_of(passphrase)
    if strength_of(passphrase) is Strength.WEAK:
        raise ClientCanMend(FaultCode.PASSPHRASE_TOO_WEAK)
