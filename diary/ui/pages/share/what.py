"""Step 2: what may go along. Everything is off until it is turned on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.choosing import Group
from diary.ui.i18n import fill
from diary.ui.pages.share.columns_step import ColumnsStep
from diary.ui.pages.share.groups import GroupChooser
from diary.ui.pages.share.missing import MissingLine
from diary.ui.pages.share.record_list import RecordList
from diary.ui.pages.share.side import ChosenSide
from diary.ui.pages.share.views import ChoiceView
from diary.ui.theme.tokens import Kind, Size, Space, Token
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.texts import Small, Strong

_GROUPS = Token(288, Kind.WIDTH)
_SIDE = Token(272, Kind.WIDTH)


class _NotToShare(Card):
    """What can't be chosen at all."""

    def __init__(self) -> None:
        self._line = QHBoxLayout()
        super().__init__(ground="sand2")
        self._title, self._words = Strong(), Small()
        self._line.addWidget(IconDrawing("lock", "ink", Size.ICON_SMALL))
        self._line.addWidget(self._title, 1)
        self.body.addLayout(self._line)
        self.body.addWidget(self._words)
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.set_text(self.tr("Never shared"))
        self._words.set_text(self.tr("Where a contact was, and your notes about people, stay with you."))

    def _relook(self) -> None:
        super()._relook()
        air = self.look.px(Space.GROUP)
        self.body.setContentsMargins(air, air, air, air)
        self.body.setSpacing(self.look.px(Space.HAIR))
        self._line.setSpacing(self.look.px(Space.PAIR))


class WhatStep(ColumnsStep):
    """Groups, records with their parts, and what that comes to."""

    group_chosen = Signal(object)
    pressed = Signal(int)
    unfold_requested = Signal(int)
    part_toggled = Signal(int, object, bool)
    more_requested = Signal()

    def __init__(self) -> None:
        self._view: ChoiceView | None = None
        self._groups, self._never = GroupChooser(), _NotToShare()
        self._records, self._side = RecordList(), ChosenSide()
        start = QWidget()
        self._start_column = QVBoxLayout(start)
        self._start_column.setContentsMargins(0, 0, 0, 0)
        self._start_column.addWidget(self._groups)
        self._start_column.addStretch(1)
        self._start_column.addWidget(self._never)
        super().__init__(start, self._records, self._side, (_GROUPS, _SIDE))
        self._missing = MissingLine()
        self._column.insertWidget(1, self._missing)
        self._connect()
        self._retranslate()
        self._relook()

    def _connect(self) -> None:
        self._groups.chosen.connect(self.group_chosen)
        self._records.pressed.connect(self.pressed)
        self._records.unfold_requested.connect(self.unfold_requested)
        self._records.part_toggled.connect(self.part_toggled)
        self._records.more_requested.connect(self.more_requested)

    def show_choice(self, view: ChoiceView) -> None:
        """Show what there is to choose from, and what is chosen."""
        self._view = view
        self._groups.show_portions(view.portions, view.group)
        self._records.show_choice(view)
        self._side.show_choice(view)
        if any(portion.chosen for portion in view.portions.values()):
            self._missing.show_missing(missing=False)
        self._retranslate()

    def first_control(self) -> QWidget:
        """The open group."""
        return self._groups.button(self._groups.value or Group.CONTACTS)

    def say_missing(self) -> None:
        """Nothing is chosen yet."""
        self._missing.show_missing(missing=True)

    def _set_whole(self, *, whole: bool) -> None:
        self._records.set_whole(whole=whole)

    def _retranslate(self) -> None:
        name = self._view.consent.reader.strip() if self._view else ""
        if name:
            self._head.set_texts(
                fill(self.tr("What do you share with {1}?"), name),
                fill(self.tr("Everything is off. You turn on what {1} may know."), name),
            )
        else:
            self._head.set_texts(
                self.tr("What do you share?"), self.tr("Everything is off. You turn on what goes along.")
            )
        self._missing.set_text(self.tr("Nothing is chosen yet. Turn on what may go along."))
        if self._view is not None:
            self._records.set_title(self._groups.name(self._view.group))

    def _relook(self) -> None:
        super()._relook()
        self._start_column.setSpacing(self.look.px(Space.GROUP))
