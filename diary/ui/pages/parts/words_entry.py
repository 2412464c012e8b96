"""A field for a few words, and the button that puts them where they belong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout

from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.page import Page


class WordsEntry(Page):
    """`edited` carries the words so far, `given` those that are done."""

    edited = Signal(str)
    given = Signal(str)

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self._field, self._give = LongText(lines=1), PlainButton(icon="check")
        self._field.setObjectName(object_name)
        self._give.setObjectName(f"{object_name}-done")
        self._labelled = Labelled(self._field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._labelled)
        self._column.addWidget(self._give, 0, Qt.AlignmentFlag.AlignLeft)
        self._field.text_edited.connect(self.edited)
        self._give.clicked.connect(self._on_give_clicked)
        self._relook()

    def set_texts(self, question: str, button: str) -> None:
        """What is asked, and what the button says."""
        self._labelled.set_texts(question)
        self._give.set_text(button)

    def show_words(self, words: str) -> None:
        """Go on with words that were being written; empty for none."""
        self._field.set_text(words)

    def start(self) -> None:
        """Go to the words, behind what stands there."""
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_give_clicked(self) -> None:
        if self._field.text().strip():
            self.given.emit(self._field.text())
        self.start()

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
