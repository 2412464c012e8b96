"""A voice note is recorded into memory and played from memory, sample by sample what was heard."""

import os
import signal
import subprocess
import sys
from itertools import chain
from pathlib import Path

import pytest

from diary.domain.attachments import LONGEST_VOICE_NOTE, WAVEFORM_MARKS
from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.media import sound
from diary.media.flac import RATE, is_bare, parsed, samples_in
from tests.support.sounds import recorded, tone, voice_note

SECONDS = 2


def until(seconds):
    return lambda so_far, _: so_far < seconds


def children():
    """The processes that this one has started."""
    started = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return [int(child) for task in started for child in task.read_text().split()]


def go_on(_):
    return True


def test_what_is_said_is_recorded_and_heard_again(sound_card):
    said = tone(SECONDS)
    sound_card.hear(said)
    note = recorded(until(1.5))
    sound.play(note.body, go_on)
    heard = said[: round(1.5 * RATE)]
    assert note.seconds == 1.5
    assert is_bare(note.body)
    assert [*chain.from_iterable(samples_in(parsed(note.body)))] == heard.tolist()
    assert sound_card.said() == heard


def test_while_it_records_it_tells_how_long_and_how_loud(sound_card):
    sound_card.hear(tone(SECONDS, loudness=16_384))
    told = []
    recorded(lambda seconds, loudness: told.append((seconds, loudness)) or seconds < 1)
    # Asked again while nothing comes, it tells the same once more.
    steps = [*dict.fromkeys(seconds for seconds, _ in told if seconds)]
    assert steps == pytest.approx([(step + 1) / 10 for step in range(10)])
    assert max(loudness for _, loudness in told) == pytest.approx(0.5, abs=0.01)


def test_what_is_said_is_handed_on_every_few_seconds_each_time_as_a_whole_file(sound_card):
    sound_card.hear(tone(8))
    pieces = []
    sound.record(until(8), pieces.append)
    assert len(pieces) == 3
    frames = b""
    for piece in pieces:
        frames += piece.frames
        so_far = parsed(piece.head + frames)
        assert so_far.seconds == piece.seconds
        assert [*chain.from_iterable(samples_in(so_far))] == tone(8)[: so_far.samples].tolist()
        assert piece.waveform


def test_its_picture_has_a_mark_for_every_part_and_is_no_longer_than_shown(sound_card):
    sound_card.hear(tone(60))
    short, long = recorded(until(1)), recorded(until(45))
    assert len(short.waveform) == 10
    assert 100 < len(long.waveform) <= WAVEFORM_MARKS
    assert max(short.waveform) > min(short.waveform)


def test_it_ends_by_itself_at_the_longest_there_is(sound_card, monkeypatch):
    monkeypatch.setattr(sound, "LONGEST_VOICE_NOTE", LONGEST_VOICE_NOTE / 500)
    sound_card.hear(tone(SECONDS))
    assert recorded(lambda *_: True).seconds == LONGEST_VOICE_NOTE.total_seconds() / 500


def test_when_the_sound_system_falls_what_was_said_until_then_is_kept(sound_card):
    def falls_after_a_second(seconds, _):
        if seconds >= 1:
            for child in children():
                os.kill(child, signal.SIGKILL)
        return True

    with sound_card.speaking(tone(SECONDS)):
        note = recorded(falls_after_a_second)
    assert 1 <= note.seconds < 2
    assert is_bare(note.body)


def test_it_plays_from_where_one_points(sound_card):
    sound_card.hear(tone(SECONDS))
    note = recorded(until(SECONDS))
    told = []
    sound.play(note.body, lambda second: told.append(second) or True, start=1.23)
    assert told[0] == 1.23
    assert sound_card.said() == tone(SECONDS)[round(1.23 * RATE) :]


def test_it_stops_at_once_when_asked_to(sound_card):
    sound_card.hear(tone(SECONDS))
    sound.play(voice_note(2).body, lambda second: second < 0.5)
    assert len(sound_card.said()) <= RATE


def test_without_a_sound_card_it_is_told_and_the_next_try_looks_anew(sound_card):
    sound_card.take_away()
    with pytest.raises(SurroundingsFailed) as recording:
        recorded(until(1))
    with pytest.raises(SurroundingsFailed) as playing:
        sound.play(voice_note().body, go_on)
    assert recording.value.code is FaultCode.CANNOT_RECORD
    assert playing.value.code is FaultCode.CANNOT_PLAY
    sound_card.hear(tone(SECONDS))
    assert recorded(until(1)).seconds == 1


def test_a_note_that_is_none_is_our_bug(sound_card):
    sound_card.hear(tone(SECONDS))
    with pytest.raises(OurBug):
        sound.play(b"RIFF", go_on)


def test_neither_numpy_nor_the_network_comes_with_it():
    loaded = "import sys, sounddevice; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()
    assert not {"numpy", "socket", "ssl", "http", "asyncio", "urllib.request"} & set(modules)


def test_nothing_of_it_is_loaded_before_it_is_used():
    loaded = "import sys, diary.services.attachments, diary.media.sound, diary.media.pdf; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()
    assert not {"sounddevice", "typst"} & set(modules)
