"""The timeline: all contacts, newest first, or what was looked for, and the chosen one open beside them."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import ContactId
from diary.domain.searching import Query
from diary.share.words import DocumentText
from diary.ui.i18n import fill
from diary.ui.models.hits import HitsModel
from diary.ui.models.timeline import Shown, TimelineModel
from diary.ui.pages.attachments.attached_list import AttachedList
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.contacts.entry import Entry
from diary.ui.pages.contacts.entry_view import EntryView
from diary.ui.pages.contacts.margins import set_margins
from diary.ui.pages.finding.finding import Finding
from diary.ui.pages.finding.marking import mark_in
from diary.ui.theme.tokens import Kind, Size, Space, Token
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Heading
from diary.ui.words import screen_words

_CARD_WIDTH = Token(416, Kind.WIDTH)
#: In a window narrower than this an entry is shown over the list and not beside it.
_BESIDE_FROM = Token(1280, Kind.WIDTH)
_EDGE = Token(32, Kind.MARGIN)
_BOTTOM = Token(20, Kind.MARGIN)


class TimelinePage(Page):
    """Shows the cards of a model, or what was found, and an entry when there is one to show.

    `hit_requested` carries an entry that is no contact, and has a page of its own.
    """

    hit_requested = Signal(object)
    newest_requested = Signal()
    write_requested = Signal()
    entry_requested = Signal(int)
    edit_requested = Signal(int)
    remove_requested = Signal(int)
    take_back_requested = Signal(int, int)
    meeting_requested = Signal(int)

    def __init__(self, model: TimelineModel, hits: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.finding = Finding(hits)
        self._count = 0
        self._is_reading = False
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    @property
    def entry(self) -> ContactId | None:
        """The contact that is open to be read, if one is in sight."""
        entry = self._view.entry
        return None if entry is None or self._view.isHidden() else entry.contact.id

    @property
    def attachments(self) -> AttachedList:
        """What goes with the contact that is open; to be filled before it is shown."""
        return self._view.attachments

    def show_count(self, count: int) -> None:
        """How many contacts the diary holds; none makes the page explain itself."""
        self._count = count
        self._say_count()
        self._arrange()

    def show_entry(self, entry: Entry) -> None:
        """Show a contact: beside the list, or over it once the client asked to read it."""
        self._view.show_entry(entry)
        mark_in(self._view, self.finding.query)
        self._list.stand_on(entry.contact.id)
        self.finding.hits.stand_on(EntryRef(Noun.CONTACT, entry.contact.id))
        self._arrange()

    def read_entry(self, entry: Entry) -> None:
        """Show a contact that the client asked to read."""
        self._is_reading = True
        self.show_entry(entry)

    def close_entry(self) -> None:
        """Show the list, with no contact open; where there is room the first one opens again."""
        self._is_reading = False
        self._view.show_entry(None)
        self._arrange()

    def go_to(self, contact: ContactId) -> None:
        """Show the list from this contact on, and let the client stand on it."""
        self._is_reading = False
        self.finding.bar.show_choosing(is_open=False)
        self._arrange()
        self._list.go_to(contact)
        self.focus_list()

    def focus_entry(self) -> None:
        """Give the keyboard to the entry that is read."""
        self._view.take_focus()

    def focus_list(self) -> None:
        """Give the keyboard to the list, or to what was found, or to the first step where there is nothing yet."""
        if self._count == 0:
            self._empty.take_focus()
            return
        seen = self.finding.hits if self.finding.is_searching else self._list
        seen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """As narrow as either the list or the entry: they need not stand beside each other."""
        wide = max(self._side.minimumSizeHint().width(), self._view.minimumSizeHint().width())
        return QSize(wide + 2 * self.look.px(_EDGE), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes from what was found back to what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.finding.is_searching:
            self.finding.bar.take_focus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """List and entry change sides with the direction of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for list and entry, or for one of them."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Only in its window the page knows how much room there is."""
        super().showEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._heading = Heading()
        self._write = MainButton(icon="pencil-simple")
        self._write.setObjectName("write")
        self._list = CardList(self._model)
        self._list.setObjectName("contacts")
        self._empty = EmptyScreen("pencil-simple")
        self._view = EntryView()
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self._write)
        self._lines = QVBoxLayout()
        self._lines.addLayout(self._head)
        self._lines.addWidget(self.finding.bar)
        self._lines.addWidget(self.finding.line)
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._lines)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self.finding, 1)
        self._column.addWidget(self._empty, 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._side)
        self._row.addWidget(self._view, 1)

    def _connect(self) -> None:
        self._write.clicked.connect(self.write_requested)
        self._empty.clicked.connect(self.write_requested)
        self._list.chosen.connect(self._on_list_chosen)
        self._list.opened.connect(self._on_list_opened)
        self._list.pointed.connect(self._on_list_pointed)
        self._list.newest_requested.connect(self.newest_requested)
        self.finding.hits.chosen.connect(self._on_list_chosen)
        self.finding.hits.opened.connect(self._on_list_opened)
        self.finding.hits.pointed.connect(self._on_list_pointed)
        self.finding.changed.connect(self._arrange)
        self.finding.sought.connect(self._on_finding_sought)
        self.finding.bar.list_requested.connect(self.focus_list)
        QShortcut(QKeySequence.StandardKey.Find, self, self.finding.bar.take_focus)
        self._view.edit_requested.connect(self.edit_requested)
        self._view.remove_requested.connect(self.remove_requested)
        self._view.take_back_requested.connect(self.take_back_requested)
        self._view.meeting_requested.connect(self.meeting_requested)
        self._view.back_requested.connect(self._on_view_back_requested)

    def _on_list_chosen(self, shown: Shown) -> None:
        contact = _contact_of(shown)
        if self._is_beside() and contact is not None:
            self._ask_for(contact)

    def _on_list_opened(self, shown: Shown) -> None:
        if self._read(shown):
            self._view.take_focus()

    def _on_list_pointed(self, shown: Shown) -> None:
        if self._read(shown) and not self._is_beside():
            self._view.take_focus()

    def _on_finding_sought(self, query: Query) -> None:
        mark_in(self._view, query)

    def _on_view_back_requested(self) -> None:
        self._is_reading = False
        self._arrange()
        self.focus_list()

    def _read(self, shown: Shown) -> bool:
        """Open an entry because the client asked for it; False when it can't be read here."""
        contact = _contact_of(shown)
        if contact is None:
            self.hit_requested.emit(shown)
            return False
        self._ask_for(contact)
        entry = self._view.entry
        self._is_reading = entry is not None and entry.contact.id == contact
        self._arrange()
        return self._is_reading

    def _ask_for(self, contact: int) -> None:
        entry = self._view.entry
        if entry is None or entry.contact.id != contact:
            self.entry_requested.emit(contact)

    def _is_beside(self) -> bool:
        """Whether an entry has room beside the list."""
        return not self.look.is_large and self.window().width() >= self.look.px(_BESIDE_FROM)

    def _arrange(self) -> None:
        beside, is_empty = self._is_beside(), self._count == 0
        self._write.setVisible(not is_empty)
        self.finding.bar.setVisible(not is_empty)
        self.finding.line.setVisible(not is_empty)
        # Laid out once, and not with two lists in half the room on the way.
        self._column.setEnabled(False)
        self.finding.setVisible(not is_empty and self.finding.is_over_list)
        self._list.setVisible(not is_empty and not self.finding.is_over_list)
        self._empty.setVisible(is_empty)
        self._column.setEnabled(True)
        self._column.activate()
        self._view.show_way_back(is_over_list=not beside)
        self._view.setVisible(not is_empty and (beside or self._is_reading))
        self._side.setVisible(is_empty or beside or not self._is_reading)
        self._measure(is_narrow_list=beside and not is_empty)
        is_searching = self.finding.is_searching
        if beside and not is_searching and self._view.entry is None and self._model.rowCount() and self.isVisible():
            # Half a window with nothing in it would only be a riddle.
            self.entry_requested.emit(self._model.card(0).id)

    def _measure(self, *, is_narrow_list: bool) -> None:
        bar = self._list.verticalScrollBar().sizeHint().width()
        out, edge = self.look.px(Space.RING), self.look.px(_EDGE)
        wide = self.look.px(_CARD_WIDTH) + 2 * out + bar
        self._side.setMinimumWidth(wide if is_narrow_list else 0)
        self._side.setMaximumWidth(wide if is_narrow_list else self.look.px(Size.CONTENT))
        side = max(edge, (self.width() - self.look.px(Size.CONTENT)) // 2)
        # The ring round a card and the bar of the list stand in the air at their sides.
        end = side if self._view.isVisibleTo(self) else max(0, side - out - bar)
        is_reading_only = not self._side.isVisibleTo(self)
        start = side if is_reading_only else side - out
        set_margins(self._row, self, start, self.look.px(Space.PAGE_TOP), end, self.look.px(_BOTTOM))
        self._row.setSpacing(max(0, self.look.px(Space.CARD) - out - bar) if not is_reading_only else 0)
        set_margins(self._lines, self, out, 0, out + bar, self.look.px(Space.HAIR))

    def _say_count(self) -> None:
        counted = screen_words().counts.in_digits(DocumentText.CONTACTS, self._count)
        self.finding.line.show_all(fill(self.tr("{1}, newest first"), counted))

    def _retranslate(self) -> None:
        self._heading.set_text(self.tr("Timeline"))
        self._write.set_text(self.tr("Write down"))
        self._list.setAccessibleName(self.tr("Contacts"))
        self._empty.set_texts(
            self.tr("Nothing has been written down yet"),
            self.tr("Every contact that you write down stands here, newest first."),
            self.tr("Write down a contact"),
        )
        self._say_count()

    def _relook(self) -> None:
        self._head.setSpacing(self.look.px(Space.ROW))
        self._lines.setSpacing(self.look.px(Space.GROUP))
        self._arrange()


def _contact_of(shown: Shown) -> ContactId | None:
    """Which contact a card is of; None for what is no contact."""
    if not isinstance(shown, EntryRef):
        return shown
    return ContactId(shown.id) if shown.noun is Noun.CONTACT else None
