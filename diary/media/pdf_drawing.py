"""Pages of a PDF as pictures, drawn by typst (Rust, nothing else needed): inside the process beside only.

typst takes bytes from outside as text, so a PDF goes in as a list of numbers, which it reads once and remembers.
"""

from typing import Any, BinaryIO, Final

import typst

from diary.domain.attachments import MOST_PDF_PAGES
from diary.media.aside import LENGTH_BYTES
from diary.media.pdf import TALLEST
from diary.media.starter import Given

#: A page is drawn as wide as this at 72 pixels an inch.
_WIDTH: Final = 595  # points
_POINTS_AN_INCH: Final = 72
#: The least that can be drawn: only whether a page is there is asked.
_HARDLY_ANY: Final = 1.0

_DATA: Final = b"#let pdf = bytes(json(bytes(sys.inputs.pdf)))"
_PAGE: Final = """
#import "data.typ": pdf
#set page(width: auto, height: auto, margin: 0pt, fill: white)
#context {{
  let size = measure(image(pdf, format: "pdf", page: {page}))
  let tall = calc.clamp(size.height / size.width, 1 / {tallest}, {tallest})
  image(pdf, format: "pdf", page: {page}, width: {width}pt, height: {width}pt * tall, fit: "contain")
}}
"""


class Drawer:
    """Draws the pages of one PDF."""

    def __init__(self, pdf: bytes) -> None:
        numbers = [f"{number}," for number in range(256)]
        text = "[" + "".join(map(numbers.__getitem__, pdf)).removesuffix(",") + "]"
        self._compiler = typst.Compiler(self._files(1), sys_inputs={"pdf": text})

    def page(self, number: int, pixels: int) -> bytes:
        """A page from 1, so many pixels wide, as a PNG; empty for one that is not there or can't be drawn."""
        return self._drawn(number, _POINTS_AN_INCH * pixels / _WIDTH)

    def count(self) -> int:
        """How many pages there are; one more than are kept stands for all above."""
        few, many = 0, MOST_PDF_PAGES + 1
        while few < many:
            middle = (few + many + 1) // 2
            few, many = (middle, many) if self._drawn(middle, _HARDLY_ANY) else (few, middle - 1)
        return few

    def _drawn(self, number: int, pixels_an_inch: float) -> bytes:
        try:
            drawn = self._compiler.compile(self._files(number), format="png", ppi=pixels_an_inch)
        except typst.TypstError:
            return b""
        return drawn if isinstance(drawn, bytes) else b""

    def _files(self, number: int) -> Any:
        # More than one file at once: typst's own types don't tell of that.
        page = _PAGE.format(page=number, width=_WIDTH, tallest=TALLEST)
        return {"main.typ": page.encode(), "data.typ": _DATA}


def answer_about_pdf(given: Given, answer: BinaryIO) -> None:
    """Take a PDF, tell how many pages it has, and draw each that is asked for, until page 0 is."""
    drawer = Drawer(given.whole())
    _tell(answer, drawer.count().to_bytes(LENGTH_BYTES, "big"))
    while number := given.number():
        _tell(answer, drawer.page(number, given.number()))


def _tell(answer: BinaryIO, body: bytes) -> None:
    answer.write(len(body).to_bytes(LENGTH_BYTES, "big") + body)
    answer.flush()
