"""Was it dealt with? For each topic of a meeting: yes, later, or they would not, with what came of it in own words."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import TopicId
from diary.domain.meetings import TopicAnswer
from diary.services.meetings import TopicThere
from diary.ui.pages.parts.beside import Beside
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined import Lined
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.page import Page
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import Strong

_ICONS: Final[Mapping[TopicAnswer, str]] = MappingProxyType(
    {TopicAnswer.TALKED_ABOUT: "check", TopicAnswer.LATER: "clock", TopicAnswer.WOULD_NOT: "x"}
)


class DealtWith(Page):
    """A row for each topic. `answered` carries its id and the answer or None; `words_edited` its id and the words."""

    answered = Signal(int, object)
    words_edited = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = KeyedList(self._make, gap=None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)

    def show_topics(self, topics: Sequence[TopicThere]) -> None:
        """Show these, in their order."""
        self._rows.show_keys([there.topic.id for there in topics])
        for number, there in enumerate(topics):
            row = self._rows.widget(there.topic.id)
            if isinstance(row, DealtWithRow):
                row.show_topic(there)
                row.show_line(has_line=number > 0)

    def _make(self, topic: int) -> QWidget:
        row = DealtWithRow(TopicId(topic))
        row.answered.connect(self.answered)
        row.words_edited.connect(self.words_edited)
        return row


class DealtWithRow(Lined):
    """One topic with its answers. Once it is answered there is room to say what came of it."""

    answered = Signal(int, object)
    words_edited = Signal(int, str)

    def __init__(self, topic: TopicId) -> None:
        super().__init__()
        self._id = topic
        self._answer: TopicAnswer | None = None
        self._what = Strong()
        self._answers = Segments(tuple(_ICONS.items()))
        self._words = LongText(lines=1)
        self._words.setObjectName(f"dealt-with-words-{topic}")
        self._labelled = Labelled(self._words)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Beside(self._what, self._answers, align=Qt.AlignmentFlag.AlignVCenter, below=Space.PAIR))
        self._column.addWidget(self._labelled)
        self._answers.chosen.connect(self._on_answers_chosen)
        self._words.text_edited.connect(self._on_words_edited)
        self._labelled.hide()
        self._retranslate()
        self._relook()

    def show_topic(self, there: TopicThere) -> None:
        """Show what was said of it; what is being typed keeps its cursor."""
        self._answer = there.answer
        self._what.set_text(there.topic.what)
        self._answers.set_value(there.answer)
        self._words.set_text(there.words)
        self._labelled.setVisible(there.answer is not None)
        self._retranslate()

    def _on_answers_chosen(self, answer: TopicAnswer | None) -> None:
        self.answered.emit(self._id, answer)

    def _on_words_edited(self, words: str) -> None:
        self.words_edited.emit(self._id, words)

    def _retranslate(self) -> None:
        self._answers.set_texts(
            {
                TopicAnswer.TALKED_ABOUT: self.tr("Yes"),
                TopicAnswer.LATER: self.tr("Later"),
                TopicAnswer.WOULD_NOT: self.tr("They would not"),
            }
        )
        what = self._what.text()
        self._answers.set_name(what)
        is_dealt = self._answer is TopicAnswer.TALKED_ABOUT
        label = self.tr("What came of it?") if is_dealt else self.tr("In your own words")
        self._labelled.set_texts(label)
        self._words.setAccessibleDescription(what)

    def _relook(self) -> None:
        air = self.look.px(Space.ROW)
        self._column.setContentsMargins(0, air, 0, air)
        self._column.setSpacing(self.look.px(Space.PAIR))
