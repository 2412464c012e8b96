"""Says that the diary is about to be locked, quietly, and lets one stay."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.main_window import MainWindow
from diary.ui.pages.parts.beside import Beside
from diary.ui.theme.tokens import Edge, Size, Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Body, Strong

_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class LockWarning(Page):
    """Stands under the page, which gives way at its foot: nothing is covered. It counts nothing down."""

    stay_requested = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._what, self._then = Strong(), Body()
        self._stay = AnswerButton()
        self._build()
        self._stay.clicked.connect(self.stay_requested)
        self._retranslate()
        self._relook()
        self.hide()
        window.add_at_foot(self)

    def _build(self) -> None:
        words = QWidget()
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(0)
        self._words.addWidget(self._what)
        self._words.addWidget(self._then)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing("lock", "ink"))
        self._row.addWidget(Beside(words, self._stay, align=_MIDDLE, below=Space.PAIR), 1)

    def warn(self) -> None:
        """Say it, to the eye and to assistive technology."""
        self.show()
        announce(self, f"{self._what.text()} {self._then.text()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band, with an edge that sets it off from what stands over it."""
        colours = self.look.colours
        painter = QPainter(self)
        paint_box(painter, self.rect(), Box(colours.sand2))
        painter.fillRect(0, 0, self.width(), self.look.px(Edge.LINE), QColor(colours.control))
        painter.end()

    def _retranslate(self) -> None:
        self._what.set_text(self.tr("Egel is about to lock."))
        self._then.set_text(self.tr("What you typed is kept."))
        self._stay.set_text(self.tr("Stay open"))

    def _relook(self) -> None:
        side, air = self.look.px(Space.PAGE), self.look.px(Space.ROW)
        self._row.setContentsMargins(side, air, side, air)
        self._row.setSpacing(self.look.px(Space.ROW))
        self.setMinimumHeight(self.look.px(Size.BANNER))
