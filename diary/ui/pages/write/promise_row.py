"""One promise of the contact: told in two lines, or open to be written."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PersonId
from diary.domain.promises import Promise
from diary.domain.scripts import isolated
from diary.share.words import DocumentText
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.write.company import Company
from diary.ui.pages.write.step import MoreRow
from diary.ui.pages.write.two_lines import TwoLines
from diary.ui.pages.write.whom import Whom
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.moments import DateField
from diary.ui.widgets.page import Page
from diary.ui.widgets.pills import FilterPill
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


class PromiseEditor(Page):
    """What, by when, and with whom where there were several. `written` carries the promise, and whether by typing.

    `day_typed` carries what stands in the field for the day without having been read; empty once it is.
    """

    written = Signal(object, bool)
    day_typed = Signal(str)
    removed = Signal()
    closed = Signal()

    def __init__(self, promise: Promise, company: Company, today: date) -> None:
        super().__init__()
        self._promise = promise
        self._words = LongText(lines=1)
        self._words.setObjectName("promise-words")
        self._day = DateField(today)
        self._day.field.setObjectName("promise-day")
        self._before_next = FilterPill()
        self._remove, self._close = LinedUpButton(icon="trash"), LinedUpButton(icon="check")
        self._whom = Whom(company) if company.is_several else None
        self._build()
        self._connect()
        self._retranslate()
        self._relook()
        self.show_promise(promise, today)

    def _build(self) -> None:
        self._what, self._due = Labelled(self._words), Labelled(self._day)
        before = FlowLayout()
        before.addWidget(self._before_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._what)
        if self._whom is not None:
            self._column.addWidget(self._whom)
        self._column.addWidget(self._due)
        self._column.addLayout(before)
        self._column.addWidget(MoreRow(self._close, self._remove))

    def _connect(self) -> None:
        self._words.text_edited.connect(self._on_words_edited)
        self._day.chosen.connect(self._on_day_chosen)
        self._day.typed.connect(self.day_typed)
        self._before_next.clicked.connect(self._on_before_next_clicked)
        if self._whom is not None:
            self._whom.chosen.connect(self._on_person_chosen)
        self._remove.clicked.connect(self.removed)
        self._close.clicked.connect(self._on_close_clicked)

    def show_promise(self, promise: Promise, today: date) -> None:
        """The promise as it is now, and the day it is."""
        self._day.set_today(today)
        is_new, self._promise = promise is self._promise, promise
        self._words.set_text(promise.what)
        # What is no day stands there until it is read: another day in the field is what has to be shown.
        if promise.due != self._day.day or is_new:
            self._day.show_day(promise.due)
        self._before_next.setChecked(promise.before_next)
        if self._whom is not None:
            self._whom.show_person(promise.person)
        self._close.setEnabled(bool(promise.what.strip()))

    def finish_typing(self) -> None:
        """Read the day as it is typed."""
        self._day.finish_typing()

    def show_day_typed(self, text: str) -> None:
        """Go on with a day as it was typed and not read."""
        self._day.show_typed(text)

    def ask_day_again(self) -> bool:
        """Whether the day can't be read; the keyboard goes there then."""
        return self._day.ask_again()

    def focus_words(self) -> None:
        """Put the keyboard in the words."""
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def words_field(self) -> QWidget:
        """Where the words are typed."""
        return self._words

    def _on_words_edited(self, words: str) -> None:
        self._tell(replace(self._promise, what=words), is_typing=True)

    def _on_day_chosen(self, day: date | None) -> None:
        before_next = self._promise.before_next and day is None
        self._tell(replace(self._promise, due=day, before_next=before_next))

    def _on_before_next_clicked(self, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        due = None if is_on else self._promise.due
        if is_on:
            self._day.show_day(None)
            self.day_typed.emit("")
        self._tell(replace(self._promise, before_next=is_on, due=due))

    def _on_person_chosen(self, person: PersonId | None) -> None:
        self._tell(replace(self._promise, person=person))

    def _on_close_clicked(self) -> None:
        if not self.ask_day_again():
            self.closed.emit()

    def _tell(self, promise: Promise, *, is_typing: bool = False) -> None:
        self.written.emit(promise, is_typing)

    def _retranslate(self) -> None:
        words = screen_words()
        self._what.set_texts(self.tr("What?"))
        self._due.set_texts(self.tr("By which day? You may leave this empty."))
        self._before_next.set_text(words.text(DocumentText.BEFORE_WE_MEET))
        self._close.set_text(self.tr("Good like this"))
        self._remove.set_text(self.tr("Take away"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))
