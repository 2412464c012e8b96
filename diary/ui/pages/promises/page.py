"""The page of promises: whose, with whom, open ones first; a new one is written in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import PromiseDraft, WordsDraft
from diary.domain.ids import UNSAVED, PersonId, PromiseId
from diary.domain.people import Person
from diary.ui.pages.parts.form_card import FormCard
from diary.ui.pages.parts.person_choice import PeopleFilter
from diary.ui.pages.parts.promise_fields import PromiseFields
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.pages.parts.tab_order import tab_as_the_eye_goes
from diary.ui.pages.promises.column import PromiseColumn, Side
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.room_page import RoomPage


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


class PromisesPage(RoomPage):
    """Two columns of the same size, mine and those of others."""

    answered = Signal(int, object)
    words_edited = Signal(int, str)
    edit_requested = Signal(int)
    reopen_requested = Signal(int)
    person_chosen = Signal(object)
    more_requested = Signal(object)
    new_requested = Signal()
    draft_edited = Signal(object)
    save_requested = Signal()
    put_away = Signal()
    clear_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(Size.CONTENT, parent)
        self._is_new = True
        self._is_empty = False
        self._new = MainButton(icon="plus")
        self._new.setObjectName("promises-new")
        self._filter = PeopleFilter()
        self.fields = PromiseFields(today)
        self._form = FormCard(self.fields)
        self._form.hide()
        self._mine, self._others = PromiseColumn(mine=True), PromiseColumn(mine=False)
        self._columns = Columns(self._mine, self._others)
        self._empty = EmptyScreen("plus")
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self.add_action(self._new)
        self._column = QVBoxLayout()
        for widget in (self._form, self._filter, self._columns, self._empty):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.body.addLayout(self._column, 1)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_requested)
        self._empty.clicked.connect(self.new_requested)
        self._filter.chosen.connect(self.person_chosen)
        self.fields.edited.connect(self._on_fields_edited)
        self._form.save_requested.connect(self.save_requested)
        self._form.put_away.connect(self.put_away)
        self._form.clear_requested.connect(self.clear_requested)
        for column in (self._mine, self._others):
            column.answered.connect(self.answered)
            column.words_edited.connect(self.words_edited)
            column.edit_requested.connect(self.edit_requested)
            column.reopen_requested.connect(self.reopen_requested)
            column.more_requested.connect(self.more_requested)

    def show_promises(self, view: PromisesView, texts: PromiseTexts) -> None:
        """Show both sides."""
        self._is_empty = view.is_empty
        self._filter.show_people(view.people, view.person)
        self._filter.setVisible(bool(view.people))
        self._mine.show_side(view.mine, texts)
        self._others.show_side(view.others, texts)
        self._arrange()
        tab_as_the_eye_goes(self)

    def show_words(self, draft: WordsDraft) -> None:
        """Go on with words that were being written about open promises."""
        for record, words in draft.pairs:
            for column in (self._mine, self._others):
                card = column.card(PromiseId(record))
                if card is not None:
                    card.show_words(words)

    def open_form(self, draft: PromiseDraft, people: Sequence[Person], today: date) -> None:
        """Write a promise, or write on."""
        self._is_new = draft.id == UNSAVED
        self.fields.show_draft(draft, people, today)
        self._form.say_missing("")
        self._form.show()
        self._arrange()
        self._retranslate()
        tab_as_the_eye_goes(self)
        self.fields.start()
        self.area.ensureWidgetVisible(self._form)

    def close_form(self) -> None:
        """Nothing is being written."""
        had_focus = self._form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._form.hide()
        self._arrange()
        if had_focus:
            self._new.setFocus()

    @property
    def is_writing(self) -> bool:
        """Whether the form stands open."""
        return not self._form.isHidden()

    def ask_for_words(self) -> None:
        """It can't be saved without words."""
        self._form.say_missing(self.tr("Write what was promised."))
        self.fields.start()

    def ask_for_owner(self) -> None:
        """It can't be saved without knowing whose it is."""
        self._form.say_missing(self.tr("Choose who will do it."))
        self.fields.ask_owner()

    def _on_fields_edited(self, draft: PromiseDraft) -> None:
        self._form.say_missing("")
        self.draft_edited.emit(draft)

    def _arrange(self) -> None:
        """One main button: the one of the form, of the empty page, or the one at the top."""
        self._columns.setVisible(not self._is_empty)
        self._empty.setVisible(self._is_empty and not self.is_writing)
        self._new.setVisible(not self._is_empty and not self.is_writing)

    def _retranslate(self) -> None:
        self.set_head(self.tr("Promises"))
        self._new.set_text(self.tr("New promise"))
        self._form.set_title(self.tr("New promise") if self._is_new else self.tr("Change the promise"))
        self._empty.set_texts(
            self.tr("No promises yet"),
            self.tr("What you promised and what others promised you stands here side by side."),
            self.tr("New promise"),
        )

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
