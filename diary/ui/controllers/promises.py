"""Promises of both sides and the diary meet here."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.drafts import Form, PromiseDraft, WordsDraft
from diary.domain.faults import OurBug
from diary.domain.ids import UNSAVED, PersonId, PromiseId
from diary.domain.promises import Owner, PromiseChange, PromiseState
from diary.services.people import everyone
from diary.services.promises import (
    count_open_promises,
    open_promises,
    people_with_promises,
    promise,
    put_back_promise,
    record_promise,
    remove_promise,
    settle_promise,
    settled_promises,
    unsettle_promise,
)
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.desk import Desk
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.pages.parts.promise_answers import Answer
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.pages.promises.column import Part, Side
from diary.ui.pages.promises.page import PromisesPage, PromisesView
from diary.ui.words import screen_words

_OWNERS: Final = {True: (Owner.ME,), False: (Owner.WORKER, Owner.TOGETHER, Owner.ORGANISATION)}

#: So many settled promises stand there at first.
_FIRST_SETTLED: Final = 2
#: So many promises come at a time.
_A_PAGE: Final = 50


class PromisesController(FormController[PromiseDraft]):
    """Shows both sides, settles with a way back, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.PROMISE, PromiseDraft, parent)
        self._words = DraftKeeper(desk, Form.ANSWER, WordsDraft, self)
        self._person = PersonId(UNSAVED)
        self._limits: dict[Part, int] = {}
        self.page: PromisesPage = PromisesPage(desk.clock().date())
        self._connect_form()
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.answered.connect(self._on_page_answered)
        page.reopen_requested.connect(self._on_page_reopen_requested)
        page.words_edited.connect(self._on_page_words_edited)
        page.person_chosen.connect(self._on_page_person_chosen)
        page.more_requested.connect(self._on_page_more_requested)

    def show_record(self, record: int) -> None:
        """Read everything afresh; go on with what was being written, and go to the promise with this id (0: none)."""
        self._limits.clear()
        self._do(self._show_afresh)
        if record:
            self.page.go_to(PromiseId(record))

    def keep(self) -> None:
        """Save what is being typed."""
        super().keep()
        self._words.flush()

    def _show_afresh(self) -> None:
        self._show()
        self.page.show_words(self._words.kept() or WordsDraft())
        self._go_on_writing()

    def _show(self) -> None:
        people = people_with_promises(self.desk.diary)
        if self._person not in {person.id for person in people}:
            self._person = PersonId(UNSAVED)
        view = PromisesView(self._side(is_mine=True), self._side(is_mine=False), people, self._person)
        self.page.show_promises(view, self._texts())

    def _side(self, *, is_mine: bool) -> Side:
        owners, person = _OWNERS[is_mine], self._person or None
        open_limit = self._limits.get(Part(is_mine, is_open=True), _A_PAGE)
        settled_limit = self._limits.get(Part(is_mine, is_open=False), _FIRST_SETTLED)
        diary = self.desk.diary
        settled = settled_promises(diary, owners, settled_limit + 1, person=person)
        return Side(
            open_promises(diary, owners, open_limit, person),
            count_open_promises(diary, owners, person),
            settled[:settled_limit],
            has_more_settled=len(settled) > settled_limit,
        )

    def _texts(self) -> PromiseTexts:
        people = {person.id: person for person in everyone(self.desk.diary)}
        return PromiseTexts(screen_words(), self.desk.clock(), people)

    def _on_page_answered(self, promise_id: PromiseId, answer: Answer) -> None:
        self._do(partial(self._settle, promise_id, answer))

    def _settle(self, promise_id: PromiseId, answer: Answer) -> None:
        self._words.flush()
        change = PromiseChange(answer.state, self.desk.clock(), answer.told_beforehand, answer.words)
        settle_promise(self.desk.diary, promise_id, change)
        self._tell_settled(promise_id, answer.state, answer.words)

    def _on_page_reopen_requested(self, promise_id: PromiseId) -> None:
        self._do(partial(self._settle, promise_id, Answer(PromiseState.OPEN)))

    def _tell_settled(self, promise_id: PromiseId, state: PromiseState, words: str) -> None:
        self._show()
        done = self._texts().answered(state, promise(self.desk.diary, promise_id))
        self._tell_done(done, partial(self._unsettle, promise_id, words))

    def _unsettle(self, promise_id: PromiseId, words: str) -> None:
        unsettle_promise(self.desk.diary, promise_id)
        if words:
            self._on_page_words_edited(promise_id, words)
        self._show()
        self.page.show_words(self._words.kept() or WordsDraft())

    def _on_page_words_edited(self, promise_id: PromiseId, words: str) -> None:
        kept = self._words.kept() or WordsDraft()
        self._words.note(kept.with_words(promise_id, words))

    def _on_page_person_chosen(self, person: PersonId) -> None:
        self._person = person
        self._limits.clear()
        self._do(self._show)

    def _on_page_more_requested(self, part: Part) -> None:
        self._limits[part] = self._limits.get(part, _A_PAGE if part.is_open else 0) + _A_PAGE
        self._do(self._show)

    def _fill_form(self, draft: PromiseDraft) -> None:
        self.page.fill(draft, self._people_to_offer(), self.desk.clock().date())

    def _written(self) -> PromiseDraft:
        return self.page.fields.draft

    def _untouched(self, record: int) -> PromiseDraft:
        return PromiseDraft.of(promise(self.desk.diary, PromiseId(record))) if record else PromiseDraft()

    def _record_of(self, draft: PromiseDraft) -> int:
        return draft.id

    def _ask_what_is_missing(self, draft: PromiseDraft) -> bool:
        if not draft.what.strip():
            self.page.ask_for_words()
        elif draft.owner is None:
            self.page.ask_for_owner()
        else:
            return False
        return True

    def _put_into_diary(self, draft: PromiseDraft) -> Undo:
        diary, now = self.desk.diary, self.desk.clock()
        written = draft.promise(now.date())
        if written is None:
            raise OurBug(why="promise-unfinished")
        before = promise(diary, draft.id) if draft.id != UNSAVED else None
        recorded = record_promise(diary, written, now)
        if before is not None:
            return partial(self._undo_change, partial(put_back_promise, diary, before))
        return partial(self._undo_new, partial(remove_promise, diary, recorded.id), draft)
