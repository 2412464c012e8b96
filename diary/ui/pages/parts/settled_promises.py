"""Promises that are no longer open: a row each, which unfolds its history."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PromiseId
from diary.domain.promises import Promise
from diary.ui.pages.parts.fold_row import FoldRow, RowsCard
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.promise_texts import PromiseTexts, Step, icon_of
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, OwnWords, Small


class SettledList(RowsCard):
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
                row.show_promise(promise, texts)
                row.show_line(has_line=number > 0)
        self.setVisible(bool(promises))

    def _make(self, promise_id: int) -> QWidget:
        row = SettledRow(PromiseId(promise_id))
        row.reopen_requested.connect(self.reopen_requested)
        row.edit_requested.connect(self.edit_requested)
        return row


class SettledRow(FoldRow):
    """What was promised and what became of it; pressed, the whole history and a way to open it again."""

    reopen_requested = Signal(int)
    edit_requested = Signal(int)

    def __init__(self, promise_id: PromiseId, parent: QWidget | None = None) -> None:
        self._id = promise_id
        self._history = _History()
        super().__init__(self._history, parent)
        self._history.reopen.clicked.connect(self._on_reopen_clicked)
        self._history.edit.clicked.connect(self._on_edit_clicked)

    def show_promise(self, promise: Promise, texts: PromiseTexts) -> None:
        """Show how it is now."""
        self.show_texts(promise.what, texts.settled(promise), icon_of(promise))
        self._history.show_steps(texts.with_whom(promise), texts.steps(promise))
        self._history.describe(promise.what)

    def _on_reopen_clicked(self) -> None:
        self.reopen_requested.emit(self._id)

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._id)


class _History(FoldedPart):
    """Every step with its day and words."""

    def __init__(self) -> None:
        self._with_whom = Small()
        self._steps = QVBoxLayout()
        self._shown: tuple[Step, ...] = ()
        self._rows: list[_StepRow] = []
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
        for row in self._rows:
            self._steps.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_StepRow(step) for step in steps]
        for row in self._rows:
            self._steps.addWidget(row)

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
