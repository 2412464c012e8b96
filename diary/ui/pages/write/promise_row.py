"""One promise of the contact: told in two lines, or open to be written."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import PromiseDraft
from diary.domain.promises import Promise
from diary.domain.scripts import isolated
from diary.share.words import DocumentText
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.own_words import OwnWords
from diary.ui.pages.parts.part import MoreRow
from diary.ui.pages.parts.promise_fields import PromiseFields
from diary.ui.pages.write.company import Company
from diary.ui.pages.write.two_lines import TwoLines
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.words import screen_words


class PromiseTold(SideBySide):
    """What was promised and by when; `change_requested` asks to open it."""

    change_requested = Signal()

    def __init__(self) -> None:
        self._told, self._change = TwoLines("calendar-blank"), LinedUpButton()
        super().__init__(self._told, self._change)
        self._change.clicked.connect(self.change_requested)
        self._retranslate()

    def show_promise(self, promise: Promise, today: date) -> None:
        """Say the promise."""
        words = screen_words()
        if promise.due is not None:
            due = words.dates.with_weekday(promise.due, today)
        else:
            due = words.text(DocumentText.BEFORE_WE_MEET if promise.before_next else DocumentText.NO_DAY)
        self._told.set_texts(promise.what, capitalised(due))
        self._change.setAccessibleName(fill(self.tr("Change: {1}"), isolated(promise.what)))
        self.arrange()

    def _retranslate(self) -> None:
        self._change.set_text(self.tr("Change"))


class PromiseOpened(Page):
    """A promise to be written, and how one is done with it. `edited` carries the PromiseDraft after every change."""

    edited = Signal(object)
    removed = Signal()
    closed = Signal()

    def __init__(self, company: Company, today: date) -> None:
        super().__init__()
        self._people = company.people if company.is_several else ()
        self._fields = PromiseFields(today, asks_owner=False)
        self._remove, self._close = LinedUpButton(icon="trash"), LinedUpButton(icon="check")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._fields)
        self._column.addWidget(MoreRow(self._close, self._remove))
        self._fields.edited.connect(self.edited)
        self._remove.clicked.connect(self.removed)
        self._close.clicked.connect(self._on_close_clicked)
        self._retranslate()
        self._relook()

    def show_promise(self, draft: PromiseDraft, today: date) -> None:
        """The promise as far as it is written, and the day it is."""
        self._fields.show_draft(draft, self._people, today)
        self._close.setEnabled(bool(draft.what.strip()))

    @property
    def own_words(self) -> OwnWords:
        """The fields for own words, which may be kept for next time."""
        return self._fields.own_words

    def start(self) -> None:
        """Put the keyboard in the words."""
        self._fields.start()

    def first_control(self) -> QWidget:
        """Where the words are typed."""
        return self._fields.first_control()

    def finish_typing(self) -> None:
        """Read the day as it is typed."""
        self._fields.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day can't be read; the keyboard goes there then."""
        return self._fields.ask_again()

    def _on_close_clicked(self) -> None:
        if not self.ask_again():
            self.closed.emit()

    def _retranslate(self) -> None:
        self._close.set_text(self.tr("Good like this"))
        self._remove.set_text(self.tr("Take away"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))
