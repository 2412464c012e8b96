"""Promises of both sides wherever they are shown: read, settled with a way back, words about them kept."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from diary.domain.drafts import Form, WordsDraft
from diary.domain.ids import PersonId, PromiseId
from diary.domain.promises import Owner, PromiseChange, PromiseState
from diary.services.people import everyone
from diary.services.promises import (
    count_open_promises,
    count_settled_promises,
    open_promises,
    promise,
    settle_promise,
    settled_promises,
    unsettle_promise,
)
from diary.ui.desk import Desk
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.pages.parts.promise_answers import Answer
from diary.ui.pages.parts.promise_column import Part, Side
from diary.ui.pages.parts.promise_pair import PromisePair
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.words import screen_words

_MINE: Final = (Owner.ME,)
_OF_OTHERS: Final = (Owner.WORKER, Owner.TOGETHER, Owner.ORGANISATION)

#: So many settled promises stand there at first.
_FIRST_SETTLED: Final = 2
#: So many promises come at a time.
_A_PAGE: Final = 50


class PromiseSides(QObject):
    """Fills a `PromisePair` and does what is pressed in it. `changed` asks its page to show everything afresh."""

    changed = Signal()

    def __init__(self, desk: Desk, pair: PromisePair, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair = pair
        self._words = DraftKeeper(desk, Form.ANSWER, WordsDraft, self)
        self._limits: dict[Part, int] = {}
        pair.answered.connect(self._on_pair_answered)
        pair.reopen_requested.connect(self._on_pair_reopen_requested)
        pair.words_edited.connect(self._on_pair_words_edited)
        pair.more_requested.connect(self._on_pair_more_requested)

    def start_anew(self) -> None:
        """Show no more than at first, and nothing that is only there because it was just answered."""
        self._limits.clear()
        self._pair.start_anew()

    def keep(self) -> None:
        """Save the words being typed."""
        self._words.flush()

    def show(self, person: PersonId | None) -> bool:
        """Show both sides, only what is with `person` where one is given; False when there is nothing at all."""
        mine, others = self._side(person, is_mine=True), self._side(person, is_mine=False)
        self._pair.show_sides(mine, others, self._texts(), person)
        return not (mine.is_empty and others.is_empty)

    def show_words(self) -> None:
        """Go on with the words that were being written about promises."""
        self._pair.show_words(self._words.kept() or WordsDraft())

    def _side(self, person: PersonId | None, *, is_mine: bool) -> Side:
        diary, owners = self._desk.diary, _MINE if is_mine else _OF_OTHERS
        open_limit = self._limits.get(Part(is_mine, is_open=True), _A_PAGE)
        settled_limit = self._limits.get(Part(is_mine, is_open=False), _FIRST_SETTLED)
        return Side(
            open_promises(diary, owners, open_limit, person),
            count_open_promises(diary, owners, person),
            settled_promises(diary, owners, settled_limit, person=person),
            count_settled_promises(diary, owners, person),
        )

    def _texts(self) -> PromiseTexts:
        people = {person.id: person for person in everyone(self._desk.diary)}
        return PromiseTexts(screen_words(), self._desk.clock(), people)

    def _on_pair_answered(self, promise_id: PromiseId, answer: Answer) -> None:
        self._desk.notices.attempt(partial(self._settle, promise_id, answer))

    def _on_pair_reopen_requested(self, promise_id: PromiseId) -> None:
        self._desk.notices.attempt(partial(self._settle, promise_id, Answer(PromiseState.OPEN)))

    def _settle(self, promise_id: PromiseId, answer: Answer) -> None:
        self._words.flush()
        change = PromiseChange(answer.state, self._desk.clock(), answer.told_beforehand, answer.words)
        settle_promise(self._desk.diary, promise_id, change)
        self.changed.emit()
        done = self._texts().answered(answer.state, promise(self._desk.diary, promise_id))
        self._desk.notices.tell_done(done, partial(self._unsettle, promise_id, answer.words))

    def _unsettle(self, promise_id: PromiseId, words: str) -> None:
        unsettle_promise(self._desk.diary, promise_id)
        if words:
            self._on_pair_words_edited(promise_id, words)
        self.changed.emit()
        self.show_words()

    def _on_pair_words_edited(self, promise_id: PromiseId, words: str) -> None:
        kept = self._words.kept() or WordsDraft()
        self._words.note(kept.with_words(promise_id, words))

    def _on_pair_more_requested(self, part: Part) -> None:
        self._limits[part] = self._limits.get(part, _A_PAGE if part.is_open else 0) + _A_PAGE
        self.changed.emit()
