"""The page of meetings: those to come, soonest first, and folded below those that were; one is planned in place."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import MeetingDraft
from diary.domain.ids import UNSAVED
from diary.domain.meetings import Meeting
from diary.domain.people import Person
from diary.ui.i18n import fill
from diary.ui.pages.meetings.fields import MeetingFields
from diary.ui.pages.meetings.rows import ComingRow
from diary.ui.pages.parts.fold_row import RowsCard
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.theme.tokens import Space
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.texts import QuietBody

#: By what became of a meeting: the icon beside it.
_CONTACT_ICON: Final = "check-circle"
_CALLED_OFF_ICON: Final = "prohibit"
_NOTHING_ICON: Final = "circle-dashed"


class MeetingsPage(FormPage):
    """`meeting_requested` carries an id, `more_requested` asks for older ones, `back_requested` leads back."""

    meeting_requested = Signal(int)
    more_requested = Signal()
    back_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.fields = MeetingFields(today)
        super().__init__(self.fields, parent=parent)
        self._is_new = True
        self._shows_past = False
        self._has_more = False
        self._back = LinedUpButton(icon="arrow-left")
        self._none_coming = QuietBody()
        self._coming, self._past = _Rows(self._coming_row), _Rows(self._past_row)
        self._show_past, self._more = LinedUpButton(), LinedUpButton(icon="caret-down")
        self._build()
        self._back.clicked.connect(self.back_requested)
        self._show_past.clicked.connect(self._on_show_past_clicked)
        self._more.clicked.connect(self.more_requested)
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        for name, button in (("back", self._back), ("past", self._show_past), ("more", self._more), ("new", self.new)):
            button.setObjectName(f"meetings-{name}")
        self.begin_with(self._back)
        self.column.addWidget(self._none_coming)
        self.column.addWidget(self._coming)
        self.column.addWidget(self._show_past, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._past)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._end_column()

    def show_meetings(
        self, coming: Sequence[Meeting], past: Sequence[Meeting], texts: MeetingTexts, *, has_more: bool
    ) -> None:
        """Show those to come, and those that were, newest first; `has_more` says that there are older ones."""
        self._has_more = has_more
        self._coming.show_rows([meeting.id for meeting in coming])
        for meeting in coming:
            row = self._coming.rows.widget(meeting.id)
            if isinstance(row, ComingRow):
                row.set_text(texts.title(meeting))
                row.set_small(texts.when_and_where(meeting))
                row.show_day(meeting.when.day)
        self._past.show_rows([meeting.id for meeting in past])
        for meeting in past:
            row = self._past.rows.widget(meeting.id)
            if isinstance(row, ListRow):
                row.set_text(texts.title(meeting))
                row.set_small(f"{texts.when_and_where(meeting)}\n{texts.became(meeting)}")
                row.set_icon(_icon(meeting))
        self._none_coming.setVisible(bool(past) and not coming)
        self._fold_past()
        self._show_emptiness(is_empty=not coming and not past)

    def fill(self, draft: MeetingDraft, people: Sequence[Person], topics: Sequence[str], today: date) -> None:
        """Put a meeting, as far as it is written, into the form; a new one may have topics on its list already."""
        self.fields.show_draft(draft, people, today)
        self.fields.show_topics(topics)
        self._is_new = draft.id == UNSAVED

    def ask_for_day(self) -> None:
        """It can't be saved without a day."""
        self.ask(self.tr("Write on which day it is."))
        self.fields.start()

    def _coming_row(self, number: int) -> QWidget:
        return self._row(ComingRow(), number)

    def _past_row(self, number: int) -> QWidget:
        return self._row(ListRow(), number)

    def _row(self, row: ListRow, number: int) -> ListRow:
        row.setObjectName(f"meeting-{number}")
        row.setProperty("record", number)
        row.clicked.connect(self._on_row_clicked)
        return row

    def _on_row_clicked(self) -> None:
        self.meeting_requested.emit(self.sender().property("record"))

    def _on_show_past_clicked(self) -> None:
        self._shows_past = not self._shows_past
        self._fold_past()

    def _fold_past(self) -> None:
        count = len(self._past.rows.keys)
        self._show_past.setVisible(bool(count))
        told = self.locale().toString(count)
        self._show_past.set_text(fill(self.tr("Past meetings ({1})"), f"{told}+" if self._has_more else told))
        self._show_past.set_icon("caret-up" if self._shows_past else "caret-down")
        self._past.setVisible(bool(count) and self._shows_past)
        self._more.setVisible(self._has_more and self._shows_past)

    def _retranslate(self) -> None:
        self._back.set_text(self.tr("Back to “To discuss”"))
        self.set_head(self.tr("Meetings"), self.tr("Here you prepare what is to come, at your own pace."))
        self.new.set_text(self.tr("Plan a meeting"))
        self.form.set_title(self.tr("Plan a meeting") if self._is_new else self.tr("Change the meeting"))
        self._none_coming.set_text(self.tr("No meeting is planned now."))
        self._more.set_text(self.tr("Older meetings"))
        self._fold_past()
        self.empty.set_texts(
            self.tr("No meeting planned yet"),
            self.tr("Here you gather what you want to discuss, to ask and to take along."),
            self.tr("Plan a meeting"),
        )


class _Rows(RowsCard):
    """A card with a row for each meeting."""

    def __init__(self, make: Callable[[int], QWidget]) -> None:
        self.rows = KeyedList(make, gap=Space.HAIR)
        super().__init__()
        self.body.addWidget(self.rows)

    def show_rows(self, numbers: Sequence[int]) -> None:
        """Show these, in their order."""
        self.rows.show_keys(numbers)
        self.setVisible(bool(numbers))


def _icon(meeting: Meeting) -> str:
    if meeting.contact is not None:
        return _CONTACT_ICON
    return _CALLED_OFF_ICON if meeting.called_off else _NOTHING_ICON
