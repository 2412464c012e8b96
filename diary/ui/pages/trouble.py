"""There is no diary to open here, and none can be made: what happened, what is safe, what to do."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault, FaultCode
from diary.domain.feelings import Posture
from diary.ui.messages import message
from diary.ui.pages.keys.front import FrontPage
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton, PlainButton

_BACKUP_HELPS: Final = frozenset({FaultCode.KEYS_MISSING})


class TroublePage(FrontPage):
    """Says it plainly, and looks again when asked to."""

    try_again_requested = Signal()
    restore_requested = Signal()

    def __init__(self, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._shown = fault
        self._try_again = MainButton(big=True)
        self._try_again.clicked.connect(self.try_again_requested)
        self.card.addSpacing(self.look.px(Space.GROUP))
        self.card.addWidget(self._try_again)
        self._restore = PlainButton(icon="clock-counter-clockwise", big=True)
        self._restore.clicked.connect(self.restore_requested)
        self.card.addWidget(self._restore)
        self._restore.setVisible(fault.code in _BACKUP_HELPS)
        self._retranslate()

    def begin(self) -> None:
        """There is one thing to press."""
        self._try_again.setFocus()

    def _retranslate(self) -> None:
        words = message(self._shown)
        self.heading.set_text(words.what)
        self.lead.set_text(words.then)
        self._try_again.set_text(self.tr("Try again"))
        self._restore.set_text(self.tr("Put back a backup"))
