"""A form that stands in a page: what is typed stays, and it can be saved, left for later, or thrown away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import MainButton, PlainButton, QuietButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import Strong


class FormCard(Card):
    """An editor with its buttons. Escape and "Go on later" put it away; its draft is kept by the controller."""

    save_requested = Signal()
    put_away = Signal()
    clear_requested = Signal()

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._save = MainButton(icon="check")
        self._later = PlainButton()
        self._clear = QuietButton(icon="trash")
        self._missing = Strong()
        self._missing.hide()
        for name, button in (("form-save", self._save), ("form-later", self._later), ("form-clear", self._clear)):
            button.setObjectName(name)
        self.body.addWidget(editor)
        self.body.addWidget(self._missing)
        buttons = FlowLayout(gap=Space.ROW)
        for button in (self._save, self._later, self._clear):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self._save.clicked.connect(self.save_requested)
        self._later.clicked.connect(self.put_away)
        self._clear.clicked.connect(self.clear_requested)
        self._retranslate()

    def say_missing(self, text: str) -> None:
        """What is still needed before it can be saved; empty for nothing."""
        self._missing.set_text(text)
        self._missing.setVisible(bool(text))
        if text:
            announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back and loses nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
            return
        super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._save.set_text(self.tr("Save"))
        self._later.set_text(self.tr("Go on later"))
        self._clear.set_text(self.tr("Throw away"))
