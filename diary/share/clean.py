"""Text made fit for paper: what no font can draw is replaced where one sees it, never dropped in silence."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from diary.domain.scripts import EMBEDDINGS, ISOLATES, POP_ISOLATE
from diary.share.fonts import Coverage

#: Stands for a character that no shipped font has.
REPLACEMENT: Final = "\ufffd"
#: Longer runs without a place to break run off the page: no word in a dictionary is this long.
LONGEST_RUN: Final = 40

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
#: These draw nothing of their own, so no font needs them.
_JOINERS: Final = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u00ad\ufe0e\ufe0f")
_JOINS_TWO: Final = "\u200d"
#: Skin tones belong to the figure before them.
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
#: Controls draw nothing, and nobody knows what a private character means: PDF/A has neither, nor the byte order mark.
_FORBIDDEN: Final = frozenset({"Cc", "Co", "Cs", "Cn"})
_BYTE_ORDER_MARK: Final = "\ufeff"
_BREAK_HERE: Final = "\u200b"


def clean(text: str, covered: Coverage) -> str:
    """The text as it can be set: composed, line ends alike, any other control or undrawable character replaced."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text)).replace("\t", " ")
    text = _with_balanced_isolates(EMBEDDINGS.sub("", text))
    text = "".join(_drawable(cluster, covered) for cluster in _clusters(text))
    return _with_places_to_break(text)


def _with_balanced_isolates(text: str) -> str:
    depth = 0
    for char in ISOLATES.findall(text):
        depth += -1 if char == POP_ISOLATE else 1
        if depth < 0:
            break
    return text if depth == 0 else ISOLATES.sub("", text)


def _clusters(text: str) -> Iterator[str]:
    """Each character with the accents, tones and joined figures that belong to it."""
    start = 0
    for at in range(1, len(text)):
        if not _belongs(text[at], text[at - 1]):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def _belongs(char: str, before: str) -> bool:
    if before == "\n" or char == "\n":
        return False
    return char in _JOINERS or before == _JOINS_TWO or _modifies(char)


def _modifies(char: str) -> bool:
    return unicodedata.category(char).startswith("M") or ord(char) in _SKIN_TONES


def _drawable(cluster: str, covered: Coverage) -> str:
    """The cluster if one family has all of it, else as much of it as can be drawn and a mark for the rest."""
    if cluster == "\n" or (_is_allowed(cluster) and covered.covers(_inked(cluster))):
        return cluster
    if len(cluster) == 1:
        return REPLACEMENT
    return _drawable(cluster[0], covered) + REPLACEMENT


def _is_allowed(cluster: str) -> bool:
    return not any(unicodedata.category(char) in _FORBIDDEN or char == _BYTE_ORDER_MARK for char in cluster)


def _inked(cluster: str) -> str:
    return "".join(char for char in cluster if char not in _JOINERS)


def _with_places_to_break(text: str) -> str:
    """A run without spaces gets invisible places to break, so that an address or a scream stays on the page."""
    return re.sub(rf"\S{{{LONGEST_RUN},}}", _broken, text)


def _broken(run: re.Match[str]) -> str:
    half = LONGEST_RUN // 2
    return _BREAK_HERE.join(run[0][at : at + half] for at in range(0, len(run[0]), half))
