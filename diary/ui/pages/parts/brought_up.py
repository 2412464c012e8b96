"""The promises that were brought up at a meeting, each with its usual answers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import WordsDraft
from diary.domain.ids import PromiseId
from diary.domain.promises import Promise
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.theme.tokens import Kind, Token
from diary.ui.widgets.page import Page

#: Two cards stand beside each other where both are at least as wide: the answers fit on a line or two.
_NARROWEST = Token(360, Kind.WIDTH)


class BroughtUp(Page):
    """Cards of promises. The signals carry the id of the promise, as those of a `PromiseCard` do."""

    answered = Signal(int, object)
    words_edited = Signal(int, str)
    edit_requested = Signal(int)
    reopen_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._cards = KeyedList(self._make, narrowest=_NARROWEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._cards)

    def show_promises(self, promises: Sequence[Promise], texts: PromiseTexts) -> None:
        """Show these, open or answered."""
        self._cards.show_keys([promise.id for promise in promises])
        for promise in promises:
            card = self._card(promise.id)
            if card is not None:
                card.show_promise(promise, texts)

    def show_words(self, draft: WordsDraft) -> None:
        """Go on with words that were being written about them."""
        for record, words in draft.pairs:
            card = self._card(PromiseId(record))
            if card is not None:
                card.show_words(words)

    def _card(self, promise: PromiseId) -> PromiseCard | None:
        card = self._cards.widget(promise)
        return card if isinstance(card, PromiseCard) else None

    def _make(self, promise: int) -> QWidget:
        card = PromiseCard(PromiseId(promise))
        card.answered.connect(self.answered)
        card.words_edited.connect(self.words_edited)
        card.edit_requested.connect(self.edit_requested)
        card.reopen_requested.connect(self.reopen_requested)
        return card
