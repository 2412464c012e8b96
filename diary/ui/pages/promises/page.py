"""The page of promises: whose, with whom, open ones first; a new one is written in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import PromiseDraft, WordsDraft
from diary.domain.ids import UNSAVED, PersonId, PromiseId
from diary.domain.people import Person
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.person_choice import PeopleFilter
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.pages.parts.promise_fields import PromiseFields
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.pages.promises.column import PromiseColumn, Side
from diary.ui.theme.tokens import Size
from diary.ui.widgets.columns import Columns


@dataclass(frozen=True, slots=True)
class PromisesView:
    """Both sides, the people to filter by, and the one chosen (UNSAVED: everybody)."""

    mine: Side
    others: Side
    people: tuple[Person, ...] = ()
    person: PersonId = PersonId(UNSAVED)

    @property
    def is_empty(self) -> bool:
        """There is no promise at all."""
        return self.mine.is_empty and self.others.is_empty and self.person == UNSAVED


class PromisesPage(FormPage):
    """Two columns of the same size, mine and those of others."""

    _is_new = True

    answered = Signal(int, object)
    words_edited = Signal(int, str)
    reopen_requested = Signal(int)
    person_chosen = Signal(object)
    more_requested = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.fields = PromiseFields(today)
        super().__init__(self.fields, Size.CONTENT, parent)
        self._filter = PeopleFilter()
        self._mine, self._others = PromiseColumn(mine=True), PromiseColumn(mine=False)
        self._columns = Columns(self._mine, self._others)
        self.new.setObjectName("promises-new")
        self.column.addWidget(self._filter)
        self.column.addWidget(self._columns)
        self._end_column()
        self._connect()
        self._retranslate()
        self._relook()

    def _connect(self) -> None:
        self._filter.chosen.connect(self.person_chosen)
        for column in (self._mine, self._others):
            column.answered.connect(self.answered)
            column.words_edited.connect(self.words_edited)
            column.edit_requested.connect(self.edit_requested)
            column.reopen_requested.connect(self.reopen_requested)
            column.more_requested.connect(self.more_requested)

    def show_promises(self, view: PromisesView, texts: PromiseTexts) -> None:
        """Show both sides."""
        self._filter.show_people(view.people, view.person)
        self._filter.setVisible(bool(view.people))
        self._mine.show_side(view.mine, texts)
        self._others.show_side(view.others, texts)
        self._columns.setVisible(not view.is_empty)
        self._show_emptiness(is_empty=view.is_empty)

    def show_words(self, draft: WordsDraft) -> None:
        """Go on with words that were being written about open promises."""
        for record, words in draft.pairs:
            card = self._card(PromiseId(record))
            if card is not None:
                card.show_words(words)

    def go_to(self, promise_id: PromiseId) -> None:
        """Bring an open promise into sight, with all its answers."""
        card = self._card(promise_id)
        if card is not None:
            card.unfold()
            self.area.ensureWidgetVisible(card)

    def fill(self, draft: PromiseDraft, people: Sequence[Person], today: date) -> None:
        """Put a promise, as far as it is written, into the form."""
        self.fields.show_draft(draft, people, today)
        self._is_new = draft.id == UNSAVED

    def ask_for_words(self) -> None:
        """It can't be saved without words."""
        self.ask(self.tr("Write what was promised."))
        self.fields.start()

    def ask_for_owner(self) -> None:
        """It can't be saved without knowing whose it is."""
        self.ask(self.tr("Choose who will do it."))
        self.fields.ask_owner()

    def _card(self, promise_id: PromiseId) -> PromiseCard | None:
        return self._mine.card(promise_id) or self._others.card(promise_id)

    def _retranslate(self) -> None:
        self.set_head(self.tr("Promises"))
        self.new.set_text(self.tr("New promise"))
        self.form.set_title(self.tr("New promise") if self._is_new else self.tr("Change the promise"))
        self.empty.set_texts(
            self.tr("No promises yet"),
            self.tr("What you promised and what others promised you stands here side by side."),
            self.tr("New promise"),
        )
