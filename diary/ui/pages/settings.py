"""The settings: what can be chosen about the app, and, behind it, a new passphrase or recovery card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from diary.domain.faults import Fault
from diary.domain.language import Language
from diary.domain.safety import SafetyProfile
from diary.services.settings import Settings
from diary.ui.pages.keys.passphrase_chooser import PassphraseChooser
from diary.ui.pages.settings_parts.key_change import KeyChangeView, KeyTask
from diary.ui.pages.settings_parts.overview import SettingsOverview
from diary.ui.widgets.page import Page


class SettingsPage(Page):
    """One side at a time; going back forgets what was typed on the other."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    text_size_chosen = Signal(object)
    passphrase_proof_given = Signal(str)
    card_proof_given = Signal(str)
    passphrase_chosen = Signal(str)
    typed_back = Signal(str)
    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: KeyTask | None = None
        self._overview, self._change = SettingsOverview(), KeyChangeView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self._change)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._connect()

    @property
    def task(self) -> KeyTask | None:
        """The change of keys that is going on; None on the overview."""
        return self._task

    @property
    def chooser(self) -> PassphraseChooser:
        """Where a new passphrase is chosen."""
        return self._change.chooser

    def show_settings(self, language: Language, settings: Settings) -> None:
        """Show what holds now."""
        self._overview.show_settings(language, settings)

    def show_overview(self) -> None:
        """Back to all settings; nothing that was typed or shown on the way stays."""
        self._task = None
        self._change.clear()
        self._stack.setCurrentWidget(self._overview)

    def begin(self, task: KeyTask) -> None:
        """Change keys; first the client says who is asking."""
        self._task = task
        self._stack.setCurrentWidget(self._change)
        self._change.ask_for_proof(task)

    def show_choosing(self) -> None:
        """The client has said who is asking: a new passphrase may be chosen."""
        self._change.show_choosing()

    def show_card(self, groups: tuple[str, ...], profile: SafetyProfile | None) -> None:
        """There is a new recovery card."""
        self._change.show_card(groups, profile)

    def show_busy(self) -> None:
        """What was given is being tried or used."""
        self._change.show_busy()

    def show_fault(self, fault: Fault) -> None:
        """Say what went wrong where the client is."""
        self._change.show_fault(fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape and self._task is not None:
            self._change.go_back()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self._overview.language_chosen.connect(self.language_chosen)
        self._overview.theme_chosen.connect(self.theme_chosen)
        self._overview.text_size_chosen.connect(self.text_size_chosen)
        self._overview.place_chosen.connect(self.place_chosen)
        self._change.passphrase_proof_given.connect(self.passphrase_proof_given)
        self._change.card_proof_given.connect(self.card_proof_given)
        self._change.passphrase_chosen.connect(self.passphrase_chosen)
        self._change.typed_back.connect(self.typed_back)
        self._change.left.connect(self.show_overview)
