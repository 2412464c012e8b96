"""Drawings that stand by themselves: icons, hedgehogs, feelings, the app's sign. Always beside words, so silent."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from diary.domain.feelings import FeelingWord, Posture
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Size, Token
from diary.ui.widgets.paint import paint_pixmap


class Drawing(QWidget):
    """A square drawing; subclasses say which."""

    def __init__(self, size: Token, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._relook()

    def sizeHint(self) -> QSize:
        """A square of the size in the table."""
        side = self._look.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle."""
        painter = QPainter(self)
        paint_pixmap(painter, self.rect(), self._pixmap())
        painter.end()

    def _pixmap(self) -> QPixmap:
        raise NotImplementedError

    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _relook(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class IconDrawing(Drawing):
    """An icon in one of the theme's colours, named as in the table of colours."""

    def __init__(self, name: str, colour: str = "ink2", size: Token = Size.ICON, parent: QWidget | None = None) -> None:
        self._name = name
        self._colour = colour
        super().__init__(size, parent)

    def set_icon(self, name: str, colour: str = "") -> None:
        """Show another icon, or the same in another colour."""
        self._name = name
        self._colour = colour or self._colour
        self.update()

    def _pixmap(self) -> QPixmap:
        colour = getattr(self._look.colours, self._colour)
        side = self._look.px(self._size)
        return self._look.pictures.icon(self._name, side, colour, self.devicePixelRatioF(), rtl=self._is_rtl())


class Hedgehog(Drawing):
    """The hedgehog in a posture; a dashed circle where none was chosen."""

    def __init__(
        self, posture: Posture | None, size: Token = Size.HEDGEHOG_HERO, parent: QWidget | None = None
    ) -> None:
        self._posture = posture
        super().__init__(size, parent)

    def show_posture(self, posture: Posture | None) -> None:
        """Show another posture, or that none was chosen."""
        self._posture = posture
        self.update()

    def _pixmap(self) -> QPixmap:
        side, ratio = self._look.px(self._size), self.devicePixelRatioF()
        if self._posture is None:
            return self._look.pictures.icon("circle-dashed", side // 2, self._look.colours.ink2, ratio)
        is_dark, is_rtl = self._look.is_dark, self._is_rtl()
        return self._look.pictures.hedgehog(self._posture, side, ratio, dark=is_dark, rtl=is_rtl)


class FeelingDrawing(Drawing):
    """The drawing of a feeling word."""

    def __init__(self, word: FeelingWord, size: Token = Size.FEELING, parent: QWidget | None = None) -> None:
        self._word = word
        super().__init__(size, parent)

    def _pixmap(self) -> QPixmap:
        side = self._look.px(self._size)
        return self._look.pictures.feeling(self._word, side, self._look.colours.ink, self.devicePixelRatioF())


class NoDrawing(Drawing):
    """The place of a drawing, beside words that have none among others that do."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing stands here."""


class Sign(Drawing):
    """The app's own sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Size.BRAND, parent)

    def _pixmap(self) -> QPixmap:
        return self._look.pictures.brand(self._look.px(self._size), self.devicePixelRatioF())
