"""Whether a JPEG holds nothing but a picture: no EXIF, no place, no comment, no small picture of an earlier state.

A JPEG is a row of segments, each with its length, and after the last one the picture's own bits (ITU-T T.81, annex B).
"""

from typing import Final

_BEGIN: Final = b"\xff\xd8"
_END: Final = b"\xff\xd9"
_JFIF: Final = 0xE0
#: A JFIF head without a small picture in it: its name, version, density and two zeros.
_JFIF_BYTES: Final = 14
_SCAN: Final = 0xDA
#: What a picture is made of: tables (DQT, DHT), how often it can be taken up again (DRI) and what it is (SOF0 to SOF2).
_NEEDED: Final = frozenset({0xDB, 0xC4, 0xDD, 0xC0, 0xC1, 0xC2})


def is_bare(raw: bytes) -> bool:
    """Whether there is nothing in it but what is seen, from its first byte to its last."""
    if not raw.startswith(_BEGIN) or not raw.endswith(_END):
        return False
    place, seen_scan = len(_BEGIN), False
    while place < len(raw) - len(_END):
        marker, length = _segment(raw, place)
        if marker == _SCAN:
            seen_scan = True
            place = _end_of_bits(raw, place + 2 + length)
        elif marker in _NEEDED or (marker == _JFIF and _is_plain_head(raw[place + 4 : place + 2 + length])):
            place += 2 + length
        else:
            return False
    return seen_scan and place == len(raw) - len(_END)


def _segment(raw: bytes, place: int) -> tuple[int, int]:
    """The marker at a place and how long its segment is, without the marker; a length below 2 is no segment."""
    if raw[place] != 0xFF or place + 4 > len(raw):  # noqa: PLR2004 -- every marker begins so
        return 0, 0
    length = int.from_bytes(raw[place + 2 : place + 4], "big")
    return (raw[place + 1], length) if length >= 2 else (0, 0)  # noqa: PLR2004 -- it counts itself


def _is_plain_head(segment: bytes) -> bool:
    return len(segment) == _JFIF_BYTES and segment.startswith(b"JFIF\0") and segment.endswith(b"\0\0")


def _end_of_bits(raw: bytes, place: int) -> int:
    """Where the picture's own bits end: at the first marker that doesn't belong to them."""
    while (place := raw.find(b"\xff", place)) >= 0 and place + 1 < len(raw):
        # A zero says that it is a bit like others; 0xD0 to 0xD7 are marks to take it up again at.
        if raw[place + 1] and not 0xD0 <= raw[place + 1] <= 0xD7:  # noqa: PLR2004
            return place
        place += 2
    return len(raw)
