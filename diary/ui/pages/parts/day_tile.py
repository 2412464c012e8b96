"""A day as it stands on a calendar's leaf: the week day, and the number under it. Always beside the day in words."""

from datetime import date

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diary.ui.theme.look import Look, current_look
from diary.ui.theme.tokens import Edge, Kind, Radius, Space, TextStyle, Token
from diary.ui.widgets.paint import Box, Lines, lay_out, paint_box

_SIDE = Token(64, Kind.CONTROL)


def day_side(look: Look) -> int:
    """How large the leaf is, in pixels: as the table says, or as its letters need."""
    letters = look.line_height(TextStyle.SMALL) + look.line_height(TextStyle.PANE_TITLE)
    return max(look.px(_SIDE), letters + look.px(Space.HAIR))


def paint_day(painter: QPainter, place: QRect, look: Look, day: date) -> None:
    """Draw the leaf of a day."""
    colours, locale = look.colours, QLocale()
    edge = colours.petrol if look.is_high_contrast else ""
    paint_box(painter, place, Box(colours.pale, edge, look.px(Edge.LINE), look.px(Radius.CONTROL)))
    week_day = _laid(locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat), look, TextStyle.SMALL)
    number = _laid(locale.toString(day.day), look, TextStyle.PANE_TITLE, QFont.Weight.Bold)
    top = place.top() + (place.height() - week_day.height - number.height) // 2
    for lines, down in ((week_day, 0), (number, week_day.height)):
        lines.paint(painter, place.left(), top + down, colours.petrol)


def _laid(text: str, look: Look, style: TextStyle, weight: QFont.Weight | None = None) -> Lines:
    font = look.font(style)
    if weight is not None:
        font.setWeight(weight)
    return lay_out(text, font, day_side(look), look.line_height(style), align=Qt.AlignmentFlag.AlignHCenter)


class DayTile(QWidget):
    """The leaf of one day."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self._day = day
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_day(painter, self.rect(), self._look, self._day)
        painter.end()

    def _relook(self) -> None:
        side = day_side(self._look)
        self.setFixedSize(side, side)
        self.update()
