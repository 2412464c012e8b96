"""An entry as it is read on a page of its own kind: what it is called, the way to change it, and what is in it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.parts.long_words import LongWords, split_at_word
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.texts import Strong

#: What it is called is no longer than this, in characters; the rest stands under it.
_LONGEST_HEAD = 400
#: Of that in the name of the button, in characters.
_FEW_WORDS = 80


class EntryCard(Card):
    """`edit_requested` carries the id of the entry."""

    edit_requested = Signal(int)

    def __init__(self, number: int) -> None:
        self._number = number
        self._head = Strong()
        self._edit = QuietButton(icon="pencil-simple")
        self._edit.setObjectName(f"edit-{number}")
        super().__init__()
        self._parts = QWidget()
        self._parts.hide()
        self._head.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        row.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self._parts)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._edit.set_text(self.tr("Change"))

    def _show_parts(self, head: str, parts: Iterable[QWidget]) -> None:
        """Show what it is called, and these under it in place of what stood there."""
        first, rest = split_at_word(head.strip(), _LONGEST_HEAD)
        self._head.set_text(first)
        self._edit.setAccessibleName(fill(self.tr("Change: {1}"), " ".join(first.split())[:_FEW_WORDS]))
        widgets = [*([LongWords("", rest)] if rest else []), *parts]
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(Space.ROW))
        for widget in widgets:
            column.addWidget(widget)
        self.body.replaceWidget(self._parts, holder, Qt.FindChildOption.FindDirectChildrenOnly)
        self._parts.deleteLater()
        self._parts = holder
        holder.setVisible(bool(widgets))

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._number)

    def _retranslate(self) -> None:
        self._edit.set_text(self.tr("Change"))
