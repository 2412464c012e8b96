"""An entry of the diary, open to be read: beside the list, or over it where there is no room."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from diary.ui.i18n import capitalised
from diary.ui.models.card_texts import CardTexts
from diary.ui.pages.attachments.attached_list import AttachedList
from diary.ui.pages.contacts.came_of_it import Promises, Topics
from diary.ui.pages.contacts.contact_parts import ContactParts
from diary.ui.pages.contacts.earlier import EarlierVersions
from diary.ui.pages.contacts.entry import Entry
from diary.ui.pages.contacts.from_meeting import FromMeeting
from diary.ui.pages.contacts.margins import set_margins
from diary.ui.pages.parts.beside import Beside
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.theme.tokens import Edge, Radius, Space
from diary.ui.widgets.buttons import PlainButton, QuietButton, QuietInkButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.pressable import RING_RADIUS
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import PaneTitle, QuietBody
from diary.ui.words import screen_words


class EntryView(Page):
    """Shows one contact with everything in it; it is changed elsewhere. `attachments` are filled from outside.

    `take_back_requested` carries the contact and the number of an earlier version.
    """

    edit_requested = Signal(int)
    remove_requested = Signal(int)
    take_back_requested = Signal(int, int)
    meeting_requested = Signal(int)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._build()
        self._connect()
        self._retranslate()
        self._relook()
        tab_as_the_eye_goes(self)

    @property
    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry from its top; None for none."""
        self._entry = entry
        self._fill()
        self._reading.verticalScrollBar().setValue(0)

    def show_way_back(self, *, is_over_list: bool) -> None:
        """Whether the view stands over the list, and so needs a way back to it."""
        self._back.setVisible(is_over_list)
        self._place_top()

    def take_focus(self) -> None:
        """Give the keyboard to the text, so that arrows scroll it."""
        self._reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The scroll bar changes sides with the direction of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours, edge = self.look.colours, self.look.px(Edge.LINE)
        paint_box(painter, self.rect(), Box(colours.card, colours.line, edge, self.look.px(Radius.CARD)))
        painter.end()

    def _build(self) -> None:
        self._back = QuietButton(icon="arrow-left")
        self._title, self._moment, self._place = PaneTitle(), QuietBody(), QuietBody()
        self._edit = PlainButton(icon="pencil-simple")
        self._remove = QuietInkButton(icon="trash")
        for button, name in ((self._back, "back"), (self._edit, "edit"), (self._remove, "remove")):
            button.setObjectName(name)
        titles = QWidget()
        texts = QVBoxLayout(titles)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        for title in (self._title, self._moment, self._place):
            texts.addWidget(title)
        self._content = QWidget()
        self._parts = QWidget(self._content)
        self.attachments = AttachedList()
        self._column = QVBoxLayout(self._content)
        self._column.addWidget(Beside(titles, self._edit, below=Space.ROW))
        self._column.addWidget(self._parts)
        self._column.addWidget(self.attachments)
        self._column.addStretch(1)
        self._column.addWidget(_Line())
        self._column.addLayout(PulledOut(self._remove))
        self._reading = PageScroll(self._content)
        self._reading.setObjectName("reading")
        self._reading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._top = PulledOut(self._back)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self._reading, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._reading.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)

    def _on_edit_clicked(self) -> None:
        if self._entry is not None:
            self.edit_requested.emit(self._entry.contact.id)

    def _on_remove_clicked(self) -> None:
        if self._entry is not None:
            self.remove_requested.emit(self._entry.contact.id)

    def _on_take_back_requested(self, number: int) -> None:
        if self._entry is not None:
            self.take_back_requested.emit(self._entry.contact.id, number)

    def _fill(self) -> None:
        """Show the entry, or nothing."""
        entry = self._entry
        self._content.setVisible(entry is not None)
        self._reading.setFocusPolicy(Qt.FocusPolicy.NoFocus if entry is None else Qt.FocusPolicy.TabFocus)
        if entry is None:
            self._reading.setAccessibleName("")
        parts = QWidget(self._content)
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(Space.CARD) - self.look.px(Space.HAIR))
        if entry is not None:
            self._say_head(entry)
            for part in self._parts_of(entry, parts):
                column.addWidget(part)
        # As wide as it will be: texts are laid out once for each width that they are asked about.
        parts.setGeometry(self._parts.geometry())
        self._parts.hide()
        self._column.replaceWidget(self._parts, parts)
        self._parts.deleteLater()
        self._parts = parts
        # Where the former ones stood also for who is told; what stands in them was made in order.
        parts.stackUnder(self.attachments)
        parts.show()
        if self._can_be_entered():
            tab_as_the_eye_goes(self)

    def _can_be_entered(self) -> bool:
        """Whether Tab stops anywhere in what belongs to this entry alone: it stops at buttons."""
        return not self.attachments.isHidden() or self._parts.findChild(QAbstractButton) is not None

    def _say_head(self, entry: Entry) -> None:
        words, contact = screen_words(), entry.contact
        self._title.set_text(CardTexts(words, entry.today).title_of(contact, entry.with_whom))
        self._moment.set_text(capitalised(words.dates.moment(contact.when, entry.today)))
        self._place.set_text(contact.place.strip())
        self._place.setVisible(bool(contact.place.strip()))
        self._reading.setAccessibleName(f"{self._title.text()}. {self._moment.text()}")

    def _parts_of(self, entry: Entry, parent: QWidget) -> Iterator[QWidget]:
        """What the client filled in, in the order of writing; nothing is shown for what was left empty."""
        yield ContactParts(entry.contact, parent=parent)
        if entry.is_bare:
            yield self._way_to_tell_more()
        if entry.promises:
            yield Promises(self.tr("Promises"), entry, parent)
        if entry.topics:
            yield Topics(self.tr("To discuss"), entry.topics, parent)
        if entry.meeting is not None:
            was = FromMeeting(self.tr("The meeting"), entry, entry.meeting, parent)
            was.meeting_requested.connect(self.meeting_requested)
            yield was
        if entry.versions:
            earlier = EarlierVersions(self.tr("Earlier versions"), entry, parent)
            earlier.take_back_requested.connect(self._on_take_back_requested)
            yield earlier

    def _way_to_tell_more(self) -> QWidget:
        more = LinedUpButton(self.tr("Tell more about it"), icon="pencil-simple")
        more.setObjectName("tell-more")
        more.clicked.connect(self._on_edit_clicked)
        row = QWidget()
        FlowLayout(row).addWidget(more)
        return row

    def _retranslate(self) -> None:
        self._back.set_text(self.tr("Back"))
        self._edit.set_text(self.tr("Change"))
        self._remove.set_text(self.tr("Remove"))
        self._fill()

    def _on_bar_range_changed(self) -> None:
        """Words are as wide without the bar as with it: it stands in the air at the side."""
        bar = self._reading.verticalScrollBar()
        is_seen = bar.maximum() > bar.minimum()
        side, high = self.look.px(Space.SECTION), self.look.px(Space.CARD)
        out = self.look.px(Space.PAIR)
        end = side - out - (bar.sizeHint().width() if is_seen else 0)
        set_margins(self._column, self, side - out, high - out, max(0, end), self.look.px(Space.PAIR))

    def _place_top(self) -> None:
        """The way back has air above it; without it the title stands as high as that of a card."""
        out = self.look.px(Space.PAIR)
        air = 0 if self._back.isHidden() else out
        set_margins(self._top, self, self.look.px(Space.SECTION) - out, air, 0, 0)

    def _relook(self) -> None:
        out = self.look.px(Space.PAIR)
        # The ring round what is read needs air inside the card.
        self._whole.setContentsMargins(out, out, out, out)
        self._place_top()
        self._column.setSpacing(self.look.px(Space.GROUP))
        self._reading.setProperty(RING_RADIUS, self.look.px(Radius.TAG))
        self._on_bar_range_changed()
        self._fill()


class _Line(Page):
    """A line between what is read and what one can do with it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_box(painter, self.rect(), Box(self.look.colours.line))
        painter.end()

    def sizeHint(self) -> QSize:
        """As thick as the edge of a card."""
        return QSize(0, self.look.px(Edge.LINE))
