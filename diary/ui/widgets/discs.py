"""The letter of a person in a disc; the client's own is sand, everybody else's is petrol on pale."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diary.ui.theme.look import Look, current_look
from diary.ui.theme.tokens import Edge, Size, TextStyle, Token
from diary.ui.widgets.paint import Box, lay_out, one_line_width, paint_box, paint_icon

#: Letters take at most so much of the disc's width.
_WIDEST_LETTERS = 0.72


class LetterDisc(QWidget):
    """A letter (or an icon) in a disc. Always beside the name, so silent."""

    def __init__(self, letter: str = "", *, mine: bool = False, icon: str = "", size: Token = Size.DISC) -> None:
        super().__init__()
        self._letter, self._icon, self._size = letter, icon, size
        self._is_mine = mine
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._relook()

    def set_letter(self, letter: str) -> None:
        """Show another letter."""
        self._letter = letter
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon; empty for none."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Round."""
        side = self._look.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        colours = self._look.colours
        if self._is_mine:
            paint_disc(painter, self.rect(), self._look, self._letter, fill=colours.sand2, ink=colours.ink)
        else:
            paint_disc(painter, self.rect(), self._look, self._letter)
        if self._icon:
            side = self.width() * 3 // 5
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            paint_icon(painter, place, self._look, self._icon, colours.petrol)
        painter.end()

    def _relook(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


def paint_disc(  # noqa: PLR0913 -- where, how, and what
    painter: QPainter, rect: QRect, look: Look, letter: str = "", *, fill: str = "", ink: str = ""
) -> None:
    """Draw a disc with a letter in its middle, as large as fits."""
    colours = look.colours
    edge = (ink or colours.petrol) if look.is_high_contrast else ""
    paint_box(painter, rect, Box(fill or colours.pale, edge, look.px(Edge.LINE), rect.width() // 2))
    if letter:
        font = _fitting(letter, look, rect.width())
        lines = lay_out(letter, font, rect.width(), 0, align=Qt.AlignmentFlag.AlignHCenter)
        lines.paint(painter, rect.left(), rect.center().y() + 1 - lines.height // 2, ink or colours.petrol)


def _fitting(letter: str, look: Look, side: int) -> QFont:
    font = look.font(TextStyle.BODY_STRONG)
    font.setPixelSize(max(font.pixelSize(), round(side * 0.38)))
    wide = one_line_width(letter, font)
    if wide > side * _WIDEST_LETTERS:
        font.setPixelSize(max(1, int(font.pixelSize() * side * _WIDEST_LETTERS / wide)))
    return font
