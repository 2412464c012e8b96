"""Promises of both sides and the diary meet here."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.drafts import Form, PromiseDraft, WordsDraft
from diary.domain.faults import Fault
from diary.domain.ids import UNSAVED, PersonId, PromiseId
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.services.people import everyone, people_last_met
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
from diary.ui.desk import Controller, Desk
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


class PromisesController(Controller):
    """Shows both sides, settles with a way back, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draft = DraftKeeper(desk, Form.PROMISE, PromiseDraft, self)
        self._words = DraftKeeper(desk, Form.ANSWER, WordsDraft, self)
        self._person = PersonId(UNSAVED)
        self._limits: dict[Part, int] = {}
        self._is_put_away = False
        self.page: PromisesPage = PromisesPage(desk.clock().date())
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.answered.connect(self._on_page_answered)
        page.reopen_requested.connect(self._on_page_reopen_requested)
        page.words_edited.connect(self._on_page_words_edited)
        page.person_chosen.connect(self._on_page_person_chosen)
        page.more_requested.connect(self._on_page_more_requested)
        page.new_requested.connect(self._on_page_new_requested)
        page.edit_requested.connect(self._on_page_edit_requested)
        page.draft_edited.connect(self._draft.note)
        page.save_requested.connect(self._on_page_save_requested)
        page.put_away.connect(self._on_page_put_away)
        page.clear_requested.connect(self._on_page_clear_requested)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- the page shows all of them
        """Read everything afresh; go on with what was being written."""
        self._limits.clear()
        self._do(self._show_afresh)

    def keep(self) -> None:
        """Save what is being typed."""
        self._draft.flush()
        self._words.flush()

    def _show_afresh(self) -> None:
        self._show()
        self.page.show_words(self._words.kept() or WordsDraft())
        draft = self._draft.kept()
        if draft is not None and not self._is_put_away:
            self._write(draft)

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
        undo = partial(self._unsettle, promise_id, words)
        self.desk.notices.tell_done(done, partial(self._do, undo))

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

    def _on_page_new_requested(self) -> None:
        self._do(lambda: self._write(self._draft.kept() or PromiseDraft()))

    def _on_page_edit_requested(self, promise_id: PromiseId) -> None:
        self._do(partial(self._edit, promise_id))

    def _edit(self, promise_id: PromiseId) -> None:
        unfinished = self._draft.kept()
        if unfinished is not None and unfinished.id != promise_id:
            self._write(unfinished)
            self.desk.notices.tell_done(self.tr("You were still writing this. Save it first, or throw it away."))
            return
        self._write(unfinished or PromiseDraft.of(promise(self.desk.diary, promise_id)))

    def _write(self, draft: PromiseDraft) -> None:
        people = everyone(self.desk.diary)
        met = people_last_met(self.desk.diary, len(people))
        others = tuple(person for person in people if person not in met)
        self._is_put_away = False
        self.page.open_form(draft, (*met, *others), self.desk.clock().date())

    def _on_page_save_requested(self) -> None:
        draft = self.page.fields.draft
        written = draft.promise(self.desk.clock().date())
        if written is not None:
            self._do(partial(self._save, draft, written))
        elif draft.what.strip():
            self.page.ask_for_owner()
        else:
            self.page.ask_for_words()

    def _save(self, draft: PromiseDraft, written: Promise) -> None:
        before = promise(self.desk.diary, draft.id) if draft.id != UNSAVED else None
        recorded = record_promise(self.desk.diary, written, self.desk.clock())
        self._draft.settled()
        self.page.close_form()
        self._show()
        undo = partial(self._take_back, recorded, draft) if before is None else partial(self._put_back, before)
        self.desk.notices.tell_done(self.tr("Saved in your diary"), partial(self._do, undo))

    def _take_back(self, recorded: Promise, draft: PromiseDraft) -> None:
        remove_promise(self.desk.diary, recorded.id)
        self._show()
        self._write_again(draft)

    def _put_back(self, before: Promise) -> None:
        put_back_promise(self.desk.diary, before)
        self._show()

    def _write_again(self, draft: PromiseDraft) -> None:
        self._draft.note(draft)
        self._write(draft)

    def _on_page_put_away(self) -> None:
        self._do(self._put_away)

    def _put_away(self) -> None:
        if self._has_something_new(self.page.fields.draft):
            self._draft.flush()
        else:
            self._draft.forget()
        self._is_put_away = True
        self.page.close_form()

    def _on_page_clear_requested(self) -> None:
        self._do(self._clear)

    def _clear(self) -> None:
        draft = self.page.fields.draft
        has_something = self._has_something_new(draft)
        self._draft.forget()
        self.page.close_form()
        if has_something:
            undo = partial(self._write_again, draft)
            self.desk.notices.tell_done(self.tr("Thrown away"), partial(self._do, undo))

    def _has_something_new(self, draft: PromiseDraft) -> bool:
        is_new = draft.id == UNSAVED
        return draft != (PromiseDraft() if is_new else PromiseDraft.of(promise(self.desk.diary, draft.id)))

    def _do(self, work: Callable[[], None]) -> None:
        """Do it, and say in words when it can't be."""
        try:
            work()
        except Fault as fault:
            self.desk.notices.tell_fault(fault)
