"""What can be done with a diary that is damaged: the newest backup that opens, or saving what can still be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.page import Page


class DamageOffer(Page):
    """Two ways on; neither throws anything away."""

    backup_requested = Signal()
    salvage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup, self._salvage = PlainButton(icon="clock-counter-clockwise"), PlainButton(icon="file-text")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._backup)
        self._column.addWidget(self._salvage)
        self._backup.clicked.connect(self.backup_requested)
        self._salvage.clicked.connect(self.salvage_requested)
        self._retranslate()
        self._relook()

    def _retranslate(self) -> None:
        self._backup.set_text(self.tr("Put back the newest backup"))
        self._salvage.set_text(self.tr("Save what can still be read"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
