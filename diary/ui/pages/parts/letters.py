"""The letter that stands for somebody in a disc."""

from PySide6.QtCore import QTextBoundaryFinder


def letter_of(name: str) -> str:
    """The first letter as it is written, with its accents, as a capital; empty for no name."""
    name = name.strip()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, name)
    # Qt counts in UTF-16 units.
    end = max(0, finder.toNextBoundary())
    return name.encode("utf-16-le")[: 2 * end].decode("utf-16-le").upper()
