"""Promises of both sides and the diary meet here."""

from functools import partial

from PySide6.QtCore import QObject

from diary.domain.drafts import Form, PromiseDraft
from diary.domain.entries import Entry
from diary.domain.faults import OurBug
from diary.domain.ids import UNSAVED, PersonId, PromiseId
from diary.domain.promises import Promise
from diary.services.promises import (
    people_with_promises,
    promise,
    record_promise,
    remove_promise,
)
from diary.services.versions import put_back_entry
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.controllers.own_words import OwnWordsHelp
from diary.ui.controllers.promise_sides import PromiseSides
from diary.ui.desk import Desk
from diary.ui.pages.promises import PromisesPage


class PromisesController(FormController[PromiseDraft]):
    """Shows both sides, settles with a way back, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.PROMISE, PromiseDraft, parent)
        self._person = PersonId(UNSAVED)
        self.page: PromisesPage = PromisesPage(desk.clock().date())
        self._own_words = OwnWordsHelp(self.page, desk, self)
        self._sides = PromiseSides(desk, self.page.pair, self)
        self._sides.changed.connect(self._on_sides_changed)
        self.page.person_chosen.connect(self._on_page_person_chosen)
        self._connect_form(self.page)

    def show_record(self, record: int) -> None:
        """Read everything afresh; go on with what was being written, and go to the promise with this id (0: none)."""
        self._sides.start_anew()
        self._do(self._show_afresh)
        if record:
            self.page.go_to(PromiseId(record))

    def keep(self) -> None:
        """Save what is being typed."""
        super().keep()
        self._sides.keep()

    def _show_afresh(self) -> None:
        self._show()
        self._sides.show_words()
        self._go_on_writing()

    def _show(self) -> None:
        people = people_with_promises(self.desk.diary)
        if self._person not in {person.id for person in people}:
            self._person = PersonId(UNSAVED)
        self.page.show_people(people, self._person)
        has_some = self._sides.show(self._person or None)
        self.page.show_emptiness(is_empty=not has_some and not self._person)

    def _on_sides_changed(self) -> None:
        self._do(self._show)

    def _on_page_person_chosen(self, person: PersonId) -> None:
        self._person = person
        self._sides.start_anew()
        self._do(self._show)

    def _fill_form(self, draft: PromiseDraft) -> None:
        self._own_words.show()
        self.page.fill(draft, self._people_to_offer(), self.desk.clock().date())

    def _written(self) -> PromiseDraft:
        return self.page.fields.draft

    def _untouched(self, record: int) -> PromiseDraft:
        return PromiseDraft.of(promise(self.desk.diary, PromiseId(record))) if record else PromiseDraft()

    def _draft_of(self, entry: Entry) -> PromiseDraft:
        return PromiseDraft.of(entry) if isinstance(entry, Promise) else PromiseDraft()

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
            return partial(self._undo_change, partial(put_back_entry, diary, before))
        return partial(self._undo_new, partial(remove_promise, diary, recorded.id), draft)
