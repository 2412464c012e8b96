"""Today and the diary meet here."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.drafts import ContactDraft, Form
from diary.domain.ids import PromiseId
from diary.domain.promises import PromiseChange, PromiseState
from diary.services.contacts import contact_cards
from diary.services.drafts import kept_draft
from diary.services.meetings import WholeMeeting, next_meeting, whole_meeting
from diary.services.people import everyone
from diary.services.promises import promise, promises_due, settle_promise, unsettle_promise
from diary.services.sharing import running_shares
from diary.ui.controllers.card_ask import CardAskHelp
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.pages.home.today import Today
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.pages.today import TodayPage
from diary.ui.words import screen_words

#: No more than can be taken in at a glance; the rest is one press away.
_MOST_PROMISES: Final = 3
_MOST_SHARES: Final = 3
_MOST_ENTRIES: Final = 3


class TodayController(Controller):
    """Shows what asks for an answer today, and settles it with a way back."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: TodayPage = TodayPage()
        self._card_ask = CardAskHelp(self.page.card_ask, desk, self)
        self._card_ask.go_requested.connect(self.go_requested)
        self.page.write_requested.connect(self._on_page_write_requested)
        self.page.promise_answered.connect(self._on_page_promise_answered)
        self.page.promise_requested.connect(self._on_page_promise_requested)
        self.page.promises_requested.connect(self._on_page_promises_requested)
        self.page.share_requested.connect(self._on_page_share_requested)
        self.page.entry_requested.connect(self._on_page_entry_requested)
        self.page.meeting_requested.connect(self._on_page_meeting_requested)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- there is one day
        """Read the day afresh."""
        self._do(self._show)
        self._do(self._card_ask.show)

    def _show(self) -> None:
        diary, now = self.desk.diary, self.desk.clock()
        due = promises_due(diary, now.date())
        today = Today(
            now=now,
            people={person.id: person for person in everyone(diary)},
            promises=due[:_MOST_PROMISES],
            more_promises=len(due[_MOST_PROMISES:]),
            shares=running_shares(diary, now.date(), _MOST_SHARES),
            last=contact_cards(diary)[:_MOST_ENTRIES],
            meeting=self._next_meeting(),
            has_draft=kept_draft(diary, Form.CONTACT, ContactDraft) is not None,
        )
        self.page.show_today(today)

    def _next_meeting(self) -> WholeMeeting | None:
        coming = next_meeting(self.desk.diary, self.desk.clock().date())
        return None if coming is None else whole_meeting(self.desk.diary, coming.id)

    def _settle(self, promise_id: PromiseId, state: PromiseState) -> None:
        diary, now = self.desk.diary, self.desk.clock()
        settle_promise(diary, promise_id, PromiseChange(state, now))
        self._show()
        self.page.focus_answers()
        texts = PromiseTexts(screen_words(), now, {})
        undo = partial(self._unsettle, promise_id)
        self.desk.notices.tell_done(texts.answered(state, promise(diary, promise_id)), undo)

    def _unsettle(self, promise_id: PromiseId) -> None:
        unsettle_promise(self.desk.diary, promise_id)
        self._show()
        self.page.focus_answers()

    def _on_page_write_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.WRITE))

    def _on_page_promise_answered(self, promise_id: PromiseId, state: PromiseState) -> None:
        self._do(partial(self._settle, promise_id, state))

    def _on_page_promise_requested(self, promise_id: int) -> None:
        self.go_requested.emit(Destination(PageName.PROMISES, promise_id))

    def _on_page_promises_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.PROMISES))

    def _on_page_share_requested(self, share_id: int) -> None:
        self.go_requested.emit(Destination(PageName.SHARES, share_id))

    def _on_page_meeting_requested(self, meeting_id: int) -> None:
        self.go_requested.emit(Destination(PageName.MEETINGS, meeting_id))

    def _on_page_entry_requested(self, contact_id: int) -> None:
        self.go_requested.emit(Destination(PageName.TIMELINE, contact_id))
