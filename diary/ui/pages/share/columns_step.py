"""A step of three columns that fill the height; one under the other where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diary.ui.pages.share.head import StepHead
from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.frames import NARROW_PX
from diary.ui.widgets.page import Page


class ColumnsStep(Page):
    """Its head, and under it the columns: the sides have these widths, the middle takes the rest."""

    def __init__(self, start: QWidget, middle: QWidget, end: QWidget, widths: tuple[Token, Token]) -> None:
        super().__init__()
        self._room_px = 0
        self._head = StepHead()
        self._sides = tuple(zip((start, end), widths, strict=True))
        self._parts: tuple[QWidget, ...] = (self._head, start, middle, end)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for column in (start, middle, end):
            self._columns.addWidget(column, 1 if column is middle else 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addLayout(self._columns, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest column: they can always stand one under the other."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, super().minimumSizeHint().height())

    def fill_height(self, height_px: int) -> None:
        """Be so high where the columns stand beside each other; what is longer then scrolls by itself."""
        self._room_px = height_px
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_one = self.look.is_large or self.window().width() < NARROW_PX
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if is_one else ways.LeftToRight)
        self.setMinimumHeight(0 if is_one else self._room_px)
        for column, width in self._sides:
            column.setMinimumWidth(0 if is_one else self.look.px(width))
            column.setMaximumWidth(self.maximumWidth() if is_one else self.look.px(width))
        self._set_whole(whole=is_one)

    def _set_whole(self, *, whole: bool) -> None:
        """Have the columns be as high as all that is in them, or scroll by themselves."""
        raise NotImplementedError

    def _relook(self) -> None:
        self._columns.setSpacing(self.look.px(Space.CARD))
        self._column.setSpacing(self.look.px(Space.GROUP))
        self._arrange()
