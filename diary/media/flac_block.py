"""One block of FLAC: a frame with one channel of 16-bit samples, there and back (RFC 9639, section 9).

Bits are gathered as text of zeros and ones: Python makes and reads these faster than it shifts.
"""

from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

#: So many samples are in each block but the last; a quarter of a second.
BLOCK: Final = 4096
#: Each sample is foreseen from at most so many before it.
_MOST_ORDER: Final = 4
#: A block is cut into two to the power of at most this many parts, each with a code of its own.
_MOST_PARTS: Final = 4
_LARGEST_RICE: Final = 14
_SAMPLE_BITS: Final = 16
_LARGEST_SAMPLE: Final = 1 << _SAMPLE_BITS - 1

_SYNC: Final = b"\xff\xf8"
#: 4,096 samples, or the number minus one in two bytes of their own; at 16 kHz.
_WHOLE, _PARTLY = 0xC5, 0x75
_MONO_OF_16_BITS: Final = 0x08
_CONSTANT, _VERBATIM, _FIXED = 0b000000, 0b000001, 0b001000
_CHECK_BYTES: Final = 2


class BadSound(Exception):
    """It isn't sound as Egel keeps it."""


def _table(polynomial: int, width: int) -> tuple[int, ...]:
    top, most = 1 << width - 1, (1 << width) - 1
    rests = []
    for byte in range(256):
        rest = byte << width - 8
        for _ in range(8):
            rest = (rest << 1 ^ polynomial if rest & top else rest << 1) & most
        rests.append(rest)
    return tuple(rests)


_CRC_8: Final = _table(0x07, 8)
_CRC_16: Final = _table(0x8005, 16)


