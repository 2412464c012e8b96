"""Voice notes: recorded into memory as FLAC, and played from memory. Takes as long as it sounds: for a worker thread.

The sound system is in a process beside (`aside_main`): its libraries are the computer's own, of any age.
"""

import time
from array import array
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, TypeAlias

from diary.domain.attachments import LONGEST_VOICE_NOTE, WAVEFORM_MARKS, VoiceNote
from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.media.aside import PLAY, RECORD, Broken, GivenUp, beside
from diary.media.flac import BYTES_A_SAMPLE, RATE, STEP, Encoder, parsed, samples_in
from diary.media.flac_block import BLOCK, BadSound

#: So many steps are sent before the first of them was heard, so that the sound never waits for Egel.
_AHEAD: Final = 3
#: A microphone may take so long to begin: who stops sooner is not told that there is none.
_BEGINS_WITHIN: Final = 1.0  # seconds
_LOUDEST: Final = 1 << 15
_LOUDEST_MARK: Final = 255

#: Told how many seconds there are, and how loud it is now, from 0 to 1, also while nothing comes; False asks to stop.
Listening: TypeAlias = Callable[[float, float], bool]
#: Told which second is heard, also while it doesn't go on; False asks to stop.
Hearing: TypeAlias = Callable[[float], bool]


def record(listening: Listening) -> VoiceNote:
    """Record until `listening` asks to stop, or for as long as a voice note may be; raises CANNOT_RECORD."""
    begins_by = time.monotonic() + _BEGINS_WITHIN
    encoder, loudness, most = Encoder(), list[float](), LONGEST_VOICE_NOTE.total_seconds() * RATE

    def waiting() -> bool:
        is_starting = not encoder.samples and time.monotonic() < begins_by
        return listening(encoder.samples / RATE, 0.0) or is_starting

    try:
        with beside(RECORD) as aside:
            while encoder.samples < most:
                samples = array("h", aside.take(STEP * BYTES_A_SAMPLE, waiting))
                encoder.take(samples)
                loudness.append((max(samples) - min(samples)) / _LOUDEST / 2)
                if not listening(encoder.samples / RATE, loudness[-1]):
                    break
    except Broken:
        # What was said until then is kept.
        if not encoder.samples:
            raise SurroundingsFailed(FaultCode.CANNOT_RECORD) from None
    return VoiceNote(encoder.finish(), encoder.samples / RATE, _waveform(loudness))


def play(body: bytes, hearing: Hearing, start: float = 0.0) -> None:
    """Play a voice note from a second on, to its end or until `hearing` asks to stop; raises CANNOT_PLAY."""
    last = start
    try:
        with beside(PLAY) as aside:
            for count, (place, samples) in enumerate(_steps(body, round(start * RATE))):
                if count >= _AHEAD:
                    aside.take(1, partial(hearing, place / RATE))
                if not hearing(place / RATE):
                    return
                aside.give_whole(samples.tobytes())
                last = place / RATE
            aside.finish(partial(hearing, last))
    except GivenUp:
        return
    except Broken:
        raise SurroundingsFailed(FaultCode.CANNOT_PLAY) from None


def _steps(body: bytes, start: int) -> Iterator[tuple[int, "array[int]"]]:
    """The samples from a place on, step by step, each with its place; only the last may be short."""
    first_block, skipped = divmod(start, BLOCK)
    waiting, place = array("h"), start
    try:
        for block in samples_in(parsed(body), first_block):
            waiting.extend(block[skipped:])
            skipped = 0
            while len(waiting) >= STEP:
                yield place, waiting[:STEP]
                place += STEP
                del waiting[:STEP]
    except BadSound:
        raise OurBug(why="bad-sound") from None
    if waiting:
        yield place, waiting


def _waveform(loudness: list[float]) -> bytes:
    """How loud it was, in no more marks than are shown."""
    size = -(-len(loudness) // WAVEFORM_MARKS) or 1
    marks = (max(loudness[start : start + size]) for start in range(0, len(loudness), size))
    return bytes(round(min(mark, 1.0) * _LOUDEST_MARK) for mark in marks)
