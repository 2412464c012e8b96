"""A widget for each record, in columns. What stays stays the same widget: focus, folds and typed words with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.page import Page
from diary.ui.widgets.tab_order import stops


class KeyedList(Page):
    """Shows a widget for each key, in their order. `make` builds the widget for a key that is new.

    One column, or two where both are no narrower than `narrowest`.
    """

    def __init__(
        self, make: Callable[[int], QWidget], gap: Token | None = Space.GROUP, narrowest: Token | None = None
    ) -> None:
        super().__init__()
        self._make = make
        self._gap, self._narrowest = gap, narrowest
        self._widgets: dict[int, QWidget] = {}
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.hide()
        self._relook()

    @property
    def keys(self) -> tuple[int, ...]:
        """What is shown, in its order."""
        return tuple(self._widgets)

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these and no others. When what had the focus goes, what comes in its place gets it."""
        place = self._place_of_focus(keys)
        for key in [key for key in self._widgets if key not in keys]:
            self._drop(self._widgets.pop(key))
        if [*self._widgets] != [*keys]:
            self._widgets = {key: self._widgets.get(key) or self._make(key) for key in keys}
            self._place()
        self.setVisible(bool(keys))
        if place is not None and keys:
            self._focus(self._widgets[keys[min(place, len(keys) - 1)]])

    def widget(self, key: int) -> QWidget | None:
        """The widget for a key."""
        return self._widgets.get(key)

    def in_place(self) -> tuple[QWidget, ...]:
        """What is shown, in its order, each where it belongs by now."""
        self._grid.activate()
        return tuple(self._widgets.values())

    def step_to(self, widget: QWidget, place: QPoint) -> int:
        """Whether a widget held at this place of the screen goes up (-1), down (1) or stays (0), in one column.

        It changes places with its neighbour as soon as it then stands under the hand.
        """
        rows, y = self.in_place(), self.mapFromGlobal(place).y()
        here = rows.index(widget)
        if here > 0 and y < rows[here - 1].y() + widget.height():
            return -1
        if here < len(rows) - 1 and y > rows[here + 1].geometry().bottom() - widget.height():
            return 1
        return 0

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column."""
        width = max((widget.minimumSizeHint().width() for widget in self._widgets.values()), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for two columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._narrowest is None:
            return
        wanted = 2 * self.look.px(self._narrowest) + self._grid.horizontalSpacing()
        columns = 2 if wanted <= self.width() and not self.look.is_large else 1
        if columns != self._columns:
            self._columns = columns
            self._grid.setColumnStretch(1, columns - 1)
            self._place()

    def _place(self) -> None:
        for widget in self._widgets.values():
            self._grid.removeWidget(widget)
        for place, widget in enumerate(self._widgets.values()):
            self._grid.addWidget(widget, place // self._columns, place % self._columns)

    def _place_of_focus(self, staying: Sequence[int]) -> int | None:
        """Where the widget stands that has the focus and goes; None when no such widget has it."""
        focus = QApplication.focusWidget()
        for place, (key, widget) in enumerate(self._widgets.items()):
            if focus is not None and key not in staying and (widget is focus or widget.isAncestorOf(focus)):
                return place
        return None

    def _focus(self, widget: QWidget) -> None:
        stop = next((stop for stop in stops(widget) if stop.isEnabled() and stop.isVisibleTo(widget)), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self, widget: QWidget) -> None:
        self._grid.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _relook(self) -> None:
        self._grid.setSpacing(self.look.px(self._gap) if self._gap is not None else 0)
        self._arrange()
