"""What is attached to an entry, to be seen and heard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.attachments import Attachment
from diary.ui.pages.attachments.row import AttachmentRow
from diary.ui.pages.parts.beside import QuestionLine
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import CardTitle, QuietBody, Strong


class AttachedRows(Page):
    """A head, and a row for each. `opened`, `words_edited` and `removed` carry the id of what is attached.

    `left` says that the client looks at something else now.
    """

    opened = Signal(int)
    words_edited = Signal(int, str)
    removed = Signal(int)
    left = Signal()

    def __init__(self, *, is_written: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_written = is_written
        self._shown: dict[int, Attachment] = {}
        title = CardTitle() if is_written else Strong()
        self._head = QuestionLine(title, QuietBody(), Space.ROW, is_below=is_written)
        self._rows = KeyedList(self._new_row, Space.ROW)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._rows)

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these and no others."""
        self._shown = {each.id: each for each in attachments}
        self._rows.show_keys([*self._shown])
        for each in attachments:
            if (row := self.row(each.id)) is not None:
                row.show_attachment(each)

    def row(self, attachment: int) -> AttachmentRow | None:
        """The row of one that is attached."""
        row = self._rows.widget(attachment)
        return row if isinstance(row, AttachmentRow) else None

    def show_heard(self, attachment: int, second: float) -> None:
        """Show which second of a voice note is heard, if it is here; a negative one when it is quiet again."""
        if (row := self.row(attachment)) is not None:
            row.show_heard(None if second < 0 else second)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes on being heard or recorded that is out of sight; a window that was put away is still there."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()

    def _new_row(self, attachment: int) -> AttachmentRow:
        row = AttachmentRow(self._shown[attachment], is_written=self._is_written)
        row.opened.connect(self._on_row_opened)
        row.removed.connect(self._on_row_removed)
        row.words_edited.connect(self._on_row_words_edited)
        return row

    def _sending_row(self) -> AttachmentRow:
        row = self.sender()
        if not isinstance(row, AttachmentRow):
            raise TypeError
        return row

    def _on_row_opened(self) -> None:
        self.opened.emit(self._sending_row().attachment.id)

    def _on_row_removed(self) -> None:
        self.removed.emit(self._sending_row().attachment.id)

    def _on_row_words_edited(self, words: str) -> None:
        self.words_edited.emit(self._sending_row().attachment.id, words)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))


class AttachedList(AttachedRows):
    """Only to be seen and heard; takes no room where there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(is_written=False, parent=parent)
        self.hide()
        self._retranslate()
        self._relook()

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these and no others."""
        super().show_attachments(attachments)
        self.setVisible(bool(attachments))

    def _retranslate(self) -> None:
        self._head.set_texts(self.tr("Photos, PDFs and voice notes"), "")
