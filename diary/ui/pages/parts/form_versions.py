"""What a record was before each change, under its form: read one by one, and put into the form at a press."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.parts.differing import Differing
from diary.ui.pages.parts.fold_row import FoldRow
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.pages.parts.version_texts import SaidLine
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import OwnWords, Strong


@dataclass(frozen=True, slots=True)
class VersionView:
    """An earlier version: its number, until when it stood so, and what it said."""

    number: int
    until: str
    lines: tuple[SaidLine, ...]


class FormVersions(Page):
    """Not there when there are none. `take_back_requested` carries the number of a version."""

    take_back_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Strong()
        self._rows: list[_VersionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._retranslate()
        self._relook()
        self.hide()

    def show_versions(self, views: Sequence[VersionView]) -> None:
        """Show these, the newest first."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_VersionRow(view) for view in views]
        for place, row in enumerate(self._rows):
            row.show_line(has_line=place > 0)
            row.take_back_requested.connect(self.take_back_requested)
            self._column.addWidget(row)
        self.setVisible(bool(views))

    def _retranslate(self) -> None:
        self._head.set_text(self.tr("Earlier versions"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))


class _VersionRow(FoldRow):
    """Folded: until when it stood so. Unfolded: what it said."""

    take_back_requested = Signal(int)

    def __init__(self, view: VersionView) -> None:
        self._view = view
        self._said = _Said(view.lines)
        super().__init__(self._said)
        self._said.take_back.setAccessibleDescription(view.until)
        self._said.take_back.clicked.connect(self._on_take_back_clicked)
        self.row.setObjectName(f"version-{view.number}")
        self.row.set_icon("clock-counter-clockwise")
        self._retranslate()

    def _on_take_back_clicked(self) -> None:
        self.take_back_requested.emit(self._view.number)

    def _retranslate(self) -> None:
        self.row.set_text(fill(self.tr("Until {1}"), self._view.until))


class _Said(FoldedPart):
    """The words, marked where others stand there now, and the way to have them in the form."""

    def __init__(self, lines: Sequence[SaidLine]) -> None:
        self.take_back = AnswerButton(icon="arrow-counter-clockwise")
        super().__init__()
        for line in lines:
            words = OwnWords(line.then if line.then.strip() else line.now)
            is_same = line.then == line.now
            self.body.addWidget(words if is_same else Differing(words, was_empty=not line.then.strip()))
        self.body.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def _retranslate(self) -> None:
        self.take_back.set_text(self.tr("Put this in the form"))
