"""The cards of Today: each is a title and a few rows, made afresh for every day that is shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.promises import Promise, PromiseState
from diary.domain.sharing import Share
from diary.ui.i18n import capitalised, fill
from diary.ui.models.card_texts import CardTexts
from diary.ui.pages.home.today import Today
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.promise_disc import PromiseDisc
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.theme.tokens import Kind, Size, Space, Token
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.cards import Card, Row
from diary.ui.widgets.drawings import Hedgehog, IconDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.texts import Small, Strong
from diary.ui.words import Words, screen_words

_HEDGEHOG = Token(56, Kind.PICTURE)
#: The words of a last entry, in characters: with the day one or two lines. Most first sentences stand there whole.
_FEW_WORDS = 100


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row stands in its card."""

    is_first: bool
    is_last: bool


def _places(count: int) -> Iterator[_Place]:
    return (_Place(number == 0, number == count - 1) for number in range(count))


class _RowsCard(Card):
    """A card whose rows are replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._retranslate()

    def _show_rows(self, rows: Iterable[QWidget]) -> None:
        for old in self._shown:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [*rows]
        for row in self._shown:
            self._rows.addWidget(row)

    def _relook(self) -> None:
        super()._relook()
        self.body.setSpacing(self.look.px(Space.HAIR))


class PromisesCard(_RowsCard):
    """Promises of both sides whose day has come, each with its answers."""

    answered = Signal(int, object)
    opened = Signal(int)
    all_requested = Signal()

    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._count = 0
        self._all = QuietButton(icon="handshake")
        self._all.setObjectName("all-promises")
        super().__init__()
        self.body.addLayout(PulledOut(self._all))
        self._all.clicked.connect(self.all_requested)

    def show_promises(self, today: Today) -> None:
        """Show the promises, each with its answers."""
        places = _places(len(today.promises))
        self._questions = [
            Question(promise, today, place) for promise, place in zip(today.promises, places, strict=True)
        ]
        for question in self._questions:
            question.answered.connect(self.answered)
            question.opened.connect(self.opened)
        self._show_rows(self._questions)
        self._count = today.more_promises
        self._all.setVisible(bool(self._count))
        self._retranslate()

    def take_focus(self) -> bool:
        """Give the keyboard to the first question; False when there is none."""
        if self._questions:
            self._questions[0].take_focus()
        return bool(self._questions)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Did it happen?"))
        more = self.tr("{1} more promise(s)", "", self._count)
        self._all.set_text(fill(more, self.locale().toString(self._count)))


class Question(Page):
    """One promise whose day has come, with the answers; nothing is chosen beforehand."""

    answered = Signal(int, object)
    opened = Signal(int)

    def __init__(self, promise: Promise, today: Today, place: _Place) -> None:
        super().__init__()
        self._promise = promise
        self._is_last = place.is_last
        texts = PromiseTexts(screen_words(), today.now, today.people)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self._texts.addWidget(Strong(promise.what))
        self._texts.addWidget(Small(texts.whose(promise)))
        self._head = Row(PromiseDisc(promise.owner, texts.plain_name(promise.person)), has_line=not place.is_first)
        self._head.body.addLayout(self._texts, 1)
        self._answers = FlowLayout()
        for state, text in self._states().items():
            self._answers.addWidget(self._button(text, state))
        self._answers.addWidget(self._button(self.tr("Something else"), None))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        self._column.addLayout(self._answers)
        self._relook()

    def take_focus(self) -> None:
        """Give the keyboard to the first answer."""
        first = self.findChild(AnswerButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _states(self) -> dict[PromiseState, str]:
        return {
            PromiseState.KEPT: self.tr("Yes"),
            PromiseState.PARTLY_KEPT: self.tr("Partly"),
            PromiseState.NOT_KEPT: self.tr("No"),
        }

    def _button(self, text: str, state: PromiseState | None) -> AnswerButton:
        button = AnswerButton(text)
        button.setProperty("state", state)
        button.setObjectName(f"promise-{self._promise.id}-{state or 'else'}")
        button.setAccessibleDescription(self._promise.what)
        button.clicked.connect(self._on_button_clicked)
        return button

    def _on_button_clicked(self) -> None:
        state = self.sender().property("state")
        if state is None:
            self.opened.emit(self._promise.id)
        else:
            self.answered.emit(self._promise.id, PromiseState(state))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR) // 2)
        self._column.setContentsMargins(0, 0, 0, 0 if self._is_last else self.look.px(Space.GROUP))


class _Telling(Row):
    """A picture, what it is with smaller words under it, and a quiet button at the end to look."""

    def __init__(self, picture: QWidget, what: str, small: str, button: QuietButton, place: _Place) -> None:
        self._is_last = place.is_last
        super().__init__(has_line=not place.is_first)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(Strong(what))
        texts.addWidget(Small(small))
        texts.addStretch(1)
        button.setAccessibleDescription(what)
        self.body.addWidget(picture)
        self.body.addLayout(texts, 1)
        self.body.addWidget(button)

    def _relook(self) -> None:
        super()._relook()
        if self._is_last:
            around = self.body.contentsMargins()
            self.body.setContentsMargins(0, around.top(), 0, 0)


class SharesCard(_RowsCard):
    """What somebody still has of the diary, what ends soonest first."""

    opened = Signal(int)

    def show_shares(self, today: Today) -> None:
        """Show the shares."""
        words = screen_words()
        places = _places(len(today.shares))
        rows = zip(today.shares, places, strict=True)
        self._show_rows(self._row(share, today, words, place) for share, place in rows)

    def _row(self, share: Share, today: Today, words: Words, place: _Place) -> QWidget:
        look = LinedUpButton(self.tr("Look"))
        look.setObjectName(f"share-{share.id}")
        look.setProperty("record", share.id)
        look.clicked.connect(self._on_look_clicked)
        what = fill(self.tr("Your {2} for {1}"), share.consent.reader, words.document_kind(share.kind))
        until = share.consent.until
        small = self.tr("No end agreed")
        if until is not None:
            small = fill(self.tr("Until {1}"), words.dates.with_weekday(until, today.day))
        icon, colour = ("hourglass", "amber") if until is not None else ("paper-plane-tilt", "ink2")
        return _Telling(IconDrawing(icon, colour, Size.ICON), what, small, look, place)

    def _on_look_clicked(self) -> None:
        self.opened.emit(self.sender().property("record"))

    def _retranslate(self) -> None:
        self.set_title(self.tr("You still share this"))


class LastCard(_RowsCard):
    """The last that was written down."""

    opened = Signal(int)

    def show_entries(self, today: Today) -> None:
        """Show the entries."""
        texts = CardTexts(screen_words(), today.day)
        rows = []
        for card, place in zip(today.last, _places(len(today.last)), strict=True):
            read = LinedUpButton(self.tr("Read"))
            read.setObjectName(f"entry-{card.id}")
            read.setProperty("record", card.id)
            read.clicked.connect(self._on_read_clicked)
            what = texts.title(card.names, card.way, card.way_own).text
            day = capitalised(texts.words.dates.recent(card.when.day, today.day))
            small = fill(self.tr("{1}. {2}"), day, _shortened(card.words)) if card.words else day
            rows.append(_Telling(Hedgehog(card.posture, _HEDGEHOG), what, small, read, place))
        self._show_rows(rows)

    def _on_read_clicked(self) -> None:
        self.opened.emit(self.sender().property("record"))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Last written down"))


def _shortened(words: str) -> str:
    """The first sentence, or as many whole words as fit on about two lines."""
    first = words.split(". ", maxsplit=1)[0]
    if len(first) <= _FEW_WORDS:
        return first if first == words else f"{first}."
    return f"{first[:_FEW_WORDS].rsplit(' ', 1)[0]}…"
