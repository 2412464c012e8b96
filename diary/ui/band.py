"""A calm band over the whole width of the window: what holds now, with a button that ends it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from diary.ui.pages.parts.beside import Beside
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Body

_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class Band(Page):
    """An icon, a sentence and a button. Subclasses give the words; `colour` and `ground` are names of colours."""

    end_requested = Signal()

    def __init__(self, icon: str, colour: str, ground: str) -> None:
        super().__init__()
        self._ground = ground
        self._text = Body()
        self._end = AnswerButton()
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing(icon, colour))
        self._row.addWidget(Beside(self._text, self._end, align=_MIDDLE, below=Space.PAIR), 1)
        self._end.clicked.connect(self.end_requested)
        self._retranslate()
        self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        paint_box(painter, self.rect(), Box(getattr(self.look.colours, self._ground)))
        painter.end()

    def _relook(self) -> None:
        side, air = self.look.px(Space.PAGE), self.look.px(Space.PAIR)
        self._row.setContentsMargins(side, air, side, air)
        self._row.setSpacing(self.look.px(Space.ROW))
