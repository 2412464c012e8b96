"""Margins that mirror: Qt's own stay left and right when the text runs the other way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(layout: QLayout, widget: QWidget, start: int, top: int, end: int, bottom: int) -> None:  # noqa: PLR0913, PLR0917 -- as Qt has them
    """Set the margins of `layout` as the text of `widget` runs, in pixels."""
    is_rtl = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    layout.setContentsMargins(end if is_rtl else start, top, start if is_rtl else end, bottom)
