"""Tab goes as the eye does, also to what was put in later: Qt appends every new widget at the end of the window.

The order is read from the layouts. `nextInFocusChain` must not be used: PySide takes what it gives for a child of the
widget that was asked, and when that one is destroyed, all that is in the other is lost to Python.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from diary.ui.widgets.layout_order import be_told_in_order, widgets_in_order


def tab_as_the_eye_goes(root: QWidget) -> None:
    """Let Tab visit what stands in `root` in the order of its layouts, and assistive technology tell it so."""
    be_told_in_order(root)
    for first, second in pairwise(stops(root)):
        QWidget.setTabOrder(first, second)


def stops(root: QWidget) -> Iterator[QWidget]:
    """Everything in `root` that can have the focus, in the order of the layouts."""
    if root.focusPolicy() is not Qt.FocusPolicy.NoFocus and root.focusProxy() is None:
        yield root
    content = root.widget() if isinstance(root, QScrollArea) else None
    if content is not None:
        yield from stops(content)
    for widget in widgets_in_order(root):
        yield from stops(widget)
