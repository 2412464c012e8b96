"""Words with a picture before them, and after them in quieter letters how much of it."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from diary.domain.feelings import FeelingWord
from diary.ui.theme.tokens import Size, Space, Token
from diary.ui.widgets.paint import mirrored, paint_pixmap
from diary.ui.widgets.texts import Body


class Picture(NamedTuple):
    """A feeling, or an icon in a colour of the theme; without both only its place is kept."""

    feeling: FeelingWord | None = None
    icon: str = ""
    colour: str = "ink"
    size: Token = Size.FEELING


class Pictured(Body):
    """One widget for both: an entry has many such lines, and each widget takes its time."""

    def __init__(
        self, word: str, how_much: str = "", picture: Picture | None = None, parent: QWidget | None = None
    ) -> None:
        self._quiet_from = len(word.encode("utf-16-le")) // 2
        self._picture = picture
        super().__init__(word + how_much, parent)

    def sizeHint(self) -> QSize:
        """The words on one line, and the picture."""
        return self._with_picture(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The longest word, and the picture."""
        return self._with_picture(super().minimumSizeHint())

    def heightForWidth(self, width: int) -> int:
        """As high as the picture at least."""
        return max(super().heightForWidth(width), self._picture_px())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the picture at the top."""
        super().paintEvent(event)
        pixmap = self._pixmap()
        if pixmap is not None:
            painter = QPainter(self)
            place = QRect(0, 0, self._picture_px(), self._picture_px())
            paint_pixmap(painter, mirrored(place, self.rect(), self.layoutDirection()), pixmap)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """The picture changes sides with the direction of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _pixmap(self) -> QPixmap | None:
        picture, look, ratio = self._picture, self._look, self.devicePixelRatioF()
        if picture is None or not (picture.feeling or picture.icon):
            return None
        colour = getattr(look.colours, picture.colour)
        if picture.feeling is not None:
            return look.pictures.feeling(picture.feeling, self._picture_px(), colour, ratio)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return look.pictures.icon(picture.icon, self._picture_px(), colour, ratio, rtl=is_rtl)

    def _marks(self) -> tuple[QTextLayout.FormatRange, ...]:
        quiet = QTextLayout.FormatRange()
        quiet.start, quiet.length = self._quiet_from, len(self.text().encode("utf-16-le")) // 2
        letters = QTextCharFormat()
        letters.setForeground(QColor(self._look.colours.ink2))
        quiet.format = letters
        return (quiet,)

    def _picture_px(self) -> int:
        return self._look.px(self._picture.size) if self._picture is not None else 0

    def _with_picture(self, words: QSize) -> QSize:
        return QSize(words.width(), max(words.height(), self._picture_px()))

    def _relook(self) -> None:
        super()._relook()
        self._make_room()

    def _make_room(self) -> None:
        if self._picture is not None:
            start = self._picture_px() + self._look.px(Space.PAIR)
            is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.setContentsMargins(0 if is_rtl else start, 0, start if is_rtl else 0, 0)
