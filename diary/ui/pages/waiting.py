"""Something is being done; there is nothing to do but wait a moment."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from diary.domain.feelings import Posture
from diary.ui.pages.keys.front import FrontPage
from diary.ui.widgets.buttons import PlainButton

_WHOLE: Final = 1000


class Waiting(StrEnum):
    """What for."""

    EXAMPLE = "example"
    RESTORING = "restoring"
    WIPING = "wiping"
    SALVAGING = "salvaging"


class WaitingPage(FrontPage):
    """Says what is being done; `show_part` for what tells how far it is and can be stopped."""

    stop_requested = Signal()

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._waiting = waiting
        self._bar, self._stop = QProgressBar(), PlainButton(icon="x")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _WHOLE)
        for widget in (self._bar, self._stop):
            self.card.addWidget(widget)
            widget.hide()
        self._stop.clicked.connect(self.stop_requested)
        self._retranslate()

    def show_part(self, done: float) -> None:
        """How far it is, from 0 to 1."""
        self._bar.show()
        self._stop.show()
        self._bar.setValue(round(done * _WHOLE))

    def _retranslate(self) -> None:
        self._stop.set_text(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("One moment"))
        self.heading.set_text(self.tr("One moment"))
        match self._waiting:
            case Waiting.EXAMPLE:
                self.lead.set_text(self.tr("Egel is making an example diary. Everything in it is made up."))
            case Waiting.RESTORING:
                self.lead.set_text(self.tr("Your diary is being put back. First, what is here now is kept."))
            case Waiting.WIPING:
                self.lead.set_text(self.tr("Your diary is being wiped."))
            case Waiting.SALVAGING:
                self.lead.set_text(self.tr("Everything that can still be read is being saved."))
