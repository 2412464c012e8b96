"""A form that stands in a page: what is typed stays, and it can be saved, left for later, or let go of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from diary.ui.pages.parts.form_versions import FormVersions
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import MainButton, PlainButton, QuietButton, QuietInkButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import Strong


class FormCard(Card):
    """An editor with its buttons, and under them what stood there before in `versions`.

    Escape and "Go on later" put it away; its draft is kept by the controller.
    """

    save_requested = Signal()
    put_away = Signal()
    clear_requested = Signal()
    remove_requested = Signal()

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.save = MainButton(icon="check")
        self._later = PlainButton()
        self._clear, self._remove = QuietButton(icon="trash"), QuietInkButton(icon="trash")
        self._is_new = True
        self._missing = Strong()
        self._missing.hide()
        self.versions = FormVersions()
        ways = (self.save, self._later, self._clear, self._remove)
        for name, button in zip(("save", "later", "clear", "remove"), ways, strict=True):
            button.setObjectName(f"form-{name}")
        self.body.addWidget(editor)
        self.body.addWidget(self._missing)
        buttons = FlowLayout(gap=Space.ROW)
        for button in ways:
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.body.addWidget(self.versions)
        self.save.clicked.connect(self.save_requested)
        self._later.clicked.connect(self.put_away)
        self._clear.clicked.connect(self.clear_requested)
        self._remove.clicked.connect(self.remove_requested)
        self.show_ways(is_new=True)

    def show_ways(self, *, is_new: bool) -> None:
        """What is new can be thrown away; what is there already can be left as it was, or put in the bin."""
        self._is_new = is_new
        self._clear.set_icon("trash" if is_new else "arrow-counter-clockwise")
        self._remove.setVisible(not is_new)
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
        self.save.set_text(self.tr("Save"))
        self._later.set_text(self.tr("Go on later"))
        self._clear.set_text(self.tr("Throw away") if self._is_new else self.tr("Leave it as it was"))
        self._remove.set_text(self.tr("Remove"))
