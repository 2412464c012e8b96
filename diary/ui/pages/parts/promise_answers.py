"""The answers to "did it happen?": three at once, and more at a press. The same for every owner."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.promises import PromiseState
from diary.ui.i18n import capitalised
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.theme.tokens import Size, Space, TextStyle, Token
from diary.ui.widgets.buttons import AnswerButton, QuietButton, QuietInkButton
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.pressable import Shape
from diary.ui.words import screen_words

_FIRST = (PromiseState.KEPT, PromiseState.PARTLY_KEPT, PromiseState.NOT_KEPT)
_MORE = (PromiseState.CHANGED_TOGETHER, PromiseState.NO_LONGER_NEEDED)


class _Answer(AnswerButton):
    """A little tighter, so that all answers stand on one line in half a page."""

    shape = Shape(height=Size.TARGET, padding=Token(14, Space.PAIR.kind), font=TextStyle.BODY)


class _More(QuietInkButton):
    """Its caret stands close."""

    shape = Shape(height=Size.TARGET, padding=Space.ROW, icon=Size.ICON_SMALL, font=TextStyle.BODY)


@dataclass(frozen=True, slots=True)
class Answer:
    """Where a promise stands now, with the client's words about it."""

    state: PromiseState
    told_beforehand: bool = False
    words: str = ""


class PromiseAnswers(Page):
    """Buttons for the answers; "More" unfolds the rest. `answered` carries the Answer with the words typed so far."""

    answered = Signal(object)
    words_edited = Signal(str)
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {state: _Answer() for state in (*_FIRST, *_MORE)}
        self._more = _More()
        self._told = _Answer()
        self._edit = QuietButton(icon="pencil-simple")
        self._words = LongText(lines=2)
        self._labelled = Labelled(self._words)
        self._fold = FoldedPart()
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        row = FlowLayout(gap=Space.PAIR)
        for state in _FIRST:
            row.addWidget(self._buttons[state])
        row.addWidget(self._more)
        others = FlowLayout(gap=Space.PAIR)
        for button in (*(self._buttons[state] for state in _MORE), self._told, self._edit):
            others.addWidget(button)
        self._fold.body.addWidget(self._labelled)
        self._fold.body.addLayout(others)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._column.addWidget(self._fold)

    def _connect(self) -> None:
        for button in self._buttons.values():
            button.clicked.connect(self._on_button_clicked)
        self._told.clicked.connect(self._on_told_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._edit.clicked.connect(self.edit_requested)
        self._words.text_edited.connect(self.words_edited)

    def set_promise(self, what: str, told: str, number: int) -> None:
        """What is asked about, and who may have said so beforehand; `number` makes the field's name its own."""
        for button in (*self._buttons.values(), self._told, self._more, self._edit):
            button.setAccessibleDescription(what)
        self._told.set_text(told)
        self._words.setObjectName(f"answer-words-{number}")

    def start_anew(self) -> None:
        """Folded, and without words, as for a promise nobody answered yet."""
        self._words.set_text("")
        self._unfold(is_open=False)

    def start(self) -> None:
        """Give the keyboard to the first answer."""
        self._buttons[_FIRST[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, words: str) -> None:
        """Unfold, with the words that were being written."""
        self._words.set_text(words)
        self._unfold(is_open=True)

    def unfold(self) -> None:
        """Show all answers, and give the keyboard to the first."""
        self._unfold(is_open=True)
        self.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds again; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape and not self._fold.isHidden():
            self._unfold(is_open=False)
            self._more.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _on_button_clicked(self) -> None:
        state = next(state for state, button in self._buttons.items() if button is self.sender())
        self.answered.emit(Answer(state, words=self._words.text().strip()))

    def _on_told_clicked(self) -> None:
        self.answered.emit(Answer(PromiseState.NOT_KEPT, told_beforehand=True, words=self._words.text().strip()))

    def _on_more_clicked(self) -> None:
        self._unfold(is_open=self._fold.isHidden())

    def _unfold(self, *, is_open: bool) -> None:
        self._fold.setVisible(is_open)
        self._retranslate()

    def _retranslate(self) -> None:
        words = screen_words()
        for state, button in self._buttons.items():
            button.set_text(capitalised(words.promise_state(state)))
        # Shorter than it is told: the answers stand on one line in half a page.
        self._buttons[PromiseState.PARTLY_KEPT].set_text(self.tr("Partly done"))
        is_open = not self._fold.isHidden()
        self._more.set_text(self.tr("More"))
        self._more.set_end_icon("caret-up" if is_open else "caret-down")
        self._edit.set_text(self.tr("Change the promise"))
        self._labelled.set_texts(self.tr("In your own words"), self.tr("These words go with the answer you press."))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))
