"""A row that unfolds what it is about, in a card with others like it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.lined import Lined
from diary.ui.theme.tokens import Edge, Space
from diary.ui.widgets.cards import Card, ListRow


class FoldRow(Lined):
    """A `ListRow` to press, and below it the part that it unfolds. A line parts it from the row before."""

    line_inset = Space.ROW

    def __init__(self, fold: FoldedPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ListRow()
        self._fold = fold
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.row)
        self._column.addWidget(fold)
        self.row.clicked.connect(self._on_row_clicked)
        self._relook()

    def show_texts(self, text: str, small: str, icon: str) -> None:
        """What the row says; the small words stand under it."""
        self.row.set_text(text)
        self.row.set_small(small)
        self.row.set_icon(icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds again."""
        if event.key() == Qt.Key.Key_Escape and not self._fold.isHidden():
            self._unfold(is_open=False)
            self.row.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _on_row_clicked(self) -> None:
        self._unfold(is_open=self._fold.isHidden())

    def _unfold(self, *, is_open: bool) -> None:
        self._fold.setVisible(is_open)
        self.row.set_end_icon("caret-down" if is_open else "caret-right")
        self._relook()

    def _relook(self) -> None:
        air = self.look.px(Edge.LINE)
        self._column.setContentsMargins(0, air, 0, air if self._fold.isHidden() else self.look.px(Space.PAIR))
        self._column.setSpacing(0)


class RowsCard(Card):
    """One card for rows: their own padding is all the air at its sides but a little."""

    def _relook(self) -> None:
        side, air = self.look.px(Space.PAIR), self.look.px(Edge.LINE)
        self.body.setContentsMargins(side, air, side, air)
        self.body.setSpacing(0)
