"""What stands in a layout, in its order, without asking it for its items.

An item that Qt made gets a wrapper in Python when it is asked for, and Qt doesn't tell when it deletes the item. The
next item at the same address then comes with the dead wrapper: "QWidgetItem already deleted", or a crash.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def widgets_in_order(whole: QWidget) -> Iterator[QWidget]:
    """The widgets in the layout of `whole` and in the layouts inside that, hidden or not; not what those hold."""
    layout = whole.layout()
    if layout is not None:
        widgets = whole.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from _in_order(layout, widgets)


def be_told_in_order(whole: QWidget) -> None:
    """Let assistive technology come to what stands in `whole` in the order of the layouts, all the way down.

    It goes by the order of a widget's children, in which whatever was made last comes last.
    """
    content = whole.widget() if isinstance(whole, QScrollArea) else None
    if content is not None:
        be_told_in_order(content)
    placed = list(widgets_in_order(whole))
    children = whole.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if [child for child in children if child in placed] != placed:
        # What lies over the others, outside of every layout, stays over them.
        over = [child for child in children if child not in placed and not child.isWindow()]
        for widget in (*placed, *over):
            widget.raise_()
    for widget in placed:
        be_told_in_order(widget)


def _in_order(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    placed: list[tuple[int, QWidget | QLayout]] = [
        (place, widget) for widget in widgets if (place := layout.indexOf(widget)) >= 0
    ]
    inner = (child for child in layout.children() if isinstance(child, QLayout))
    placed += [(place, each) for each in inner if (place := layout.indexOf(each)) >= 0]
    for _, each in sorted(placed, key=lambda pair: pair[0]):
        if isinstance(each, QLayout):
            yield from _in_order(each, widgets)
        else:
            yield each
