"""What scrolls by itself where columns stand beside each other, and is as high as all in it where the page scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Size
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
