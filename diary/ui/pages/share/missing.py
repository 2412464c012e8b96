"""A question that can be found still open when the client wants to go on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import CardTitle, QuietBody, Strong


class MissingLine(Page):
    """Says what is still missing, once that is known; hidden until then."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Strong()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(IconDrawing("warning-circle", "amber", Size.ICON))
        self._line.addWidget(self._words, 1)
        self.hide()
        self._relook()

    def set_text(self, text: str) -> None:
        """What to say."""
        self._words.set_text(text)

    def show_missing(self, *, missing: bool) -> None:
        """Say it, each time that it is asked for, or stop saying so."""
        self.setVisible(missing)
        if missing:
            announce(self, self._words.text())

    def _relook(self) -> None:
        self._line.setSpacing(self.look.px(Space.PAIR))


class Question(Page):
    """A question, a sentence where one helps, its answers; and what is still missing, once that is known."""

    def __init__(self, *answers: QWidget) -> None:
        super().__init__()
        self._title, self._sentence, self._missing = CardTitle(), QuietBody(), MissingLine()
        self._sentence.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head = QVBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._sentence)
        self._column.addLayout(self._head)
        for widget in (self._missing, *answers):
            self._column.addWidget(widget)
        self._relook()

    def set_texts(self, title: str, sentence: str = "", missing: str = "") -> None:
        """The question, its sentence, and what to say when it is still open."""
        self._title.set_text(title)
        self._sentence.set_text(sentence)
        self._sentence.setVisible(bool(sentence))
        self._missing.set_text(missing)

    def show_missing(self, *, missing: bool) -> None:
        """Say that it is still open, or stop saying so."""
        self._missing.show_missing(missing=missing)

    def _relook(self) -> None:
        self._head.setSpacing(self.look.px(Space.HAIR))
        self._column.setSpacing(self.look.px(Space.ROW))
