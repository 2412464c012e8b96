"""Everybody in the diary as cards; somebody new is written in place."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import PersonDraft
from diary.domain.ids import UNSAVED
from diary.domain.people import Person
from diary.ui.i18n import fill
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.people.fields import PersonFields
from diary.ui.pages.people.rows import PersonCard
from diary.ui.pages.people.texts import PersonTexts
from diary.ui.theme.tokens import Kind, Token

_NARROWEST_CARD = Token(400, Kind.WIDTH)


class PeoplePage(FormPage):
    """`person_requested` carries the id of who was pressed."""

    person_requested = Signal(int)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.fields = PersonFields(today)
        super().__init__(self.fields, parent=parent)
        self._is_new = True
        self._before = ""
        self._cards = KeyedList(self._make, narrowest=_NARROWEST_CARD)
        self.new.setObjectName("people-new")
        self.column.addWidget(self._cards)
        self._end_column()
        self._retranslate()
        self._relook()

    def show_people(self, people: Sequence[Person], texts: PersonTexts) -> None:
        """Show everybody."""
        self._cards.show_keys([person.id for person in people])
        for person in people:
            card = self._cards.widget(person.id)
            if isinstance(card, PersonCard):
                card.show_person(person, texts)
        self._show_emptiness(is_empty=not people)

    def fill(self, draft: PersonDraft, others: Sequence[Person], today: date) -> None:
        """Put a person, as far as is written, into the form."""
        self.fields.show_draft(draft, others, today)
        self._is_new = draft.id == UNSAVED
        self._before = next((each.name for each in others if each.id == draft.came_after), "")

    def ask_for_name(self) -> None:
        """A person can't be saved without a name."""
        self.ask(self.tr("Write a name."))
        self.fields.start()

    def _make(self, person_id: int) -> QWidget:
        card = PersonCard()
        card.setObjectName(f"person-{person_id}")
        card.setProperty("record", person_id)
        card.clicked.connect(self._on_card_clicked)
        return card

    def _on_card_clicked(self) -> None:
        self.person_requested.emit(self.sender().property("record"))

    def _form_title(self) -> str:
        if not self._is_new:
            return self.tr("Change what stands here")
        return fill(self.tr("Who comes after {1}?"), self._before) if self._before else self.tr("Somebody new")

    def _retranslate(self) -> None:
        self.set_head(self.tr("People"))
        self.new.set_text(self.tr("Somebody new"))
        self.form.set_title(self._form_title())
        self.empty.set_texts(
            self.tr("Nobody here yet"),
            self.tr("Here come the people you have to do with: workers, those close to you, others."),
            self.tr("Somebody new"),
        )
