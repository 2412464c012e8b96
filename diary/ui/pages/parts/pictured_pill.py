"""A word to choose, with its picture."""

from PySide6.QtGui import QPainter

from diary.ui.theme.tokens import Radius, Size, Space, TextStyle
from diary.ui.widgets.choosable import Choosable
from diary.ui.widgets.pressable import Paint, Shape


class PicturedPill(Choosable):
    """Once chosen, a tick stands in the place of the picture, so that nothing moves."""

    shape = Shape(
        height=Size.PILL,
        padding=Space.ROW,
        gap=Space.PAIR,
        icon=Size.ICON,
        radius=Radius.PILL,
        font=TextStyle.BODY,
    )

    def _icon_colour(self) -> str:
        return self._look.colours.petrol if self.isChecked() else self._look.colours.ink2

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        icon = self._icon
        self._icon = "check-bold" if self.isChecked() else icon
        super()._paint_content(painter, paint)
        self._icon = icon
