"""The page of what is at stake for the client; something new is written in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.at_stake import AtStake
from diary.domain.ids import UNSAVED
from diary.ui.pages.at_stake.fields import AtStakeFields
from diary.ui.pages.parts.entry_card import EntryCard
from diary.ui.pages.parts.entry_parts import Themes
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton


class AtStakePage(FormPage):
    """`back_requested` leads back to the notes."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.fields = AtStakeFields()
        super().__init__(self.fields, parent=parent)
        self._is_new = True
        self._back = LinedUpButton(icon="arrow-left")
        self._back.setObjectName("at-stake-back")
        self._cards = KeyedList(self._make)
        self.new.setObjectName("at-stake-new")
        self.begin_with(self._back)
        self.column.addWidget(self._cards)
        self._end_column()
        self._back.clicked.connect(self.back_requested)
        self._retranslate()
        self._relook()

    def show_at_stake(self, everything: Sequence[AtStake]) -> None:
        """Show all of it, in the order in which it was written down."""
        self._cards.show_keys([each.id for each in everything])
        for each in everything:
            card = self._cards.widget(each.id)
            if isinstance(card, _Card):
                card.show_at_stake(each)
        self._show_emptiness(is_empty=not everything)

    def fill(self, at_stake: AtStake) -> None:
        """Put it, as far as it is written, into the form."""
        self.fields.show_at_stake(at_stake)
        self._is_new = at_stake.id == UNSAVED

    def ask_for_words(self) -> None:
        """It can't be saved without words."""
        self.ask(self.tr("Write what must be protected."))
        self.fields.start()

    def _make(self, number: int) -> QWidget:
        card = _Card(number)
        card.edit_requested.connect(self.edit_requested)
        return card

    def _retranslate(self) -> None:
        self._back.set_text(self.tr("To the notes"))
        self.set_head(
            self.tr("What is at stake for me"), self.tr("This is only for you. Egel never offers it to share.")
        )
        self.new.set_text(self.tr("Write something down"))
        self.form.set_title(self.tr("Something new") if self._is_new else self.tr("Change what stands here"))
        self.empty.set_texts(
            self.tr("Nothing written here yet"),
            self.tr("Here you can write what is precious to you, and must be protected."),
            self.tr("Write something down"),
        )


class _Card(EntryCard):
    """Its words, and what it is about."""

    def show_at_stake(self, at_stake: AtStake) -> None:
        """Show it; nothing for what was left empty."""
        themes = [Themes(self.tr("What it is about"), at_stake.themes)] if at_stake.themes else []
        self._show_parts(at_stake.what, themes)
