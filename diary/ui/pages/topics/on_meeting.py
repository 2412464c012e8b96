"""On which meeting a topic stands, or could stand, and what came of it at earlier ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import MeetingId, TopicId
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.part import MoreRow
from diary.ui.theme.tokens import Size, Space, TextStyle
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.pressable import Shape
from diary.ui.widgets.texts import QuietBody, Small, Strong


@dataclass(frozen=True, slots=True)
class NamedMeeting:
    """A meeting by what it is called."""

    id: MeetingId
    name: str


@dataclass(frozen=True, slots=True)
class AtMeetings:
    """Where a topic stands, what else is to come, and what came of it before, newest first."""

    stands_on: NamedMeeting | None = None
    coming: tuple[NamedMeeting, ...] = ()
    said: tuple[str, ...] = ()


class OnMeeting(Page):
    """A line for where it stands, and lines for earlier ones. `turn` unfolds the choice of one, or takes it off.

    `put_on_requested` and `take_off_requested` carry the meeting, `meeting_requested` the one to go to.
    """

    put_on_requested = Signal(int)
    take_off_requested = Signal(int)
    meeting_requested = Signal(int)
    plan_requested = Signal()
    #: Other meetings stand to choose now, which have to come among the stops of Tab.
    offered = Signal()

    def __init__(self, topic: TopicId) -> None:
        super().__init__()
        self._shown = AtMeetings()
        self.turn = QuietButton(icon="calendar-blank")
        self._stands = _Line(icon="calendar-blank")
        self._line = MoreRow(self._stands)
        self._said = Said()
        self.folded = FoldedPart()
        self._choice: _Choice | None = None
        self.turn.setObjectName(f"topic-turn-meeting-{topic}")
        self._stands.setObjectName(f"topic-meeting-{topic}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._said)
        self.turn.clicked.connect(self._on_turn_clicked)
        self._stands.clicked.connect(self._on_stands_clicked)
        self._line.hide()
        self.hide()
        self._retranslate()

    def show_meetings(self, what: str, shown: AtMeetings) -> None:
        """Show how it is now. Once it is put on one, the choice folds and hands the keyboard on."""
        for button in (self.turn, self._stands):
            button.setAccessibleDescription(what)
        if shown == self._shown:
            return
        self._shown = shown
        stands = shown.stands_on is not None
        if stands:
            self.fold()
        self._line.setVisible(stands)
        self._said.show_lines(shown.said)
        self.setVisible(stands or bool(shown.said))
        self._offer()
        self._retranslate()

    def fold(self) -> bool:
        """Fold the choice again; whether it was open."""
        if self.folded.isHidden():
            return False
        focus = self.window().focusWidget()
        if focus is not None and self.folded.isAncestorOf(focus):
            self.turn.setFocus(Qt.FocusReason.TabFocusReason)
        self.folded.hide()
        return True

    def _on_turn_clicked(self) -> None:
        if self._shown.stands_on is not None:
            self.take_off_requested.emit(self._shown.stands_on.id)
        elif not self.fold():
            self._unfold()

    def _unfold(self) -> None:
        """Offer the meetings; what offers them is made when it is first asked for, since few topics ask."""
        if self._choice is None:
            self._choice = _Choice()
            self._choice.chosen.connect(self.put_on_requested)
            self._choice.plan_requested.connect(self._on_choice_plan_requested)
            self.folded.body.addWidget(self._choice)
        self.folded.show()
        self._offer()
        self._choice.start()

    def _on_choice_plan_requested(self) -> None:
        """Whoever comes back from planning has chosen."""
        self.fold()
        self.plan_requested.emit()

    def _offer(self) -> None:
        if self._choice is not None:
            self._choice.show_meetings(self._shown.coming)
            self.offered.emit()

    def _on_stands_clicked(self) -> None:
        if self._shown.stands_on is not None:
            self.meeting_requested.emit(self._shown.stands_on.id)

    def _retranslate(self) -> None:
        stands = self._shown.stands_on
        self.turn.set_text(self.tr("Put on a meeting") if stands is None else self.tr("Take off the meeting"))
        self._stands.set_text(fill(self.tr("For the meeting on {1}"), stands.name) if stands is not None else "")


class _Line(LinedUpButton):
    """As quiet as what stands around it."""

    shape = Shape(height=Size.TARGET, padding=Space.HAIR, font=TextStyle.BODY, centred=False)

    def _ink(self) -> str:
        return self._look.colours.ink2


class Said(Page):
    """What came of a topic at meetings, a line each; not there for none."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Small] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        self._relook()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these, as they are given."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [Small(line) for line in lines]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(lines))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))


class _Coming(AnswerButton):
    """One of the meetings to come; all of them begin on one line."""

    shape = Shape(height=Size.TARGET, padding=Space.GROUP, font=TextStyle.BODY, centred=False)


class _Choice(Page):
    """The meetings to come, and the way to a new one."""

    chosen = Signal(int)
    plan_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._question, self._none = Strong(), QuietBody()
        self._names: dict[int, str] = {}
        self._meetings = KeyedList(self._make, gap=Space.PAIR)
        self._plan = LinedUpButton(icon="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._question, self._none, self._meetings):
            self._column.addWidget(widget)
        self._column.addWidget(self._plan, 0, Qt.AlignmentFlag.AlignLeft)
        self._plan.clicked.connect(self.plan_requested)
        self._retranslate()
        self._relook()

    def show_meetings(self, meetings: Sequence[NamedMeeting]) -> None:
        """Offer these."""
        self._names = {meeting.id: meeting.name for meeting in meetings}
        self._meetings.show_keys(tuple(self._names))
        for number, name in self._names.items():
            button = self._meetings.widget(number)
            if isinstance(button, _Coming):
                button.set_text(capitalised(name))
        self._question.setVisible(bool(meetings))
        self._none.setVisible(not meetings)

    def start(self) -> None:
        """Give the keyboard to the first meeting."""
        first = next(iter(self._meetings.in_place()), self._plan)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self, meeting: int) -> QWidget:
        button = _Coming()
        button.setProperty("record", meeting)
        button.clicked.connect(self._on_meeting_clicked)
        return button

    def _on_meeting_clicked(self) -> None:
        self.chosen.emit(self.sender().property("record"))

    def _retranslate(self) -> None:
        self._question.set_text(self.tr("On which meeting?"))
        self._none.set_text(self.tr("No meeting is planned yet."))
        self._plan.set_text(self.tr("Plan a new one"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))
