"""From a document to paper: a tagged, archivable PDF (PDF/UA-1 and PDF/A-2a) and the same pages as pictures."""

import dataclasses
import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Final

import typst

from diary.domain.faults import OurBug
from diary.domain.feelings import Posture
from diary.share.clean import clean
from diary.share.document import Document, Entry, Picture
from diary.share.fonts import Coverage, coverage

_STANDARDS: Final = ("ua-1", "a-2a")
_POINTS_PER_INCH: Final = 72


class Typesetter:
    """Holds the fonts and the templates. Make one and keep it: its first page costs the most.

    Nothing is fetched, nothing is written to the disk, and what the client wrote goes in as data only.
    """

    def __init__(self, resources: Path) -> None:
        templates = resources / "typst"
        self._pictures = resources / "pictures"
        self._template = str(templates / "document.typ")
        self._covered = coverage(resources / "fonts")
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resources / "fonts")]
        )
        self._compiler = typst.Compiler(self._template, root=str(templates), font_paths=fonts)

    def render(self, document: Document) -> bytes:
        """The PDF. The same document gives the same bytes; its title and its data name nobody."""
        pdf = self._set(
            document,
            format="pdf",
            pdf_standards=list(_STANDARDS),
            timestamp=datetime.combine(document.made_on, time.min, UTC),
        )
        return b"".join(pdf)

    def page_images(self, document: Document, pixels_per_point: float) -> tuple[bytes, ...]:
        """Every page as a PNG, exactly as it will be in the PDF."""
        return self._set(document, format="png", ppi=pixels_per_point * _POINTS_PER_INCH)

    def _set(self, document: Document, **output: Any) -> tuple[bytes, ...]:
        inputs = {
            "document": json.dumps(_plain(document, self._covered), ensure_ascii=False),
            "pictures": json.dumps({posture: self._drawing(posture) for posture in _postures(document)}),
        }
        try:
            made = self._compiler.compile(input=self._template, sys_inputs=inputs, **output)
        except typst.TypstError:
            # What it says may quote the document, so nothing of it goes on.
            raise OurBug(where="typst") from None
        # One page comes alone, several come in a list.
        return tuple(made) if isinstance(made, list) else (bytes(made or b""),)

    def _drawing(self, posture: Posture) -> str:
        return (self._pictures / f"hedgehog-{posture}.svg").read_text(encoding="utf-8")


def _postures(document: Document) -> set[Posture]:
    """The drawings a document needs, and no others."""
    entries = (block for section in document.sections for block in section.blocks if isinstance(block, Entry))
    return {block.posture for entry in entries for block in entry.blocks if isinstance(block, Picture)}


def _plain(value: object, covered: Coverage) -> Any:
    """The tree as JSON knows it: every node with its type, every text made fit for paper."""
    if dataclasses.is_dataclass(value):
        fields = {field.name: _plain(getattr(value, field.name), covered) for field in dataclasses.fields(value)}
        return {"type": type(value).__name__.lower(), **fields}
    if isinstance(value, tuple):
        return [_plain(part, covered) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return clean(value, covered) if isinstance(value, str) else value
