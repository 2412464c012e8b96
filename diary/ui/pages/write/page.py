"""The path of four steps in which a contact is written down."""

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import ContactDraft
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.when import When
from diary.ui.pages.attachments.part import AttachmentsPart
from diary.ui.pages.parts.meeting_outcome import MeetingOutcome
from diary.ui.pages.write.after import AfterStep
from diary.ui.pages.write.company import Company
from diary.ui.pages.write.feeling import FeelingStep
from diary.ui.pages.write.reading_order import controls_in, follow_reading
from diary.ui.pages.write.what import WhatStep
from diary.ui.pages.write.who import WhoStep
from diary.ui.widgets.frames import PathFrame
from diary.ui.widgets.layout_order import be_told_in_order
from diary.ui.widgets.page import Page

if TYPE_CHECKING:
    from diary.ui.pages.write.step import Step


class Kept(Enum):
    """What has become of the client's words so far."""

    NOTHING_YET = auto()
    FOR_NOW = auto()
    IN_DIARY = auto()
    NOT_YET = auto()


class WritePage(Page):
    """`changed` carries a `Change`; `step_chosen` the step, counted from 0; `left` says that the client is done.

    `own_words_made` carries fields for own words that came on the page.
    """

    changed = Signal(object)
    step_chosen = Signal(int)
    name_given = Signal(str)
    left = Signal()
    lock_requested = Signal()
    own_words_made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._controls: list[QWidget] = []
        self._kept = Kept.NOTHING_YET
        self._is_new = True
        self._who, self._what, self._after = WhoStep(), WhatStep(), AfterStep()
        self._steps: tuple[Step, ...] = (self._who, FeelingStep(), self._what, self._after)
        self._frame = PathFrame(len(self._steps))
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        for step in self._steps:
            self._frame.add_body(step)
        self._frame.main.setObjectName("on")

    def _connect(self) -> None:
        for step in self._steps:
            step.changed.connect(self.changed)
        self._who.name_given.connect(self.name_given)
        self._after.own_words_made.connect(self.own_words_made)
        self._frame.step_chosen.connect(self._on_step_chosen)
        self._frame.previous_requested.connect(self._on_previous_requested)
        self._frame.main_requested.connect(self._on_main_requested)
        self._frame.done_requested.connect(self._on_done_requested)
        self._frame.back_requested.connect(self.left)
        self._frame.lock_requested.connect(self.lock_requested)

    @property
    def attachments(self) -> AttachmentsPart:
        """What goes with the contact."""
        return self._what.attachments

    @property
    def meeting(self) -> MeetingOutcome:
        """What came of the meeting that this contact was."""
        return self._after.meeting

    def show_attached(self) -> None:
        """Something was attached or taken away."""
        self._put_in_order()

    def show_today(self, today: date, prefilled: When | None) -> None:
        """The day it is, and the moment that Egel itself filled in; None where the client wrote it before."""
        self._who.show_today(today, prefilled)
        self._after.show_today(today)

    def show_contact(self, draft: ContactDraft, *, is_new: bool) -> None:
        """Begin with a contact, at its step."""
        self._is_new = is_new
        for step in self._steps:
            step.start(draft)
        self.show_draft(draft)
        self._go_to(draft.step)
        self._start_step()
        self._retranslate()

    def show_people(self, people: Sequence[Person]) -> None:
        """Everybody who can be chosen, those met last first."""
        self._people = tuple(people)
        self._who.show_people(people)

    def show_draft(self, draft: ContactDraft) -> None:
        """What is written so far."""
        company = Company.of(self._people, draft.contact.people)
        for step in self._steps:
            step.show_draft(draft, company)
        self._put_in_order()

    def show_typed(self, draft: ContactDraft) -> None:
        """What is written so far, while words are typed that only this step shows."""
        self._steps[self._frame.steps.now].show_typed(draft)
        self._put_in_order()

    def show_kept(self, kept: Kept) -> None:
        """What has become of the words, in the foot."""
        self._kept = kept
        icon = {Kept.NOTHING_YET: "circle-dashed", Kept.NOT_YET: "warning-circle"}.get(kept, "check-circle")
        texts = {
            Kept.NOTHING_YET: self.tr("Nothing filled in yet"),
            Kept.FOR_NOW: self.tr("Kept for now"),
            Kept.IN_DIARY: self.tr("Saved in your diary"),
            Kept.NOT_YET: self.tr("Not saved yet"),
        }
        self._frame.show_state(texts[kept], icon)

    def accept_name(self, number: PersonId) -> None:
        """The name that was given is somebody in the diary now."""
        self._who.accept_name(number)

    def finish_typing(self) -> None:
        """Take what stands in fields that are read only when they are left."""
        for step in self._steps:
            step.finish_typing()

    def ask_again(self) -> bool:
        """Whether something typed can't be read; its step is shown then, and the keyboard goes there."""
        for number, step in enumerate(self._steps):
            if step.ask_again():
                if number != self._frame.steps.now:
                    self._on_step_chosen(number)
                    step.ask_again()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back and loses nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _put_in_order(self) -> None:
        """What is made while the page is open would come last of all, behind the foot."""
        controls = [control for step in self._steps for control in controls_in(step)]
        if controls != self._controls:
            self._controls = controls
            for step in self._steps:
                be_told_in_order(step)
            follow_reading([self._frame.lock, *controls])

    def _go_to(self, number: int) -> None:
        number = min(max(0, number), len(self._steps) - 1)
        self._frame.steps.show_step(number)
        self._show_buttons()
        self._frame.show_body(self._steps[number])

    def _start_step(self) -> None:
        """The keyboard goes on where the reading goes on."""
        self._steps[self._frame.steps.now].first_control().setFocus()

    def _show_buttons(self) -> None:
        number = self._frame.steps.now
        is_last = number == len(self._steps) - 1
        main = self._frame.main
        main.set_icon("check" if is_last else "")
        main.set_end_icon("" if is_last else "arrow-right")
        done, previous = self.tr("Done"), self.tr("Previous") if number else ""
        self._frame.set_buttons(done if is_last else self.tr("Next"), previous, "" if is_last else done)

    def _on_step_chosen(self, number: int) -> None:
        self.finish_typing()
        self._go_to(number)
        self.step_chosen.emit(number)
        self._start_step()

    def _on_previous_requested(self) -> None:
        self._on_step_chosen(self._frame.steps.now - 1)

    def _on_main_requested(self) -> None:
        if self._frame.steps.now == len(self._steps) - 1:
            self._on_done_requested()
        else:
            self._on_step_chosen(self._frame.steps.now + 1)

    def _on_done_requested(self) -> None:
        """Done, unless a day or a time is still unclear: then that is asked again, at its step."""
        if self.ask_again():
            self._frame.show_state(self.tr("One day or time is not clear yet"), "warning-circle")
        else:
            self.left.emit()

    def _retranslate(self) -> None:
        steps = (self.tr("Who"), self.tr("Feeling"), self.tr("What"), self.tr("Afterwards"))
        self._frame.set_texts(self.tr("To Today") if self._is_new else self.tr("To Timeline"), steps)
        self._show_buttons()
        self.show_kept(self._kept)
