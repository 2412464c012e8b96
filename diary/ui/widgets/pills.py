"""Pills: filters that are on or off, filters that can be removed, and people to choose."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from diary.ui.theme.tokens import Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.choosable import Choosable
from diary.ui.widgets.discs import paint_disc
from diary.ui.widgets.paint import paint_icon
from diary.ui.widgets.pressable import Paint, Pressable, Shape

_PADDING = Token(14, Space.PAIR.kind)

_SHAPE = Shape(
    height=Size.PILL,
    padding=_PADDING,
    gap=Space.PAIR,
    icon=Size.ICON_SMALL,
    radius=Radius.PILL,
    font=TextStyle.BODY,
)


class FilterPill(Choosable):
    """A filter that is on or off; a tick says on."""

    shape = _SHAPE

    def _start_width(self) -> int:
        return self._icon_px() if self._icon or self.isChecked() else 0

    def _icon_colour(self) -> str:
        return self._look.colours.petrol if self.isChecked() else self._look.colours.ink

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        lines = self._lines(self.width() - self._around())
        first, words, _ = self._content(lines)
        if self._start_width():
            paint_icon(painter, first, self._look, self._icon or "check-bold", paint.icon)
        self._lines(words.width()).paint(painter, words.left(), words.top(), paint.ink)

    def nextCheckState(self) -> None:
        """The tick needs room."""
        super().nextCheckState()
        self.updateGeometry()


class RemovablePill(Pressable):
    """A filter that is on; pressing it takes it away."""

    shape = _SHAPE

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.set_end_icon("x-bold")

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Remove filter: {1}").replace("{1}", self.text()))

    def _paint(self) -> Paint:
        colours = self._look.colours
        if not self.isEnabled():
            return self._disabled(colours.disabled_bg)
        fill = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else colours.card
        return Paint(self._box(fill, colours.control), colours.ink, colours.ink)


class PersonPill(Choosable):
    """Somebody to choose: the letter, the name, and a tick in the place of the letter once chosen."""

    shape = Shape(
        height=Size.BUTTON,
        padding=Space.PAIR,
        gap=Space.PAIR,
        icon=Token(32, Size.PILL.kind),
        radius=Radius.PILL,
        font=TextStyle.BODY,
    )

    def __init__(self, text: str = "", letter: str = "") -> None:
        self._letter = letter
        super().__init__(text)

    def set_letter(self, letter: str) -> None:
        """The first letter of the name, or "Me"."""
        self._letter = letter
        self.update()

    def _start_width(self) -> int:
        return self._icon_px()

    def _end_width(self) -> int:
        return self._look.px(Space.HAIR)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        first, words, _ = self._content(self._lines(self.width() - self._around()))
        if self.isChecked():
            paint_disc(painter, first, self._look, fill=self._look.colours.petrol)
            tick = QRect(0, 0, first.width() * 5 // 8, first.width() * 5 // 8)
            tick.moveCenter(first.center())
            paint_icon(painter, tick, self._look, "check-bold", self._look.colours.on_petrol)
        else:
            paint_disc(painter, first, self._look, self._letter)
        self._lines(words.width()).paint(painter, words.left(), words.top(), paint.ink)
