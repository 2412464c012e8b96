"""Layouts that are right before anything is painted."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent

#: A height that changes is heard of one level further out in each round; no page is nested deeper.
_ROUNDS: Final = 8


def let_layouts_settle() -> None:
    """Have every layout that waits for its turn take its place now, and those that this sets in motion too.

    What chooses between beside and below does so once it has a width; what stands around it hears of the new height an
    event later, and would be painted in between.
    """
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
