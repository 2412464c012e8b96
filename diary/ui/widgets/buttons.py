"""The buttons: one main button per screen, plain ones, quiet ones, and answers."""

from PySide6.QtWidgets import QWidget

from diary.ui.theme.tokens import Kind, Size, Space, TextStyle, Token
from diary.ui.widgets.pressable import Paint, Pressable, Shape


class MainButton(Pressable):
    """The one main thing to do on a screen; `big` in paths and on Today."""

    def __init__(self, text: str = "", icon: str = "", *, big: bool = False, parent: QWidget | None = None) -> None:
        if big:
            self.shape = Shape(height=Size.BUTTON_BIG, padding=Space.BUTTON_BIG, font=TextStyle.BUTTON_BIG)
        super().__init__(text, icon, parent)

    def _paint(self) -> Paint:
        colours = self._look.colours
        if not self.isEnabled():
            return self._disabled(colours.disabled_bg)
        fill = colours.petrol_hover if self._is_hovered() else colours.petrol
        fill = colours.petrol_pressed if self.isDown() else fill
        return Paint(self._box(fill), colours.on_petrol, colours.on_petrol)


class PlainButton(Pressable):
    """Anything else to do; `big` beside a big main button."""

    def __init__(self, text: str = "", icon: str = "", *, big: bool = False, parent: QWidget | None = None) -> None:
        if big:
            self.shape = Shape(height=Size.BUTTON_BIG, padding=Space.BUTTON_BIG, font=TextStyle.BUTTON_BIG)
        super().__init__(text, icon, parent)

    def _paint(self) -> Paint:
        colours = self._look.colours
        if not self.isEnabled():
            return self._disabled(colours.disabled_bg)
        if self.isDown() or self.isChecked():
            return Paint(self._box(colours.pale, colours.petrol), colours.ink, colours.ink)
        if self._is_hovered():
            return Paint(self._box(colours.pale2, colours.petrol), colours.ink, colours.ink)
        return Paint(self._box(colours.card, colours.control), colours.ink, colours.ink)


class AnswerButton(PlainButton):
    """One of a few short answers side by side: yes, partly, no."""

    shape = Shape(height=Size.TARGET, padding=Space.GROUP, font=TextStyle.BODY)


class QuietButton(Pressable):
    """Something one may do; without an edge, so that it does not ask for it.

    Its words stand 12 px inside its fill: put it in a `PulledOut` where they have to line up with what is above.
    """

    shape = Shape(height=Size.TARGET, padding=Space.ROW)

    def _paint(self) -> Paint:
        colours = self._look.colours
        if not self.isEnabled():
            return self._disabled()
        fill = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else ""
        return Paint(self._box(fill), self._ink(), self._ink())

    def _ink(self) -> str:
        return self._look.colours.petrol


class QuietInkButton(QuietButton):
    """A quiet button in the colour of text: read aloud, lock, more."""

    shape = Shape(height=Size.TARGET, padding=Space.ROW, font=TextStyle.BODY)

    def _ink(self) -> str:
        return self._look.colours.ink


class IconButton(QuietInkButton):
    """A picture alone, where its meaning is known: back, close, the next page. Its text is its name."""

    shape = Shape(height=Size.TARGET, padding=Token(10, Kind.SPACE), font=TextStyle.BODY)

    def _shown_text(self) -> str:
        return ""
