"""What a row is dragged by. The arrows beside it do the same by keyboard, so it is silent to a screen reader."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from diary.ui.theme.tokens import Size
from diary.ui.widgets.drawings import IconDrawing


class Grip(IconDrawing):
    """`dragged` carries where on the screen it is held, at every move."""

    dragged = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("dots-six-vertical", "ink2", Size.ICON, parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Held."""
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Without a button no moves come, for the mouse isn't followed then."""
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _relook(self) -> None:
        super()._relook()
        self.setFixedSize(self._look.px(Size.TARGET), self._look.px(Size.TARGET))
