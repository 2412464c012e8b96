"""The part of a row or card that is unfolded at a press."""

from PySide6.QtWidgets import QWidget

from diary.ui.theme.tokens import Space
from diary.ui.widgets.cards import Card


class FoldedPart(Card):
    """Folded at first. On a ground of its own, with little air."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground="pale2", parent=parent)
        self.hide()

    def _relook(self) -> None:
        side, air = self.look.px(Space.GROUP), self.look.px(Space.ROW)
        self.body.setContentsMargins(side, air, side, side)
        self.body.setSpacing(air)
