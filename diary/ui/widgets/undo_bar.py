"""What was done, and the way back: instead of "are you sure?". Stays until the next thing is done; no timer runs."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.ui.theme.tokens import Edge, Size, Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import IconButton, PlainButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Body


class UndoBar(Page):
    """A quiet band at the bottom of the content. The keys that undo everywhere do so here, save in a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._words = Body()
        self._button = PlainButton(icon="arrow-counter-clockwise")
        self._close = IconButton(icon="x")
        self._button.clicked.connect(self._on_undo_clicked)
        self._close.clicked.connect(self.clear)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._on_undo_clicked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing("check-circle", "petrol"))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._button)
        self._row.addWidget(self._close)
        self._retranslate()
        self._relook()
        self.hide()

    def tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; with a way back if there is one."""
        self._undo = undo
        self._words.set_text(text)
        self._button.setVisible(undo is not None)
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Be quiet again: something else was done, or the client has seen it."""
        self._undo = None
        self._words.set_text("")
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band and the line above it."""
        painter = QPainter(self)
        paint_box(painter, self.rect(), Box(self.look.colours.sand2))
        paint_box(painter, QRect(0, 0, self.width(), self.look.px(Edge.LINE)), Box(self.look.colours.line))
        painter.end()

    def _on_undo_clicked(self) -> None:
        undo = self._undo
        if undo is not None:
            self.clear()
            undo()

    def _retranslate(self) -> None:
        self._button.set_text(self.tr("Undo"))
        self._close.set_text(self.tr("Close this message"))

    def _relook(self) -> None:
        edge, air = self.look.px(Space.PAGE), self.look.px(Space.PAIR)
        self._row.setContentsMargins(edge, air, edge, air)
        self._row.setSpacing(self.look.px(Space.ROW))
        self.setMinimumHeight(self.look.px(Size.BANNER))
