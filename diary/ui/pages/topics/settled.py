"""Topics that are not on the list now: for later, talked about, or no longer needed."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QWidget

from diary.domain.topics import TopicState
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.parts.settled import SettledCard, SettledRow, Whole
from diary.ui.pages.topics.on_meeting import Said
from diary.ui.pages.topics.row import ShownTopic
from diary.ui.widgets.texts import OwnWords
from diary.ui.words import screen_words

_ICONS: Final[Mapping[TopicState, str]] = MappingProxyType(
    {
        TopicState.OPEN: "hourglass",
        TopicState.TALKED_ABOUT: "check-circle",
        TopicState.LATER: "clock",
        TopicState.NO_LONGER_NEEDED: "prohibit",
    }
)


class SettledTopics(SettledCard):
    """One card for a list of them."""

    def show_topics(self, topics: Sequence[ShownTopic]) -> None:
        """Show these, in their order."""
        self._show_rows([shown.topic.id for shown in topics])
        for shown in topics:
            row = self._rows.widget(shown.topic.id)
            if isinstance(row, SettledTopic):
                row.show_topic(shown)

    def _new_row(self, record: int) -> SettledRow:
        return SettledTopic(record)


class SettledTopic(SettledRow):
    """What it was about and what came of it; pressed, a way to put it on the list again."""

    def __init__(self, record: int, parent: QWidget | None = None) -> None:
        self._told = _Told()
        super().__init__(record, self._told, parent)

    def show_topic(self, shown: ShownTopic) -> None:
        """Show how it is now."""
        topic = shown.topic
        small = capitalised(screen_words().topic_state(topic.state))
        if shown.name:
            small = fill(self.tr("{1}, with {2}", "state, name"), small, shown.name)
        self.show_texts(topic.what, small, _ICONS[topic.state])
        stands = shown.meetings.stands_on
        on_list = (fill(self.tr("For the meeting on {1}"), stands.name),) if stands is not None else ()
        self._told.show_outcome(topic.outcome, (*on_list, *shown.meetings.said))
        self._told.describe(topic.what)


class _Told(Whole):
    """What came of it, whole, and at which meetings."""

    def __init__(self) -> None:
        self._outcome, self._said = OwnWords(), Said()
        super().__init__(self._outcome, self._said)

    def show_outcome(self, outcome: str, said: Sequence[str]) -> None:
        """Show it where there is any; `said` is what came of it at meetings."""
        self._outcome.set_text(outcome)
        self._outcome.setVisible(bool(outcome.strip()))
        self._said.show_lines(said)

    def _retranslate(self) -> None:
        self.reopen.set_text(self.tr("Put on the list again"))
        self.edit.set_text(self.tr("Change"))
