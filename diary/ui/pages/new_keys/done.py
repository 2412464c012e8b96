"""All keys are new: what of the old ones is left, and on to the lock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import Body


class NewKeysDone(Card):
    """Backups that the old passphrase opens are taken away only if the client says so."""

    removal_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._old_backups = 0
        self._words, self._backups = Body(), Body()
        self._remove, self._lock = PlainButton(icon="trash"), MainButton(icon="lock")
        buttons = FlowLayout(gap=Space.ROW)
        buttons.addWidget(self._lock)
        buttons.addWidget(self._remove)
        self.body.addWidget(self._words)
        self.body.addWidget(self._backups)
        self.body.addLayout(buttons)
        self._remove.clicked.connect(self.removal_requested)
        self._lock.clicked.connect(self.lock_requested)
        self._retranslate()

    def show_old_backups(self, number: int) -> None:
        """How many backups the old passphrase and the old card still open."""
        self._old_backups = number
        self._retranslate()

    def begin(self) -> None:
        """The keyboard begins at the safe answer."""
        self._lock.setFocus()

    def _retranslate(self) -> None:
        self._words.set_text(self.tr("From now on only your new passphrase and your new card open your diary."))
        self._backups.set_text(
            self.tr("%n backup(s) can still be opened with the old passphrase or the old card.", "", self._old_backups)
        )
        self._backups.setVisible(self._old_backups > 0)
        self._remove.setVisible(self._old_backups > 0)
        self._remove.set_text(self.tr("Remove those backups"))
        self._lock.set_text(self.tr("Lock, and open with the new keys"))
