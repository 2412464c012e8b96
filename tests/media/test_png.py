"""Of what a process beside answers as the page of a PDF, only pixels are ever decoded."""

import random
import zlib

import pytest
import typst
from PySide6.QtGui import QImage

from diary.media.png import is_plain

WIDTH, HEIGHT = 400, 566


def page():
    source = b"#set page(width: 400pt, height: 566pt, fill: white)\n#lorem(200)"
    return typst.compile(source, format="png", ppi=72, ignore_system_fonts=True)


def part(name, body):
    return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")


def made(width=2, height=2, *, like=(8, 6, 0, 0, 0), rows=None, more=b"", packed=None):
    """A PNG of our own; `rows` with their filters, `more` behind its head."""
    rows = (b"\0" + bytes(4 * width)) * height if rows is None else rows
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(like)
    data = zlib.compress(rows) if packed is None else packed
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + more + part(b"IDAT", data) + part(b"IEND", b"")


def test_a_page_as_it_is_drawn_is_plain():
    assert is_plain(page(), WIDTH, HEIGHT)
    assert is_plain(made(), 2, 2)
    assert QImage.fromData(made(), "png").width() == 2


def test_one_of_many_rows_is_looked_at_in_parts():
    assert is_plain(made(1_000, 1_000), 1_000, 1_000)
    wrong = (b"\0" + bytes(4_000)) * 999 + b"\5" + bytes(4_000)
    assert not is_plain(made(1_000, 1_000, rows=wrong), 1_000, 1_000)


@pytest.mark.parametrize(("width", "highest"), [(WIDTH + 1, HEIGHT), (WIDTH, HEIGHT - 1)])
def test_one_of_another_size_is_not(width, highest):
    assert not is_plain(page(), width, highest)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xd8\xff",
        made()[:-1],
        made() + b"!",
        made(more=part(b"iCCP", b"profile\0\0" + zlib.compress(b"x"))),
        made(more=part(b"tEXt", b"Comment\0x")),
        made(more=part(b"IHDR", bytes(13))),
        made(like=(16, 6, 0, 0, 0)),
        made(like=(8, 3, 0, 0, 0)),
        made(like=(8, 6, 0, 0, 1)),
        made(rows=b"\7" + bytes(8) + b"\0" + bytes(8)),
        made(rows=bytes(17)),
        made(rows=bytes(19)),
        made(rows=bytes(1 << 24)),
        made(packed=b"no rows"),
        made(packed=zlib.compress(bytes(18)) + b"!"),
        made(packed=zlib.compress(bytes(18))[:-5]),
        made(packed=b""),
    ],
)
def test_anything_else_is_never_decoded(raw):
    assert not is_plain(raw, 2, 2)


def test_whatever_is_damaged_in_it_the_answer_is_yes_or_no():
    whole, chance = page(), random.Random(3)
    for _ in range(300):
        raw = bytearray(whole)
        for _ in range(chance.randrange(1, 4)):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        assert is_plain(bytes(raw), WIDTH, HEIGHT) in {True, False}
