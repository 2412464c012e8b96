"""Promises that are no longer open: a row each, which unfolds its history."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PromiseId
from diary.domain.promises import Promise
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.promise_texts import PromiseTexts, Step, icon_of
from diary.ui.theme.tokens import Edge, Space, Token
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.cards import Card, ListRow
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Body, OwnWords, Small

#: With the padding of the rows in it this is as far from the edge as in an open promise.
_SIDE = Token(8, Space.PAIR.kind)
_EDGE = Token(20, Space.BUTTON.kind)


class SettledList(Card):
    """One card for all of them."""

    reopen_requested = Signal(int)
    edit_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = KeyedList(self._make, gap=None)
        super().__init__(parent=parent)
        self.body.addWidget(self._rows)

    def show_promises(self, promises: Sequence[Promise], texts: PromiseTexts) -> None:
        """Show these, in their order."""
        self._rows.show_keys([promise.id for promise in promises])
        for number, promise in enumerate(promises):
            row = self._rows.widget(promise.id)
            if isinstance(row, SettledRow):
                row.show_promise(promise, texts, has_line=number > 0)
        self.setVisible(bool(promises))

    def _make(self, promise_id: int) -> QWidget:
        row = SettledRow(PromiseId(promise_id))
        row.reopen_requested.connect(self.reopen_requested)
        row.edit_requested.connect(self.edit_requested)
        return row

    def _relook(self) -> None:
        side, air = self.look.px(_SIDE), self.look.px(Edge.LINE)
        self.body.setContentsMargins(side, air, side, air)
        self.body.setSpacing(0)


class SettledRow(Page):
    """What was promised and what became of it; pressed, the whole history and a way to open it again."""

    reopen_requested = Signal(int)
    edit_requested = Signal(int)

    def __init__(self, promise_id: PromiseId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = promise_id
        self._has_line = False
        self._row = ListRow()
        self._fold = _History()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._row)
        self._column.addWidget(self._fold)
        self._row.clicked.connect(self._on_row_clicked)
        self._fold.reopen.clicked.connect(self._on_reopen_clicked)
        self._fold.edit.clicked.connect(self._on_edit_clicked)
        self._relook()

    def show_promise(self, promise: Promise, texts: PromiseTexts, *, has_line: bool) -> None:
        """Show how it is now; a line above parts it from the one before."""
        self._has_line = has_line
        self._row.set_text(promise.what)
        self._row.set_icon(icon_of(promise))
        self._row.set_small(texts.settled(promise))
        self._fold.show_steps(texts.with_whom(promise), texts.steps(promise))
        self._fold.describe(promise.what)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds again."""
        if event.key() == Qt.Key.Key_Escape and not self._fold.isHidden():
            self._unfold(is_open=False)
            self._row.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line above."""
        if not self._has_line:
            return
        painter = QPainter(self)
        inset = self.look.px(_EDGE) - self.look.px(_SIDE)
        line = QRect(inset, 0, self.width() - 2 * inset, self.look.px(Edge.LINE))
        paint_box(painter, line, Box(self.look.colours.line))
        painter.end()

    def _on_row_clicked(self) -> None:
        self._unfold(is_open=self._fold.isHidden())

    def _on_reopen_clicked(self) -> None:
        self.reopen_requested.emit(self._id)

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._id)

    def _unfold(self, *, is_open: bool) -> None:
        self._fold.setVisible(is_open)
        self._relook()
        self._row.set_end_icon("caret-down" if is_open else "caret-right")

    def _relook(self) -> None:
        air = self.look.px(Edge.LINE)
        below = air if self._fold.isHidden() else self.look.px(_SIDE)
        self._column.setContentsMargins(0, air, 0, below)
        self._column.setSpacing(0)


class _History(FoldedPart):
    """Every step with its day and words."""

    def __init__(self) -> None:
        self._with_whom = Small()
        self._steps = QVBoxLayout()
        self._shown: tuple[Step, ...] = ()
        self.reopen = AnswerButton(icon="arrow-counter-clockwise")
        self.edit = QuietButton(icon="pencil-simple")
        super().__init__()
        self.body.addWidget(self._with_whom)
        self.body.addLayout(self._steps)
        buttons = FlowLayout(gap=Space.PAIR)
        buttons.addWidget(self.reopen)
        buttons.addWidget(self.edit)
        self.body.addLayout(buttons)
        self._retranslate()

    def show_steps(self, with_whom: str, steps: tuple[Step, ...]) -> None:
        """Show the history; the words stand as the client wrote them."""
        self._with_whom.set_text(with_whom)
        if steps == self._shown:
            return
        self._shown = steps
        while self._steps.count():
            item = self._steps.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for step in steps:
            self._steps.addWidget(_StepRow(step))

    def describe(self, what: str) -> None:
        """What the buttons are about, for assistive technology."""
        for button in (self.reopen, self.edit):
            button.setAccessibleDescription(what)

    def _retranslate(self) -> None:
        self.reopen.set_text(self.tr("Open again"))
        self.edit.set_text(self.tr("Change the promise"))

    def _relook(self) -> None:
        super()._relook()
        self._steps.setSpacing(self.look.px(Space.ROW))


class _StepRow(Page):
    """One step: what happened, its day, and the words."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Body(step.what))
        column.addWidget(Small(step.day))
        if step.words:
            column.addWidget(OwnWords(step.words))
