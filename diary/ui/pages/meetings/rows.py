"""What is pressed in lists of meetings: one that comes, with its day; and what can still be put on a list."""

from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from diary.ui.pages.parts.day_tile import day_side, paint_day
from diary.ui.theme.tokens import Kind, Size, Space, TextStyle, Token
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.paint import mirrored
from diary.ui.widgets.pressable import Paint, Shape

_HEIGHT = Token(88, Kind.CONTROL)


class ComingRow(ListRow):
    """The leaf of its day, with whom, when and where."""

    shape = Shape(height=_HEIGHT, padding=Space.ROW, gap=Space.GROUP, font=TextStyle.BODY_STRONG, centred=False)

    def __init__(self) -> None:
        self._day: date | None = None
        super().__init__()

    def show_day(self, day: date) -> None:
        """The day on the leaf."""
        self._day = day
        self.update()

    def heightForWidth(self, width: int) -> int:
        """As high as the leaf at least."""
        return max(super().heightForWidth(width), day_side(self._look) + 2 * self._look.px(Space.PAIR))

    def _start_width(self) -> int:
        return day_side(self._look)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        super()._paint_content(painter, paint)
        if self._day is None:
            return
        side = self._start_width()
        place = QRect(self._look.px(self.shape.padding), (self.height() - side) // 2, side, side)
        paint_day(painter, mirrored(place, self.rect(), self.layoutDirection()), self._look, self._day)


class OfferRow(ListRow):
    """Something that is put on a list at a press."""

    shape = Shape(height=Size.BUTTON, padding=Space.HAIR, gap=Space.ROW, font=TextStyle.BODY, centred=False)

    def __init__(self, record: int) -> None:
        super().__init__(icon="plus")
        self.set_end_icon("")
        self.setProperty("record", record)
