"""Both sides' promises, mine and those of others, in two columns of the same size."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import WordsDraft
from diary.domain.ids import PersonId, PromiseId
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.pages.parts.promise_column import PromiseColumn, Side
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.theme.tokens import Space
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.page import Page


class PromisePair(Page):
    """Beside each other where there is room; under each other when `is_stacked`."""

    answered = Signal(int, object)
    words_edited = Signal(int, str)
    edit_requested = Signal(int)
    reopen_requested = Signal(int)
    more_requested = Signal(object)

    def __init__(self, *, is_stacked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mine, self._others = PromiseColumn(mine=True), PromiseColumn(mine=False)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        if is_stacked:
            self._box.addWidget(self._mine)
            self._box.addWidget(self._others)
        else:
            self._box.addWidget(Columns(self._mine, self._others))
        for column in (self._mine, self._others):
            column.answered.connect(self.answered)
            column.words_edited.connect(self.words_edited)
            column.edit_requested.connect(self.edit_requested)
            column.reopen_requested.connect(self.reopen_requested)
            column.more_requested.connect(self.more_requested)
        self._relook()

    def show_sides(self, mine: Side, others: Side, texts: PromiseTexts, person: PersonId | None = None) -> None:
        """Show these promises; only what is with `person` where one is given."""
        self._mine.show_side(mine, texts)
        self._others.show_side(others, texts, person)

    def start_anew(self) -> None:
        """The page is come to again, or shows other promises."""
        self._mine.start_anew()
        self._others.start_anew()

    def show_words(self, draft: WordsDraft) -> None:
        """Go on with words that were being written about open promises."""
        for record, words in draft.pairs:
            card = self.card(PromiseId(record))
            if card is not None:
                card.show_words(words)

    def card(self, promise_id: PromiseId) -> PromiseCard | None:
        """The card of an open promise, if it is shown."""
        return self._mine.card(promise_id) or self._others.card(promise_id)

    def _relook(self) -> None:
        self._box.setSpacing(self.look.px(Space.CARD))
