"""The Tab key goes where the eye goes, also to what was added later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QLayout, QLineEdit, QTextEdit, QWidget

_CONTROLS = (QAbstractButton, QLineEdit, QTextEdit)


def controls_in(whole: QWidget) -> list[QWidget]:
    """Everything inside that one presses or types in, in the order of its layouts; hidden or not."""
    layout = whole.layout()
    return list(_in_layout(layout)) if layout is not None else []


def follow_reading(controls: list[QWidget]) -> None:
    """Put each control behind the one before it. The first one stays where it is: it has to be there from the start."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if isinstance(widget, _CONTROLS):
            yield widget
        elif widget is not None:
            yield from controls_in(widget)
        elif inner is not None:
            yield from _in_layout(inner)
