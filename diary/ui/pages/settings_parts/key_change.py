"""Changing what opens the diary: first the client says who is asking, then comes what is new."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.domain.safety import SafetyProfile
from diary.ui.pages.keys.card_rehearsal import CardRehearsal
from diary.ui.pages.keys.passphrase_chooser import PassphraseChooser
from diary.ui.pages.keys.proof_card import ProofCard
from diary.ui.theme.tokens import Size
from diary.ui.widgets.buttons import MainButton, QuietButton
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.room_page import RoomPage


class KeyTask(StrEnum):
    """What is changed."""

    PASSPHRASE = "passphrase"  # noqa: S105 -- a name, not a password
    CARD = "card"


class _Stage(StrEnum):
    PROOF = "proof"
    NEW = "new"


class KeyChangeView(RoomPage):
    """Goes through one change; `left` when the client goes back."""

    passphrase_proof_given = Signal(str)
    card_proof_given = Signal(str)
    passphrase_chosen = Signal(str)
    typed_back = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Size.CONTENT_NARROW, parent)
        self._task = KeyTask.PASSPHRASE
        self._stage = _Stage.PROOF
        self._is_busy = False
        self._build()
        self._connect()
        self._show_stage(_Stage.PROOF)

    def ask_for_proof(self, task: KeyTask) -> None:
        """Begin by asking who it is."""
        self.clear()
        self._task = task
        self._show_stage(_Stage.PROOF)
        self._entry.begin()

    def show_choosing(self) -> None:
        """A new passphrase may be chosen."""
        self._begin_new()
        self.chooser.begin()

    def show_card(self, groups: tuple[str, ...], profile: SafetyProfile | None) -> None:
        """There is a new card; the one before no longer works."""
        self._rehearsal.show_groups(groups, profile)
        self._begin_new()
        self._main.setFocus()

    def show_busy(self) -> None:
        """What was given is being tried or used."""
        if self._stage is _Stage.PROOF:
            self._entry.show_busy()
        else:
            self._set_busy(busy=True)

    def show_fault(self, fault: Fault) -> None:
        """Say what went wrong; what was typed stays."""
        if self._stage is _Stage.PROOF:
            self._entry.show_fault(fault)
            return
        self._set_busy(busy=False)
        if self._task is KeyTask.CARD:
            self._rehearsal.show_fault(fault)
        else:
            self.chooser.show_fault(fault)

    def clear(self) -> None:
        """Keep nothing of what was typed or shown."""
        self._set_busy(busy=False)
        self._entry.clear()
        self.chooser.clear()
        self._rehearsal.clear()
        self._rehearsal.show_copying()

    def go_back(self) -> None:
        """One step back: to the card while it is typed back, else out."""
        if self._is_busy:
            return
        if self._rehearsal.is_typing_back:
            self._rehearsal.show_copying()
            self._retranslate()
        else:
            self.left.emit()

    def _build(self) -> None:
        self._back = QuietButton(icon="arrow-left")
        self.body.insertLayout(0, PulledOut(self._back))
        self._proof = ProofCard()
        self._entry = self._proof.entry
        self.chooser = PassphraseChooser()
        self._rehearsal = CardRehearsal()
        self._main = MainButton(big=True)
        for widget in (self._proof, self.chooser, self._rehearsal):
            self.body.addWidget(widget)
        self.end_with(self._main)

    def _connect(self) -> None:
        self._back.clicked.connect(self.go_back)
        self._main.clicked.connect(self._on_main_clicked)
        self._entry.passphrase_given.connect(self.passphrase_proof_given)
        self._entry.card_given.connect(self.card_proof_given)
        self.chooser.submitted.connect(self._on_main_clicked)
        self.chooser.chosen.connect(self.passphrase_chosen)
        self._rehearsal.submitted.connect(self._on_main_clicked)

    def _on_main_clicked(self) -> None:
        if self._is_busy:
            return
        if self._task is KeyTask.PASSPHRASE:
            self.chooser.choose()
        elif self._rehearsal.is_typing_back:
            self.typed_back.emit(self._rehearsal.typed())
        else:
            self._rehearsal.show_typing_back()
            self._retranslate()

    def _begin_new(self) -> None:
        self._entry.clear()
        self._show_stage(_Stage.NEW)

    def _show_stage(self, stage: _Stage) -> None:
        self._stage = stage
        is_new = stage is _Stage.NEW
        self._proof.setVisible(not is_new)
        self.chooser.setVisible(is_new and self._task is KeyTask.PASSPHRASE)
        self._rehearsal.setVisible(is_new and self._task is KeyTask.CARD)
        self._main.setVisible(is_new)
        self.area.verticalScrollBar().setValue(0)
        self._retranslate()

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.chooser.show_busy(busy=busy)
        self._main.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._retranslate()

    def _retranslate(self) -> None:
        to_card, to_settings = self.tr("Look at the card again"), self.tr("Settings")
        self._back.set_text(to_card if self._rehearsal.is_typing_back else to_settings)
        self._entry.set_verb(self.tr("Next"))
        self.set_head(*self._head_texts())
        self._main.set_text(self._main_text())

    def _head_texts(self) -> tuple[str, str]:
        if self._stage is _Stage.PROOF:
            return self.tr("Is it you?"), self._proof_text()
        if self._task is KeyTask.PASSPHRASE:
            return self.tr("Choose a new passphrase"), self.tr("The old one stops as soon as the new one is saved.")
        if self._rehearsal.is_typing_back:
            return self.tr("Type the card back once"), self.tr("Then you know for sure that it is right.")
        return self.tr("Copy your new card onto paper"), self.tr("The old card no longer works. Destroy it.")

    def _proof_text(self) -> str:
        if self._task is KeyTask.PASSPHRASE:
            return self.tr("Type the passphrase you have now. Your recovery card is good too.")
        return self.tr("Type your passphrase. After this you see a new card, and the old one stops at once.")

    def _main_text(self) -> str:
        if self._is_busy:
            return self.tr("One moment")
        if self._task is KeyTask.PASSPHRASE:
            return self.tr("Save the new passphrase")
        return self.tr("Check") if self._rehearsal.is_typing_back else self.tr("I have copied it")
