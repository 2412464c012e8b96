"""The questions that the client wants to ask at a meeting: chosen from those still to ask, or in own words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.meetings.rows import OfferRow
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined import Lined
from diary.ui.pages.parts.words_entry import WordsEntry
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import IconButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import OwnWords, QuietBody


class MeetingQuestionsCard(Card):
    """`chosen` and `given` carry a question to put with the others, `dropped` the place of one that goes."""

    chosen = Signal(str)
    dropped = Signal(int)
    edited = Signal(str)
    given = Signal(str)

    def __init__(self) -> None:
        self._nothing = QuietBody()
        self._rows = KeyedList(self._make, gap=None)
        self._choose, self._own = PlainButton(icon="list"), PlainButton(icon="plus")
        self._choose.setObjectName("meeting-choose-question")
        self._own.setObjectName("meeting-own-question")
        self._offers, self._entry = _Offers(), _Entry()
        super().__init__(" ")
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)
        buttons = FlowLayout(gap=Space.PAIR)
        for button in (self._choose, self._own):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.body.addWidget(self._offers)
        self.body.addWidget(self._entry)
        self.body.addStretch(1)
        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        self._choose.clicked.connect(self._on_choose_clicked)
        self._own.clicked.connect(self._on_own_clicked)
        self._offers.chosen.connect(self.chosen)
        self._entry.words.edited.connect(self.edited)
        self._entry.words.given.connect(self.given)

    def show_questions(self, questions: Sequence[str], offered: Sequence[str]) -> None:
        """Show the questions to ask, and those that can be chosen."""
        self._rows.show_keys(range(len(questions)))
        for place, question in enumerate(questions):
            row = self._rows.widget(place)
            if isinstance(row, _QuestionRow):
                row.show_question(question)
                row.show_line(has_line=place > 0)
        self._nothing.setVisible(not questions)
        self._offers.show_questions(offered)
        self._choose.setVisible(bool(offered))
        if not offered:
            self._offers.hide()

    def show_words(self, words: str) -> None:
        """Go on with a question in own words; empty for none."""
        self._entry.words.show_words(words)
        if words:
            self._entry.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds what was unfolded; what was typed stays."""
        opened = [(fold, button) for fold, button in self._folds() if not fold.isHidden()]
        if event.key() == Qt.Key.Key_Escape and opened:
            for fold, button in opened:
                fold.hide()
                button.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _folds(self) -> tuple[tuple[FoldedPart, PlainButton], ...]:
        return (self._offers, self._choose), (self._entry, self._own)

    def _make(self, place: int) -> QWidget:
        row = _QuestionRow(place)
        row.dropped.connect(self.dropped)
        return row

    def _on_choose_clicked(self) -> None:
        self._entry.hide()
        self._offers.setVisible(self._offers.isHidden())
        if not self._offers.isHidden():
            self._offers.start()

    def _on_own_clicked(self) -> None:
        self._offers.hide()
        self._entry.setVisible(self._entry.isHidden())
        if not self._entry.isHidden():
            self._entry.words.start()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Questions I want to ask"))
        self._nothing.set_text(self.tr("No questions yet."))
        self._choose.set_text(self.tr("Choose a question"))
        self._own.set_text(self.tr("A question of my own"))


class _QuestionRow(Lined):
    """One question, and the way to let go of it."""

    dropped = Signal(int)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self._words, self._drop = OwnWords(), IconButton(icon="x")
        self._drop.setObjectName(f"question-{place}-off")
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing("question", "petrol", Size.ICON))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._drop)
        self._drop.clicked.connect(self._on_drop_clicked)
        self._retranslate()
        self._relook()

    def show_question(self, question: str) -> None:
        """Show it."""
        self._words.set_text(question)
        self._drop.setAccessibleDescription(question)

    def _on_drop_clicked(self) -> None:
        self.dropped.emit(self._place)

    def _retranslate(self) -> None:
        self._drop.set_text(self.tr("Take this question off"))

    def _relook(self) -> None:
        air = self.look.px(Space.HAIR)
        self._row.setContentsMargins(0, air, 0, air)
        self._row.setSpacing(self.look.px(Space.ROW))


class _Offers(FoldedPart):
    """What nobody made clear yet, to ask at a press."""

    chosen = Signal(str)

    def __init__(self) -> None:
        self._rows = KeyedList(self._make, gap=None)
        self._questions: tuple[str, ...] = ()
        super().__init__()
        self.body.addWidget(self._rows)

    def show_questions(self, questions: Sequence[str]) -> None:
        """Offer these; none is chosen."""
        self._questions = tuple(questions)
        self._rows.show_keys(range(len(questions)))
        for place, question in enumerate(questions):
            row = self._rows.widget(place)
            if isinstance(row, OfferRow):
                row.set_text(question)
                row.setAccessibleName(fill(self.tr("Put with my questions: {1}"), question))

    def start(self) -> None:
        """Go to the first."""
        first = next(iter(self._rows.in_place()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self, place: int) -> QWidget:
        row = OfferRow(place)
        row.setObjectName(f"question-{place}-on")
        row.clicked.connect(self._on_row_clicked)
        return row

    def _on_row_clicked(self) -> None:
        self.chosen.emit(self._questions[self.sender().property("record")])


class _Entry(FoldedPart):
    """A question in own words."""

    def __init__(self) -> None:
        self.words = WordsEntry("meeting-question")
        super().__init__()
        self.body.addWidget(self.words)
        self._retranslate()

    def _retranslate(self) -> None:
        self.words.set_texts(self.tr("What do you want to ask?"), self.tr("Put it with my questions"))
