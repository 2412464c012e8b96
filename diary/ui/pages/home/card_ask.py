"""Asks whether the recovery card is still there: a question, no reproach, and it can wait."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import CardTitle, QuietBody


class CardAsk(Card):
    """Hidden unless it asks."""

    answered_yes = Signal()
    answered_later = Signal()
    answered_no = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._line = QHBoxLayout()
        super().__init__(parent=parent)
        self._was_never_copied = False
        self._question, self._why = CardTitle(), QuietBody()
        self._yes, self._later, self._no = AnswerButton(icon="check"), AnswerButton(icon="clock"), AnswerButton()
        for button, name in ((self._yes, "card-yes"), (self._later, "card-later"), (self._no, "card-no")):
            button.setObjectName(name)
        self._build()
        self._yes.clicked.connect(self.answered_yes)
        self._later.clicked.connect(self.answered_later)
        self._no.clicked.connect(self.answered_no)
        self._retranslate()
        self.hide()

    def ask(self, *, was_never_copied: bool) -> None:
        """Ask; `was_never_copied` when nobody knows whether the card was ever on paper."""
        self._was_never_copied = was_never_copied
        self._retranslate()
        self.show()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._question)
        words.addWidget(self._why)
        self._line.addWidget(IconDrawing("identification-card", "petrol", Size.ICON))
        self._line.addLayout(words, 1)
        answers = FlowLayout(gap=Space.PAIR)
        for button in (self._yes, self._later, self._no):
            answers.addWidget(button)
        self.body.addLayout(self._line)
        self.body.addLayout(answers)

    def _retranslate(self) -> None:
        why = self.tr("Without the card nobody can help you if you forget your passphrase.")
        if self._was_never_copied:
            self._question.set_text(self.tr("Is your recovery card on paper?"))
            self._yes.set_text(self.tr("Yes, I have it"))
            self._no.set_text(self.tr("No, make a new one"))
        else:
            self._question.set_text(self.tr("Do you still have your recovery card?"))
            self._yes.set_text(self.tr("Yes, I still have it"))
            self._no.set_text(self.tr("I no longer have it"))
        self._why.set_text(why)
        self._later.set_text(self.tr("Later"))

    def _relook(self) -> None:
        super()._relook()
        self._line.setSpacing(self.look.px(Space.GROUP))
