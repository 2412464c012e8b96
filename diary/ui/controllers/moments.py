"""Moments and the diary meet here."""

from functools import partial

from PySide6.QtCore import QObject

from diary.domain.attachments import UNSAVED_MOMENT, Attachment
from diary.domain.drafts import Form, MomentDraft
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.ids import UNSAVED, MomentId
from diary.domain.moments import Moment
from diary.domain.when import When
from diary.services.attachments import attachments_of, attachments_of_those
from diary.services.bin import take_out_of_bin
from diary.services.moments import (
    MOMENTS_A_PAGE,
    moment,
    newest_moments,
    record_moment,
    throw_away_unsaved,
    undo_moment,
)
from diary.services.versions import put_back_entry
from diary.ui.controllers.attachment_viewing import AttachmentViewing
from diary.ui.controllers.attachments import AttachmentsHelp
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.controllers.own_words import OwnWordsHelp
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.draft_keeper import keep_all
from diary.ui.pages.moments.page import MomentsPage


class MomentsController(FormController[MomentDraft]):
    """Shows the moments from new to old, a page at a time, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.MOMENT, MomentDraft, parent)
        self._attached = dict[int, Attachment]()
        self._pages = 1
        self._here = MomentId(UNSAVED)
        self.page: MomentsPage = MomentsPage(desk.clock().date())
        self._own_words = OwnWordsHelp(self.page, desk, self)
        self._attachments = AttachmentsHelp(self.page.fields.attachments, desk, self)
        self._viewing = AttachmentViewing(desk, self.page, self)
        self._connect_form(self.page)
        self._connect_attachments()
        self.page.more_requested.connect(self._on_page_more_requested)
        self.page.at_stake_requested.connect(self._on_page_at_stake_requested)

    def _connect_attachments(self) -> None:
        self._attachments.changed.connect(self._on_attachments_changed)
        self._viewing.heard.connect(self.page.show_heard)
        self.page.left.connect(self._viewing.leave)
        self.page.attachment_opened.connect(self._on_page_attachment_opened)

    def keep(self) -> None:
        """Save what is being typed, and what was said and is not saved yet."""
        keep_all(super().keep, self._attachments.keep)

    def show_record(self, record: int) -> None:
        """Read everything afresh, with this moment in sight; go on with what was being written."""
        self._here = MomentId(record)
        self._do(self._show_afresh)

    def _show_afresh(self) -> None:
        self._show()
        if self._here != UNSAVED:
            self.page.bring_into_sight(self._here)
        self._go_on_writing()

    def _go_on_writing(self) -> None:
        is_begun = self.page.is_writing or self._draft.kept() is not None
        if not is_begun and attachments_of(self.desk.diary, UNSAVED_MOMENT):
            # It ended while one spoke, before anything else was written.
            self._draft.note(self._untouched(UNSAVED))
        super()._go_on_writing()

    def _show(self) -> None:
        shown: list[Moment] = []
        has_more = True
        while has_more and (len(shown) < self._pages * MOMENTS_A_PAGE or not self._is_among(shown)):
            page = newest_moments(self.desk.diary, shown[-1] if shown else None)
            shown += page
            has_more = len(page) == MOMENTS_A_PAGE
        attached = attachments_of_those(self.desk.diary, Noun.MOMENT, [each.id for each in shown])
        self._attached = {each.id: each for all_of_one in attached.values() for each in all_of_one}
        self.page.show_moments(shown, attached, self.desk.clock().date(), has_more=has_more)

    def _is_among(self, shown: list[Moment]) -> bool:
        return self._here == UNSAVED or any(each.id == self._here for each in shown)

    def _on_page_more_requested(self) -> None:
        self._pages += 1
        self._do(self._show)

    def _on_page_at_stake_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.AT_STAKE))

    def _on_page_attachment_opened(self, attachment: int) -> None:
        self._viewing.open(self._attached[attachment])

    # What was given and is still looked at belongs to what is written: it is waited for.

    def _on_page_save_requested(self) -> None:
        self._attachments.once_settled(super()._on_page_save_requested)

    def _on_page_clear_requested(self) -> None:
        self._attachments.once_settled(super()._on_page_clear_requested)

    def _on_page_remove_requested(self) -> None:
        self._attachments.once_settled(super()._on_page_remove_requested)

    def _on_attachments_changed(self) -> None:
        self.page.ask("")
        if self._is_waited_for(self._written()):
            # The form is opened again for it after a lock, also when nothing else is written.
            self._draft.note(self._written())
        self._do(self._show)

    def _is_waited_for(self, draft: MomentDraft) -> bool:
        """Whether something is attached to a note that was never saved, or was and comes back with that note only."""
        return draft.moment.id == UNSAVED and self._attachments.has_or_had_any

    def _has_something_new(self, draft: MomentDraft) -> bool:
        return self._is_waited_for(draft) or super()._has_something_new(draft)

    def _clear(self) -> None:
        if not self._is_waited_for(self._written()):
            super()._clear()
            return
        self._form_page.finish_typing()
        draft = self._written()
        thrown_away = throw_away_unsaved(self.desk.diary, draft.moment, self.desk.clock())
        self._attachments.show(None)
        self._draft.settled()
        self._close_form()
        self._tell_done(self.tr("Put in the bin."), partial(self._undo_clearing, thrown_away.id, draft))

    def _undo_clearing(self, thrown_away: MomentId, draft: MomentDraft) -> None:
        take_out_of_bin(self.desk.diary, EntryRef(Noun.MOMENT, thrown_away))
        self._undo_new(partial(undo_moment, self.desk.diary, thrown_away), draft)

    def _fill_form(self, draft: MomentDraft) -> None:
        self._own_words.show()
        self._attachments.show(EntryRef.of(draft.moment))
        self.page.fill(draft, self.desk.clock().date())

    def _written(self) -> MomentDraft:
        return self.page.fields.draft

    def _untouched(self, record: int) -> MomentDraft:
        today = self.desk.clock().date()
        return MomentDraft(moment(self.desk.diary, MomentId(record)) if record else Moment(When(today)))

    def _draft_of(self, entry: Entry) -> MomentDraft:
        return MomentDraft(entry) if isinstance(entry, Moment) else self._untouched(0)

    def _record_of(self, draft: MomentDraft) -> int:
        return draft.moment.id

    def _ask_what_is_missing(self, draft: MomentDraft) -> bool:
        if not draft.moment.is_blank or self._attachments.has_any:
            return False
        self.page.ask_for_something()
        return True

    def _put_into_diary(self, draft: MomentDraft) -> Undo:
        diary, written = self.desk.diary, draft.moment
        before = moment(diary, written.id) if written.id != UNSAVED else None
        recorded = record_moment(diary, written, self.desk.clock())
        self._attachments.show(None)
        if before is not None:
            return partial(self._undo_change, partial(put_back_entry, diary, before))
        return partial(self._undo_new, partial(undo_moment, diary, recorded.id), draft)
