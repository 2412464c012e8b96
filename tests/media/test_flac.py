"""Speech is kept as FLAC that others read too, and comes back sample by sample."""

import math
import random
import subprocess
from array import array

import pytest

from diary.media.flac import RATE, BadSound, Encoder, goes_on, is_bare, parsed, samples_in, with_head
from diary.media.flac_block import BLOCK
from tests.support.sounds import encoded


def decoded(raw):
    together = array("h")
    for block in samples_in(parsed(raw)):
        together.extend(block)
    return together


def speech(length, seed=1):
    """Tones that swell and fade, with some noise: as speech is to an encoder."""
    chance = random.Random(seed)
    return array(
        "h",
        (int(9_000 * math.sin(place / 23) * math.sin(place / 4_000) + chance.gauss(0, 60)) for place in range(length)),
    )


def noise(length):
    chance = random.Random(2)
    return array("h", (chance.randint(-32_768, 32_767) for _ in range(length)))


SOUNDS = {
    "one sample": array("h", [7]),
    "a few samples": array("h", [1, -1, 5, 32_767, -32_768]),
    "silence": array("h", bytes(2 * (BLOCK + 100))),
    "the loudest there is": array("h", [32_767, -32_768] * 5_000),
    "noise": noise(9_000),
    "speech": speech(3 * RATE),
    "a whole block": speech(BLOCK),
    "an odd end": speech(BLOCK + 17),
    "steps": array("h", [place // 50 for place in range(20_000)]),
}


@pytest.mark.parametrize("name", SOUNDS)
def test_every_sample_comes_back(name):
    assert decoded(encoded(SOUNDS[name])) == SOUNDS[name]


@pytest.mark.parametrize("name", SOUNDS)
def test_the_decoder_of_others_hears_the_same(name, flac):
    heard = subprocess.run(
        [flac, "-d", "-c", "-s", "--force-raw-format", "--endian=little", "--sign=signed", "-"],
        input=encoded(SOUNDS[name]),
        capture_output=True,
        check=True,
    )
    assert array("h", heard.stdout) == SOUNDS[name]
    assert heard.stderr == b""


def test_speech_takes_little_room():
    assert len(encoded(SOUNDS["speech"])) < 0.6 * 2 * len(SOUNDS["speech"])


def test_nothing_but_the_sound_is_in_it():
    raw = encoded(SOUNDS["speech"])
    assert is_bare(raw)
    assert not is_bare(raw[:-1000] + bytes(30_000))
    comment = b"\x04\x00\x00\x04" + bytes(4)
    assert not is_bare(raw[:4] + b"\x00" + raw[5:42] + b"\x84" + comment[1:] + raw[42:])


def test_no_change_of_a_byte_goes_unseen():
    whole = encoded(speech(BLOCK + 500))
    chance = random.Random(3)
    sum_of_it_all = range(26, 42)  # what others check it by; Egel checks block by block
    places = [place for place in range(len(whole)) if place not in sum_of_it_all]
    for place in chance.sample(places, 300):
        changed = bytes((whole[place] ^ 1 << chance.randrange(8),))
        with pytest.raises(BadSound):
            decoded(whole[:place] + changed + whole[place + 1 :])


@pytest.mark.parametrize("cut", [1, 2, 100, 4_000])
def test_a_note_that_was_cut_is_told(cut):
    with pytest.raises(BadSound):
        decoded(encoded(speech(BLOCK + 500))[:-cut])


def test_what_stands_behind_the_sound_is_told():
    with pytest.raises(BadSound):
        decoded(encoded(speech(BLOCK + 500)) + b"x")


@pytest.mark.parametrize("raw", [b"", b"fLaC", b"RIFF" + bytes(60), bytes(10_000)])
def test_what_is_no_sound_is_refused(raw):
    with pytest.raises(BadSound):
        parsed(raw)


def test_it_can_be_heard_from_the_middle():
    sounding = parsed(encoded(SOUNDS["speech"]))
    first = next(samples_in(sounding, 5))
    assert first == SOUNDS["speech"][5 * BLOCK : 6 * BLOCK]
    assert sounding.seconds == 3


def piece(samples, at):
    """The head of sound up to a place, and the frames that came since the place before."""
    encoder = Encoder()
    encoder.take(samples[: at[0]])
    file = encoder.head() + encoder.frames()
    encoder.take(samples[at[0] : at[1]])
    if at[1] % BLOCK:
        encoder.end()
    return file, encoder.head(), encoder.frames()


@pytest.mark.parametrize("until", [3 * BLOCK, 2 * BLOCK + 17])
def test_frames_that_come_behind_a_file_go_on_with_it(until):
    sound = speech(3 * BLOCK)
    file, head, frames = piece(sound, (BLOCK, until))
    assert goes_on(file, head, frames)
    assert decoded(with_head(file, head) + frames) == sound[:until]


def test_frames_of_another_place_or_with_another_head_do_not():
    sound = speech(4 * BLOCK)
    file, head, frames = piece(sound, (BLOCK, 3 * BLOCK))
    later, later_head, later_frames = piece(sound, (2 * BLOCK, 3 * BLOCK))
    assert not goes_on(file, head, later_frames)
    assert not goes_on(later, head, frames)
    assert not goes_on(file, file[: len(head)], frames)
    assert not goes_on(file, head, b"")
    assert not goes_on(file, later_head + b"!", frames)


def test_behind_a_short_block_nothing_comes():
    _, head, frames = piece(speech(4 * BLOCK), (BLOCK, 3 * BLOCK))
    assert not goes_on(encoded(speech(BLOCK + 17)), head, frames)
