"""The one big button of Today, with the hedgehog that sniffs around beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.ui.pages.parts.beside import Beside
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import Hedgehog
from diary.ui.widgets.texts import CardTitle, QuietBody


class Hero(Card):
    """Asks whether there is something to write down; `clicked` when there is."""

    clicked = Signal()

    def __init__(self) -> None:
        self.button = MainButton(icon="pencil-simple", big=True)
        self.button.setObjectName("write")
        self._title, self._sentence = CardTitle(), QuietBody()
        told = QWidget()
        self._told = QHBoxLayout(told)
        super().__init__(ground="pale")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.addWidget(Hedgehog(Posture.SNIFFING, Size.HEDGEHOG_HERO))
        self._told.addLayout(words, 1)
        self.body.addWidget(Beside(told, self.button, align=Qt.AlignmentFlag.AlignVCenter, below=Space.PAIR))
        self.button.clicked.connect(self.clicked)
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.set_text(self.tr("Did you speak to someone or see someone?"))
        self._sentence.set_text(self.tr("Writing it down can take ten seconds."))
        self.button.set_text(self.tr("Write down a contact"))

    def _relook(self) -> None:
        super()._relook()
        side, air = self.look.px(Space.GROUP), self.look.px(Space.HAIR)
        self.body.setContentsMargins(side, air, self.look.px(Space.CARD), side if self.look.is_large else air)
        self._told.setSpacing(self.look.px(Space.CARD))
