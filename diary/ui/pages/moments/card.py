"""One moment as it is read."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.attachments import Attachment
from diary.domain.moments import Moment, MomentMark
from diary.ui.i18n import capitalised
from diary.ui.pages.attachments.attached_list import AttachedList
from diary.ui.pages.moments.mark_chips import ICONS
from diary.ui.pages.parts.entry_card import EntryCard
from diary.ui.pages.parts.entry_parts import Feelings, Themes
from diary.ui.pages.parts.long_words import LongWords
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.tags import Tag
from diary.ui.words import screen_words


class MomentCard(EntryCard):
    """Its day, its marks, its words, what was felt and what it is about; nothing for what was left empty.

    Under it stands what is attached: `attachment_opened` carries the id of one, `left` says that it is out of sight.
    """

    attachment_opened = Signal(int)
    left = Signal()

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self._attached: AttachedList | None = None

    def show_moment(self, moment: Moment, day: str, attached: Sequence[Attachment]) -> None:
        """Show it, with its day in words and what is attached to it."""
        self._show_parts(capitalised(day), self._parts_of(moment))
        if attached and self._attached is None:
            # Most notes have nothing, and a page of them opens sooner without.
            self._attached = AttachedList()
            self._attached.opened.connect(self.attachment_opened)
            self._attached.left.connect(self.left)
            self.body.addWidget(self._attached)
        if self._attached is not None:
            self._attached.show_attachments(attached)

    def show_heard(self, attachment: int, second: float) -> None:
        """Show which second of a voice note is heard, if it is here; a negative one when it is quiet again."""
        if self._attached is not None:
            self._attached.show_heard(attachment, second)

    def _parts_of(self, moment: Moment) -> Iterator[QWidget]:
        if moment.marks:
            yield _Marks(moment.marks)
        if moment.words.strip():
            yield LongWords("", moment.words)
        if moment.feelings:
            yield Feelings(self.tr("How I felt"), moment.feelings)
        if moment.themes:
            yield Themes(self.tr("What it is about"), moment.themes)


class _Marks(Page):
    def __init__(self, marks: frozenset[MomentMark]) -> None:
        super().__init__()
        words = screen_words()
        row = FlowLayout(self)
        for mark in MomentMark:
            if mark in marks:
                row.addWidget(Tag(words.moment_mark(mark), icon=ICONS[mark]))
