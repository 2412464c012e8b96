"""A document as a plain tree: what stands in it, in which order, without a word about how it looks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from diary.domain.feelings import Posture
from diary.domain.language import Language
from diary.domain.sharing import DocumentKind


class Shape(StrEnum):
    """A mark that is drawn, not written, so that every reader and printer has it. A word always stands beside it."""

    DOT = "dot"
    TICK = "tick"
    CROSS = "cross"
    OPEN = "open"
    KEPT = "kept"
    PARTLY_KEPT = "partly-kept"
    NOT_KEPT = "not-kept"
    CHANGED_TOGETHER = "changed-together"
    NO_LONGER_NEEDED = "no-longer-needed"
    BREAK = "break"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text, line by line as written, with an optional label before it."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a list, behind its mark."""

    text: str
    shape: Shape = Shape.DOT


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without an order."""

    items: tuple[Item, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """The hedgehog, with what a reader hears instead of it, its name, and the words that stand beside it."""

    posture: Posture
    alt: str
    name: str
    text: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class NumberedItem:
    """One thing in an order, with what belongs to it."""

    text: str
    notes: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list in an order."""

    items: tuple[NumberedItem, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: `muted` for what stands in the place of something left out, `whole` for what never wraps."""

    text: str
    shape: Shape | None = None
    notes: tuple[str, ...] = ()
    muted: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; every row has as many cells as the head. The first column is the widest."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One record under its own small heading; `beside` goes on where the heading ends, `marks` are about all of it."""

    heading: str
    beside: str
    blocks: tuple[Paragraph | Bullets | Picture, ...]
    marks: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document under its heading."""

    heading: str
    blocks: tuple[Paragraph | Numbered | Table | Entry, ...]


@dataclass(frozen=True, slots=True)
class ConsentBlock:
    """Who gets this, why, until when and under which conditions: the first thing in every document (rule 11)."""

    heading: str
    reader: tuple[Paragraph | Bullets, ...]
    terms: tuple[Paragraph | Bullets, ...]
    stop: str
    give_back: str


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that is on paper. `title` says the kind only; `page_of` has PAGE and PAGES where the numbers come."""

    kind: DocumentKind
    language: Language
    made_on: date
    title: str
    above_title: str
    byline: tuple[str, ...]
    consent: ConsentBlock
    note: str
    sections: tuple[Section, ...]
    footer: str
    page_of: str


#: Where the number of the page, and of all pages, comes in `Document.page_of`.
PAGE: Final = "{page}"
PAGES: Final = "{pages}"
