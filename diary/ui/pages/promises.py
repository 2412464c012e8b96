"""The page of promises: whose, with whom, open ones first; a new one is written in place."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import PromiseDraft
from diary.domain.ids import UNSAVED, PersonId, PromiseId
from diary.domain.people import Person
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.person_choice import PeopleFilter
from diary.ui.pages.parts.promise_fields import PromiseFields
from diary.ui.pages.parts.promise_pair import PromisePair
from diary.ui.theme.tokens import Size


class PromisesPage(FormPage):
    """Two columns of the same size, mine and those of others, and pills to see only what is with one person."""

    person_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.fields = PromiseFields(today)
        super().__init__(self.fields, Size.CONTENT, parent)
        self._is_new = True
        self._filter = PeopleFilter()
        self.pair = PromisePair()
        self.new.setObjectName("promises-new")
        self.column.addWidget(self._filter)
        self.column.addWidget(self.pair)
        self._end_column()
        self._filter.chosen.connect(self.person_chosen)
        self.pair.edit_requested.connect(self.edit_requested)
        self._retranslate()
        self._relook()

    def show_people(self, people: Sequence[Person], person: PersonId) -> None:
        """The people to choose from (UNSAVED: everybody)."""
        self._filter.show_people(people, person)
        self._filter.setVisible(bool(people))

    def show_emptiness(self, *, is_empty: bool) -> None:
        """Whether there is no promise at all, after the pair was filled."""
        self.pair.setVisible(not is_empty)
        self._show_emptiness(is_empty=is_empty)

    def go_to(self, promise_id: PromiseId) -> None:
        """Bring an open promise into sight, with all its answers."""
        card = self.pair.card(promise_id)
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

    def _retranslate(self) -> None:
        self.set_head(self.tr("Promises"))
        self.new.set_text(self.tr("New promise"))
        self.form.set_title(self.tr("New promise") if self._is_new else self.tr("Change the promise"))
        self.empty.set_texts(
            self.tr("No promises yet"),
            self.tr("What you promised and what others promised you stands here side by side."),
            self.tr("New promise"),
        )
