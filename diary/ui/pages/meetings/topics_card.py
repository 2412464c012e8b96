"""What the client wants to discuss at a meeting, in the client's own order, and what can still be put on the list."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.ids import TopicId
from diary.domain.topics import Topic
from diary.ui.i18n import fill
from diary.ui.pages.meetings.rows import OfferRow
from diary.ui.pages.parts.arrows import Arrows
from diary.ui.pages.parts.beside import Beside, QuestionLine
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.grip import Grip
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined import Lined
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.topic_facts import TopicFacts
from diary.ui.pages.parts.words_entry import WordsEntry
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import IconButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.discs import LetterDisc, paint_disc
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import CardTitle, QuietBody, Small, Strong
from diary.ui.words import screen_words

#: With fewer there is nothing to put in another order.
_ENOUGH_TO_ORDER: Final = 2
#: So many of those that wait are offered at first.
_FIRST_SHOWN: Final = 8


class MeetingTopicsCard(Card):
    """`moved` carries a topic and whether up, `taken_off` and `put_on` a topic, `given` the words of a new one."""

    moved = Signal(int, bool)
    taken_off = Signal(int)
    put_on = Signal(int)
    edited = Signal(str)
    given = Signal(str)

    def __init__(self) -> None:
        self._head = QuestionLine(CardTitle(), Small())
        self._nothing = QuietBody()
        self._rows = KeyedList(self._make, gap=None)
        self._add = PlainButton(icon="plus")
        self._add.setObjectName("meeting-more-topics")
        self._more = _MoreTopics()
        super().__init__()
        self.body.addWidget(self._head)
        self.body.addWidget(self._nothing)
        # What a row is held by lines up with the words above.
        self.body.addLayout(PulledOut(self._rows, fills=True))
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self._add.clicked.connect(self._on_add_clicked)
        self._more.put_on.connect(self.put_on)
        self._more.words.edited.connect(self.edited)
        self._more.words.given.connect(self.given)
        self._retranslate()

    def show_topics(self, topics: Sequence[Topic], offered: Sequence[Topic]) -> None:
        """Show those on the list, in their order, and those that could be."""
        self._rows.show_keys([topic.id for topic in topics])
        for place, topic in enumerate(topics):
            row = self._rows.widget(topic.id)
            if isinstance(row, _TopicRow):
                row.show_topic(topic, place, len(topics))
        self._nothing.setVisible(not topics)
        self._more.show_topics(offered)
        self._retranslate()

    def show_words(self, words: str) -> None:
        """Go on with the words of a new topic; empty for none."""
        self._more.words.show_words(words)
        if words:
            self._more.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds what was unfolded; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape and not self._more.isHidden():
            self._more.hide()
            self._add.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _make(self, topic: int) -> QWidget:
        row = _TopicRow(TopicId(topic))
        row.moved.connect(self.moved)
        row.taken_off.connect(self.taken_off)
        row.dragged.connect(self._on_row_dragged)
        return row

    def _on_row_dragged(self, topic: int, place: QPoint) -> None:
        row = self._rows.widget(topic)
        by = 0 if row is None else self._rows.step_to(row, place)
        if by:
            self.moved.emit(topic, by < 0)

    def _on_add_clicked(self) -> None:
        self._more.setVisible(self._more.isHidden())
        if not self._more.isHidden():
            self._more.start()

    def _retranslate(self) -> None:
        can_order = len(self._rows.keys) >= _ENOUGH_TO_ORDER
        self._head.set_texts(self.tr("What I want to discuss"), self.tr("Drag, or use the arrows") if can_order else "")
        self._nothing.set_text(self.tr("Nothing stands on the list yet."))
        self._add.set_text(self.tr("One more topic") if self._rows.keys else self.tr("Put a topic on the list"))


class _TopicRow(Lined):
    """A topic on the list: its place, what it is, how much it matters and what is wanted."""

    moved = Signal(int, bool)
    taken_off = Signal(int)
    dragged = Signal(int, QPoint)

    def __init__(self, topic: TopicId) -> None:
        super().__init__()
        self._id = topic
        self._grip, self._number = Grip(), _Number(size=Size.STEP_DOT)
        self._what, self._facts = Strong(), TopicFacts()
        self._arrows, self._off = Arrows(), IconButton(icon="x")
        self._off.setObjectName(f"topic-{topic}-off")
        self._build()
        self._grip.dragged.connect(self._on_grip_dragged)
        self._arrows.moved.connect(self._on_arrows_moved)
        self._off.clicked.connect(self._on_off_clicked)
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        told, ways = QWidget(), QWidget()
        self._told, self._ways, self._words = QHBoxLayout(told), QHBoxLayout(ways), QVBoxLayout()
        for layout in (self._told, self._ways):
            layout.setContentsMargins(0, 0, 0, 0)
        self._words.addWidget(self._what)
        self._words.addWidget(self._facts)
        self._told.addWidget(self._grip)
        self._told.addWidget(self._number)
        self._told.addLayout(self._words, 1)
        self._ways.addWidget(self._arrows)
        self._ways.addWidget(self._off)
        self._line = QVBoxLayout(self)
        self._line.addWidget(Beside(told, ways, align=Qt.AlignmentFlag.AlignVCenter, gap=Space.PAIR))

    def show_topic(self, topic: Topic, place: int, count: int) -> None:
        """Show it in its place, counted from 0, of so many."""
        is_first, is_last = place == 0, place == count - 1
        self._what.set_text(topic.what)
        self._facts.show_topic(topic)
        self._number.set_letter(self.locale().toString(place + 1))
        self._grip.setVisible(count > 1)
        self._arrows.show_place(topic.what, is_first=is_first, is_last=is_last)
        self._off.setAccessibleDescription(topic.what)
        self.show_line(has_line=not is_first)

    def _on_grip_dragged(self, place: QPoint) -> None:
        self.dragged.emit(self._id, place)

    def _on_arrows_moved(self, is_up: bool) -> None:  # noqa: FBT001 -- a slot
        self.moved.emit(self._id, is_up)

    def _on_off_clicked(self) -> None:
        self.taken_off.emit(self._id)

    def _retranslate(self) -> None:
        self._off.set_text(self.tr("Take off the list"))

    def _relook(self) -> None:
        air = self.look.px(Space.PAIR)
        self._line.setContentsMargins(0, air, 0, air)
        self._told.setSpacing(air)
        self._words.setSpacing(self.look.px(Space.HAIR))
        self._ways.setSpacing(self.look.px(Space.HAIR))


class _Number(LetterDisc):
    """The place on the list."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White on petrol: it is a number, and nobody's letter."""
        painter = QPainter(self)
        colours = self._look.colours
        paint_disc(painter, self.rect(), self._look, self._letter, fill=colours.petrol, ink=colours.on_petrol)
        painter.end()