def block_of(samples: Sequence[int], number: int) -> bytes:
    """The frame with these samples, the `number`th from 0."""
    bits = _subframe(samples)
    bits += "0" * (-len(bits) % 8)
    frame = header(number, len(samples)) + int(bits, 2).to_bytes(len(bits) // 8, "big")
    return frame + _crc_16(frame).to_bytes(_CHECK_BYTES, "big")


def samples_of(frame: bytes, number: int, length: int) -> "array[int]":
    """The samples in the `number`th frame; raises BadSound unless there are `length` of them."""
    head = header(number, length)
    if _crc_16(frame) or not frame.startswith(head):
        raise BadSound
    body = frame[len(head) : -_CHECK_BYTES]
    bits = bin(int.from_bytes(b"\1" + body, "big"))[3:]
    try:
        return array("h", _Reader(bits).samples(length))
    except (ValueError, OverflowError):
        raise BadSound from None


def header(number: int, length: int) -> bytes:
    """How the frame with so many samples begins; no other begins so."""
    size = b"" if length == BLOCK else (length - 1).to_bytes(2, "big")
    head = _SYNC + bytes((_PARTLY if size else _WHOLE, _MONO_OF_16_BITS)) + chr(number).encode() + size
    rest = 0
    for byte in head:
        rest = _CRC_8[rest ^ byte]
    return head + bytes((rest,))


def _crc_16(data: bytes) -> int:
    rest, table = 0, _CRC_16
    for byte in data:
        rest = (rest << 8 & 0xFFFF) ^ table[rest >> 8 ^ byte]
    return rest


def _subframe(samples: Sequence[int]) -> str:
    if min(samples) == max(samples):
        return _kind(_CONSTANT) + _whole_samples(samples[:1])
    if len(samples) > _MOST_ORDER:
        order, residual = _foreseen(samples)
        bits = _kind(_FIXED | order) + _whole_samples(samples[:order]) + _rice(residual, len(samples), order)
        if len(bits) < len(samples) * _SAMPLE_BITS:
            return bits
    return _kind(_VERBATIM) + _whole_samples(samples)


def _kind(code: int) -> str:
    return f"0{code:06b}0"


def _whole_samples(samples: Sequence[int]) -> str:
    return "".join(f"{sample & 0xFFFF:016b}" for sample in samples)


def _foreseen(samples: Sequence[int]) -> tuple[int, list[int]]:
    """The order by which least is left over, and what is."""
    left = list(samples)
    best, best_sum = (0, left), sum(map(abs, left[_MOST_ORDER:]))
    for order in range(1, _MOST_ORDER + 1):
        left = [later - former for former, later in pairwise(left)]
        size = sum(map(abs, left[_MOST_ORDER - order :]))
        if size < best_sum:
            best, best_sum = (order, left), size
    return best


def _rice(residual: Sequence[int], length: int, order: int) -> str:
    """What is left over, in parts of which each has the code that suits it."""
    parts = _parts_of(length)
    ends = _part_ends(length, parts, order)
    return f"00{parts:04b}" + "".join(_rice_part(residual[start:end]) for start, end in ends)


def _parts_of(length: int) -> int:
    """Into how many parts, as a power of two: all are as long, and the first has room for the samples before it."""
    return max(parts for parts in range(_MOST_PARTS + 1) if not length % (1 << parts) and length >> parts > _MOST_ORDER)


def _part_ends(length: int, parts: int, order: int) -> Iterator[tuple[int, int]]:
    size = length >> parts
    return ((max(0, end - size), end) for end in range(size - order, length - order + 1, size))


def _rice_part(residual: Sequence[int]) -> str:
    folded = [2 * value if value >= 0 else -2 * value - 1 for value in residual]
    low = min(_LARGEST_RICE, max(0, (sum(folded) // len(folded)).bit_length() - 1))
    if not low:
        return "0000" + "".join(["0" * value + "1" for value in folded])
    mask, form = (1 << low) - 1, f"0{low}b"
    return f"{low:04b}" + "".join(["0" * (value >> low) + "1" + format(value & mask, form) for value in folded])


class _Reader:
    """Reads a frame's bits; what isn't there is a ValueError."""

    def __init__(self, bits: str) -> None:
        self._bits = bits
        self._place = 0

    def samples(self, length: int) -> list[int]:
        """All samples of the frame."""
        kind = self._number(8) >> 1
        if kind == _CONSTANT:
            return [self._sample()] * length
        if kind == _VERBATIM:
            return [self._sample() for _ in range(length)]
        order = kind - _FIXED
        if not 0 <= order <= min(_MOST_ORDER, length - 1):
            raise BadSound
        first = [self._sample() for _ in range(order)]
        return _restored(first, self._residual(length, order))

    def _residual(self, length: int, order: int) -> list[int]:
        parts = self._number(6)
        if parts > _MOST_PARTS or length % (1 << parts) or length >> parts <= order:
            raise BadSound
        left: list[int] = []
        for start, end in _part_ends(length, parts, order):
            left.extend(self._part(end - start))
        return left

    def _part(self, count: int) -> list[int]:
        low = self._number(4)
        bits, place, values = self._bits, self._place, []
        for _ in range(count):
            one = bits.index("1", place)
            value = one - place
            place = one + 1 + low
            if low:
                value = value << low | int(bits[one + 1 : place], 2)
            values.append(value >> 1 ^ -(value & 1))
        self._place = place
        return values

    def _number(self, width: int) -> int:
        start, self._place = self._place, self._place + width
        return int(self._bits[start : self._place], 2)

    def _sample(self) -> int:
        value = self._number(_SAMPLE_BITS)
        return value - (1 << _SAMPLE_BITS) if value >= _LARGEST_SAMPLE else value


def _restored(first: list[int], residual: list[int]) -> list[int]:
    """The samples, from the first ones and what is left over: each order adds up once more."""
    values = residual
    for last in _last_differences(first):
        values = list(accumulate(values, initial=last))[1:]
    return first + values


def _last_differences(first: list[int]) -> list[int]:
    """The last difference of each order of the first samples, the highest order first."""
    last, row = [], list(first)
    while row:
        last.append(row[-1])
        row = [later - former for former, later in pairwise(row)]
    return last[::-1]
