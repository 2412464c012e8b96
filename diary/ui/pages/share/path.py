"""The path of sharing: five steps in one frame, and the end. It is always possible to go back."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from diary.domain.sharing import SharePlan
from diary.ui.pages.share.check import CheckStep
from diary.ui.pages.share.hand import HandStep
from diary.ui.pages.share.shared import SharedPage
from diary.ui.pages.share.terms import TermsStep
from diary.ui.pages.share.views import ChoiceView, HandView, Period, ReaderView, SharedView, Telling
from diary.ui.pages.share.what import WhatStep
from diary.ui.pages.share.whom import WhomStep
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.frames import PathFrame
from diary.ui.widgets.page import Page
from diary.ui.widgets.tab_order import tab_as_the_eye_goes

WHOM, WHAT, TERMS, CHECK, HAND = range(5)
STEPS: Final = 5


class SharePath(Page):
    """Shows the steps; what is pressed and typed in them goes out by the signals of the steps."""

    back_requested = Signal()
    lock_requested = Signal()
    step_requested = Signal(int)
    save_requested = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._step = WHOM
        self.whom, self.what, self.terms = WhomStep(), WhatStep(), TermsStep(today)
        self.check, self.hand, self.shared = CheckStep(), HandStep(), SharedPage()
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._frame = PathFrame(STEPS)
        self._bodies: tuple[QWidget, ...] = (self.whom, self.what, self.terms, self.check, self.hand)
        for body in self._bodies:
            self._frame.add_body(body)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._frame)
        self._stack.addWidget(self.shared)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self._frame.back_requested.connect(self.back_requested)
        self._frame.lock_requested.connect(self.lock_requested)
        self._frame.step_chosen.connect(self.step_requested)
        self._frame.previous_requested.connect(self._on_frame_previous_requested)
        self._frame.main_requested.connect(self._on_frame_main_requested)
        self.shared.back_requested.connect(self.back_requested)

    @property
    def step(self) -> int:
        """The step shown now."""
        return self._step

    def show_step(self, step: int) -> None:
        """Show a step from its top."""
        self._step = step
        self._stack.setCurrentWidget(self._frame)
        self._frame.steps.show_step(step)
        self._frame.show_body(self._bodies[step])
        self._fill_height()
        self._retranslate()

    def start_step(self) -> None:
        """Put the keyboard at the start of the step."""
        controls = (self.whom, self.what, self.terms, self.check)
        control = controls[self._step].first_control() if self._step < HAND else self._frame.main
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reader(self, view: ReaderView) -> None:
        """Step 1 as it is filled in."""
        self.whom.show_reader(view)
        tab_as_the_eye_goes(self._frame)

    def show_choice(self, view: ChoiceView) -> None:
        """Step 2 as it is chosen."""
        self.what.show_choice(view)
        tab_as_the_eye_goes(self._frame)

    def show_terms(self, plan: SharePlan, today: date, days: Mapping[Period, date]) -> None:
        """Step 3 as it is answered."""
        self.terms.show_terms(plan, today, days)

    def show_telling(self, reader: str, telling: Telling) -> None:
        """Step 4: who will know what."""
        self.check.show_telling(reader, telling)

    def show_plan(self, view: HandView) -> None:
        """Step 5: what is about to be shared."""
        self.hand.show_plan(view)

    def show_share(self, view: SharedView) -> None:
        """The end."""
        self.shared.show_share(view)
        self._stack.setCurrentWidget(self.shared)

    def wait_for_pages(self, *, waiting: bool) -> None:
        """Nothing can be saved before the pages are there."""
        self._frame.main.setEnabled(not waiting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns fill the height there is."""
        super().resizeEvent(event)
        self._fill_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes a step back, and from the first one to where one came from. Nothing is lost."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._step == WHOM or self._stack.currentWidget() is self.shared:
            self.back_requested.emit()
        else:
            self.step_requested.emit(self._step - 1)

    def _fill_height(self) -> None:
        around = self.look.px(Size.PATH_HEAD) + self.look.px(Size.PATH_FOOT)
        margins = self.look.px(Space.PAIR) + self.look.px(Space.CARD)
        for step in (self.what, self.check):
            step.fill_height(max(0, self.height() - around - margins))

    def _on_frame_previous_requested(self) -> None:
        self.step_requested.emit(self._step - 1)

    def _on_frame_main_requested(self) -> None:
        if self._step == HAND:
            self.save_requested.emit()
        else:
            self.step_requested.emit(self._step + 1)

    def _retranslate(self) -> None:
        steps = (
            self.tr("For whom"),
            self.tr("What"),
            self.tr("How long"),
            self.tr("Look"),
            self.tr("How"),
        )
        self._frame.set_texts(self.tr("To Share"), steps)
        main = {CHECK: self.tr("This is right, next"), HAND: self.tr("Save as PDF")}.get(self._step, self.tr("Next"))
        self._frame.set_buttons(main, self.tr("Previous") if self._step > WHOM else "")
        self._frame.main.set_end_icon("floppy-disk" if self._step == HAND else "arrow-right")
        self._frame.show_state(self.tr("Nothing has been shared yet"))

    def _relook(self) -> None:
        self._fill_height()
