"""A record to choose from: a box for its facts, and under it a box for each part that holds something."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from diary.domain.choosing import ShareField
from diary.domain.sharing import ContactField, PromiseField
from diary.ui.i18n import fill
from diary.ui.pages.share.views import RecordView, Tick
from diary.ui.theme.tokens import Edge, Kind, Size, Space, Token
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.drawings import Hedgehog
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Small, Strong
from diary.ui.words import Words, screen_words

_HEDGEHOG = Token(52, Kind.PICTURE)
_SIDE = Token(20, Space.ROW.kind)
#: Narrower than this (pixels at 100 %) the button to unfold stands under the words.
_NARROW_PX = 440
_STATES = {Tick.NOTHING: Qt.CheckState.Unchecked, Tick.PARTLY: Qt.CheckState.PartiallyChecked}


class _WholeBox(CheckBox):
    """Says how much is chosen; what a press does is decided elsewhere, so it does not change by itself."""

    def nextCheckState(self) -> None:
        """Stay as it is until shown otherwise."""


class _Parts(Page):
    """The parts of a record, on a ground of their own."""

    toggled = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[ShareField, CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._relook()

    def show_fields(self, record: RecordView) -> None:
        """One box a part."""
        if tuple(self._boxes) != record.fields:
            for box in self._boxes.values():
                self._column.removeWidget(box)
                box.hide()
                box.deleteLater()
            self._boxes = {field: self._box(record.id, field) for field in record.fields}
        for field, box in self._boxes.items():
            box.setChecked(field in record.chosen)
        self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter = QPainter(self)
        paint_box(painter, self.rect(), Box(self.look.colours.pale2))
        paint_box(painter, QRect(0, 0, self.width(), self.look.px(Edge.LINE)), Box(self.look.colours.line))
        painter.end()

    def _box(self, record: int, field: ShareField) -> CheckBox:
        box = CheckBox()
        box.setObjectName(f"share-part-{record}-{type(field).__name__}-{field.value}")
        box.clicked.connect(self._on_box_clicked)
        self._column.addWidget(box)
        return box

    def _on_box_clicked(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        field = next(field for field, box in self._boxes.items() if box is self.sender())
        self.toggled.emit(field, is_on)

    def _retranslate(self) -> None:
        words = screen_words()
        for field, box in self._boxes.items():
            box.set_text(_field_text(field, words))

    def _relook(self) -> None:
        side, air = self.look.px(_SIDE), self.look.px(Space.PAIR)
        start = side + self.look.px(Size.CHECK_BOX) + self.look.px(Space.ROW)
        self._column.setContentsMargins(start, air, side, air)
        self._column.setSpacing(0)


class RecordRow(Page):
    """`pressed` asks to turn the facts on, or everything off; `unfold_requested` shows the parts or hides them."""

    pressed = Signal(int)
    unfold_requested = Signal(int)
    part_toggled = Signal(int, object, bool)

    def __init__(self, record: RecordView) -> None:
        super().__init__()
        self._record = record
        self._build()
        self._connect()
        self._show()
        self._relook()

    def _build(self) -> None:
        self._box = _WholeBox()
        self._box.setObjectName(f"share-record-{self._record.id}")
        self._hedgehog = Hedgehog(self._record.posture, _HEDGEHOG)
        self._title, self._small = Strong(), Small()
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._small)
        self._words.addStretch(1)
        self._unfold = QuietButton()
        self._unfold.setObjectName(f"share-unfold-{self._record.id}")
        self._parts: _Parts | None = None
        self._grid = QGridLayout()
        self._grid.addWidget(self._box, 0, 0)
        self._grid.addWidget(self._hedgehog, 0, 1)
        self._grid.addLayout(self._words, 0, 2)
        self._place = (0, 3)
        self._grid.addWidget(self._unfold, *self._place)
        self._grid.setColumnStretch(2, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._grid)

    def _connect(self) -> None:
        self._box.clicked.connect(self._on_box_clicked)
        self._unfold.clicked.connect(self._on_unfold_clicked)

    def show_record(self, record: RecordView) -> None:
        """Show it as it is chosen now."""
        if record != self._record:
            self._record = record
            self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line above."""
        painter = QPainter(self)
        paint_box(painter, QRect(0, 0, self.width(), self.look.px(Edge.LINE)), Box(self.look.colours.line))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for the button beside the words."""
        super().resizeEvent(event)
        self._arrange()

    def _show(self) -> None:
        record = self._record
        self._title.set_text(record.title)
        self._small.set_text(record.small)
        self._small.setVisible(bool(record.small))
        self._hedgehog.show_posture(record.posture)
        self._hedgehog.setVisible(record.has_picture)
        self._box.setCheckState(_STATES.get(record.tick, Qt.CheckState.Checked))
        self._box.setAccessibleName(record.name)
        self._unfold.set_end_icon("caret-up" if record.is_unfolded else "caret-down")
        self._show_parts()
        self._retranslate()

    def _show_parts(self) -> None:
        """Most rows are never unfolded, so their parts are made when they are."""
        if self._parts is None and self._record.is_unfolded:
            self._parts = _Parts()
            self._parts.toggled.connect(self._on_parts_toggled)
            self._column.addWidget(self._parts)
        if self._parts is not None:
            self._parts.setVisible(self._record.is_unfolded)
            self._parts.show_fields(self._record)

    def _arrange(self) -> None:
        is_narrow = self.width() < _NARROW_PX * self.look.scale
        place = (1, 2) if is_narrow else (0, 3)
        if place != self._place:
            self._place = place
            self._grid.removeWidget(self._unfold)
            self._grid.addWidget(self._unfold, *place, Qt.AlignmentFlag.AlignLeading)

    def _on_box_clicked(self) -> None:
        self.pressed.emit(self._record.id)

    def _on_unfold_clicked(self) -> None:
        self.unfold_requested.emit(self._record.id)

    def _on_parts_toggled(self, field: ShareField, is_on: bool) -> None:  # noqa: FBT001 -- a signal's value
        self.part_toggled.emit(self._record.id, field, is_on)

    def _retranslate(self) -> None:
        is_open = self._record.is_unfolded
        self._unfold.set_text(self.tr("Close") if is_open else self.tr("Choose parts"))
        name = self.tr("Close the parts of: {1}") if is_open else self.tr("Choose parts of: {1}")
        self._unfold.setAccessibleName(fill(name, self._record.name))

    def _relook(self) -> None:
        # The box is drawn in the middle of the room in which it can be pressed.
        spare = (self.look.px(Size.TARGET) - self.look.px(Size.CHECK_BOX)) // 2
        side, air = self.look.px(_SIDE) - spare, self.look.px(Space.PAIR)
        self._grid.setContentsMargins(side, air, self.look.px(Space.ROW), air)
        self._grid.setHorizontalSpacing(self.look.px(Space.HAIR))
        self._words.setContentsMargins(self.look.px(Space.PAIR), 0, self.look.px(Space.PAIR), 0)
        self._grid.setVerticalSpacing(0)
        self._arrange()


def _field_text(field: ShareField, words: Words) -> str:
    if isinstance(field, ContactField):
        return words.contact_field(field)
    if isinstance(field, PromiseField):
        return words.promise_field(field)
    return words.topic_field(field)
