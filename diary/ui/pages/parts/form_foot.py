"""The way to save under a long form, while its own buttons stand below what is in sight."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.columns import page_edge
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import paint_foot

#: A window lower than so many feet keeps its room for the form.
_LEAST_FEET = 6


class FormFoot(Page):
    """The form's main button again, for a hand; the keyboard and assistive technology have the form's own."""

    save_requested = Signal()

    def __init__(self, max_width: Token, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_width = max_width
        self._save = MainButton(icon="check")
        self._save.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)
        self._save.clicked.connect(self.save_requested)
        self.hide()
        self._retranslate()
        self._relook()

    def stand_in_for(self, save: QWidget, page: QWidget, *, is_writing: bool) -> None:
        """Be there while a form is written whose button stands below the end of its page."""
        # Measured as if it weren't there: it takes room itself, and would stand under a button that is half in sight.
        is_below = is_writing and save.mapTo(page, QPoint(0, save.height())).y() > page.height()
        self.setVisible(is_below and page.height() >= _LEAST_FEET * self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter = QPainter(self)
        paint_foot(painter, self.rect(), self.look)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands at the side of the page's column, which depends on the width."""
        super().resizeEvent(event)
        self._relook()

    def _retranslate(self) -> None:
        self._save.set_text(self.tr("Save"))

    def _relook(self) -> None:
        edge, air = page_edge(self.look, self.width()), self.look.px(Space.ROW)
        side = max(edge, (self.width() - self.look.px(self._max_width)) // 2)
        self._row.setContentsMargins(side, air, side, air)
