"""Topics that are not on the list now: for later, talked about, or no longer needed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.ids import TopicId
from diary.domain.topics import TopicState
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.parts.fold_row import FoldRow, RowsCard
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.topics.row import ShownTopic
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import OwnWords
from diary.ui.words import screen_words

_ICONS = {
    TopicState.OPEN: "hourglass",
    TopicState.TALKED_ABOUT: "check-circle",
    TopicState.LATER: "clock",
    TopicState.NO_LONGER_NEEDED: "prohibit",
}


class SettledTopics(RowsCard):
    """One card for a list of them."""

    reopen_requested = Signal(int)
    edit_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = KeyedList(self._make, gap=None)
        super().__init__(parent=parent)
        self.body.addWidget(self._rows)

    def show_topics(self, topics: Sequence[ShownTopic]) -> None:
        """Show these, in their order."""
        self._rows.show_keys([shown.topic.id for shown in topics])
        for number, shown in enumerate(topics):
            row = self._rows.widget(shown.topic.id)
            if isinstance(row, SettledTopic):
                row.show_topic(shown)
                row.show_line(has_line=number > 0)

    def _make(self, topic_id: int) -> QWidget:
        row = SettledTopic(TopicId(topic_id))
        row.reopen_requested.connect(self.reopen_requested)
        row.edit_requested.connect(self.edit_requested)
        return row


class SettledTopic(FoldRow):
    """What it was about and what came of it; pressed, a way to put it on the list again."""

    reopen_requested = Signal(int)
    edit_requested = Signal(int)

    def __init__(self, topic_id: TopicId, parent: QWidget | None = None) -> None:
        self._id = topic_id
        self._told = _Told()
        super().__init__(self._told, parent)
        self._told.reopen.clicked.connect(self._on_reopen_clicked)
        self._told.edit.clicked.connect(self._on_edit_clicked)

    def show_topic(self, shown: ShownTopic) -> None:
        """Show how it is now."""
        topic = shown.topic
        small = capitalised(screen_words().topic_state(topic.state))
        if shown.name:
            small = fill(self.tr("{1}, with {2}", "state, name"), small, shown.name)
        self.show_texts(topic.what, small, _ICONS[topic.state])
        self._told.show_outcome(topic.what, topic.outcome)

    def _on_reopen_clicked(self) -> None:
        self.reopen_requested.emit(self._id)

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._id)


class _Told(FoldedPart):
    """What came of it, whole, and the way back."""

    def __init__(self) -> None:
        self._outcome = OwnWords()
        self.reopen = AnswerButton(icon="arrow-counter-clockwise")
        self.edit = QuietButton(icon="pencil-simple")
        super().__init__()
        self.body.addWidget(self._outcome)
        buttons = FlowLayout(gap=Space.PAIR)
        buttons.addWidget(self.reopen)
        buttons.addWidget(self.edit)
        self.body.addLayout(buttons)
        self._retranslate()

    def show_outcome(self, what: str, outcome: str) -> None:
        self._outcome.set_text(outcome)
        self._outcome.setVisible(bool(outcome.strip()))
        for button in (self.reopen, self.edit):
            button.setAccessibleDescription(what)

    def _retranslate(self) -> None:
        self.reopen.set_text(self.tr("Put on the list again"))
        self.edit.set_text(self.tr("Change"))
