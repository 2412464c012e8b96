"""Things to choose in columns of equal width, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.page import Page


class EqualGrid(Page):
    """Fills rows from the start; no column is narrower than `least`, or than the longest word."""

    def __init__(self, widgets: Sequence[QWidget], least: Token, gap: Token = Space.PAIR) -> None:
        super().__init__()
        self._widgets = tuple(widgets)
        self._shown: tuple[QWidget, ...] = self._widgets
        self._least, self._gap = least, gap
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            widget.setParent(self)
        self._relook()

    def show_only(self, shown: Sequence[QWidget]) -> None:
        """Which of them can be seen."""
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._arrange(afresh=True)

    def minimumSizeHint(self) -> QSize:
        """One column is always possible."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for more or fewer columns."""
        super().resizeEvent(event)
        self._arrange()

    def _widest(self) -> int:
        return max(widget.minimumSizeHint().width() for widget in self._widgets)

    def _arrange(self, *, afresh: bool = False) -> None:
        gap = self.look.px(self._gap)
        wide = max(self.look.px(self._least), self._widest())
        columns = min(max(1, (self.width() + gap) // (wide + gap)), max(1, len(self._shown)))
        if columns == self._columns and not afresh:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        rows = -(-len(self._shown) // columns)
        for row in range(max(self._grid.rowCount(), rows + 1)):
            # Room that is too much, as until what stands around it is laid out too, stays below the last row.
            self._grid.setRowStretch(row, 1 if row == rows else 0)
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.setVisible(widget in self._shown)
        for number, widget in enumerate(self._shown):
            self._grid.addWidget(widget, number // columns, number % columns)

    def _relook(self) -> None:
        self._grid.setSpacing(self.look.px(self._gap))
        self._arrange(afresh=True)
