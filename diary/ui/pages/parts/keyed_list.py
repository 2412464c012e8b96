"""Widgets in a column, one for each record. What stays stays the same widget: focus, folds and typed words with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from diary.ui.pages.parts.tab_order import stops
from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.page import Page


class KeyedList(Page):
    """Shows a widget for each key, in their order. `make` builds the widget for a key that is new."""

    def __init__(self, make: Callable[[int], QWidget], gap: Token | None = Space.GROUP) -> None:
        super().__init__()
        self._make = make
        self._gap = gap
        self._widgets: dict[int, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        self._relook()

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these and no others. When what had the focus goes, what comes in its place gets it."""
        place = self._place_of_focus(keys)
        for key in [key for key in self._widgets if key not in keys]:
            self._drop(self._widgets.pop(key))
        for number, key in enumerate(keys):
            if key not in self._widgets:
                self._widgets[key] = self._make(key)
            if self._column.indexOf(self._widgets[key]) != number:
                self._column.insertWidget(number, self._widgets[key])
        self.setVisible(bool(keys))
        if place is not None and keys:
            self._focus(self._widgets[keys[min(place, len(keys) - 1)]])

    def widget(self, key: int) -> QWidget | None:
        """The widget for a key."""
        return self._widgets.get(key)

    def _place_of_focus(self, staying: Sequence[int]) -> int | None:
        """Where the widget stands that has the focus and goes; None when no such widget has it."""
        focus = QApplication.focusWidget()
        for key, widget in self._widgets.items():
            if focus is not None and key not in staying and widget.isAncestorOf(focus):
                return self._column.indexOf(widget)
        return None

    def _focus(self, widget: QWidget) -> None:
        stop = next((stop for stop in stops(widget) if stop.isEnabled() and stop.isVisibleTo(widget)), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(self._gap) if self._gap is not None else 0)
