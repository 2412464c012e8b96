"""What stands in a card with others like it, parted by lines."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent

from diary.ui.theme.tokens import Edge, Token
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box


class Lined(Page):
    """Draws a line above itself when something stands before it; `line_inset` keeps its ends off the sides."""

    line_inset: Token | None = None
    _has_line = False

    def show_line(self, *, has_line: bool) -> None:
        """Whether something stands before it."""
        self._has_line = has_line
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        if not self._has_line:
            return
        painter = QPainter(self)
        inset = self.look.px(self.line_inset) if self.line_inset is not None else 0
        line = QRect(inset, 0, self.width() - 2 * inset, self.look.px(Edge.LINE))
        paint_box(painter, line, Box(self.look.colours.line))
        painter.end()
