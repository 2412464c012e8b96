"""Says that the diary on the screen is made up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Body


class DemoBand(Page):
    """A calm band over the whole width, as long as the made-up diary is open."""

    end_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = Body()
        self._end = AnswerButton()
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing("book-open-text", "petrol"))
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._end)
        self._end.clicked.connect(self.end_requested)
        self._retranslate()
        self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        paint_box(painter, self.rect(), Box(self.look.colours.pale))
        painter.end()

    def _retranslate(self) -> None:
        self._text.set_text(self.tr("This is an example. All of it is made up, and it is gone when you close it."))
        self._end.setText(self.tr("Close the example"))

    def _relook(self) -> None:
        side, air = self.look.px(Space.PAGE), self.look.px(Space.PAIR)
        self._row.setContentsMargins(side, air, side, air)
        self._row.setSpacing(self.look.px(Space.ROW))
