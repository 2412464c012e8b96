"""The fields of a promise: what, whose, with whom, by when, and what it is about. Nothing is filled in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import PromiseDraft
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Owner
from diary.domain.themes import Theme
from diary.ui.i18n import capitalised
from diary.ui.pages.parts.due_chooser import Due, DueChooser
from diary.ui.pages.parts.form_page import Fields
from diary.ui.pages.parts.own_words import OwnWords
from diary.ui.pages.parts.person_choice import PersonChoice
from diary.ui.pages.parts.themes_fold import ThemesFold
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.segments import Segments
from diary.ui.words import screen_words

#: The name of the field for the day.
DUE: Final = "due"


class PromiseFields(Fields):
    """Fields for one promise. `edited` carries the whole PromiseDraft after every change.

    Where it is known whose promise it is, that isn't asked; nor is with whom, where nobody can be chosen.
    """

    def __init__(self, today: date, parent: QWidget | None = None, *, asks_owner: bool = True) -> None:
        super().__init__(parent)
        self._draft = PromiseDraft()
        self._people: tuple[Person, ...] = ()
        self._what = LongText(lines=1)
        self._what.setObjectName("promise-words")
        self._owner = Segments(tuple((owner, "") for owner in Owner))
        self._person = PersonChoice()
        self._due = DueChooser(today)
        self._themes = ThemesFold("promise")
        self._labelled = {
            "what": Labelled(self._what),
            "owner": Labelled(self._owner),
            "person": Labelled(self._person),
            "due": Labelled(self._due),
        }
        self._labelled["owner"].setVisible(asks_owner)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for labelled in self._labelled.values():
            self._column.addWidget(labelled)
        self._column.addWidget(self._themes)
        self._connect()
        self._retranslate()
        self._relook()

    def _connect(self) -> None:
        self._what.text_edited.connect(self._on_what_edited)
        self._owner.chosen.connect(self._on_owner_chosen)
        self._person.chosen.connect(self._on_person_chosen)
        self._due.edited.connect(self._on_due_edited)
        for themes in (self._themes.pressed, self._themes.typed):
            themes.connect(self._on_themes_changed)

    def show_draft(self, draft: PromiseDraft, people: Sequence[Person], today: date) -> None:
        """Show a promise as far as it is written; these people are offered."""
        self._draft = draft
        self._people = tuple(people)
        self._what.set_text(draft.what)
        self._owner.set_value(draft.owner)
        self._person.show_people(people, draft.person)
        self._labelled["person"].setVisible(bool(people))
        self._due.show_due(Due(draft.due, draft.before_next, draft.unread.of(DUE)), today)
        self._themes.show_themes(draft.themes)
        self._retranslate()

    @property
    def draft(self) -> PromiseDraft:
        """The promise as far as it is written."""
        return self._draft

    @property
    def own_words(self) -> OwnWords:
        """The fields for own words, which may be kept for next time."""
        return self._themes.own_words

    def start(self) -> None:
        """Go to the first field, behind what stands there."""
        self._themes.start_anew()
        self._what.moveCursor(QTextCursor.MoveOperation.End)
        self._what.setFocus()

    def first_control(self) -> QWidget:
        """Where the keyboard starts."""
        return self._what

    def ask_owner(self) -> None:
        """Go to the question that is still open: whose promise it is."""
        self._owner.button(Owner.ME).setFocus()

    def finish_typing(self) -> None:
        """Read the day as it is typed."""
        self._due.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day that is typed can't be read; the keyboard goes there then."""
        return self._due.ask_again()

    def _on_what_edited(self, text: str) -> None:
        self._change(replace(self._draft, what=text))

    def _on_owner_chosen(self, owner: Owner | None) -> None:
        self._change(replace(self._draft, owner=owner))

    def _on_person_chosen(self, person: PersonId | None) -> None:
        self._change(replace(self._draft, person=person))
        self._retranslate()

    def _on_due_edited(self, due: Due) -> None:
        unread = self._draft.unread.having(DUE, due.unread)
        self._change(replace(self._draft, due=due.day, before_next=due.before_next, unread=unread))

    def _on_themes_changed(self, themes: tuple[Theme, ...]) -> None:
        self._change(replace(self._draft, themes=themes))

    def _change(self, draft: PromiseDraft) -> None:
        self._draft = draft
        self.edited.emit(draft)

    def _retranslate(self) -> None:
        words = screen_words()
        name = next((person.name for person in self._people if person.id == self._draft.person), "")
        self._labelled["what"].set_texts(self.tr("What was promised?"))
        self._labelled["owner"].set_texts(self.tr("Who will do it?"))
        self._labelled["person"].set_texts(self.tr("With whom?"), self.tr("Nobody, or not known? Leave it empty."))
        self._labelled["due"].set_texts(self.tr("By when?"), self.tr("No day? Leave it empty."))
        self._owner.set_name(self.tr("Who will do it?"))
        self._owner.set_texts({owner: _as_answer(words.owner(owner, name), name) for owner in Owner})
        self._person.set_name(self.tr("With whom?"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))


def _as_answer(word: str, name: str) -> str:
    """Our words begin with a capital on a button; a name stays as the client wrote it."""
    return word if word == name else capitalised(word)
