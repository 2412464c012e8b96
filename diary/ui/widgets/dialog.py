"""The one question dialog, for wiping and sharing only. The safe answer is the main button and has the focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Radius, Size, Space
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Body, CardTitle


class QuestionDialog(QDialog):
    """Asks one thing. `answered` is True only if the client pressed the other button; Escape is the safe answer."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Egel")
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._question, self._text = CardTitle(), Body()
        self._other, self._safe = PlainButton(), MainButton()
        self._safe.setDefault(True)
        self._build()
        self._other.clicked.connect(self.accept)
        self._safe.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)
        self._ring = FocusRing(self)
        self._relook()

    def set_texts(self, question: str, text: str, safe: str, other: str) -> None:
        """The question, what follows from it, and a verb on each button."""
        self._question.set_text(question)
        self._text.set_text(text)
        self._safe.set_text(safe)
        self._other.set_text(other)
        self.setAccessibleName(question)
        self.setAccessibleDescription(text)

    def ask(self) -> None:
        """Show the question; the answer comes by signal."""
        self._fit()
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Enter gives the safe answer."""
        super().showEvent(event)
        self._safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; its corners stand on the ground of the page, for not every desktop can let one see through."""
        painter = QPainter(self)
        colours = self._look.colours
        box = Box(colours.card, colours.control, self._look.px(Edge.LINE), self._look.px(Radius.CARD))
        paint_box(painter, self.rect(), box)
        painter.end()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._question)
        self._column.addWidget(self._text)
        self._answers = FlowLayout(gap=Space.ROW)
        self._answers.addWidget(self._other)
        self._answers.addWidget(self._safe)
        self._column.addLayout(self._answers)

    def _on_finished(self, result: int) -> None:
        self.answered.emit(result == QDialog.DialogCode.Accepted)

    def _fit(self) -> None:
        """As high as its words need at this width: a window doesn't ask its layout for that."""
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def _relook(self) -> None:
        side = self._look.px(Space.CARD)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(self._look.px(Space.ROW))
        self.setFixedWidth(self._look.px(Size.DIALOG))
        self._fit()
        self.update()
