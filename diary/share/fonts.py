"""Which characters the shipped fonts can draw, read from their own tables (OpenType `cmap`, formats 4 and 12)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ENCODING_RECORD_BYTES: Final = 8
_TABLE_RECORD_BYTES: Final = 16
_GROUP_BYTES: Final = 12
_END_OF_SEGMENTS: Final = 0xFFFF


@dataclass(frozen=True, slots=True)
class Coverage:
    """The code points of each family: a letter and its accents have to come from one of them together."""

    families: tuple[frozenset[int], ...]

    def covers(self, cluster: str) -> bool:
        """Whether one family can draw all of this."""
        return any(all(ord(char) in family for char in cluster) for family in self.families)


def coverage(folder: Path) -> Coverage:
    """What the fonts in this folder cover; of a family's weights, what all have. Files are `Family_Weight.ttf`."""
    families: dict[str, frozenset[int]] = {}
    for file in sorted(folder.glob("*.ttf")):
        family = file.name.partition("_")[0]
        codes = frozenset(code_points(file.read_bytes()))
        families[family] = families.get(family, codes) & codes
    return Coverage(tuple(families.values()))


def code_points(font: bytes) -> Iterator[int]:
    """The code points in one font, some of them twice."""
    start = _table(font, b"cmap")
    (tables,) = struct.unpack_from(">H", font, start + 2)
    for record in range(tables):
        (offset,) = struct.unpack_from(">4xI", font, start + 4 + record * _ENCODING_RECORD_BYTES)
        (form,) = struct.unpack_from(">H", font, start + offset)
        if form == 4:  # noqa: PLR2004 -- the format's own number
            yield from _segments(font, start + offset)
        elif form == 12:  # noqa: PLR2004
            yield from _groups(font, start + offset)


def _table(font: bytes, tag: bytes) -> int:
    (tables,) = struct.unpack_from(">4xH", font)
    for record in range(tables):
        name, offset = struct.unpack_from(">4s4xI", font, 12 + record * _TABLE_RECORD_BYTES)
        if name == tag:
            return int(offset)
    raise ValueError(tag)


def _segments(font: bytes, at: int) -> Iterator[int]:
    """Format 4: ranges of code points, each with a shift to its glyphs or a place in a list of them."""
    (double,) = struct.unpack_from(">6xH", font, at)
    count = double // 2
    ends_at, starts_at = at + 14, at + 16 + double
    deltas_at, ranges_at = starts_at + double, starts_at + 2 * double
    for segment in range(count):
        end, first, delta, shift = (
            struct.unpack_from(">H", font, column + 2 * segment)[0]
            for column in (ends_at, starts_at, deltas_at, ranges_at)
        )
        for code in range(first, end + 1):
            glyph = code
            if shift:
                (glyph,) = struct.unpack_from(">H", font, ranges_at + 2 * segment + shift + 2 * (code - first))
            has_glyph = glyph != 0 if shift else (code + delta) & 0xFFFF != 0
            if has_glyph and code != _END_OF_SEGMENTS:
                yield code


def _groups(font: bytes, at: int) -> Iterator[int]:
    """Format 12: ranges of code points up to the last plane."""
    (count,) = struct.unpack_from(">12xI", font, at)
    for group in range(count):
        first, last, glyph = struct.unpack_from(">III", font, at + 16 + group * _GROUP_BYTES)
        yield from range(first + (glyph == 0), last + 1)
