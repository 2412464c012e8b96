"""A microphone that gives nothing, and loudspeakers that take nothing, hold nobody up, and lose nothing."""

import time

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.media import aside, sound
from tests.support.sounds import recorded, tone, voice_note

#: A stuck sound system is asked again and again whether it is still wanted, and gone soon after.
SOON = 5.0  # seconds


class Patience:
    """Wants to go on for so long; how long it took until nobody waited any more."""

    def __init__(self, seconds=1.5):
        self._end = time.monotonic() + seconds

    def lasts(self, *_):
        return time.monotonic() < self._end

    @property
    def over_since(self):
        return time.monotonic() - self._end


def test_recording_stops_when_asked_to_though_the_microphone_gives_nothing(sound_card):
    with sound_card.silent_after(tone(0)):
        patience = Patience()
        with pytest.raises(SurroundingsFailed) as caught:
            recorded(patience.lasts)
    assert caught.value.code is FaultCode.CANNOT_RECORD
    assert 0 < patience.over_since < SOON


def test_what_was_said_before_the_microphone_gave_nothing_more_is_kept(sound_card):
    with sound_card.silent_after(tone(1)):
        patience = Patience(3)
        note = recorded(patience.lasts)
    assert 0.5 < note.seconds <= 1
    assert patience.over_since < SOON


def test_who_stops_before_the_microphone_has_begun_is_not_told_that_there_is_none(sound_card):
    with sound_card.silent_after(tone(0)) as ear:

        def stop(*_):
            ear.write(tone(0.2).tobytes())
            return False

        assert recorded(stop).seconds > 0


def test_a_microphone_that_gives_nothing_is_given_up(sound_card, monkeypatch):
    monkeypatch.setattr(aside, "_PATIENCE", 2.0)
    with sound_card.silent_after(tone(1)):
        assert 0.5 < recorded(lambda *_: True).seconds <= 1


def test_playing_stops_when_asked_to_though_the_loudspeakers_take_nothing(sound_card):
    sound_card.block(tone(1))
    patience = Patience()
    sound.play(voice_note(2).body, patience.lasts)
    assert 0 < patience.over_since < SOON


def test_loudspeakers_that_take_nothing_are_given_up_and_told(sound_card, monkeypatch):
    monkeypatch.setattr(aside, "_PATIENCE", 1.0)
    sound_card.block(tone(1))
    with pytest.raises(SurroundingsFailed) as caught:
        sound.play(voice_note(2).body, lambda _: True)
    assert caught.value.code is FaultCode.CANNOT_PLAY
