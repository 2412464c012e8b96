"""Passphrases: taken as typed, offered as five words, and judged by how hard they are to guess."""

import math
import secrets
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from diary.domain.faults import ClientCanMend, FaultCode
from diary.places import resources
from diary.vault.guesses import phrase_log10, word_lists

#: The longest passphrase, in characters after composing (NFC).
LONGEST: Final = 1024
# Composing at most quarters a text, so a longer one needn't be composed to be refused.
_LONGEST_DECOMPOSED: Final = 4 * LONGEST
#: The words in an offered passphrase.
OFFERED_WORDS: Final = 5
# zxcvbn's own limit; its work grows with the cube of the length.
_LONGEST_JUDGED: Final = 72


class Strength(StrEnum):
    """How hard a passphrase is to guess."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


# At some 1,000 guesses a second against Argon2id: 28 hours, 4 months, 3,000 years.
_FAIR_FROM: Final = 8.0  # log10 of guesses
_GOOD_FROM: Final = 10.0
_STRONG_FROM: Final = 14.0


def secret_of(text: str) -> bytes:
    """The bytes that a passphrase stands for: the same for every way of typing the same characters (NFC).

    Nothing is trimmed. Refuses an empty one (PASSPHRASE_EMPTY) and one above 1,024 characters (PASSPHRASE_TOO_LONG).
    """
    if not text.strip():
        raise ClientCanMend(FaultCode.PASSPHRASE_EMPTY)
    composed = unicodedata.normalize("NFC", text) if len(text) <= _LONGEST_DECOMPOSED else text
    if len(composed) > LONGEST:
        raise ClientCanMend(FaultCode.PASSPHRASE_TOO_LONG, most=LONGEST)
    # Half a surrogate pair can come from a keyboard; it is a character like another here.
    return composed.encode("utf-8", "surrogatepass")


def words_for_offer() -> tuple[str, ...]:
    """The Dutch words that offered passphrases are made of."""
    return read_words(resources() / "passphrases" / "nl.txt")


def everyday_words() -> tuple[str, ...]:
    """The words, names and lines that people use when they make up a passphrase in Dutch, the commonest first."""
    return read_words(resources() / "passphrases" / "nl-everyday.txt")


def read_words(path: Path) -> tuple[str, ...]:
    """A word list: one word a line; empty lines and those after a `#` don't count."""
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def offer(words: Sequence[str]) -> str:
    """Five random words from the list, each another one, with spaces between."""
    return " ".join(secrets.SystemRandom().sample(words, OFFERED_WORDS))


def strength(text: str, words: Sequence[str] = (), everyday: Sequence[str] = ()) -> Strength:
    """How hard `text` is to guess. `words` are those that are offered, `everyday` those that are guessed first.

    Five or more offered words are judged as a draw, unless all are everyday ones; anything else as what people make up.
    """
    guesses = _guesses_log10(text, words, everyday)
    if guesses < _FAIR_FROM:
        return Strength.WEAK
    if guesses < _GOOD_FROM:
        return Strength.FAIR
    return Strength.GOOD if guesses < _STRONG_FROM else Strength.STRONG


def _guesses_log10(text: str, words: Sequence[str], everyday: Sequence[str]) -> float:
    if not text.strip():
        return 0.0
    said = frozenset(text.casefold().split())
    if len(said) >= OFFERED_WORDS and said.issubset(words) and not said.issubset(everyday):
        return len(said) * math.log10(len(words))
    return _made_up_log10(text[:_LONGEST_JUDGED], words, everyday)


def _made_up_log10(text: str, words: Sequence[str], everyday: Sequence[str]) -> float:
    # Its frequency lists take 75 ms to load and are needed only where a passphrase is chosen.
    from zxcvbn import matching, zxcvbn  # noqa: PLC0415 -- see above

    # English words and names, and passwords that leaked.
    ranks = tuple(matching.RANKED_DICTIONARIES.values())
    return min(float(zxcvbn(text)["guesses_log10"]), phrase_log10(text, word_lists(everyday, words, ranks)))
