"""How a voice note looks: a mark for each part of it, as high as it was loud, and how far it was heard."""

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from diary.ui.theme.tokens import Kind, Size, Token
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, mirrored, paint_box

_MARK: Final = Token(3, Kind.SPACE)
_GAP: Final = Token(2, Kind.SPACE)
_LOUDEST: Final = 255


class Waveform(Page):
    """A picture only: the words beside it say how long it is. It runs as the language does."""

    def __init__(self) -> None:
        super().__init__()
        self._marks = b""
        self._heard = 0.0

    def show_marks(self, marks: bytes, heard: float = 0.0) -> None:
        """Show these, with a part of them heard, from 0 to 1."""
        self._marks, self._heard = marks, heard
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a button; as wide as there is room."""
        return QSize(self.look.px(Size.TARGET), self.look.px(Size.TARGET))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as many marks as there is room for; each the loudest of those that it stands for."""
        painter = QPainter(self)
        colours, wide, step = self.look.colours, self.look.px(_MARK), self.look.px(_MARK) + self.look.px(_GAP)
        marks = fitted(self._marks, self.width() // step)
        # A soft voice is seen as well as a loud one.
        loudest = max(marks, default=0) or _LOUDEST
        for place, mark in enumerate(marks):
            high = max(wide, self.height() * mark // loudest)
            rect = QRect(place * step, (self.height() - high) // 2, wide, high)
            colour = colours.petrol if place < self._heard * len(marks) else colours.control
            paint_box(painter, mirrored(rect, self.rect(), self.layoutDirection()), Box(colour, radius_px=wide))
        painter.end()


def fitted(marks: bytes, count: int) -> bytes:
    """No more marks than there is room for, none of the loud ones lost."""
    size = max(1, -(-len(marks) // max(1, count)))
    return bytes(max(marks[start : start + size]) for start in range(0, len(marks), size))
