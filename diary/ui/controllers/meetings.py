"""Meetings and the diary meet here: the list of them, or one of them."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from diary.domain.drafts import Form, MeetingDraft
from diary.domain.entries import Entry, EntryRef
from diary.domain.faults import OurBug
from diary.domain.ids import UNSAVED, MeetingId
from diary.domain.meetings import Meeting
from diary.domain.topics import TopicState
from diary.services.meetings import (
    MEETINGS_A_PAGE,
    call_off,
    coming_meetings,
    go_on_after_all,
    meeting,
    past_meetings,
    record_meeting,
    undo_meeting,
)
from diary.services.people import everyone, record_name
from diary.services.topics import topics_in
from diary.services.versions import put_back_entry
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.controllers.meeting_preparing import MeetingPreparing
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.draft_keeper import keep_all
from diary.ui.pages.meetings.meeting_page import MeetingPage
from diary.ui.pages.meetings.page import MeetingsPage
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.words import screen_words


class MeetingsTask(IntEnum):
    """What can be gone to here besides a meeting."""

    PLAN = -1


class MeetingsController(FormController[MeetingDraft]):
    """Shows the list for record 0, and one meeting for its id. The form stands on the list."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.MEETING, MeetingDraft, parent)
        self._here = MeetingId(UNSAVED)
        self._pages = 1
        self._half_typed = ("", "")
        self._list, self._one = MeetingsPage(desk.clock().date()), MeetingPage()
        self.page: QStackedWidget = QStackedWidget()
        self.page.addWidget(self._list)
        self.page.addWidget(self._one)
        self._preparing = MeetingPreparing(desk, self._one, self)
        self._connect_form(self._list)
        self._connect()

    def _connect(self) -> None:
        self._list.meeting_requested.connect(self._on_list_meeting_requested)
        self._list.more_requested.connect(self._on_list_more_requested)
        self._list.back_requested.connect(self._on_list_back_requested)
        self._list.fields.name_given.connect(self._on_fields_name_given)
        self._one.back_requested.connect(self._on_one_back_requested)
        self._one.edit_requested.connect(self._on_one_edit_requested)
        self._one.call_off_requested.connect(self._on_one_call_off_requested)
        self._one.go_on_requested.connect(self._on_one_go_on_requested)
        self._preparing.go_requested.connect(self.go_requested)

    def show_record(self, record: int) -> None:
        """Show one meeting, or all of them (0), or the form (PLAN); go on with what was being written."""
        if record == MeetingsTask.PLAN:
            self._here = MeetingId(UNSAVED)
            self._do(self._show)
            self._do(partial(self._edit, UNSAVED))
            return
        is_another = record != self._here
        self._here = MeetingId(record)
        self._do(self._show_afresh)
        if is_another:
            self._one.start()

    def record(self) -> int:
        """Which one is shown."""
        return self._here

    def keep(self) -> None:
        """Save what is being typed."""
        keep_all(super().keep, self._preparing.keep)

    def _show_afresh(self) -> None:
        self._show()
        if self._here != UNSAVED:
            self._preparing.show_words()
        self._go_on_writing()

    def _go_on_writing(self) -> None:
        """What is being written of another meeting waits in the list for whoever comes to see this one."""
        written = self._draft.kept() or (self._written() if self._list.is_writing else None)
        if self._here == UNSAVED or written is None or written.id == self._here:
            super()._go_on_writing()
            return
        self._list.close_form()
        self.page.setCurrentWidget(self._one)

    def _show(self) -> None:
        diary, today = self.desk.diary, self.desk.clock().date()
        coming = coming_meetings(diary, today)
        past: list[Meeting] = []
        has_more = True
        while has_more and (len(past) < self._pages * MEETINGS_A_PAGE or not self._is_among((*coming, *past))):
            page = past_meetings(diary, today, past[-1] if past else None)
            past += page
            has_more = len(page) == MEETINGS_A_PAGE
        people = {person.id: person for person in everyone(diary)}
        self._list.show_meetings(coming, past, MeetingTexts(screen_words(), today, people), has_more=has_more)
        if self._here == UNSAVED or not self._is_among((*coming, *past)):
            self._here = MeetingId(UNSAVED)
            self.page.setCurrentWidget(self._list)
            return
        self._preparing.show(self._here)
        self.page.setCurrentWidget(self._list if self._list.is_writing else self._one)

    def _is_among(self, shown: tuple[Meeting, ...]) -> bool:
        return self._here == UNSAVED or any(each.id == self._here for each in shown)

    def _on_list_meeting_requested(self, number: int) -> None:
        self.go_requested.emit(Destination(PageName.MEETINGS, number))

    def _on_list_more_requested(self) -> None:
        self._pages += 1
        self._do(self._show)

    def _on_list_back_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.TOPICS))

    def _on_fields_name_given(self, name: str) -> None:
        self._do(partial(self._take_in, name))

    def _take_in(self, name: str) -> None:
        """Somebody new is in the diary at once, by name alone."""
        person = record_name(self.desk.diary, name)
        self._list.fields.show_people(self._people_to_offer())
        self._list.fields.take_in(person.id)

    def _on_one_back_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.MEETINGS))

    def _on_one_edit_requested(self) -> None:
        self._on_page_edit_requested(self._here)

    def _on_one_call_off_requested(self) -> None:
        self._do(partial(self._call_off, self._here))

    def _call_off(self, number: MeetingId) -> None:
        call_off(self.desk.diary, number)
        self._show()
        self._tell_done(self.tr("Saved in your diary"), partial(self._go_on, number))

    def _on_one_go_on_requested(self) -> None:
        self._do(partial(self._go_on, self._here))

    def _go_on(self, number: MeetingId) -> None:
        go_on_after_all(self.desk.diary, number)
        self._show()

    def _remove(self) -> None:
        """What is half typed on the page of a meeting goes with it, and is part of the way back."""
        self._preparing.keep()
        self._half_typed = self._preparing.half_typed(MeetingId(self._record_of(self._written())))
        super()._remove()

    def _undo_removal(self, ref: EntryRef, unsaved: MeetingDraft | None) -> None:
        super()._undo_removal(ref, unsaved)
        self._preparing.go_on_with(MeetingId(ref.id), self._half_typed)

    def _save(self, draft: MeetingDraft) -> None:
        super()._save(draft)
        self._one.start()

    def _write(self, draft: MeetingDraft) -> None:
        super()._write(draft)
        self.page.setCurrentWidget(self._list)

    def _close_form(self) -> None:
        super()._close_form()
        self._do(self._show)

    def _fill_form(self, draft: MeetingDraft) -> None:
        planned = draft.id == UNSAVED and draft.topics
        there = {each.id: each.what for each in topics_in(self.desk.diary, frozenset(TopicState))} if planned else {}
        topics = [there[line.topic] for line in draft.topics if line.topic in there]
        self._list.fill(draft, self._people_to_offer(), topics, self.desk.clock().date())

    def _written(self) -> MeetingDraft:
        return self._list.fields.draft

    def _untouched(self, record: int) -> MeetingDraft:
        return MeetingDraft.of(meeting(self.desk.diary, MeetingId(record))) if record else MeetingDraft()

    def _draft_of(self, entry: Entry) -> MeetingDraft:
        return MeetingDraft.of(entry) if isinstance(entry, Meeting) else MeetingDraft()

    def _record_of(self, draft: MeetingDraft) -> int:
        return draft.id

    def _ask_what_is_missing(self, draft: MeetingDraft) -> bool:
        if draft.when is not None:
            return False
        if not self._list.ask_again():
            self._list.ask_for_day()
        return True

    def _put_into_diary(self, draft: MeetingDraft) -> Undo:
        """Recorded, it is shown: what comes next is to prepare it."""
        diary, written = self.desk.diary, draft.meeting
        if written is None:
            raise OurBug(why="meeting-unfinished")
        before = meeting(diary, written.id) if written.id != UNSAVED else None
        recorded = record_meeting(diary, written, self.desk.clock())
        self._here = recorded.id
        if before is not None:
            return partial(self._undo_change, partial(put_back_entry, diary, before))
        return partial(self._undo_new, partial(undo_meeting, diary, recorded.id), draft)
