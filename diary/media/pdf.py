"""Looking at a PDF from memory: its pages are drawn in a process beside, since nobody knows who made it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from diary.domain.attachments import MOST_PDF, MOST_PDF_PAGES, Pdf
from diary.domain.faults import ClientCanMend, FaultCode
from diary.media.aside import PAGES, Aside, Broken, Waiting, beside, go_on
from diary.media.png import is_plain

#: How every PDF begins; some have a few bytes before it.
_NAME: Final = b"%PDF-"
_NAME_WITHIN: Final = 1024  # bytes
#: More than any page takes at the width that is asked for.
_MOST_DRAWN: Final = 64_000_000  # bytes
_NUMBER_BYTES: Final = 4
#: At the most a page is drawn so many times as high as it is wide.
TALLEST: Final = 4


class PdfPages:
    """An open PDF; pages are counted from 1."""

    def __init__(self, aside: Aside, count: int, waiting: Waiting) -> None:
        self._aside = aside
        self._waiting = waiting
        self.count = count

    def page(self, number: int, pixels: int) -> bytes:
        """A page as a PNG, so many pixels wide; raises PDF_LOCKED when it can't be drawn."""
        try:
            self._aside.give(number.to_bytes(_NUMBER_BYTES, "big") + pixels.to_bytes(_NUMBER_BYTES, "big"))
            drawn = self._aside.take_whole(_MOST_DRAWN, self._waiting)
        except Broken:
            drawn = b""
        if not is_plain(drawn, pixels, pixels * TALLEST + 1):
            raise ClientCanMend(FaultCode.PDF_LOCKED, page=number)
        return drawn


def is_pdf(body: bytes) -> bool:
    """Whether it says that it is one."""
    return _NAME in body[:_NAME_WITHIN]


@contextmanager
def pages_of(body: bytes, waiting: Waiting = go_on) -> Iterator[PdfPages]:
    """The pages of a PDF, for as long as the block; raises PDF_LOCKED for one that can't be opened or waited for."""
    try:
        with beside(PAGES) as aside:
            aside.give_whole(body)
            count = int.from_bytes(aside.take_whole(_NUMBER_BYTES, waiting), "big")
            if not count:
                raise ClientCanMend(FaultCode.PDF_LOCKED)
            yield PdfPages(aside, count, waiting)
    except Broken:
        raise ClientCanMend(FaultCode.PDF_LOCKED) from None


def looked_at(body: bytes, waiting: Waiting = go_on) -> Pdf:
    """A PDF that can be shown; raises ATTACHMENT_TOO_LARGE, PDF_LOCKED and PDF_TOO_LONG for others."""
    if len(body) > MOST_PDF:
        raise ClientCanMend(FaultCode.ATTACHMENT_TOO_LARGE, bytes=len(body), most=MOST_PDF)
    with pages_of(body, waiting) as pages:
        if pages.count > MOST_PDF_PAGES:
            raise ClientCanMend(FaultCode.PDF_TOO_LONG, most=MOST_PDF_PAGES)
        return Pdf(body, pages.count)
