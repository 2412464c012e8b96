"""An open topic: what, with whom, how much it matters, what is wanted, and how it can be settled."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.ids import TopicId
from diary.domain.topics import Topic, TopicState
from diary.ui.pages.parts.arrows import Arrows
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.grip import Grip
from diary.ui.pages.parts.lined import Lined
from diary.ui.pages.parts.topic_facts import TopicFacts
from diary.ui.pages.topics.on_meeting import AtMeetings, OnMeeting
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton, PlainButton, QuietButton
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import Strong


@dataclass(frozen=True, slots=True)
class Settling:
    """Where a topic stands now, and what came of it in the client's words."""

    state: TopicState
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class ShownTopic:
    """A topic with the name of who it is for, and its place among those that matter as much."""

    topic: Topic
    name: str = ""
    is_first: bool = True
    is_last: bool = True
    meetings: AtMeetings = field(default_factory=AtMeetings)


class TopicRow(Lined):
    """One topic. `settled` carries its id and the Settling; `moved` whether up; `dragged` where it is held.

    `put_on_requested` and `take_off_requested` carry its id and the meeting.
    """

    settled = Signal(int, object)
    outcome_edited = Signal(int, str)
    moved = Signal(int, bool)
    dragged = Signal(int, QPoint)
    edit_requested = Signal(int)
    put_on_requested = Signal(int, int)
    take_off_requested = Signal(int, int)
    meeting_requested = Signal(int)
    plan_requested = Signal(int)

    def __init__(self, topic_id: TopicId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = topic_id
        self._what = Strong()
        self._facts = TopicFacts()
        self._grip = Grip()
        self._arrows = Arrows()
        self._talked, self._later, self._no_need = AnswerButton(), AnswerButton(), AnswerButton()
        self._edit = QuietButton(icon="pencil-simple")
        self._outcome = _Outcome(topic_id)
        self._meeting = OnMeeting(topic_id)
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._words = QVBoxLayout()
        self._words.addWidget(self._what)
        self._words.addWidget(self._facts)
        self._head = QHBoxLayout()
        self._head.addLayout(self._words, 1)
        for mover in (self._grip, self._arrows):
            self._head.addWidget(mover, 0, Qt.AlignmentFlag.AlignTop)
        answers = FlowLayout(gap=Space.PAIR)
        for button in (self._talked, self._later, self._no_need, self._meeting.turn, self._edit):
            answers.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._meeting)
        self._column.addLayout(answers)
        self._column.addWidget(self._outcome)
        self._column.addWidget(self._meeting.folded)

    def _connect(self) -> None:
        self._grip.dragged.connect(self._on_grip_dragged)
        self._arrows.moved.connect(self._on_arrows_moved)
        self._talked.clicked.connect(self._on_talked_clicked)
        self._later.clicked.connect(self._on_later_clicked)
        self._no_need.clicked.connect(self._on_no_need_clicked)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._outcome.ready.clicked.connect(self._on_ready_clicked)
        self._outcome.words.text_edited.connect(self._on_outcome_edited)
        self._meeting.put_on_requested.connect(self._on_meeting_put_on_requested)
        self._meeting.take_off_requested.connect(self._on_meeting_take_off_requested)
        self._meeting.meeting_requested.connect(self.meeting_requested)
        self._meeting.plan_requested.connect(self._on_meeting_plan_requested)
        self._meeting.offered.connect(self._on_meeting_offered)

    def show_topic(self, shown: ShownTopic) -> None:
        """Show how it is now."""
        topic = shown.topic
        self._what.set_text(topic.what)
        self._facts.show_topic(topic, shown.name)
        self._grip.setVisible(not (shown.is_first and shown.is_last))
        self._arrows.show_place(topic.what, is_first=shown.is_first, is_last=shown.is_last)
        for button in (self._talked, self._later, self._no_need, self._edit):
            button.setAccessibleDescription(topic.what)
        self._meeting.show_meetings(topic.what, shown.meetings)
        if self._outcome.isHidden():
            self._outcome.words.set_text(topic.outcome)

    def show_outcome(self, words: str) -> None:
        """Go on with the words that were being written about what came of it."""
        self._outcome.words.set_text(words)
        self._outcome.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds again; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape and self._meeting.fold():
            return
        if event.key() == Qt.Key.Key_Escape and not self._outcome.isHidden():
            self._outcome.hide()
            self._talked.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _on_talked_clicked(self) -> None:
        self._outcome.setVisible(self._outcome.isHidden())
        if not self._outcome.isHidden():
            self._outcome.words.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_ready_clicked(self) -> None:
        self._settle(TopicState.TALKED_ABOUT)

    def _on_later_clicked(self) -> None:
        self._settle(TopicState.LATER)

    def _on_no_need_clicked(self) -> None:
        self._settle(TopicState.NO_LONGER_NEEDED)

    def _settle(self, state: TopicState) -> None:
        self.settled.emit(self._id, Settling(state, self._outcome.words.text().strip()))

    def _on_outcome_edited(self, words: str) -> None:
        self.outcome_edited.emit(self._id, words)

    def _on_grip_dragged(self, place: QPoint) -> None:
        self.dragged.emit(self._id, place)

    def _on_arrows_moved(self, is_up: bool) -> None:  # noqa: FBT001 -- a slot
        self.moved.emit(self._id, is_up)

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._id)

    def _on_meeting_put_on_requested(self, meeting: int) -> None:
        self.put_on_requested.emit(self._id, meeting)

    def _on_meeting_take_off_requested(self, meeting: int) -> None:
        self.take_off_requested.emit(self._id, meeting)

    def _on_meeting_plan_requested(self) -> None:
        self.plan_requested.emit(self._id)

    def _on_meeting_offered(self) -> None:
        tab_as_the_eye_goes(self)

    def _retranslate(self) -> None:
        self._talked.set_text(self.tr("Talked about"))
        self._later.set_text(self.tr("Later"))
        self._no_need.set_text(self.tr("No longer needed"))
        self._edit.set_text(self.tr("Change"))

    def _relook(self) -> None:
        air = self.look.px(Space.GROUP)
        self._column.setContentsMargins(0, air, 0, air)
        self._head.setSpacing(self.look.px(Space.HAIR))
        self._words.setSpacing(self.look.px(Space.HAIR))
        self._column.setSpacing(self.look.px(Space.ROW))


class _Outcome(FoldedPart):
    """What came of it, in own words; empty is fine too."""

    def __init__(self, topic_id: TopicId) -> None:
        self.words = LongText(lines=2)
        self.words.setObjectName(f"topic-outcome-{topic_id}")
        self._labelled = Labelled(self.words)
        self.ready = PlainButton(icon="check")
        super().__init__()
        self.body.addWidget(self._labelled)
        self.body.addWidget(self.ready, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def _retranslate(self) -> None:
        self._labelled.set_texts(self.tr("What came of it?"), self.tr("You may leave it empty."))
        self.ready.set_text(self.tr("Done"))
