"""The records of one group on a card: newest first, more of them at a press."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.choosing import Group
from diary.ui.i18n import fill
from diary.ui.pages.parts.ends_layout import EndsLayout
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.share.fitting_scroll import ScrollingCard
from diary.ui.pages.share.record_row import RecordRow
from diary.ui.pages.share.views import ChoiceView, Portion, RecordView
from diary.ui.theme.tokens import Edge, Radius, Size, Space
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.texts import CardTitle, QuietBody, Small


class RecordList(ScrollingCard):
    """What there is to choose from in one group."""

    pressed = Signal(int)
    unfold_requested = Signal(int)
    part_toggled = Signal(int, object, bool)
    more_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = Group.CONTACTS
        self._portion = Portion(0, 0)
        self._records: dict[int, RecordView] = {}
        self._build()
        self._more.clicked.connect(self.more_requested)
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._title, self._count = CardTitle(), Small()
        self._sentence = QuietBody()
        self._head = QVBoxLayout()
        line = EndsLayout(gap=Space.GROUP)
        line.addWidget(self._title)
        line.addWidget(self._count)
        self._head.addLayout(line)
        self._head.addWidget(self._sentence)
        self._rows = KeyedList(self._make_row, gap=None)
        self._empty = QuietBody()
        self._more = QuietButton(icon="caret-down")
        self._more.setObjectName("share-more")
        self.content.setSpacing(0)
        self.content.addLayout(self._head)
        for widget in (self._rows, self._empty, self._more):
            self.content.addWidget(widget)
        self.content.addStretch(1)

    def set_title(self, title: str) -> None:
        """The name of the group, in the language of the app."""
        self._title.set_text(title)

    def show_choice(self, view: ChoiceView) -> None:
        """Show the records of the open group."""
        is_other_group = view.group is not self._group
        self._group, self._portion = view.group, view.portions[view.group]
        if is_other_group:
            self._rows.show_keys(())
            self.scroll_to_top()
        self._records = {record.id: record for record in view.records}
        had_more_focus = self._more.hasFocus()
        self._rows.show_keys(tuple(self._records))
        for record in view.records:
            row = self._rows.widget(record.id)
            if isinstance(row, RecordRow):
                row.show_record(record)
        self._empty.setVisible(not view.records)
        self._more.setVisible(view.has_more)
        self._retranslate()
        if had_more_focus and not view.has_more:
            self.focusPreviousChild()

    def _make_row(self, key: int) -> RecordRow:
        row = RecordRow(self._records[key])
        row.pressed.connect(self.pressed)
        row.unfold_requested.connect(self.unfold_requested)
        row.part_toggled.connect(self.part_toggled)
        return row

    def _retranslate(self) -> None:
        number = self.locale().toString
        chosen = self.tr("{1} of {2} chosen")
        self._count.set_text(fill(chosen, number(self._portion.chosen), number(self._portion.total)))
        self._sentence.set_text(self._what_a_tick_does())
        self._sentence.setVisible(bool(self._records))
        self._empty.set_text(self._nothing_there())
        self._more.set_text(self.tr("Show more"))

    def _what_a_tick_does(self) -> str:
        match self._group:
            case Group.CONTACTS:
                return self.tr(
                    "A tick takes along when it was, what happened, and what helped or did not. "
                    "Anything else you turn on yourself."
                )
            case Group.PROMISES:
                return self.tr(
                    "A tick takes along what was promised, by when, and how it stands. "
                    "What became of it over time you turn on yourself."
                )
            case Group.TOPICS:
                return self.tr("A tick takes along what it is about, what you want, and what came of it.")

    def _nothing_there(self) -> str:
        match self._group:
            case Group.CONTACTS:
                return self.tr("There are no contacts in your diary yet.")
            case Group.PROMISES:
                return self.tr("There are no promises in your diary yet.")
            case Group.TOPICS:
                return self.tr("There is nothing to discuss in your diary yet.")

    def _relook(self) -> None:
        edge, radius = self.look.px(Edge.LINE), self.look.px(Radius.TAG)
        self.frame.setContentsMargins(edge, radius, edge, radius)
        side = self.look.px(Space.BUTTON)
        self._head.setContentsMargins(side, self.look.px(Space.PAIR), side, self.look.px(Space.ROW))
        self._head.setSpacing(self.look.px(Space.HAIR))
        self._empty.setContentsMargins(side, 0, side, self.look.px(Space.GROUP))
        self._more.setMinimumHeight(self.look.px(Size.TARGET))
