"""Speech as FLAC and back, in memory: one channel of 16-bit samples, RFC 9639.

Only what speech needs is written: fixed predictors and Rice codes in parts of a block. Only that is read, since nothing
else is ever kept. Both go block by block, so that no more than a block is in memory in the clear.
"""

import hashlib
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from diary.media.flac_block import BLOCK, BadSound, block_of, header, samples_of

#: Speech has next to nothing above half of this.
RATE: Final = 16_000  # samples a second
BYTES_A_SAMPLE: Final = 2
#: Sound comes and goes in steps of a tenth of a second.
STEP: Final = RATE // 10  # samples

_NAME: Final = b"fLaC"
#: The one part of the head: what the sound is like. Its first byte says that no other follows.
_ABOUT: Final = b"\x80\x00\x00\x22"
_ABOUT_BYTES: Final = 34
_HEAD_BYTES: Final = len(_NAME) + len(_ABOUT) + _ABOUT_BYTES
_DIGEST_AT: Final = _HEAD_BYTES - hashlib.md5(usedforsecurity=False).digest_size
_COUNT_AT: Final = _DIGEST_AT - 5
_LARGEST_COUNT: Final = (1 << 36) - 1
_BITS_A_SAMPLE: Final = 16
_LONGEST_BLOCK: Final = BLOCK * BYTES_A_SAMPLE + 64  # bytes: one that could not be made smaller, and its frame


@dataclass(frozen=True, slots=True)
class Sound:
    """What a file says of itself, and where its blocks are."""

    samples: int
    blocks: tuple[bytes, ...]

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return self.samples / RATE


class Encoder:
    """Takes samples as they come and gives the file at the end."""

    def __init__(self) -> None:
        self._digest = hashlib.md5(usedforsecurity=False)
        self._waiting = array("h")
        self._blocks: list[bytes] = []
        self._samples = 0

    @property
    def samples(self) -> int:
        """How many samples it has taken."""
        return self._samples

    def take(self, samples: "array[int]") -> None:
        """Take what was heard since."""
        self._samples += len(samples)
        self._digest.update(_little_endian(samples))
        self._waiting.extend(samples)
        while len(self._waiting) >= BLOCK:
            self._blocks.append(block_of(self._waiting[:BLOCK], len(self._blocks)))
            del self._waiting[:BLOCK]

    def finish(self) -> bytes:
        """The whole file; nothing more can be taken."""
        if self._waiting:
            self._blocks.append(block_of(self._waiting, len(self._blocks)))
            self._waiting = array("h")
        return _head(self._samples, self._digest.digest()) + b"".join(self._blocks)


def is_bare(raw: bytes) -> bool:
    """Whether it is a file as the encoder makes it: sound from beginning to end, no comments, no pictures."""
    try:
        parsed(raw)
    except BadSound:
        return False
    return True


def parsed(raw: bytes) -> Sound:
    """What a file is like; raises BadSound for anything but what the encoder makes."""
    samples = int.from_bytes(raw[_COUNT_AT:_DIGEST_AT], "big") & _LARGEST_COUNT
    if not samples or raw[:_HEAD_BYTES] != _head(samples, raw[_DIGEST_AT:_HEAD_BYTES]):
        raise BadSound
    return Sound(samples, tuple(_blocks(raw, samples)))


def samples_in(sound: Sound, first_block: int = 0) -> Iterator["array[int]"]:
    """The samples block by block, from a block on; raises BadSound where one isn't whole."""
    for number in range(first_block, len(sound.blocks)):
        yield samples_of(sound.blocks[number], number, min(BLOCK, sound.samples - number * BLOCK))


def _little_endian(samples: "array[int]") -> bytes:
    """Samples as two bytes each, the lower one first, on every machine."""
    if sys.byteorder == "little":
        return samples.tobytes()
    turned = samples[:]
    turned.byteswap()
    return turned.tobytes()


def _head(samples: int, digest: bytes) -> bytes:
    # The size of a block, twice; how long the frames are, which nobody needs; rate, one channel, 16 bits, and how many.
    like = RATE << 44 | 0 << 41 | (_BITS_A_SAMPLE - 1) << 36 | samples
    return _NAME + _ABOUT + BLOCK.to_bytes(2, "big") * 2 + bytes(6) + like.to_bytes(8, "big") + digest


def _blocks(raw: bytes, samples: int) -> Iterator[bytes]:
    """The frames, each up to where the next begins; whether each is whole shows when it is heard."""
    lengths = [min(BLOCK, samples - start) for start in range(0, samples, BLOCK)]
    heads = [header(number, length) for number, length in enumerate(lengths)]
    place = _HEAD_BYTES
    for head, following in zip(heads, (*heads[1:], None), strict=True):
        end = len(raw) if following is None else raw.find(following, place + len(head), place + 2 * _LONGEST_BLOCK)
        if not raw.startswith(head, place) or not len(head) < end - place <= _LONGEST_BLOCK:
            raise BadSound
        yield raw[place:end]
        place = end
