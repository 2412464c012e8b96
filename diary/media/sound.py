"""Voice notes: recorded as FLAC piece by piece, and played from memory, both in a worker thread.

The sound system is in a process beside (`aside_main`): its libraries are the computer's own, of any age.
"""

import time
from array import array
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, TypeAlias

from diary.domain.attachments import LONGEST_VOICE_NOTE, WAVEFORM_MARKS, SaidMore
from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.media.aside import PLAY, RECORD, Broken, GivenUp, beside
from diary.media.flac import BYTES_A_SAMPLE, RATE, STEP, Encoder, parsed, samples_in
from diary.media.flac_block import BLOCK, BadSound

#: So many steps are sent before the first of them was heard, so that the sound never waits for Egel.
_AHEAD: Final = 3
#: A microphone may take so long to begin: who stops sooner is not told that there is none.
_BEGINS_WITHIN: Final = 1.0  # seconds
#: As often what was said is handed on: no more than this is lost with the process.
_PIECE: Final = 3 * RATE  # samples
_LOUDEST: Final = 1 << 15
_LOUDEST_MARK: Final = 255

#: Told how many seconds there are, and how loud it is now, from 0 to 1, also while nothing comes; False asks to stop.
Listening: TypeAlias = Callable[[float, float], bool]
#: Given what was said since; it doesn't make the microphone wait.
Keeping: TypeAlias = Callable[[SaidMore], None]
#: Told which second is heard, also while it doesn't go on; False asks to stop.
Hearing: TypeAlias = Callable[[float], bool]


def record(listening: Listening, keeping: Keeping) -> None:
    """Record until `listening` asks to stop, or for as long as a voice note may be; raises CANNOT_RECORD.

    Every three seconds, and at the end, what was said is given to `keeping`.
    """
    recording, begins_by = _Recording(keeping), time.monotonic() + _BEGINS_WITHIN

    def waiting() -> bool:
        is_starting = not recording.seconds and time.monotonic() < begins_by
        return listening(recording.seconds, 0.0) or is_starting

    try:
        with beside(RECORD) as aside:
            while recording.seconds < LONGEST_VOICE_NOTE.total_seconds():
                loudness = recording.take(array("h", aside.take(STEP * BYTES_A_SAMPLE, waiting)))
                if not listening(recording.seconds, loudness):
                    break
    except Broken:
        # What was said until then is kept.
        if not recording.seconds:
            raise SurroundingsFailed(FaultCode.CANNOT_RECORD) from None
    recording.end()


class _Recording:
    """What was said by now, handed on in pieces."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping
        self._encoder = Encoder()
        self._loudness: list[float] = []
        self._given = 0

    @property
    def seconds(self) -> float:
        """How long it is by now."""
        return self._encoder.samples / RATE

    def take(self, samples: "array[int]") -> float:
        """Take what was heard since; gives how loud it is, from 0 to 1."""
        self._encoder.take(samples)
        self._loudness.append((max(samples) - min(samples)) / _LOUDEST / 2)
        if self._encoder.samples - self._given >= _PIECE:
            self._give()
        return self._loudness[-1]

    def end(self) -> None:
        """Hand on the rest."""
        self._encoder.end()
        self._give()

    def _give(self) -> None:
        frames = self._encoder.frames()
        if frames:
            self._given = self._encoder.samples
            seconds = self._encoder.in_frames / RATE
            self._keeping(SaidMore(self._encoder.head(), frames, seconds, _waveform(self._loudness)))


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
