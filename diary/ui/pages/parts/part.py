"""A part of a page that asks something, and the buttons for more of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.pages.parts.beside import QuestionLine
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import CardTitle, QuietBody


class Part(Page):
    """A part of a step: its question, a sentence where one helps (always `below` it, if so), and the answers."""

    def __init__(self, *answers: QWidget, gap: Token = Space.ROW, below: bool = False) -> None:
        super().__init__()
        self._gap = gap
        self._head = QuestionLine(CardTitle(), QuietBody(), Space.ROW, is_below=below)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._head)
        for answer in answers:
            self.body.addWidget(answer)
        self._relook()

    def set_texts(self, title: str, sentence: str = "") -> None:
        """Question and sentence in the language of the app."""
        self._head.set_texts(title, sentence)

    def _relook(self) -> None:
        self.body.setSpacing(self.look.px(self._gap))


class MoreRow(Page):
    """Such buttons beside each other, on as many lines as they need."""

    def __init__(self, *buttons: LinedUpButton) -> None:
        super().__init__()
        flow = FlowLayout(self, Space.CARD)
        for button in buttons:
            flow.addWidget(button)
