"""The letter that stands for somebody in a disc."""

from PySide6.QtCore import QTextBoundaryFinder


def letter_of(name: str) -> str:
    """The first sign of a name as a reader sees it, marks and joiners included, as a capital; empty for no name."""
    name = name.strip()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, name)
    # Qt counts in UTF-16 units.
    end = max(0, finder.toNextBoundary())
    return name.encode("utf-16-le")[: 2 * end].decode("utf-16-le", errors="ignore").upper()
