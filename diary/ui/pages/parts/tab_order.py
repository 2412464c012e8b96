"""Tab goes as the eye does, also to what was put in later: Qt appends every new widget at the end of the window."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_the_eye_goes(root: QWidget) -> None:
    """Let Tab visit what stands in `root` in the order of its layouts."""
    for first, second in pairwise(stops(root)):
        QWidget.setTabOrder(first, second)


def stops(root: QWidget) -> Iterator[QWidget]:
    """Everything in `root` that can have the focus, in the order of the layouts."""
    if root.focusPolicy() is not Qt.FocusPolicy.NoFocus and root.focusProxy() is None:
        yield root
    content = root.widget() if isinstance(root, QScrollArea) else None
    if content is not None:
        yield from stops(content)
    layout = root.layout()
    if layout is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
