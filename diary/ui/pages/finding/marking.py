"""What was looked for, marked in the client's own words where they are read."""

from typing import Final

from PySide6.QtWidgets import QWidget

from diary.domain.searching import Query
from diary.ui.widgets.texts import OwnWords

#: How Qt counts characters.
_UNITS: Final = "utf-16-le"


def mark_in(widget: QWidget, query: Query) -> None:
    """Mark what the query finds in all own words that stand in a widget; a query without words marks nothing."""
    for words in widget.findChildren(OwnWords):
        text = words.text()
        words.mark(
            tuple(
                (_units(text[: mark.start]), _units(text[mark.start : mark.end]))
                for mark in (query.marks_in(text) if query.parts else ())
            )
        )


def _units(text: str) -> int:
    return len(text.encode(_UNITS)) // 2
