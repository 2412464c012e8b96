"""An empty screen explains itself: the hedgehog, what belongs here, and the first step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.drawings import Hedgehog
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import CardTitle, QuietBody

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class EmptyScreen(Page):
    """Nothing here yet. `clicked` asks for the first step."""

    clicked = Signal()

    def __init__(self, icon: str = "", posture: Posture = Posture.SNIFFING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sentence = CardTitle(), QuietBody()
        self._button = MainButton(icon=icon)
        self._button.clicked.connect(self.clicked)
        self._button.hide()
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(Hedgehog(posture, Size.HEDGEHOG_HERO), 0, _MIDDLE)
        for text in (self._title, self._sentence):
            text.setAlignment(_MIDDLE)
            self._column.addWidget(text)
        self._column.addSpacing(self.look.px(Space.ROW))
        self._column.addWidget(self._button, 0, _MIDDLE)
        self._column.addStretch(1)
        self._relook()

    def set_texts(self, title: str, sentence: str, button: str = "") -> None:
        """What belongs here, one sentence, and the first step if there is one."""
        self._title.set_text(title)
        self._sentence.set_text(sentence)
        self._button.set_text(button)
        self._button.setVisible(bool(button))

    def take_focus(self) -> None:
        """Give the keyboard to the first step."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _relook(self) -> None:
        air = self.look.px(Space.CARD)
        self._column.setContentsMargins(air, air, air, air)
        self._column.setSpacing(0)
