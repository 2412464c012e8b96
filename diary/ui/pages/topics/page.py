"""The page of topics: what matters most first; a new one is written in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import WordsDraft
from diary.domain.ids import UNSAVED, PersonId, TopicId
from diary.domain.people import Person
from diary.domain.topics import Topic, Weight
from diary.ui.i18n import fill
from diary.ui.pages.parts.fold_row import RowsCard
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.person_choice import PeopleFilter
from diary.ui.pages.parts.topic_fields import TopicFields
from diary.ui.pages.topics.row import ShownTopic, TopicRow
from diary.ui.pages.topics.settled import SettledTopics
from diary.ui.theme.tokens import Space
from diary.ui.widgets.texts import Strong


@dataclass(frozen=True, slots=True)
class TopicsView:
    """The open topics in their order, those for later, and those that are done."""

    open: tuple[ShownTopic, ...] = ()
    later: tuple[ShownTopic, ...] = ()
    done: tuple[ShownTopic, ...] = ()

    @property
    def is_empty(self) -> bool:
        """There is no topic at all."""
        return not (self.open or self.later or self.done)


class TopicsPage(FormPage):
    """Open topics in a card for each weight, then those for later, then the done ones, folded.

    `put_on_requested` and `take_off_requested` carry a topic and a meeting, `plan_requested` a topic for a new one.
    """

    settled = Signal(int, object)
    outcome_edited = Signal(int, str)
    moved = Signal(int, bool)
    reopen_requested = Signal(int)
    person_chosen = Signal(object)
    put_on_requested = Signal(int, int)
    take_off_requested = Signal(int, int)
    meeting_requested = Signal(int)
    plan_requested = Signal(int)
    meetings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.fields = TopicFields()
        super().__init__(self.fields, parent=parent)
        self._filter = PeopleFilter()
        self._view = TopicsView()
        self._is_new = True
        self._shows_done = False
        self._groups = {weight: _Group(self._make) for weight in (*Weight, None)}
        self._later_title = Strong()
        self._later, self._done = SettledTopics(), SettledTopics()
        self._show_done = LinedUpButton()
        self._meetings = LinedUpButton(icon="calendar-blank")
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self.new.setObjectName("topics-new")
        self._meetings.setObjectName("topics-meetings")
        self.column.insertWidget(0, self._meetings, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._filter, *self._groups.values(), self._later_title, self._later):
            self.column.addWidget(widget)
        self.column.addWidget(self._show_done, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._done)
        self._end_column()

    def _connect(self) -> None:
        self._filter.chosen.connect(self.person_chosen)
        self._show_done.clicked.connect(self._on_show_done_clicked)
        self._meetings.clicked.connect(self.meetings_requested)
        for settled in (self._later, self._done):
            settled.reopen_requested.connect(self.reopen_requested)
            settled.edit_requested.connect(self.edit_requested)

    def show_people(self, people: Sequence[Person], person: PersonId) -> None:
        """Those with whom there is something to discuss (UNSAVED: everybody)."""
        self._filter.show_people(people, person)
        self._filter.setVisible(bool(people))

    def show_topics(self, view: TopicsView) -> None:
        """Show these topics."""
        self._view = view
        for weight, group in self._groups.items():
            group.show_topics([shown for shown in view.open if shown.topic.weight is weight])
        self._later.show_topics(view.later)
        self._done.show_topics(view.done)
        self._later_title.setVisible(bool(view.later))
        self._later.setVisible(bool(view.later))
        self._fold_done()
        self._show_emptiness(is_empty=view.is_empty)

    def show_outcomes(self, draft: WordsDraft) -> None:
        """Go on with words that were being written about open topics."""
        for record, words in draft.pairs:
            row = self._row(TopicId(record))
            if row is not None:
                row.show_outcome(words)

    def fill(self, topic: Topic, people: Sequence[Person]) -> None:
        """Put a topic, as far as it is written, into the form."""
        self.fields.show_topic(topic, people)
        self._is_new = topic.id == UNSAVED

    def ask_for_words(self) -> None:
        """It can't be saved without words."""
        self.ask(self.tr("Write what it is about."))
        self.fields.start()

    def _make(self, topic_id: int) -> QWidget:
        row = TopicRow(TopicId(topic_id))
        row.settled.connect(self.settled)
        row.outcome_edited.connect(self.outcome_edited)
        row.moved.connect(self.moved)
        row.dragged.connect(self._on_row_dragged)
        row.edit_requested.connect(self.edit_requested)
        row.put_on_requested.connect(self.put_on_requested)
        row.take_off_requested.connect(self.take_off_requested)
        row.meeting_requested.connect(self.meeting_requested)
        row.plan_requested.connect(self.plan_requested)
        return row

    def _row(self, topic_id: TopicId) -> TopicRow | None:
        rows = (group.row(topic_id) for group in self._groups.values())
        return next((row for row in rows if row is not None), None)

    def _on_row_dragged(self, topic_id: int, place: QPoint) -> None:
        """Change places with the neighbour as soon as it then stands under the hand."""
        for group in self._groups.values():
            row = group.row(TopicId(topic_id))
            by = 0 if row is None else group.step_to(row, place)
            if row is not None and by:
                self.moved.emit(topic_id, by < 0)
                self.area.ensureWidgetVisible(row)

    def _on_show_done_clicked(self) -> None:
        self._shows_done = not self._shows_done
        self._fold_done()

    def _fold_done(self) -> None:
        count = len(self._view.done)
        self._show_done.setVisible(bool(count))
        self._show_done.set_text(fill(self.tr("Done ({1})"), self.locale().toString(count)))
        self._show_done.set_icon("caret-up" if self._shows_done else "caret-down")
        self._done.setVisible(bool(count) and self._shows_done)

    def _retranslate(self) -> None:
        self.set_head(self.tr("To discuss"), self.tr("What matters most stands first."))
        self.new.set_text(self.tr("New topic"))
        self._meetings.set_text(self.tr("Meetings"))
        self.form.set_title(self.tr("New topic") if self._is_new else self.tr("Change the topic"))
        self._later_title.set_text(self.tr("For later"))
        self._fold_done()
        self.empty.set_texts(
            self.tr("Nothing to discuss yet"),
            self.tr("Here you gather what you want to talk about, and what you want from the other."),
            self.tr("New topic"),
        )


class _Group(RowsCard):
    """The topics of one weight."""

    def __init__(self, make: Callable[[int], QWidget]) -> None:
        self._rows = KeyedList(make, gap=None)
        super().__init__()
        self.body.addWidget(self._rows)

    def show_topics(self, topics: Sequence[ShownTopic]) -> None:
        """Show these, in their order."""
        self._rows.show_keys([shown.topic.id for shown in topics])
        for number, shown in enumerate(topics):
            row = self.row(shown.topic.id)
            if row is not None:
                row.show_topic(shown)
                row.show_line(has_line=number > 0)
        self.setVisible(bool(topics))

    def step_to(self, row: TopicRow, place: QPoint) -> int:
        """Whether a row that is held at this place of the screen goes up (-1), down (1) or stays (0)."""
        return self._rows.step_to(row, place)

    def row(self, topic_id: TopicId) -> TopicRow | None:
        """The row of a topic, if it is shown here."""
        row = self._rows.widget(topic_id)
        return row if isinstance(row, TopicRow) else None

    def _relook(self) -> None:
        super()._relook()
        side = self.look.px(Space.CARD)
        self.body.setContentsMargins(side, 0, side, 0)
