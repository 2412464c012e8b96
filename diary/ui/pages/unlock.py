"""The locked diary: one field, one button, and the way for whoever forgot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.domain.feelings import Posture
from diary.ui.i18n import fill
from diary.ui.pages.keys.front import FrontPage
from diary.ui.pages.keys.key_entry import KeyEntry
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.texts import Body


class UnlockPage(FrontPage):
    """Asks for the passphrase. For the made-up example it says what that is."""

    passphrase_given = Signal(str)
    card_given = Signal(str)

    def __init__(self, demo_passphrase: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._demo_passphrase = demo_passphrase
        self._demo_note = Body()
        self._demo_note.setVisible(bool(demo_passphrase))
        self._entry = KeyEntry()
        self.card.addWidget(self._demo_note)
        self.card.addWidget(self._entry)
        self.below.addLayout(PulledOut(self._entry.switch))
        self._entry.passphrase_given.connect(self.passphrase_given)
        self._entry.card_given.connect(self.card_given)
        self._entry.switched.connect(self._retranslate)
        self._retranslate()

    @property
    def asks_card(self) -> bool:
        """Whether the recovery card is asked for, not the passphrase."""
        return self._entry.asks_card

    def show_busy(self) -> None:
        """The diary is being opened."""
        self._entry.show_busy()

    def show_fault(self, fault: Fault) -> None:
        """It stays closed; say why."""
        self._entry.show_fault(fault)
        self.bring_into_sight(self._entry.main)

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._entry.clear()

    def begin(self) -> None:
        """The passphrase can be typed at once."""
        self._entry.begin()

    def _retranslate(self) -> None:
        if self._entry.asks_card:
            self.heading.set_text(self.tr("Your recovery card"))
            self.lead.set_text(self.tr("With it your diary opens without the passphrase."))
        else:
            self.heading.set_text(self.tr("Your diary is locked"))
            self.lead.set_text(self.tr("Only you can open it."))
        note = self.tr("This is an example. Its passphrase is: {1}")
        self._demo_note.set_text(fill(note, self._demo_passphrase))
        self._entry.set_verb(self.tr("Open my diary"))
