"""Moments and the diary meet here."""

from functools import partial

from PySide6.QtCore import QObject

from diary.domain.drafts import Form, MomentDraft
from diary.domain.entries import Entry
from diary.domain.ids import UNSAVED, MomentId
from diary.domain.moments import Moment
from diary.domain.when import When
from diary.services.moments import (
    MOMENTS_A_PAGE,
    moment,
    newest_moments,
    record_moment,
    undo_moment,
)
from diary.services.versions import put_back_entry
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.controllers.own_words import OwnWordsHelp
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.pages.moments.page import MomentsPage


class MomentsController(FormController[MomentDraft]):
    """Shows the moments from new to old, a page at a time, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.MOMENT, MomentDraft, parent)
        self._shown: tuple[Moment, ...] = ()
        self._pages = 1
        self._here = MomentId(UNSAVED)
        self.page: MomentsPage = MomentsPage(desk.clock().date())
        self._own_words = OwnWordsHelp(self.page.fields.own_words, desk, self)
        self._connect_form(self.page)
        self.page.more_requested.connect(self._on_page_more_requested)
        self.page.at_stake_requested.connect(self._on_page_at_stake_requested)

    def show_record(self, record: int) -> None:
        """Read everything afresh, with this moment in sight; go on with what was being written."""
        self._here = MomentId(record)
        self._do(self._show_afresh)

    def _show_afresh(self) -> None:
        self._show()
        if self._here != UNSAVED:
            self.page.bring_into_sight(self._here)
        self._go_on_writing()

    def _show(self) -> None:
        shown: list[Moment] = []
        has_more = True
        while has_more and (len(shown) < self._pages * MOMENTS_A_PAGE or not self._is_among(shown)):
            page = newest_moments(self.desk.diary, shown[-1] if shown else None)
            shown += page
            has_more = len(page) == MOMENTS_A_PAGE
        self.page.show_moments(shown, self.desk.clock().date(), has_more=has_more)

    def _is_among(self, shown: list[Moment]) -> bool:
        return self._here == UNSAVED or any(each.id == self._here for each in shown)

    def _on_page_more_requested(self) -> None:
        self._pages += 1
        self._do(self._show)

    def _on_page_at_stake_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.AT_STAKE))

    def _fill_form(self, draft: MomentDraft) -> None:
        self._own_words.show()
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
        if not draft.moment.is_blank:
            return False
        self.page.ask_for_something()
        return True

    def _put_into_diary(self, draft: MomentDraft) -> Undo:
        diary, written = self.desk.diary, draft.moment
        before = moment(diary, written.id) if written.id != UNSAVED else None
        recorded = record_moment(diary, written, self.desk.clock())
        if before is not None:
            return partial(self._undo_change, partial(put_back_entry, diary, before))
        return partial(self._undo_new, partial(undo_moment, diary, recorded.id), draft)
