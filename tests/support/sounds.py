"""Sound for tests: tones that are known, and voice notes of them."""

import math
from array import array

from diary.domain.attachments import SaidMore, VoiceNote
from diary.media import sound
from diary.media.flac import RATE, STEP, Encoder


def tone(seconds: float, loudness: int = 8_000) -> "array[int]":
    """A tone that swells and fades, as a voice does."""
    places = range(round(seconds * RATE))
    return array("h", (int(loudness * math.sin(place / 23) * math.sin(place / 2_000)) for place in places))


def voice_note(seconds: float = 0.5) -> VoiceNote:
    """A voice note with a tone."""
    return VoiceNote(encoded(tone(seconds)), seconds, bytes(range(100)))


def encoded(samples: "array[int]") -> bytes:
    """Sound as a file, given to the encoder step by step."""
    encoder = Encoder()
    for start in range(0, len(samples), STEP):
        encoder.take(samples[start : start + STEP])
    encoder.end()
    return encoder.head() + encoder.frames()


def recorded(listening: sound.Listening) -> VoiceNote:
    """What a microphone hears, put together."""
    pieces: list[SaidMore] = []
    sound.record(listening, pieces.append)
    last = pieces[-1]
    return VoiceNote(last.head + b"".join(piece.frames for piece in pieces), last.seconds, last.waveform)
