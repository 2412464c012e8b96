"""Sound for tests: tones that are known, and voice notes of them."""

import math
from array import array

from diary.domain.attachments import VoiceNote
from diary.media.flac import RATE, Encoder


def tone(seconds: float, loudness: int = 8_000) -> "array[int]":
    """A tone that swells and fades, as a voice does."""
    places = range(round(seconds * RATE))
    return array("h", (int(loudness * math.sin(place / 23) * math.sin(place / 2_000)) for place in places))


def voice_note(seconds: float = 0.5) -> VoiceNote:
    """A voice note with a tone."""
    encoder = Encoder()
    encoder.take(tone(seconds))
    return VoiceNote(encoder.finish(), seconds, bytes(range(100)))
