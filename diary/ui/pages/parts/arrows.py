"""The two arrows that give a row another place by keyboard; a grip beside them does it by hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout

from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import IconButton
from diary.ui.widgets.page import Page


class Arrows(Page):
    """`moved` carries whether up."""

    moved = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._up, self._down = IconButton(icon="arrow-up"), IconButton(icon="arrow-down")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._up)
        self._row.addWidget(self._down)
        self._up.clicked.connect(self._on_up_clicked)
        self._down.clicked.connect(self._on_down_clicked)
        self._retranslate()
        self._relook()

    def show_place(self, what: str, *, is_first: bool, is_last: bool) -> None:
        """Where `what` stands now. An arrow that can't be pressed any more passes the focus on to the other one."""
        focus = QApplication.focusWidget()
        for arrow, can_move in ((self._up, not is_first), (self._down, not is_last)):
            arrow.setEnabled(can_move)
            arrow.setAccessibleDescription(what)
        self.setVisible(not (is_first and is_last))
        if focus is self._down and is_last:
            # From "up" Qt goes on to "down" by itself.
            self._up.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_up_clicked(self) -> None:
        self.moved.emit(True)  # noqa: FBT003 -- up

    def _on_down_clicked(self) -> None:
        self.moved.emit(False)  # noqa: FBT003 -- down

    def _retranslate(self) -> None:
        self._up.set_text(self.tr("Move up"))
        self._down.set_text(self.tr("Move down"))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.HAIR))
