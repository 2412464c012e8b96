"""A card with the hedgehog sitting on it."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.ui.theme.tokens import Edge, Kind, Radius, Space, Token
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box, paint_pixmap

SEAT_WIDTH: Final = Token(480, Kind.WIDTH)
_HEDGEHOG: Final = Token(212, Kind.PICTURE)
#: With large text, or in a low window, the words come first.
_SMALL_HEDGEHOG: Final = Token(112, Kind.PICTURE)
#: Parts of the drawing's height that are air above the spikes and below the belly.
_AIR_ABOVE: Final = 0.14
_AIR_BELOW: Final = 0.145


class SeatedCard(Page):
    """Put content into `body`. Drawn in one, because a layout can't let two things touch."""

    def __init__(self, posture: Posture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posture = posture
        self._is_window_low = False
        self.body = QVBoxLayout(self)
        self._relook()

    def fit(self, *, is_window_low: bool) -> bool:
        """Take less room in a window that has little; gives whether anything has changed."""
        if is_window_low is self._is_window_low:
            return False
        self._is_window_low = is_window_low
        self._relook()
        self.update()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, and the hedgehog on its edge."""
        painter = QPainter(self)
        colours, side = self.look.colours, self._hedgehog_px()
        card = self.rect().adjusted(0, self._seat_height(), 0, 0)
        box = Box(colours.card, colours.line, self.look.px(Edge.LINE), self.look.px(Radius.CARD))
        paint_box(painter, card, box)
        place = QRect((self.width() - side) // 2, -round(side * _AIR_ABOVE), side, side)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pictures, ratio = self.look.pictures, self.devicePixelRatioF()
        hedgehog = pictures.hedgehog(self._posture, side, ratio, dark=self.look.is_dark, rtl=is_rtl)
        paint_pixmap(painter, place, hedgehog)
        painter.end()

    def _seat_height(self) -> int:
        return round(self._hedgehog_px() * (1 - _AIR_ABOVE - _AIR_BELOW))

    def _hedgehog_px(self) -> int:
        return self.look.px(_SMALL_HEDGEHOG if self.look.is_large or self._is_window_low else _HEDGEHOG)

    def _relook(self) -> None:
        inside = self.look.px(Space.SECTION)
        self.body.setContentsMargins(inside, self._seat_height() + inside, inside, inside)
        self.body.setSpacing(self.look.px(Space.PAIR))
