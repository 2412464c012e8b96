"""Asks for the passphrase, or for the recovery card of whoever forgot it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.faults import Fault, FaultCode
from diary.ui.pages.keys.caps_note import CapsNote
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton, QuietButton
from diary.ui.widgets.fields import PassphraseField
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Strong

if TYPE_CHECKING:
    from diary.ui.pages.keys.code_groups import TypedCode
    from diary.ui.pages.keys.fault_banner import FaultBanner


class KeyEntry(Page):
    """One field, one button (`main`). `switch` goes to the card and back; its owner gives it a place."""

    passphrase_given = Signal(str)
    card_given = Signal(str)
    switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self._verb = ""
        self._code: TypedCode | None = None
        self._fault: FaultBanner | None = None
        self._build()
        self._connect()
        self._show_face(asks_card=False)
        self._relook()

    @property
    def asks_card(self) -> bool:
        """Whether the recovery card is asked for now."""
        return self._asks_card

    def typed(self) -> str:
        """The passphrase, or the groups of the card, as they stand there now."""
        return self._card_code().text() if self._asks_card else self._passphrase.text()

    def set_verb(self, verb: str) -> None:
        """What the main button does, in the language of the app."""
        self._verb = verb
        self._retranslate()

    def begin(self) -> None:
        """Put the keyboard into the field."""
        field = self._card_code().first_field() if self._asks_card else self._passphrase.field
        field.setFocus()

    def show_busy(self) -> None:
        """What was typed is being tried; nothing can be typed until `show_fault` or `clear`."""
        self._clear_fault()
        self._set_busy(busy=True)

    def show_fault(self, fault: Fault) -> None:
        """Say what went wrong. What was typed stays, ready to be typed again."""
        self._set_busy(busy=False)
        self._fault_banner().show_fault(fault)
        if self._asks_card:
            group = fault.facts.get("group", 1) if fault.code is FaultCode.MISTYPED_RECOVERY_CODE else 1
            self._card_code().go_to(int(group))
        else:
            self._passphrase.field.setFocus()
            self._passphrase.select_all()

    def clear(self) -> None:
        """Forget what was typed, and ask for the passphrase again."""
        self._passphrase.clear()
        if self._code is not None:
            self._code.clear()
        self._clear_fault()
        self._set_busy(busy=False)
        self._show_face(asks_card=False)

    def _build(self) -> None:
        self.switch = QuietButton()
        self._label = Strong()
        self._passphrase = PassphraseField()
        self._passphrase.field.setObjectName("passphrase")
        self._caps = CapsNote(self._passphrase.field)
        self.main = MainButton(big=True)
        self._column = QVBoxLayout(self)
        for widget in (self._label, self._passphrase, self._caps):
            self._column.addWidget(widget)
        self._end = QVBoxLayout()
        self._end.addWidget(self.main)
        self._column.addLayout(self._end)

    def _connect(self) -> None:
        self._passphrase.returnPressed.connect(self._on_submitted)
        self.main.clicked.connect(self._on_submitted)
        self.switch.clicked.connect(self._on_switch_clicked)

    def _on_submitted(self) -> None:
        if self._is_busy:
            return
        if self._asks_card:
            self.card_given.emit(self.typed())
        else:
            self.passphrase_given.emit(self.typed())

    def _on_switch_clicked(self) -> None:
        self._clear_fault()
        self._show_face(asks_card=not self._asks_card)
        self.begin()
        self.switched.emit()

    def _show_face(self, *, asks_card: bool) -> None:
        self._asks_card = asks_card
        self._passphrase.setVisible(not asks_card)
        if asks_card:
            # Shown at once, not with the next layout: the keyboard can't go to what is hidden.
            self._card_code().show()
            self._caps.hide()
        elif self._code is not None:
            self._code.hide()
        self._label.setBuddy(self._card_code().first_field() if asks_card else self._passphrase.field)
        self.switch.set_icon("key" if asks_card else "identification-card")
        self._retranslate()

    def _card_code(self) -> "TypedCode":
        """The groups to type, made when they are first asked for: most who open a diary have their passphrase."""
        if self._code is None:
            from diary.ui.pages.keys.code_groups import TypedCode  # noqa: PLC0415 -- as above

            self._code = TypedCode()
            self._code.submitted.connect(self._on_submitted)
            self._column.insertWidget(self._column.indexOf(self._passphrase) + 1, self._code)
        return self._code

    def _fault_banner(self) -> "FaultBanner":
        """Made for the first fault: the locked window is there sooner without."""
        if self._fault is None:
            from diary.ui.pages.keys.fault_banner import FaultBanner  # noqa: PLC0415 -- as above

            self._fault = FaultBanner()
            self._end.insertWidget(0, self._fault)
        return self._fault

    def _clear_fault(self) -> None:
        if self._fault is not None:
            self._fault.clear()

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._passphrase.field.setReadOnly(busy)
        if self._code is not None:
            self._code.set_read_only(read_only=busy)
        self.main.setEnabled(not busy)
        self.switch.setEnabled(not busy)
        self._retranslate()

    def _retranslate(self) -> None:
        name = self.tr("Your passphrase")
        self._passphrase.set_texts(name)
        self._label.set_text(self.tr("The seven groups on your card") if self._asks_card else name)
        self.main.set_text(self.tr("One moment") if self._is_busy else self._verb)
        to_passphrase, to_card = self.tr("Use my passphrase"), self.tr("Forgotten? Take your recovery card")
        self.switch.set_text(to_passphrase if self._asks_card else to_card)

    def _relook(self) -> None:
        self._column.setContentsMargins(0, self.look.px(Space.GROUP), 0, 0)
        self._column.setSpacing(self.look.px(Space.PAIR))
        self._end.setSpacing(self.look.px(Space.GROUP))
