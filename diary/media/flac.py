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
    """Takes samples as they come and gives frames as they are full: a head with all of them behind it is a file."""

    def __init__(self) -> None:
        self._digest = hashlib.md5(usedforsecurity=False)
        self._waiting = array("h")
        self._frames: list[bytes] = []
        self._blocks = 0
        self._encoded = 0

    @property
    def samples(self) -> int:
        """How many samples it has taken."""
        return self._encoded + len(self._waiting)

    @property
    def in_frames(self) -> int:
        """How many of them stand in frames by now."""
        return self._encoded

    def take(self, samples: "array[int]") -> None:
        """Take what was heard since."""
        self._waiting.extend(samples)
        while len(self._waiting) >= BLOCK:
            self._encode(BLOCK)

    def end(self) -> None:
        """Let what waits be a short block; nothing more can be taken."""
        if self._waiting:
            self._encode(len(self._waiting))

    def head(self) -> bytes:
        """The head of a file with all frames up to here."""
        return _head(self._encoded, self._digest.digest())

    def frames(self) -> bytes:
        """The frames since this was asked before."""
        given = b"".join(self._frames)
        self._frames.clear()
        return given

    def _encode(self, count: int) -> None:
        block = self._waiting[:count]
        del self._waiting[:count]
        self._digest.update(_little_endian(block))
        self._frames.append(block_of(block, self._blocks))
        self._blocks += 1
        self._encoded += count


def is_bare(raw: bytes) -> bool:
    """Whether it is a file as the encoder makes it: sound from beginning to end, no comments, no pictures."""
    try:
        parsed(raw)
    except BadSound:
        return False
    return True


def parsed(raw: bytes) -> Sound:
    """What a file is like; raises BadSound for anything but what the encoder makes."""
    samples = _samples_told(raw)
    return Sound(samples, tuple(_blocks(raw[_HEAD_BYTES:], 0, samples)))


def goes_on(file: bytes, head: bytes, frames: bytes) -> bool:
    """Whether frames come right behind those that a file tells of, and `head` tells of all of them."""
    try:
        first, samples = _samples_told(file), _samples_told(head)
        if first % BLOCK or first >= samples or len(head) != _HEAD_BYTES:
            return False
        for _ in _blocks(frames, first // BLOCK, samples):
            pass
    except BadSound:
        return False
    return True


def with_head(file: bytes, head: bytes) -> bytes:
    """The same file with another head."""
    return head + file[_HEAD_BYTES:]


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


def _samples_told(raw: bytes) -> int:
    """How many samples a file tells of."""
    samples = int.from_bytes(raw[_COUNT_AT:_DIGEST_AT], "big") & _LARGEST_COUNT
    if not samples or raw[:_HEAD_BYTES] != _head(samples, raw[_DIGEST_AT:_HEAD_BYTES]):
        raise BadSound
    return samples


def _blocks(frames: bytes, first: int, samples: int) -> Iterator[bytes]:
    """The frames from the `first`th on, each up to where the next begins; whether each is whole shows when heard."""
    lengths = [min(BLOCK, samples - start) for start in range(first * BLOCK, samples, BLOCK)]
    heads = [header(number, length) for number, length in enumerate(lengths, first)]
    place = 0
    for head, following in zip(heads, (*heads[1:], None), strict=True):
        least, most = place + len(head), place + 2 * _LONGEST_BLOCK
        end = len(frames) if following is None else frames.find(following, least, most)
        if not frames.startswith(head, place) or not len(head) < end - place <= _LONGEST_BLOCK:
            raise BadSound
        yield frames[place:end]
        place = end
