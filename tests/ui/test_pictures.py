"""A picture from outside comes in upright, small enough, and with nothing in it but what is seen."""

import os
import random
import struct
import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QColorSpace, QImage

from diary.domain.attachments import LONGEST_PICTURE_SIDE, MOST_PICTURE, MOST_PICTURE_FILE
from diary.domain.faults import ClientCanMend, FaultCode
from diary.media.jpeg import is_bare
from diary.media.picture_drawing import decoded
from diary.ui.pictures import bare_photo, photo_of
from tests.support.pictures import drawn, file_of, turned_by_exif, with_segment

PLACE = b"51.0543 N 3.7174 E"
FORMS = ("jpeg", "png", "bmp", "webp")


def seen(photo):
    return QImage.fromData(photo.body, "jpeg")


def refused(raw):
    with pytest.raises(ClientCanMend) as caught:
        photo_of(raw)
    return caught.value.code


def red_corners(image):
    """Which corners are red: above left, above right, below left, below right."""
    right, bottom = image.width() - 5, image.height() - 5
    colours = [image.pixelColor(x, y) for y in (4, bottom) for x in (4, right)]
    return [number for number, colour in enumerate(colours) if colour.red() > 150 and colour.blue() < 100]


def png_that_claims(width, height):
    """A PNG of a few bytes that says it is as large as this."""

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", FORMS)
def test_every_kind_comes_in_bare_and_looks_the_same(form):
    photo = photo_of(file_of(drawn(), form))
    assert is_bare(photo.body)
    assert (seen(photo).width(), seen(photo).height()) == (60, 40)
    assert red_corners(seen(photo)) == [0]


@pytest.mark.parametrize("form", ["jpeg", "png"])
def test_words_place_and_profile_stay_outside(form):
    image = drawn()
    image.setText("Description", PLACE.decode())
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    image.setDotsPerMeterX(1234)
    raw = file_of(image, form)
    photo = photo_of(with_segment(raw, 0xE1, b"Exif\0\0" + PLACE) if form == "jpeg" else raw)
    assert is_bare(photo.body)
    assert PLACE not in photo.body


@pytest.mark.parametrize(("orientation", "corner"), [(1, 0), (2, 1), (3, 3), (4, 2), (5, 0), (6, 1), (7, 3), (8, 2)])
def test_a_picture_that_was_taken_sideways_stands_upright(orientation, corner):
    raw = turned_by_exif(file_of(drawn()), orientation)
    photo = photo_of(raw)
    assert is_bare(photo.body)
    assert red_corners(seen(photo)) == [corner]
    assert (seen(photo).width() > seen(photo).height()) is (orientation < 5)


def test_a_large_picture_becomes_as_large_as_is_kept():
    photo = photo_of(file_of(drawn(5_000, 2_500)))
    assert (seen(photo).width(), seen(photo).height()) == (LONGEST_PICTURE_SIDE, LONGEST_PICTURE_SIDE // 2)


def test_even_noise_takes_no_more_than_may_be_kept():
    side = LONGEST_PICTURE_SIDE
    noise = QImage(random.Random(1).randbytes(4 * side * side), side, side, QImage.Format.Format_RGB32)
    assert len(bare_photo(noise).body) <= MOST_PICTURE


def test_a_tall_and_narrow_one_keeps_a_width():
    image = seen(photo_of(file_of(drawn(1, 9_000), "png")))
    assert (image.width(), image.height()) == (1, LONGEST_PICTURE_SIDE)


def test_what_one_can_see_through_is_paper():
    image = QImage(30, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    assert seen(photo_of(file_of(image, "png"))).pixelColor(9, 9).lightness() > 250


@pytest.mark.parametrize("size", [(60_000, 60_000), (2**31 - 1, 2**31 - 1), (100_000, 1_000)])
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded(size):
    assert refused(png_that_claims(*size)) in {FaultCode.PICTURE_TOO_LARGE, FaultCode.ATTACHMENT_UNREADABLE}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        b"II*\0" + bytes(500),
        b"\0\0\1\0" + bytes(500),
        b"/* XPM */ static char *x[] = {};",
        b"P6 9999999 9999999 255 ",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"GIF89a" + bytes(30),
        b"BM" + os.urandom(200),
        b"RIFF\xff\xff\xff\xffWEBPVP8X",
        png_that_claims(300, 300)[:40],
    ],
)
def test_what_is_no_picture_is_told_as_such(raw):
    assert refused(raw) is FaultCode.ATTACHMENT_UNREADABLE


def test_a_file_beyond_all_measure_is_not_looked_into():
    assert refused(b"\xff\xd8\xff" + bytes(MOST_PICTURE_FILE)) is FaultCode.ATTACHMENT_TOO_LARGE


@pytest.mark.parametrize("form", FORMS)
def test_no_damage_of_a_picture_brings_down_what_reads_it(form):
    whole, chance = file_of(drawn(200, 150), form), random.Random(4)
    for _ in range(150):
        raw = bytearray(whole[: chance.randrange(20, len(whole)) if chance.random() < 0.3 else len(whole)])
        for _ in range(chance.randrange(1, 6)):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        try:
            image = decoded(bytes(raw))
        except ClientCanMend:
            continue
        assert max(image.width(), image.height()) <= LONGEST_PICTURE_SIDE


def test_a_picture_from_the_clipboard_comes_in_the_same_way():
    image = drawn()
    image.setText("Description", PLACE.decode())
    photo = bare_photo(image)
    assert is_bare(photo.body)
    assert red_corners(seen(photo)) == [0]
    assert QColor(seen(photo).pixelColor(50, 30)).blue() > 200
