"""Walks over everything in a window and tells what a person could not read, press or hear."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit, QWidget

_ACTIVE = (QAbstractButton, QLineEdit, QTextEdit)


def visible(window: QWidget) -> list[QWidget]:
    """Everything that can be seen in the window."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def cut_off(window: QWidget) -> list[str]:
    """The texts that do not have the room they ask for, or that stick out of what is around them."""
    found = []
    for widget in visible(window):
        if isinstance(widget, (QAbstractButton, QLabel)) and not _has_room(widget):
            found.append(f"{describe(widget)} has {widget.width()}x{widget.height()}, needs {_needed(widget)}")
        around = widget.parentWidget()
        if isinstance(widget, _ACTIVE) and around is not None and not around.rect().contains(widget.geometry()):
            found.append(f"{describe(widget)} sticks out")
    return found


def too_small(window: QWidget, least: int = 44) -> list[str]:
    """What one presses and is smaller than a finger."""
    return [
        f"{describe(widget)} is {widget.width()}x{widget.height()}"
        for widget in visible(window)
        if isinstance(widget, _ACTIVE) and min(widget.width(), widget.height()) < least
    ]


def nameless(window: QWidget) -> list[str]:
    """What one uses and assistive technology has no name for."""
    return [describe(widget) for widget in visible(window) if isinstance(widget, _ACTIVE) and not name_of(widget)]


def name_of(widget: QWidget) -> str:
    """What assistive technology calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    """What assistive technology takes it for."""
    return QAccessible.queryAccessibleInterface(widget).role()


def describe(widget: QWidget) -> str:
    """The kind of widget and its words."""
    words = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else widget.accessibleName()
    return f"{type(widget).__name__} {words!r}"


def _has_room(widget: QWidget) -> bool:
    return QRect(0, 0, widget.width(), widget.height()).contains(QRect(0, 0, *_needed(widget)))


def _needed(widget: QWidget) -> tuple[int, int]:
    width = widget.minimumSizeHint().width()
    if widget.hasHeightForWidth():
        return width, widget.heightForWidth(widget.width())
    return width, widget.minimumSizeHint().height()


def as_told(window: QWidget) -> list[QWidget]:
    """What one presses or types in and can be seen, in the order in which assistive technology comes to it."""
    told: list[QWidget] = []
    _tell(QAccessible.queryAccessibleInterface(window), window, told)
    return told


def _tell(here: QAccessibleInterface, window: QWidget, told: list[QWidget]) -> None:
    widget = here.object()
    if isinstance(widget, _ACTIVE):
        if widget.isVisibleTo(window):
            told.append(widget)
        return
    for number in range(here.childCount()):
        _tell(here.child(number), window, told)
