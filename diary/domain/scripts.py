"""Words that run from right to left, inside sentences that run from left to right."""

import re
import unicodedata
from typing import Final

#: Unicode's first strong isolate and its end: what stands between them keeps to itself.
FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"
ISOLATES: Final = re.compile("[\u2066-\u2069]")
#: These turn the text after them around, and stay on when left open.
EMBEDDINGS: Final = re.compile("[\u202a-\u202e]")

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "RLE", "RLO", "RLI"})


def isolated(text: str) -> str:
    """Words inside a sentence of ours, kept from turning it around where they run from right to left.

    Only there: our letters lack the signs for it, and those of another face make the line higher.
    """
    if not any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return text
    return f"{FIRST_STRONG_ISOLATE}{EMBEDDINGS.sub('', ISOLATES.sub('', text))}{POP_ISOLATE}"
