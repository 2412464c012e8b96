"""The path of the first start. Going back works until the diary is made."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.faults import Fault
from diary.domain.safety import SafetyProfile
from diary.ui.pages.first_start.bodies import CardBody, ComputerBody, DoneBody, LanguageBody, PassphraseBody, StepBody
from diary.ui.pages.keys.passphrase_chooser import PassphraseChooser
from diary.ui.theme.tokens import Size
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.frames import PathFrame
from diary.ui.widgets.page import Page


class Step(IntEnum):
    """The steps, in their order."""

    LANGUAGE = 0
    COMPUTER = 1
    PASSPHRASE = 2
    CARD = 3
    DONE = 4


class FirstStartPage(Page):
    """Asks one thing at a time; `passphrase_chosen` asks to make the diary."""

    language_chosen = Signal(object)
    passphrase_chosen = Signal(str)
    typed_back = Signal(str)
    enter_requested = Signal()
    demo_requested = Signal()
    restore_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step.LANGUAGE
        self._is_busy = False
        self._build()
        self._connect()
        self._retranslate()
        self._show_step(Step.LANGUAGE)

    @property
    def step(self) -> Step:
        """Where the client is."""
        return self._step

    @property
    def chooser(self) -> PassphraseChooser:
        """Where the passphrase is chosen."""
        return self._passphrase.chooser

    @property
    def profile(self) -> SafetyProfile | None:
        """Who can get at this computer; None while that was not answered."""
        return self._computer.profile

    def begin(self) -> None:
        """Put the keyboard where the step begins."""
        match self._step:
            case Step.LANGUAGE:
                self._language.begin()
            case Step.COMPUTER:
                self._computer.begin()
            case Step.PASSPHRASE:
                self._passphrase.begin()
            case Step.CARD | Step.DONE:
                self._frame.main.setFocus()

    def show_making(self) -> None:
        """The diary is being made; nothing can be changed now."""
        self._set_busy(busy=True)

    def show_fault(self, fault: Fault) -> None:
        """Say what went wrong where the client is; what was typed stays."""
        self._set_busy(busy=False)
        if self._step is Step.CARD:
            self._card.rehearsal.show_fault(fault)
        else:
            self.chooser.show_fault(fault)

    def show_card(self, groups: tuple[str, ...]) -> None:
        """The diary is made: show its recovery card, and keep nothing of the passphrase."""
        self._set_busy(busy=False)
        self.chooser.clear()
        self._card.rehearsal.show_groups(groups, self.profile)
        self._show_step(Step.CARD)

    def show_done(self) -> None:
        """The card was typed back as it is; keep nothing of it."""
        self._card.rehearsal.clear()
        self._show_step(Step.DONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, where there is a way back."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_frame_back_requested()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self._frame = PathFrame(len(Step), Size.CONTENT)
        self._frame.lock.hide()
        self._demo = QuietButton(icon="book-open-text")
        self._frame.add_foot_widget(self._demo)
        self._language, self._computer, self._passphrase = LanguageBody(), ComputerBody(), PassphraseBody()
        self._card, self._done = CardBody(), DoneBody()
        self._bodies: tuple[StepBody, ...] = (
            self._language,
            self._computer,
            self._passphrase,
            self._card,
            self._done,
        )
        for body in self._bodies:
            self._frame.add_body(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)

    def _connect(self) -> None:
        self._frame.back_requested.connect(self._on_frame_back_requested)
        self._frame.step_chosen.connect(self._on_frame_step_chosen)
        self._frame.main_requested.connect(self._on_frame_main_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._language.chosen.connect(self.language_chosen)
        self._language.restore_requested.connect(self.restore_requested)
        self.chooser.submitted.connect(self._on_frame_main_requested)
        self.chooser.chosen.connect(self.passphrase_chosen)
        self._card.rehearsal.submitted.connect(self._on_frame_main_requested)

    def _on_frame_back_requested(self) -> None:
        if self._is_busy:
            return
        if self._step in {Step.COMPUTER, Step.PASSPHRASE}:
            self._show_step(Step(self._step - 1))
        elif self._step is Step.CARD and self._card.rehearsal.is_typing_back:
            self._card.show_typing_back(typing_back=False)
            self._show_step(Step.CARD)

    def _on_frame_step_chosen(self, number: int) -> None:
        if not self._is_made() and not self._is_busy and number < self._step:
            self._show_step(Step(number))

    def _on_frame_main_requested(self) -> None:
        if self._is_busy:
            return
        match self._step:
            case Step.LANGUAGE | Step.COMPUTER:
                self._show_step(Step(self._step + 1))
            case Step.PASSPHRASE:
                self.chooser.choose()
            case Step.CARD if self._card.rehearsal.is_typing_back:
                self.typed_back.emit(self._card.rehearsal.typed())
            case Step.CARD:
                self._card.show_typing_back(typing_back=True)
                self._show_texts()
            case Step.DONE:
                self.enter_requested.emit()

    def _is_made(self) -> bool:
        return self._step >= Step.CARD

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.chooser.show_busy(busy=busy)
        for button in (self._frame.main, self._frame.back, self._demo):
            button.setEnabled(not busy)
        self._show_texts()

    def _show_step(self, step: Step) -> None:
        self._step = step
        self._frame.steps.show_step(step)
        self._frame.show_body(self._bodies[step])
        self._demo.setVisible(not self._is_made())
        self._show_texts()
        self.begin()

    def _show_texts(self) -> None:
        is_typing_back = self._step is Step.CARD and self._card.rehearsal.is_typing_back
        self._frame.back.setVisible(self._step in {Step.COMPUTER, Step.PASSPHRASE} or is_typing_back)
        back = self.tr("Look at the card again") if is_typing_back else self.tr("Back")
        steps = (
            self.tr("Language"),
            self.tr("Computer"),
            self.tr("Passphrase"),
            self.tr("Recovery card"),
            self.tr("Done"),
        )
        self._frame.set_texts(back, steps)
        self._frame.set_buttons(self._main_text(is_typing_back=is_typing_back))
        self._frame.show_state(self._state_text(), "hourglass" if self._is_busy else "check-circle")

    def _main_text(self, *, is_typing_back: bool) -> str:
        if self._is_busy:
            return self.tr("One moment")
        match self._step:
            case Step.LANGUAGE | Step.COMPUTER:
                return self.tr("Next")
            case Step.PASSPHRASE:
                return self.tr("Make my diary")
            case Step.CARD:
                return self.tr("Check") if is_typing_back else self.tr("I have copied it")
            case Step.DONE:
                return self.tr("Open my diary")

    def _state_text(self) -> str:
        if self._is_busy:
            return self.tr("One moment. Your diary is being made.")
        if self._step is Step.CARD:
            return self.tr("Your diary is made.")
        return ""

    def _retranslate(self) -> None:
        self._demo.set_text(self.tr("Look at an example diary first"))
        self._show_texts()
