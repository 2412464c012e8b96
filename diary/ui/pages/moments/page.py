"""The page of moments: notes that go with no contact, newest first; a new one is written in place."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from diary.domain.attachments import Attachment
from diary.domain.drafts import MomentDraft
from diary.domain.ids import UNSAVED, MomentId
from diary.domain.moments import Moment
from diary.ui.pages.moments.card import MomentCard
from diary.ui.pages.moments.fields import MomentFields
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.words import screen_words


class MomentsPage(FormPage):
    """`more_requested` asks for older ones, `at_stake_requested` for what is at stake.

    `attachment_opened` carries the id of what is attached to a note that is read; `left` says that one is out of sight.
    """

    attachment_opened = Signal(int)
    left = Signal()
    more_requested = Signal()
    at_stake_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.fields = MomentFields(today)
        super().__init__(self.fields, parent=parent)
        self._moments: tuple[Moment, ...] = ()
        self._today = today
        self._is_new = True
        self._cards = KeyedList(self._make)
        self._more = LinedUpButton(icon="caret-down")
        self._at_stake = LinedUpButton(icon="heart")
        self.new.setObjectName("moments-new")
        self._at_stake.setObjectName("moments-at-stake")
        self.column.insertWidget(0, self._at_stake, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._cards)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._end_column()
        self._more.clicked.connect(self.more_requested)
        self._at_stake.clicked.connect(self.at_stake_requested)
        self._retranslate()
        self._relook()

    def show_moments(
        self, moments: Sequence[Moment], attached: Mapping[int, Sequence[Attachment]], today: date, *, has_more: bool
    ) -> None:
        """Show these, newest first, each with what is attached to it."""
        self._moments, self._today = tuple(moments), today
        self._cards.show_keys([moment.id for moment in moments])
        dates = screen_words().dates
        for moment in moments:
            card = self.card(moment.id)
            if card is not None:
                card.show_moment(moment, dates.moment(moment.when, today), attached.get(moment.id, ()))
        self._more.setVisible(has_more)
        self._show_emptiness(is_empty=not moments)

    def card(self, number: MomentId) -> MomentCard | None:
        """The card of a moment, if it is shown."""
        card = self._cards.widget(number)
        return card if isinstance(card, MomentCard) else None

    def show_heard(self, attachment: int, second: float) -> None:
        """Show which second of a voice note is heard; a negative one when it is quiet again."""
        for moment in self._moments:
            if (card := self.card(moment.id)) is not None:
                card.show_heard(attachment, second)

    def bring_into_sight(self, number: MomentId) -> None:
        """Show the card of one moment."""
        card = self.card(number)
        if card is not None:
            self.area.ensureWidgetVisible(card)

    def fill(self, draft: MomentDraft, today: date) -> None:
        """Put a moment, as far as it is written, into the form."""
        self.fields.show_draft(draft, today)
        self._is_new = draft.moment.id == UNSAVED

    def ask_for_something(self) -> None:
        """It can't be saved with nothing in it."""
        self.ask(self.tr("Write something, choose a word, or add a photo, a PDF or a voice note."))
        self.fields.start()

    def _make(self, number: int) -> QWidget:
        card = MomentCard(MomentId(number))
        card.edit_requested.connect(self.edit_requested)
        card.attachment_opened.connect(self.attachment_opened)
        card.left.connect(self.left)
        return card

    def _retranslate(self) -> None:
        self.set_head(self.tr("Notes"), self.tr("For what you want to keep, without a contact."))
        self.new.set_text(self.tr("New note"))
        self.form.set_title(self.tr("New note") if self._is_new else self.tr("Change the note"))
        self._more.set_text(self.tr("Older notes"))
        self._at_stake.set_text(self.tr("What is at stake for me"))
        self.empty.set_texts(
            self.tr("No notes yet"),
            self.tr("Here you write what you want to keep: a good moment, a small step, a hard night."),
            self.tr("New note"),
        )
