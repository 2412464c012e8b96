"""The locked diary: one field, one button, and the way for whoever forgot."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault, FaultCode
from diary.domain.feelings import Posture
from diary.ui.i18n import fill
from diary.ui.pages.keys.front import FrontPage
from diary.ui.pages.keys.key_entry import KeyEntry
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import QuietButton, QuietInkButton
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.scroll import bring_into_sight
from diary.ui.widgets.texts import Body

if TYPE_CHECKING:
    from diary.ui.pages.keys.damage_offer import DamageOffer
    from diary.ui.widgets.banners import Banner


class UnlockPage(FrontPage):
    """Asks for the passphrase. For the made-up example it says what that is."""

    passphrase_given = Signal(str)
    card_given = Signal(str)
    restore_requested = Signal()
    wipe_requested = Signal()
    newest_backup_requested = Signal()
    salvage_requested = Signal()

    def __init__(self, demo_passphrase: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._demo_passphrase = demo_passphrase
        self._demo_note = Body()
        self._demo_note.setVisible(bool(demo_passphrase))
        self._entry = KeyEntry()
        self.card.addWidget(self._demo_note)
        self.card.addWidget(self._entry)
        self._damage: DamageOffer | None = None
        self._keys_back: Banner | None = None
        self._restore, self._wipe = QuietButton(icon="clock-counter-clockwise"), QuietInkButton(icon="eraser")
        for button in (self._entry.switch, self._restore, self._wipe):
            self.below.addLayout(PulledOut(button))
        self._restore.clicked.connect(self.restore_requested)
        self._wipe.clicked.connect(self.wipe_requested)
        # For whoever has lost the passphrase; whoever has it wipes in the settings.
        self._wipe.hide()
        self._entry.passphrase_given.connect(self.passphrase_given)
        self._entry.card_given.connect(self.card_given)
        self._entry.switched.connect(self._on_entry_switched)
        self._retranslate()

    @property
    def asks_card(self) -> bool:
        """Whether the recovery card is asked for, not the passphrase."""
        return self._entry.asks_card

    def typed(self) -> str:
        """The passphrase or the card that stands there, for a diary that is damaged."""
        return self._entry.typed()

    def show_busy(self) -> None:
        """The diary is being opened."""
        self._entry.show_busy()
        self._set_ways_enabled(is_on=False)
        if self._damage is not None:
            self._damage.hide()

    def show_fault(self, fault: Fault) -> None:
        """It stays closed; say why."""
        self._entry.show_fault(fault)
        self._set_ways_enabled(is_on=True)
        if fault.code is FaultCode.DAMAGED_DIARY:
            self._offer_after_damage()
        bring_into_sight(self._entry.main)

    def say_keys_put_back(self) -> None:
        """The key file was lost, and a backup had it: nothing else has changed."""
        from diary.ui.widgets.banners import Banner, BannerKind  # noqa: PLC0415 -- a locked window doesn't need it

        self._keys_back = Banner(BannerKind.GOOD_TO_KNOW, icon="key")
        self.card.addWidget(self._keys_back)
        self._retranslate()
        self._keys_back.say(self._keys_back.text())

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._entry.clear()

    def begin(self) -> None:
        """The passphrase can be typed at once."""
        self._entry.begin()

    def _on_entry_switched(self) -> None:
        self._wipe.setVisible(self._entry.asks_card)
        self._retranslate()

    def _set_ways_enabled(self, *, is_on: bool) -> None:
        for button in (self._restore, self._wipe):
            button.setEnabled(is_on)

    def _offer_after_damage(self) -> None:
        if self._damage is None:
            from diary.ui.pages.keys.damage_offer import DamageOffer  # noqa: PLC0415 -- a locked window doesn't need it

            self._damage = DamageOffer()
            self._damage.backup_requested.connect(self.newest_backup_requested)
            self._damage.salvage_requested.connect(self.salvage_requested)
            self.card.addSpacing(self.look.px(Space.PAIR))
            self.card.addWidget(self._damage)
        self._damage.show()

    def _retranslate(self) -> None:
        self._restore.set_text(self.tr("Put back a backup"))
        self._wipe.set_text(self.tr("No card either? Wipe this diary"))
        if self._keys_back is not None:
            self._keys_back.set_texts(
                self.tr("Your diary has its keys back."),
                self.tr("All that you wrote is there. Open it with the passphrase or the card of that backup."),
            )
        if self._entry.asks_card:
            self.heading.set_text(self.tr("Your recovery card"))
            self.lead.set_text(self.tr("With it your diary opens without the passphrase."))
        else:
            self.heading.set_text(self.tr("Your diary is locked"))
            self.lead.set_text(self.tr("Only you can open it."))
        note = self.tr("This is an example. Its passphrase is: {1}")
        self._demo_note.set_text(fill(note, self._demo_passphrase))
        self._entry.set_verb(self.tr("Open my diary"))
