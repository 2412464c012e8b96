"""Something is being done; there is nothing to do but wait a moment."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from diary.domain.feelings import Posture
from diary.ui.pages.keys.front import FrontPage


class Waiting(StrEnum):
    """What for."""

    EXAMPLE = "example"
    RESTORING = "restoring"
    WIPING = "wiping"


class WaitingPage(FrontPage):
    """Says what is being done."""

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._waiting = waiting
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.set_text(self.tr("One moment"))
        match self._waiting:
            case Waiting.EXAMPLE:
                self.lead.set_text(self.tr("Egel is making an example diary. Everything in it is made up."))
            case Waiting.RESTORING:
                self.lead.set_text(self.tr("Your diary is being put back. First, what is here now is kept."))
            case Waiting.WIPING:
                self.lead.set_text(self.tr("Your diary is being wiped."))
