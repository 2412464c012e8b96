"""A line for each of a changing number of things, under each other."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

Line = TypeVar("Line", bound=QWidget)


def keep_as_many(lines: list[Line], number: int, column: QVBoxLayout, make: Callable[[], Line]) -> None:
    """Bring `lines`, which stand in `column`, to this number: those at the start stay the same widgets."""
    while len(lines) > number:
        old = lines.pop()
        column.removeWidget(old)
        old.hide()
        old.deleteLater()
    while len(lines) < number:
        lines.append(make())
        column.addWidget(lines[-1])
