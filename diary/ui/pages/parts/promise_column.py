"""One side's promises: the open ones by day, then what became of the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.ids import PersonId, PromiseId
from diary.domain.promises import Promise
from diary.ui.i18n import fill
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.promise_answers import Answer
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.pages.parts.settled_promises import SettledPromises
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.discs import LetterDisc
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import CardTitle, QuietBody, Strong


@dataclass(frozen=True, slots=True)
class Side:
    """What one column shows; the counts are of all, also of those not shown yet."""

    open: tuple[Promise, ...] = ()
    open_count: int = 0
    settled: tuple[Promise, ...] = ()
    settled_count: int = 0

    @property
    def is_empty(self) -> bool:
        """Nothing at all, open or settled."""
        return not self.open and not self.settled


@dataclass(frozen=True, slots=True)
class Part:
    """One list of one side, of which more can be asked for."""

    is_mine: bool
    is_open: bool


class PromiseColumn(Page):
    """The promises of one side. The same for me and for others but for the disc."""

    answered = Signal(int, object)
    words_edited = Signal(int, str)
    edit_requested = Signal(int)
    reopen_requested = Signal(int)
    more_requested = Signal(object)

    def __init__(self, *, mine: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_mine = mine
        self._open_count = self._settled_count = 0
        self._answered: PromiseId | None = None
        self._name = self._letter = ""
        self._disc = LetterDisc(mine=mine, size=Size.DISC_MIDDLE)
        self._title, self._count = CardTitle(), QuietBody()
        self._none = QuietBody()
        self._open = KeyedList(self._make)
        self._more_open = LinedUpButton(icon="caret-down")
        self._settled_title = Strong()
        self._settled = SettledPromises()
        self._more_settled = LinedUpButton(icon="caret-down")
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._head = QHBoxLayout()
        for widget in (self._disc, self._title):
            self._head.addWidget(widget)
        self._head.addWidget(self._count, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._none)
        self._column.addWidget(self._open)
        self._column.addWidget(self._more_open, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._settled_title)
        self._column.addWidget(self._settled)
        self._column.addWidget(self._more_settled, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self._more_open.clicked.connect(self._on_more_open_clicked)
        self._more_settled.clicked.connect(self._on_more_settled_clicked)
        self._settled.reopen_requested.connect(self.reopen_requested)
        self._settled.edit_requested.connect(self.edit_requested)

    def show_side(self, side: Side, texts: PromiseTexts, person: PersonId | None = None) -> None:
        """Show these promises; of others, only what is with `person` where one is given."""
        self._open_count = side.open_count
        self._name, self._letter = texts.name(person), letter_of(texts.plain_name(person))
        stays = self._answered_now(side)
        self._open.show_keys(self._in_their_places(side.open, stays))
        for promise in (*side.open, *stays):
            card = self.card(promise.id)
            if card is not None:
                card.show_promise(promise, texts)
        self._none.setVisible(not side.open)
        self._more_open.setVisible(len(side.open) < side.open_count)
        settled = [promise for promise in side.settled if promise not in stays]
        self._settled_count = side.settled_count - len(stays)
        self._settled_title.setVisible(bool(settled))
        self._settled.show_promises(settled, texts)
        self._more_settled.setVisible(len(settled) < self._settled_count)
        self._retranslate()

    def start_anew(self) -> None:
        """The page is come to again: what was answered stands among the others that are no longer open."""
        self._answered = None

    def card(self, promise_id: PromiseId) -> PromiseCard | None:
        """The card of a promise that is open, or was until it was answered here, if it is shown here."""
        widget = self._open.widget(promise_id)
        return widget if isinstance(widget, PromiseCard) else None

    def _make(self, promise_id: int) -> QWidget:
        card = PromiseCard(PromiseId(promise_id))
        card.answered.connect(self._on_card_answered)
        card.reopen_requested.connect(self.reopen_requested)
        card.words_edited.connect(self.words_edited)
        card.edit_requested.connect(self.edit_requested)
        return card

    def _answered_now(self, side: Side) -> tuple[Promise, ...]:
        """What was answered last stays where it was, with its way back: nothing moves under the hand."""
        return tuple(each for each in side.settled if each.id == self._answered and each.id in self._open.keys)

    def _in_their_places(self, open_ones: Sequence[Promise], stays: Sequence[Promise]) -> list[int]:
        keys: list[int] = [promise.id for promise in open_ones]
        for promise in stays:
            before = self._open.keys[: self._open.keys.index(promise.id)]
            keys.insert(sum(key in keys for key in before), promise.id)
        return keys

    def _on_card_answered(self, promise_id: int, answer: Answer) -> None:
        self._answered = PromiseId(promise_id)
        self.answered.emit(promise_id, answer)

    def _on_more_open_clicked(self) -> None:
        self.more_requested.emit(Part(self._is_mine, is_open=True))

    def _on_more_settled_clicked(self) -> None:
        self.more_requested.emit(Part(self._is_mine, is_open=False))

    def _retranslate(self) -> None:
        self._disc.set_letter(self.tr("Me") if self._is_mine else self._letter)
        self._disc.set_icon("" if self._is_mine or self._letter else "users")
        self._title.set_text(self._said())
        count = self.locale().toString(self._open_count)
        self._count.set_text(fill(self.tr("{1} open"), count) if self._open_count else "")
        self._none.set_text(self.tr("Nothing is open now."))
        settled = self.locale().toString(self._settled_count)
        self._settled_title.set_text(fill(self.tr("No longer open ({1})"), settled))
        self._more_open.set_text(self.tr("Show more"))
        self._more_settled.set_text(self.tr("Show all"))

    def _said(self) -> str:
        """Whose promises these are."""
        if self._is_mine:
            return self.tr("Mine")
        return fill(self.tr("Of {1}"), self._name) if self._name else self.tr("Of others")

    def _relook(self) -> None:
        self._head.setSpacing(self.look.px(Space.ROW))
        self._column.setSpacing(self.look.px(Space.ROW))
