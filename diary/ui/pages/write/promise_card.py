"""The promises of one side in one card, the same size and the same colours for everybody."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.drafts import PromiseDraft, Unread
from diary.domain.promises import Owner, Promise
from diary.domain.scripts import isolated
from diary.ui.i18n import fill
from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.parts.promise_fields import DUE
from diary.ui.pages.write.company import Company
from diary.ui.pages.write.promise_row import PromiseOpened, PromiseTold
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.discs import LetterDisc
from diary.ui.widgets.texts import CardTitle


@dataclass(frozen=True, slots=True)
class Told:
    """A promise and its place among all promises of the contact; `unread` is its day as typed and not read."""

    place: int
    promise: Promise
    unread: str = ""

    @property
    def draft(self) -> PromiseDraft:
        """The promise, to be written on."""
        return replace(PromiseDraft.of(self.promise), unread=Unread().having(DUE, self.unread))


class PromiseCard(Card):
    """The promises of one owner. `written` carries what became of one, Told, after every change.

    `own_words_made` carries the fields for own words of the one that was opened.
    """

    written = Signal(object)
    removed = Signal(int)
    add_requested = Signal(object)
    open_requested = Signal(int)
    closed = Signal()
    own_words_made = Signal(object)

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self._owner = owner
        self._company = Company()
        self._told: dict[int, Told] = {}
        self._rows: list[PromiseOpened | PromiseTold] = []
        self._shown: tuple[object, ...] = ()
        self._opened: PromiseOpened | None = None
        self._disc = LetterDisc(mine=owner is Owner.ME)
        self._heading = CardTitle()
        self._add = PlainButton(icon="plus")
        self._add.setObjectName(f"add-{owner}")
        self._head = QHBoxLayout()
        self._head.addWidget(self._disc)
        self._head.addWidget(self._heading, 1)
        self._list = QVBoxLayout()
        self.body.addLayout(self._head)
        self.body.addLayout(self._list)
        self.body.addWidget(self._add)
        self.body.addStretch(1)
        self._add.clicked.connect(self._on_add_clicked)
        self._relook_parts()

    def show_promises(self, told: Sequence[Told], open_place: int | None, company: Company, today: date) -> None:
        """The promises of this side; the one at `open_place` is open to be written."""
        self._company, self._told = company, {each.place: each for each in told}
        layout = (tuple(each.place for each in told), open_place, company)
        if layout != self._shown:
            self._shown = layout
            self._make_rows(told, open_place, today)
        for row, each in zip(self._rows, told, strict=True):
            if isinstance(row, PromiseOpened):
                row.show_promise(each.draft, today)
            else:
                row.show_promise(each.promise, today)
        self._retranslate()

    def focus_open(self) -> None:
        """Put the keyboard in the promise that is open."""
        if self._opened is not None:
            self._opened.start()

    def focus_add(self) -> None:
        """Put the keyboard on adding one."""
        self._add.setFocus()

    def finish_typing(self) -> None:
        """Read what stands in the open promise."""
        if self._opened is not None:
            self._opened.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day of the open promise can't be read; the keyboard goes there then."""
        return self._opened is not None and self._opened.ask_again()

    def first_control(self) -> QWidget:
        """The open promise, or adding one."""
        return self._opened.first_control() if self._opened is not None else self._add

    def _make_rows(self, told: Sequence[Told], open_place: int | None, today: date) -> None:
        for row in self._rows:
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        self._opened = None
        self._rows = [self._row(each, today, is_open=each.place == open_place) for each in told]

    def _row(self, each: Told, today: date, *, is_open: bool) -> PromiseOpened | PromiseTold:
        row = self._open(today) if is_open else PromiseTold()
        row.setProperty("place", each.place)
        if isinstance(row, PromiseTold):
            row.change_requested.connect(self._on_change_requested)
        self._list.addWidget(row)
        # A layout shows what is new a little later; the keyboard comes at once.
        row.show()
        return row

    def _open(self, today: date) -> PromiseOpened:
        opened = self._opened = PromiseOpened(self._company, today)
        opened.edited.connect(self._on_opened_edited)
        opened.removed.connect(self._on_opened_removed)
        opened.closed.connect(self.closed)
        self.own_words_made.emit(opened.own_words)
        return opened

    def _place(self) -> int:
        return int(self.sender().property("place"))

    def _on_opened_edited(self, draft: PromiseDraft) -> None:
        place = self._place()
        promise = replace(
            self._told[place].promise,
            what=draft.what,
            person=draft.person,
            due=draft.due,
            before_next=draft.before_next,
            themes=draft.themes,
        )
        self.written.emit(Told(place, promise, draft.unread.of(DUE)))

    def _on_opened_removed(self) -> None:
        self.removed.emit(self._place())

    def _on_change_requested(self) -> None:
        self.open_requested.emit(self._place())

    def _on_add_clicked(self) -> None:
        self.add_requested.emit(self._owner)

    def _retranslate(self) -> None:
        heading, first, more = self._texts()
        self._heading.set_text(heading)
        self._add.set_text(more if self._rows else first)
        one = self._company.only_one
        is_mine = self._owner is Owner.ME
        letter = self.tr("Me") if is_mine else letter_of(one.name) if one and self._owner is Owner.WORKER else ""
        self._disc.set_letter(letter)
        self._disc.setVisible(bool(letter))

    def _texts(self) -> tuple[str, str, str]:
        """Heading, adding the first, adding one more."""
        one = self._company.only_one
        if self._owner is Owner.ME:
            return self.tr("I would do this"), self.tr("Something of mine"), self.tr("Something more of mine")
        if self._owner is Owner.TOGETHER:
            return self.tr("We would do this together"), self.tr("Add something"), self.tr("Add something more")
        if self._owner is Owner.ORGANISATION:
            heading = self.tr("The organisation would do this")
            return heading, self.tr("Add something"), self.tr("Add something more")
        if one is not None:
            texts = self.tr("{1} would do this"), self.tr("Something of {1}"), self.tr("Something more of {1}")
            heading, first, more = (fill(text, isolated(one.name)) for text in texts)
            return heading, first, more
        heading = (
            self.tr("The others would do this") if self._company.is_several else self.tr("The other would do this")
        )
        return heading, self.tr("Something of theirs"), self.tr("Something more of theirs")

    def _relook(self) -> None:
        super()._relook()
        if hasattr(self, "_head"):
            self._relook_parts()

    def _relook_parts(self) -> None:
        self._head.setSpacing(self.look.px(Space.ROW))
        self._list.setSpacing(self.look.px(Space.ROW))
        self._head.setAlignment(self._disc, Qt.AlignmentFlag.AlignVCenter)
