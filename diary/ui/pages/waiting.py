"""Something is being made; there is nothing to do but wait a moment."""

from PySide6.QtWidgets import QWidget

from diary.domain.feelings import Posture
from diary.ui.pages.keys.front import FrontPage


class WaitingPage(FrontPage):
    """Shown while the example is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.set_text(self.tr("One moment"))
        self.lead.set_text(self.tr("Egel is making an example diary. Everything in it is made up."))
