"""Promises are answered wherever they are shown: settled with a way back, words about them kept."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from diary.domain.drafts import Form, WordsDraft
from diary.domain.ids import PromiseId
from diary.domain.promises import PromiseChange, PromiseState
from diary.services.people import everyone
from diary.services.promises import promise, settle_promise, unsettle_promise
from diary.ui.desk import Desk
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.pages.parts.promise_answers import Answer
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.words import screen_words


class Asking(Protocol):
    """What shows promises with their answers."""

    answered: SignalInstance
    reopen_requested: SignalInstance
    words_edited: SignalInstance

    def show_words(self, draft: WordsDraft) -> None:
        """Go on with words that were being written about them."""


class PromiseAnswering(QObject):
    """Does what is pressed where promises are asked about. `changed` asks the page to show everything afresh."""

    changed = Signal()

    def __init__(self, desk: Desk, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = asking
        self._words = DraftKeeper(desk, Form.ANSWER, WordsDraft, self)
        asking.answered.connect(self._on_asking_answered)
        asking.reopen_requested.connect(self._on_asking_reopen_requested)
        asking.words_edited.connect(self._on_asking_words_edited)

    def keep(self) -> None:
        """Save the words being typed."""
        self._words.flush()

    def show_words(self) -> None:
        """Go on with the words that were being written about promises."""
        self._asking.show_words(self._words.kept() or WordsDraft())

    def texts(self) -> PromiseTexts:
        """What says promises now."""
        people = {person.id: person for person in everyone(self._desk.diary)}
        return PromiseTexts(screen_words(), self._desk.clock(), people)

    def _on_asking_answered(self, promise_id: PromiseId, answer: Answer) -> None:
        self._desk.notices.attempt(partial(self._settle, promise_id, answer))

    def _on_asking_reopen_requested(self, promise_id: PromiseId) -> None:
        self._desk.notices.attempt(partial(self._settle, promise_id, Answer(PromiseState.OPEN)))

    def _settle(self, promise_id: PromiseId, answer: Answer) -> None:
        self._words.flush()
        change = PromiseChange(answer.state, self._desk.clock(), answer.told_beforehand, answer.words)
        settle_promise(self._desk.diary, promise_id, change)
        self.changed.emit()
        done = self.texts().answered(answer.state, promise(self._desk.diary, promise_id))
        self._desk.notices.tell_done(done, partial(self._unsettle, promise_id, answer.words))

    def _unsettle(self, promise_id: PromiseId, words: str) -> None:
        unsettle_promise(self._desk.diary, promise_id)
        if words:
            self._on_asking_words_edited(promise_id, words)
        self.changed.emit()
        self.show_words()

    def _on_asking_words_edited(self, promise_id: PromiseId, words: str) -> None:
        kept = self._words.kept() or WordsDraft()
        self._words.note(kept.with_words(promise_id, words))
