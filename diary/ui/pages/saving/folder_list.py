"""Folders to go into, under each other: some at first, more at a press."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.theme.tokens import Size, Space, TextStyle
from diary.ui.widgets.buttons import PlainButton, QuietButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.pressable import Shape

#: Folders shown at a time: more than most folders have in them.
_AT_A_TIME = 50


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder, or a file that can be chosen, by the name that is shown for it."""

    path: Path
    name: str
    icon: str = "folder-simple"
    is_folder: bool = True


class _RowButton(PlainButton):
    """A folder: its picture and name at the start."""

    shape = Shape(height=Size.FIELD, padding=Space.GROUP, gap=Space.ROW, font=TextStyle.BODY, centred=False)

    def __init__(self, row: FolderRow) -> None:
        super().__init__(row.name, row.icon)
        self.row = row

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """One press goes in. The second one of a double press meant the same folder, and not what now stands there."""
        event.accept()


class FolderList(Page):
    """`chosen` carries the FolderRow that was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[FolderRow] = ()
        self._buttons: list[_RowButton] = []
        self._more = QuietButton(icon="caret-down")
        self._more.clicked.connect(self._on_more_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._more)
        self._retranslate()
        self._relook()

    def show_rows(self, rows: Sequence[FolderRow]) -> None:
        """Show these and no others."""
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._rows, self._buttons = rows, []
        self._show_more()

    def first_control(self) -> QWidget | None:
        """The first folder, if there is any."""
        return self._buttons[0] if self._buttons else None

    def _show_more(self) -> None:
        start = len(self._buttons)
        before: QWidget = self._buttons[-1] if self._buttons else self._more
        for row in self._rows[start : start + _AT_A_TIME]:
            button = _RowButton(row)
            button.clicked.connect(self._on_button_clicked)
            self._column.insertWidget(len(self._buttons), button)
            if before is not self._more:
                QWidget.setTabOrder(before, button)
            self._buttons.append(button)
            before = button
        QWidget.setTabOrder(before, self._more)
        self._more.setVisible(len(self._buttons) < len(self._rows))

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _RowButton):
            self.chosen.emit(button.row)

    def _on_more_clicked(self) -> None:
        first_new = len(self._buttons)
        self._show_more()
        self._buttons[first_new].setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self._more.set_text(self.tr("Show more folders"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
