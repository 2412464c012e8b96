"""There is no diary to open here, and none can be made: what happened, what is safe, what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.domain.feelings import Posture
from diary.ui.messages import message
from diary.ui.pages.keys.front import FrontPage
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton


class TroublePage(FrontPage):
    """Says it plainly, and looks again when asked to."""

    try_again_requested = Signal()

    def __init__(self, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._shown = fault
        self._try_again = MainButton(big=True)
        self._try_again.clicked.connect(self.try_again_requested)
        self.card.addSpacing(self.look.px(Space.GROUP))
        self.card.addWidget(self._try_again)
        self._retranslate()

    def begin(self) -> None:
        """There is one thing to press."""
        self._try_again.setFocus()

    def _retranslate(self) -> None:
        words = message(self._shown)
        self.heading.set_text(words.what)
        self.lead.set_text(words.then)
        self._try_again.set_text(self.tr("Try again"))
