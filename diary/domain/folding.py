"""How words are compared in a search: without case, accents, and the several ways in which scripts spell them.

Letter by letter, so that each letter of the folded text comes from a known one of the text as it was written. What is
folded lies in the index: whoever changes it here gives that another format (`store/search_index.FORMAT`).
"""

import unicodedata
from typing import Final

#: Letters that Unicode doesn't take apart, as they are typed on a keyboard without them.
_SPELLED: Final = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ґ": "г",
    # Arabic script: each alef, yeh, kaf and heh is one; a hamza that stands alone and what stretches a word is none.
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ک": "ك",
    "ة": "ه",
    "ە": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ء": "",
    "ـ": "",
}

#: The first and last letters of scripts without spaces between words: there each letter is a word of its own.
_UNSPACED: Final = (
    (0x0E00, 0x0EFF),  # Thai and Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x30FF),  # radicals and kana
    (0x31F0, 0x31FF),  # kana
    (0x3400, 0x9FFF),  # Han
    (0xF900, 0xFAFF),  # Han
    (0x1B000, 0x1B16F),  # kana
    (0x20000, 0x3FFFF),  # Han
)

#: Unicode's categories of what words are made of, besides letters; digits are told apart first.
_IN_WORDS: Final = frozenset({"Mn", "Mc", "Nl", "No"})


class _Folding(dict[int, str]):
    """What each letter becomes; worked out when it is first met, and the same ever after."""

    def __missing__(self, code: int) -> str:
        taken_apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        folded = self[code] = "".join(_folded_part(part) for part in taken_apart)
        return folded


def _folded_part(char: str) -> str:
    if char in _SPELLED:
        return _SPELLED[char]
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    # Vowel signs of Indic scripts are marks too, but don't combine: without them words would fall together.
    if unicodedata.combining(char) or category == "Cf":
        return ""
    if category == "So":
        return f" {char} "
    if category.startswith("L") or category in _IN_WORDS:
        return f" {char} " if _is_unspaced(char) else char
    return " "


def _is_unspaced(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _UNSPACED)


_FOLDING: Final = _Folding()


def fold(text: str) -> str:
    """The words of a text as they are compared, with one space between two; each symbol is a word too."""
    return " ".join(spread(text).split())


def spread(text: str) -> str:
    """The same with as many spaces as come of it: what comes of each letter stands in the order of the letters."""
    return text.translate(_FOLDING)


def keeps_places(text: str) -> bool:
    """Whether one letter comes of each: then what is found in the spread text stands at the same place in this one."""
    return text.isascii() or all(len(_FOLDING[ord(char)]) == 1 for char in set(text))
