"""A picture that is kept holds nothing but what is seen."""

import pytest

from diary.media.jpeg import is_bare
from tests.support.pictures import drawn, file_of, turned_by_exif, with_segment

COMMENT, EXIF, PROFILE, ADOBE = 0xFE, 0xE1, 0xE2, 0xEE


@pytest.fixture(scope="module")
def bare():
    return file_of(drawn(300, 200))


def test_a_picture_alone_is_bare(bare):
    assert is_bare(bare)


@pytest.mark.parametrize("marker", [COMMENT, EXIF, PROFILE, ADOBE, 0xE0, 0xEF])
def test_a_picture_with_anything_beside_is_not(bare, marker):
    assert not is_bare(with_segment(bare, marker, b"51.0543 N 3.7174 E"))


def test_a_place_in_exif_is_seen(bare):
    assert not is_bare(turned_by_exif(bare, 6))


def test_a_small_picture_in_its_head_is_seen(bare):
    head = bytearray(bare)
    place = bare.index(b"JFIF\0")
    head[place - 2 : place] = (16 + 3).to_bytes(2, "big")
    head[place + 12 : place + 14] = b"\1\1"
    head[place + 14 : place + 14] = b"rgb"
    assert not is_bare(bytes(head))


@pytest.mark.parametrize("behind", [b"x", b"\xff\xfe\0\4hi", b"\xff\xd8\xff\xd9", b"\xff\xd9"])
def test_what_stands_behind_the_picture_is_seen(bare, behind):
    assert not is_bare(bare + behind)


@pytest.mark.parametrize("behind", [b"\xff\xfe\0\4hi", b"\xff\xd8\xff\xd9", b"\xff\xd9"])
def test_what_stands_behind_the_bits_is_seen(bare, behind):
    assert not is_bare(bare[:-2] + behind + bare[-2:])


@pytest.mark.parametrize(
    "raw", [b"", b"\xff\xd8\xff\xd9", b"\xff\xd8\xff", b"\xff\xd8" + bytes(9) + b"\xff\xd9", b"GIF89a"]
)
def test_what_is_no_picture_is_not_bare(raw):
    assert not is_bare(raw)


def test_any_cut_of_it_is_not_bare(bare):
    assert not any(is_bare(bare[:end]) or is_bare(bare[:end] + b"\xff\xd9") for end in range(bare.index(b"\xff\xda")))
