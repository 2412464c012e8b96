"""The Tab key goes where the eye goes, also to what was added later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from diary.ui.widgets.layout_order import widgets_in_order

_CONTROLS = (QAbstractButton, QLineEdit, QTextEdit)


def controls_in(whole: QWidget) -> list[QWidget]:
    """Everything inside that one presses or types in, in the order of its layouts; hidden or not."""
    return list(_controls_in(whole))


def follow_reading(controls: list[QWidget]) -> None:
    """Put each control behind the one before it. The first one stays where it is: it has to be there from the start."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def _controls_in(whole: QWidget) -> Iterator[QWidget]:
    for widget in widgets_in_order(whole):
        if isinstance(widget, _CONTROLS):
            yield widget
        else:
            yield from _controls_in(widget)
