"""A setting: its name, one sentence, and what there is to choose or press."""

from PySide6.QtWidgets import QWidget

from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import QuietBody


class SettingCard(Card):
    """Controls stand under the sentence, in their order."""

    def __init__(self, *controls: QWidget) -> None:
        super().__init__()
        self._sentence = QuietBody()
        self.body.addWidget(self._sentence)
        self.body.addStretch(1)
        for control in controls:
            if isinstance(control, PlainButton):
                row = FlowLayout()
                row.addWidget(control)
                self.body.addLayout(row)
            else:
                self.body.addWidget(control)

    def set_texts(self, name: str, sentence: str) -> None:
        """Name and sentence in the language of the app."""
        self.set_title(name)
        self._sentence.set_text(sentence)
        self._sentence.setVisible(bool(sentence))
