"""What everything that can be chosen shares: how it looks in each state, chosen or not."""

from diary.ui.theme.tokens import Edge, Token
from diary.ui.widgets.assistive_toggle import AssistiveToggle
from diary.ui.widgets.pressable import Paint, Pressable


class Choosable(Pressable):
    """A button that stays chosen: a check box to assistive technology, and a radio button in a `ChoiceGroup`."""

    chosen_edge: Token = Edge.CHOSEN

    def __init__(self, text: str = "", icon: str = "") -> None:
        super().__init__(text, icon)
        self.setCheckable(True)
        self._toggle = AssistiveToggle(self)

    def setChecked(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's own
        """Show it chosen or not, without telling anybody."""
        with self._toggle.ours():
            super().setChecked(is_on)

    def nextCheckState(self) -> None:
        """A click turns it, and tells of itself."""
        with self._toggle.ours():
            super().nextCheckState()

    def _paint(self) -> Paint:
        colours = self._look.colours
        if not self.isEnabled():
            return self._disabled(colours.disabled_bg)
        if self.isChecked():
            return self._chosen_paint()
        if self.isDown():
            return Paint(self._box(colours.pale, colours.petrol), colours.ink, self._icon_colour())
        if self._is_hovered():
            return Paint(self._box(colours.pale2, colours.petrol), colours.ink, self._icon_colour())
        return Paint(self._box(colours.card, colours.control), colours.ink, self._icon_colour())

    def _chosen_paint(self) -> Paint:
        colours = self._look.colours
        box = self._box(colours.pale, colours.petrol, self._look.px(self.chosen_edge))
        return Paint(box, colours.ink, self._icon_colour())

    def _icon_colour(self) -> str:
        return self._look.colours.ink
