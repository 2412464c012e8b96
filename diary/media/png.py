"""Whether a PNG is one as typst writes it: a head, rows of pixels as long as the head says, and nothing else.

What draws a PDF may have been taken over by it. So nothing of what it answers is decoded but this, and every byte of it
is known before: PNG, third edition, sections 5, 9 and 11.
"""

import zlib
from collections.abc import Iterator
from typing import Final

_NAME: Final = b"\x89PNG\r\n\x1a\n"
_HEAD, _DATA, _END = b"IHDR", b"IDAT", b"IEND"
#: Eight bits for each of red, green, blue and how much one sees through; in the order in which they are seen.
_LIKE: Final = bytes((8, 6, 0, 0, 0))
_BYTES_A_PIXEL: Final = 4
#: How a row may be foretold from the one before: its first byte says which.
_FILTERS: Final = bytes(range(5))
_AT_ONCE: Final = 1 << 20  # bytes


class _NotPlain(Exception):
    pass


def is_plain(raw: bytes, width: int, highest: int) -> bool:
    """Whether it is so wide, and no higher than this, and holds nothing but its pixels."""
    try:
        parts = [*_parts(raw)]
        (first, head), *data, (last, end) = parts
        high = int.from_bytes(head[4:8], "big")
        is_known = first == _HEAD and last == _END and not end and {name for name, _ in data} == {_DATA}
        is_sized = head == width.to_bytes(4, "big") + high.to_bytes(4, "big") + _LIKE and 0 < high <= highest
        return is_known and is_sized and _has_rows(b"".join(body for _, body in data), width, high)
    except (_NotPlain, ValueError, zlib.error):
        return False


def _parts(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The name and the bytes of each part; the sum behind each is for whoever decodes it."""
    if not raw.startswith(_NAME):
        raise _NotPlain
    place = len(_NAME)
    while place < len(raw):
        length = int.from_bytes(raw[place : place + 4], "big")
        end = place + 8 + length + 4
        if end > len(raw):
            raise _NotPlain
        yield raw[place + 4 : place + 8], raw[place + 8 : place + 8 + length]
        place = end


def _has_rows(packed: bytes, width: int, high: int) -> bool:
    """Whether there are as many rows as it says, all of them whole; a part at a time, since they may be many."""
    row, unpacking, seen = 1 + width * _BYTES_A_PIXEL, zlib.decompressobj(), 0
    while not unpacking.eof and seen <= row * high:
        some = unpacking.decompress(packed, _AT_ONCE)
        packed = unpacking.unconsumed_tail
        if some[-seen % row :: row].strip(_FILTERS) or not (some or unpacking.eof):
            return False
        seen += len(some)
    return unpacking.eof and not unpacking.unused_data and seen == row * high
