"""A question that mostly needs no answer: it opens at a press, and stands open where it was answered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import bring_into_sight


class Fold(Page):
    """The question as a button, and under it what answers it."""

    def __init__(self, name: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._button = LinedUpButton(icon="caret-down")
        self._button.setObjectName(f"fold-{name}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(content)
        content.hide()
        self._button.clicked.connect(self._on_button_clicked)
        self._retranslate()
        self._relook()

    def set_text(self, question: str) -> None:
        """The question in the language of the app."""
        self._button.set_text(question)
        self.setAccessibleName(question)

    def open(self) -> None:
        """Show what answers it."""
        self._show(is_open=True)

    def fold(self) -> None:
        """Show the question only."""
        self._show(is_open=False)

    def _on_button_clicked(self) -> None:
        self._show(is_open=self._content.isHidden())
        announce(self._button, self._button.accessibleDescription())
        if self._content.isVisible():
            bring_into_sight(self)

    def _show(self, *, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._button.set_icon("caret-up" if is_open else "caret-down")
        self._retranslate()

    def _retranslate(self) -> None:
        is_folded = self._content.isHidden()
        self._button.setAccessibleDescription(self.tr("Folded") if is_folded else self.tr("Unfolded"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
