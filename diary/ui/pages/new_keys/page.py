"""One question after the other: who is asking, a new passphrase, a new card; then the diary is written anew."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.domain.safety import SafetyProfile
from diary.services.rotating import Rotated
from diary.ui.pages.backups.progress import ProgressCard
from diary.ui.pages.keys.card_rehearsal import CardRehearsal
from diary.ui.pages.keys.fault_banner import FaultBanner
from diary.ui.pages.keys.passphrase_chooser import PassphraseChooser
from diary.ui.pages.keys.proof_card import ProofCard
from diary.ui.pages.new_keys.done import NewKeysDone
from diary.ui.pages.settings_parts.sub_page import SettingsSubPage
from diary.ui.theme.tokens import Size
from diary.ui.widgets.buttons import MainButton, QuietInkButton


class Stage(StrEnum):
    """What is asked now."""

    PROOF = "proof"
    PASSPHRASE = "passphrase"  # noqa: S105 -- a name, not a password
    CARD = "card"
    RENEWING = "renewing"
    DONE = "done"


class NewKeysPage(SettingsSubPage):
    """Nothing has changed until the last question was answered; after it, there is only the lock."""

    passphrase_proof_given = Signal(str)
    card_proof_given = Signal(str)
    passphrase_chosen = Signal(str)
    typed_back = Signal(str)
    stop_requested = Signal()
    removal_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = Stage.PROOF
        self._is_busy = False
        self._build()
        self._connect()
        self._show_stage(Stage.PROOF)
        self._relook()

    @property
    def stage(self) -> Stage:
        """What is asked now."""
        return self._stage

    def begin(self) -> None:
        """Begin by asking who it is; nothing that was typed or shown before stays."""
        self.clear()
        self._show_stage(Stage.PROOF)
        self._entry.begin()

    def show_choosing(self) -> None:
        """The client has said who is asking."""
        self._entry.clear()
        self._show_stage(Stage.PASSPHRASE)
        self.chooser.begin()

    def show_card(self, groups: tuple[str, ...], profile: SafetyProfile | None) -> None:
        """The new passphrase will do: show the new card."""
        self._rehearsal.show_groups(groups, profile)
        self._show_stage(Stage.CARD)
        self._main.setFocus()

    def show_busy(self) -> None:
        """What was given is being tried."""
        if self._stage is Stage.PROOF:
            self._entry.show_busy()
        else:
            self._set_busy(busy=True)

    def show_renewing(self) -> None:
        """The diary is being written anew."""
        self._show_stage(Stage.RENEWING)
        self._progress.tell(self.tr("Your diary gets its new keys. Until this is done, the old ones hold."))

    def show_part(self, done: float) -> None:
        """How far it is, from 0 to 1."""
        self._progress.show_part(done)

    def show_done(
        self, rotated: Rotated, names: Sequence[str] = (), *, holds_more: bool = False, was_removed: bool = False
    ) -> None:
        """All keys are new; for the rest see `NewKeysDone.show_what_is_left`."""
        self.clear()
        self._done.show_what_is_left(rotated, names, holds_more=holds_more, was_removed=was_removed)
        self._show_stage(Stage.DONE)
        self._done.begin()

    def show_fault(self, fault: Fault) -> None:
        """Say what went wrong; what was typed stays, and the old keys hold."""
        self._set_busy(busy=False)
        match self._stage:
            case Stage.PROOF:
                self._entry.show_fault(fault)
            case Stage.PASSPHRASE:
                self.chooser.show_fault(fault)
            case Stage.CARD:
                self._rehearsal.show_fault(fault)
            case Stage.RENEWING:
                self._show_stage(Stage.CARD)
                self._fault.show_fault(fault)
            case Stage.DONE:
                self._fault.show_fault(fault)

    def show_stopped(self) -> None:
        """Nothing has changed; it can be begun again from the card."""
        self._show_stage(Stage.CARD)

    def clear(self) -> None:
        """Keep nothing of what was typed or shown."""
        self._set_busy(busy=False)
        self._entry.clear()
        self.chooser.clear()
        self._rehearsal.clear()
        self._rehearsal.show_copying()

    def go_back(self) -> None:
        """One step back, as long as nothing has changed."""
        match self._stage:
            case _ if self._is_busy:
                return
            case Stage.RENEWING:
                self.stop_requested.emit()
            case Stage.DONE:
                self.lock_requested.emit()
            case Stage.CARD if self._rehearsal.is_typing_back:
                self._rehearsal.show_copying()
                self._retranslate()
            case Stage.CARD:
                self._show_stage(Stage.PASSPHRASE)
            case _:
                self.left.emit()

    def _build(self) -> None:
        self._fault = FaultBanner()
        self._proof = ProofCard()
        self._entry = self._proof.entry
        self.chooser, self._rehearsal = PassphraseChooser(), CardRehearsal()
        self._progress, self._done = ProgressCard(), NewKeysDone()
        self._main = MainButton(big=True)
        # No side bar stands beside this page, and no head over it: here is its lock.
        self._lock = QuietInkButton(icon="lock")
        self.top.addWidget(self._lock)
        for widget in (self._fault, self._proof, self.chooser, self._rehearsal, self._progress, self._done):
            self.body.addWidget(widget)
        self.end_with(self._main)

    def _connect(self) -> None:
        self._entry.passphrase_given.connect(self.passphrase_proof_given)
        self._entry.card_given.connect(self.card_proof_given)
        self._main.clicked.connect(self._on_main_clicked)
        self.chooser.submitted.connect(self._on_main_clicked)
        self.chooser.chosen.connect(self.passphrase_chosen)
        self._rehearsal.submitted.connect(self._on_main_clicked)
        self._progress.stop_requested.connect(self.stop_requested)
        self._done.removal_requested.connect(self.removal_requested)
        self._done.lock_requested.connect(self.lock_requested)
        self._lock.clicked.connect(self.lock_requested)

    def _on_main_clicked(self) -> None:
        if self._is_busy:
            return
        if self._stage is Stage.PASSPHRASE:
            self.chooser.choose()
        elif self._rehearsal.is_typing_back:
            self.typed_back.emit(self._rehearsal.typed())
        else:
            self._rehearsal.show_typing_back()
            self._retranslate()

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.chooser.show_busy(busy=busy)
        self._main.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self._retranslate()

    def _show_stage(self, stage: Stage) -> None:
        self._set_busy(busy=False)
        self._stage = stage
        self._fault.clear()
        for widget, shown_in in (
            (self._proof, {Stage.PROOF}),
            (self.chooser, {Stage.PASSPHRASE}),
            (self._rehearsal, {Stage.CARD}),
            (self._progress, {Stage.RENEWING}),
            (self._done, {Stage.DONE}),
            (self._main, {Stage.PASSPHRASE, Stage.CARD}),
            (self._lock, {*Stage} - {Stage.DONE}),
            (self.back, {Stage.PROOF, Stage.PASSPHRASE, Stage.CARD}),
        ):
            widget.setVisible(stage in shown_in)
        self.area.verticalScrollBar().setValue(0)
        self._retranslate()

    def _retranslate(self) -> None:
        super()._retranslate()
        self._lock.set_text(self.tr("Lock"))
        if self._stage is Stage.CARD:
            is_typing = self._rehearsal.is_typing_back
            self.back.set_text(self.tr("Look at the card again") if is_typing else self.tr("Back"))
        self.set_head(*self._head_texts())
        self._entry.set_verb(self.tr("Next"))
        self._main.set_text(self._main_text())

    def _head_texts(self) -> tuple[str, str]:
        match self._stage:
            case Stage.PROOF:
                return self.tr("Replace all keys"), self.tr(
                    "For when somebody may know your passphrase or your card. After this, nothing old opens your diary."
                )
            case Stage.PASSPHRASE:
                return self.tr("Choose a new passphrase"), self.tr("The old one holds until everything is ready.")
            case Stage.CARD if self._rehearsal.is_typing_back:
                return self.tr("Type the card back once"), self.tr("Then your diary gets its new keys.")
            case Stage.CARD:
                return self.tr("Copy your new card onto paper"), self.tr(
                    "The old card holds until everything is ready."
                )
            case Stage.RENEWING:
                return self.tr("One moment"), self.tr("You can stop. Then everything stays as it was.")
            case Stage.DONE:
                return self.tr("Your diary has new keys"), ""

    def _main_text(self) -> str:
        if self._is_busy:
            return self.tr("One moment")
        if self._stage is Stage.PASSPHRASE:
            return self.tr("Next")
        return self.tr("Check, and replace the keys") if self._rehearsal.is_typing_back else self.tr("I have copied it")

    def _relook(self) -> None:
        self._done.setMaximumWidth(self.look.px(Size.READING))
