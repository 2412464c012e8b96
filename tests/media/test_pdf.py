"""A PDF is looked at from memory, in a process beside, and a hostile one does no harm."""

import io
import os
import subprocess
import time
import zlib

import pypdf
import pytest
import typst
from PySide6.QtGui import QImage

from diary.domain.attachments import MOST_PDF, MOST_PDF_PAGES
from diary.domain.faults import ClientCanMend, FaultCode
from diary.media import aside
from diary.media.pdf import is_pdf, looked_at, pages_of

WIDE = 800


def letter(*texts, width=595, height=842):
    pages = "#pagebreak()".join(texts)
    source = f"#set page(width: {width}pt, height: {height}pt, margin: 9pt)\n#set text(size: 40pt)\n{pages}"
    return typst.compile(source.encode(), ignore_system_fonts=True)


def written(writer):
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def with_pages(count):
    writer = pypdf.PdfWriter()
    for _ in range(count):
        writer.add_blank_page(100, 100)
    return written(writer)


def locked(user, owner):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(letter("geheim")))
    writer.encrypt(user, owner)
    return written(writer)


def with_content(content, width=100, height=100):
    """A page on which something is drawn by hand."""
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(width, height)
    stream = pypdf.generic.StreamObject()
    stream[pypdf.generic.NameObject("/Filter")] = pypdf.generic.NameObject("/FlateDecode")
    stream._data = zlib.compress(content)
    page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)
    return written(writer)


def drawn(body, number=1):
    with pages_of(body) as pages:
        return QImage.fromData(pages.page(number, WIDE), "png")


def dark_in(image):
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8).scaledToWidth(100)
    return sum(
        grey.pixelColor(x, y).lightness() < 128 for x in range(0, grey.width(), 2) for y in range(0, grey.height(), 2)
    )


def test_every_page_is_drawn_as_wide_as_asked_for():
    with pages_of(letter("een", "", "drie drie drie")) as pages:
        images = [QImage.fromData(pages.page(number, WIDE), "png") for number in (1, 2, 3)]
    assert pages.count == 3
    assert {image.width() for image in images} == {WIDE}
    assert 0 == dark_in(images[1]) < dark_in(images[0]) < dark_in(images[2])


def test_a_page_keeps_its_shape():
    lying = drawn(letter("breed", width=842, height=595))
    assert lying.height() / lying.width() == pytest.approx(595 / 842, abs=0.01)


@pytest.mark.parametrize("count", [1, 2, 7, MOST_PDF_PAGES])
def test_pages_are_counted(count):
    assert looked_at(with_pages(count)).pages == count


def test_the_bytes_stay_as_they_came():
    body = letter("een")
    assert looked_at(body).body == body


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (with_pages(MOST_PDF_PAGES + 1), FaultCode.PDF_TOO_LONG),
        (b"%PDF-1.7" + bytes(MOST_PDF), FaultCode.ATTACHMENT_TOO_LARGE),
        (locked("zin", "ander"), FaultCode.PDF_LOCKED),
        (letter("een")[:2_000], FaultCode.PDF_LOCKED),
        (b"%PDF-1.7\n%%EOF", FaultCode.PDF_LOCKED),
        (b"", FaultCode.PDF_LOCKED),
        (b"%PDF-1.7\n" + os.urandom(5_000), FaultCode.PDF_LOCKED),
    ],
)
def test_what_cannot_be_shown_is_told(body, code):
    with pytest.raises(ClientCanMend) as caught:
        looked_at(body)
    assert caught.value.code is code


@pytest.mark.parametrize("size", [1e-6, 14_400, 1e9])
def test_a_page_of_any_size_takes_no_more_than_a_page(size):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(size, 10)
    assert 0 < drawn(written(writer)).height() <= 4 * WIDE


def test_a_page_that_takes_for_ever_is_given_up(monkeypatch):
    monkeypatch.setattr(aside, "_PATIENCE", 1.0)
    began = time.monotonic()
    with pytest.raises(ClientCanMend) as caught:
        drawn(with_content(b"q 0 0 m 100 100 l S Q " * 5_000_000))
    assert caught.value.code is FaultCode.PDF_LOCKED
    assert time.monotonic() - began < 10


def test_a_page_that_nobody_waits_for_any_more_is_given_up_at_once():
    began = time.monotonic()
    with pytest.raises(ClientCanMend), pages_of(with_content(b"q 0 0 m 100 100 l S Q " * 5_000_000), lambda: False):
        pass
    assert time.monotonic() - began < 10


def test_a_pdf_is_known_by_what_is_in_it():
    assert is_pdf(letter("een"))
    assert is_pdf(b"\xef\xbb\xbf" + letter("een"))
    assert not is_pdf(b"<html>" + bytes(2_000) + b"%PDF-")


def test_nothing_is_left_running():
    with pages_of(letter("een")) as pages:
        pages.page(1, WIDE)
    command = ["ps", "--ppid", str(os.getpid()), "-o", "args"]
    children = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "aside_main" not in children
