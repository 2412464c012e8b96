"""What is settled: a row each in one card, which unfolds the whole of it and the ways back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.ui.pages.parts.fold_row import FoldRow, RowsCard
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.flow_layout import FlowLayout


class SettledCard(RowsCard):
    """One card for all of them. A subclass makes the rows and fills them."""

    reopen_requested = Signal(int)
    edit_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = KeyedList(self._make, gap=None)
        super().__init__(parent=parent)
        self.body.addWidget(self._rows)

    def _show_rows(self, records: Sequence[int]) -> None:
        """Show a row for each of these records, in their order."""
        self._rows.show_keys(records)
        for number, record in enumerate(records):
            row = self._rows.widget(record)
            if isinstance(row, SettledRow):
                row.show_line(has_line=number > 0)

    def _new_row(self, record: int) -> "SettledRow":
        """A row for a record that was not shown before."""
        raise NotImplementedError

    def _make(self, record: int) -> QWidget:
        row = self._new_row(record)
        row.reopen_requested.connect(self.reopen_requested)
        row.edit_requested.connect(self.edit_requested)
        return row


class SettledRow(FoldRow):
    """What it was and what became of it; pressed, the whole of it. The signals carry the id of the record."""

    reopen_requested = Signal(int)
    edit_requested = Signal(int)

    def __init__(self, record: int, whole: "Whole", parent: QWidget | None = None) -> None:
        self._record = record
        super().__init__(whole, parent)
        whole.reopen.clicked.connect(self._on_reopen_clicked)
        whole.edit.clicked.connect(self._on_edit_clicked)

    def _on_reopen_clicked(self) -> None:
        self.reopen_requested.emit(self._record)

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._record)


class Whole(FoldedPart):
    """What is unfolded, and under it the ways back."""

    def __init__(self, *told: QWidget) -> None:
        self.reopen = AnswerButton(icon="arrow-counter-clockwise")
        self.edit = QuietButton(icon="pencil-simple")
        super().__init__()
        for each in told:
            self.body.addWidget(each)
        buttons = FlowLayout(gap=Space.PAIR)
        buttons.addWidget(self.reopen)
        buttons.addWidget(self.edit)
        self.body.addLayout(buttons)
        self._retranslate()

    def describe(self, what: str) -> None:
        """What the buttons are about, for assistive technology."""
        for button in (self.reopen, self.edit):
            button.setAccessibleDescription(what)
