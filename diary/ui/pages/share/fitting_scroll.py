"""What scrolls by itself where columns stand beside each other, and is as high as all in it where the page scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Radius, Size
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.scroll import PageScroll

#: So many rows are seen at least where it scrolls by itself.
_FEWEST_ROWS = 3


class FittingScroll(PageScroll):
    """`set_whole` says which of the two it is."""

    def __init__(self, content: QWidget) -> None:
        self._is_whole = False
        super().__init__(content)

    def set_whole(self, *, whole: bool) -> None:
        """Whether the page around it scrolls instead."""
        if whole != self._is_whole:
            self._is_whole = whole
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of it, or a few rows."""
        return QSize(super().sizeHint().width(), self._high())

    def minimumSizeHint(self) -> QSize:
        """All of it, or a few rows."""
        content = self.widget()
        return QSize(content.minimumSizeHint().width() if content is not None else 0, self._high())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What unfolds makes the whole higher."""
        if self._is_whole and watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is narrower is higher."""
        super().resizeEvent(event)
        if self._is_whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _high(self) -> int:
        content = self.widget()
        if content is None or not self._is_whole:
            return _FEWEST_ROWS * current_look().px(Size.ROW)
        return content.heightForWidth(max(self.viewport().width(), content.minimumSizeHint().width()))


class ScrollingCard(Page):
    """A card whose `content` scrolls where columns stand beside each other; `frame` is the layout around it."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        self.content = QVBoxLayout(content)
        self.content.setContentsMargins(0, 0, 0, 0)
        self._area = FittingScroll(content)
        self.frame = QVBoxLayout(self)
        self.frame.addWidget(self._area)

    def set_whole(self, *, whole: bool) -> None:
        """Whether it is as high as all its content, and the page scrolls."""
        self._area.set_whole(whole=whole)

    def scroll_to_top(self) -> None:
        """Show its start."""
        self._area.verticalScrollBar().setValue(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self.look.colours
        box = Box(colours.card, colours.line, self.look.px(Edge.LINE), self.look.px(Radius.CARD))
        paint_box(painter, self.rect(), box)
        painter.end()
