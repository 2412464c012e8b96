"""What is at stake for the client and the diary meet here."""

from functools import partial

from PySide6.QtCore import QObject

from diary.domain.at_stake import AtStake
from diary.domain.drafts import Form
from diary.domain.entries import Entry
from diary.domain.ids import UNSAVED, AtStakeId
from diary.services.at_stake import all_at_stake, at_stake_of, record_at_stake, undo_at_stake
from diary.services.versions import put_back_entry
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.controllers.own_words import OwnWordsHelp
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.pages.at_stake.page import AtStakePage


class AtStakeController(FormController[AtStake]):
    """Shows all of it, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.AT_STAKE, AtStake, parent)
        self.page: AtStakePage = AtStakePage()
        self._own_words = OwnWordsHelp(self.page, desk, self)
        self._connect_form(self.page)
        self.page.back_requested.connect(self._on_page_back_requested)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- the page shows all of it
        """Read everything afresh; go on with what was being written."""
        self._do(self._show_afresh)

    def _show_afresh(self) -> None:
        self._show()
        self._go_on_writing()

    def _show(self) -> None:
        self.page.show_at_stake(all_at_stake(self.desk.diary))

    def _on_page_back_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.MOMENTS))

    def _fill_form(self, draft: AtStake) -> None:
        self._own_words.show()
        self.page.fill(draft)

    def _written(self) -> AtStake:
        return self.page.fields.at_stake

    def _untouched(self, record: int) -> AtStake:
        return at_stake_of(self.desk.diary, AtStakeId(record)) if record else AtStake()

    def _draft_of(self, entry: Entry) -> AtStake:
        return entry if isinstance(entry, AtStake) else AtStake()

    def _record_of(self, draft: AtStake) -> int:
        return draft.id

    def _ask_what_is_missing(self, draft: AtStake) -> bool:
        if draft.what.strip():
            return False
        self.page.ask_for_words()
        return True

    def _put_into_diary(self, draft: AtStake) -> Undo:
        diary = self.desk.diary
        before = self._untouched(draft.id) if draft.id != UNSAVED else None
        recorded = record_at_stake(diary, draft, self.desk.clock())
        if before is not None:
            return partial(self._undo_change, partial(put_back_entry, diary, before))
        return partial(self._undo_new, partial(undo_at_stake, diary, recorded.id), draft)