class _MoreTopics(FoldedPart):
    """Topics that wait already, and a field for a new one."""

    put_on = Signal(int)

    def __init__(self) -> None:
        self._offered: tuple[Topic, ...] = ()
        self._shows_all = False
        self._waiting = Small()
        self._rows = KeyedList(self._make, gap=None)
        self._all = LinedUpButton(icon="caret-down")
        self._all.setObjectName("meeting-all-topics")
        self.words = WordsEntry("meeting-new-topic")
        super().__init__()
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.words)
        self._all.clicked.connect(self._on_all_clicked)
        self._retranslate()

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Offer these; none is chosen."""
        self._offered = tuple(topics)
        self._show_rows()
        self._retranslate()

    def start(self) -> None:
        """Go to the first that waits, or else to the field."""
        first = next(iter(self._rows.in_place()), None)
        if first is None:
            self.words.start()
        else:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_rows(self) -> None:
        shown = self._offered if self._shows_all else self._offered[:_FIRST_SHOWN]
        self._rows.show_keys([topic.id for topic in shown])
        for topic in shown:
            row = self._rows.widget(topic.id)
            if isinstance(row, OfferRow):
                row.set_text(topic.what)
                row.set_small(_small(topic))
                row.setAccessibleName(fill(self.tr("Put on the list: {1}"), topic.what))
        self._waiting.setVisible(bool(shown))
        self._all.setVisible(len(shown) < len(self._offered))

    def _make(self, topic: int) -> QWidget:
        row = OfferRow(topic)
        row.setObjectName(f"topic-{topic}-on")
        row.clicked.connect(self._on_row_clicked)
        return row

    def _on_row_clicked(self) -> None:
        self.put_on.emit(self.sender().property("record"))

    def _on_all_clicked(self) -> None:
        self._shows_all = True
        self._show_rows()
        tab_as_the_eye_goes(self)
        self._rows.in_place()[_FIRST_SHOWN].setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self._waiting.set_text(self.tr("Press what you want to discuss."))
        self._all.set_text(fill(self.tr("All {1}"), self.locale().toString(len(self._offered))))
        self.words.set_texts(self.tr("Something new"), self.tr("Put it on the list"))


def _small(topic: Topic) -> str:
    """How much it matters and what is wanted, as far as it was filled in."""
    words = screen_words()
    weight = [words.weight(topic.weight)] if topic.weight is not None else []
    return " · ".join((*weight, *(words.want(want) for want in sorted(topic.wants))))
