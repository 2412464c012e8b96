"""The list of contact cards: arrows move, Enter opens, and it fetches more as one goes down."""

from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from diary.ui.models.card_lines import CardMeasures
from diary.ui.models.hits import HitsModel
from diary.ui.models.timeline import Shown, TimelineModel
from diary.ui.models.timeline_delegate import TimelineDelegate
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.focus_ring import OWN_RING

#: So many cards are seen at least, even where the window is low.
_FEWEST_CARDS: Final = 2
_KEYBOARD: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class CardList(QListView):
    """Shows a timeline, or what was found.

    `chosen` follows where the client stands, Enter `opened` a card, the mouse `pointed` at one; each carries which
    contact or entry it shows. `newest_requested` asks for the top of a timeline that begins in the middle.
    """

    chosen = Signal(object)
    opened = Signal(object)
    pointed = Signal(object)
    newest_requested = Signal()

    def __init__(self, model: TimelineModel | HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._delegate = TimelineDelegate(model, self)
        self._look = current_look()
        self._is_quiet = False
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setProperty(OWN_RING, True)  # noqa: FBT003 -- Qt's signature
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)
        # Once the list has been scrolled: rows that come while it is would lead it astray.
        self.verticalScrollBar().valueChanged.connect(self._on_bar_value_changed, Qt.ConnectionType.QueuedConnection)
        self._look.changed.connect(self._relook)
        self._relook()

    def standing_on(self) -> Shown | None:
        """The contact, or the entry, that the client stands on."""
        row = self.currentIndex().row()
        return self._cards.key(row) if 0 <= row < self._cards.rowCount() else None

    def stand_on(self, shown: Shown | None) -> None:
        """Show an entry as the one that is read, without telling anybody; None for none."""
        row = None if shown is None else self._cards.row_of(shown)
        self._is_quiet = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._cards.index(row))
            self.scrollTo(self._cards.index(row))
        self._is_quiet = False

    def go_to(self, shown: Shown) -> None:
        """Stand on an entry, at the top of the list, with what is newer above it."""
        self._read_newer()
        row = self._cards.row_of(shown)
        if row is not None:
            index = self._cards.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which card the client stands on."""
        super().selectionChanged(selected, deselected)
        shown = self.standing_on()
        if shown is not None and not self._is_quiet and not selected.isEmpty():
            self.chosen.emit(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; arrows and pages move and show where the client stands."""
        shown = self.standing_on()
        if event.key() in _OPENS and shown is not None:
            self.opened.emit(shown)
            return
        if event.key() == Qt.Key.Key_Home and self._has_newer():
            self.newest_requested.emit()
            return
        self._show_ring(by_keyboard=True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Who uses the mouse sees no ring."""
        self._show_ring(by_keyboard=False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first card when nothing was chosen yet."""
        super().focusInEvent(event)
        if event.reason() in _KEYBOARD:
            self._show_ring(by_keyboard=True)
        if not self.currentIndex().isValid() and self._cards.rowCount():
            self.setCurrentIndex(self._cards.index(0))

    def minimumSizeHint(self) -> QSize:
        """Room for a few cards, or for one with large letters: what stands above has to have room too."""
        row = self._row_height()
        return QSize(self._look.px(Size.SIDE_BAR), row if self._look.is_large else _FEWEST_CARDS * row)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.pointed.emit(self._cards.key(index.row()))

    def _on_bar_value_changed(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() == bar.minimum() and self._has_newer():
            self._read_newer()

    def _has_newer(self) -> bool:
        return isinstance(self._cards, TimelineModel) and self._cards.has_newer

    def _read_newer(self) -> None:
        """Let newer cards come above those that are seen, which stay where they are."""
        if isinstance(self._cards, TimelineModel) and (added := self._cards.read_newer()):
            bar = self.verticalScrollBar()
            place = bar.value()
            self.doItemsLayout()
            bar.setValue(place + added * self._row_height())

    def _row_height(self) -> int:
        return CardMeasures.of(self._look).height + self._look.px(Space.ROW)

    def _on_bar_range_changed(self) -> None:
        """Cards are as wide without the bar as with it."""
        bar = self.verticalScrollBar()
        wide = 0 if bar.maximum() > bar.minimum() else bar.sizeHint().width()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(wide if is_rtl else 0, 0, 0 if is_rtl else wide, 0)

    def _show_ring(self, *, by_keyboard: bool) -> None:
        if self._delegate.shows_ring is not by_keyboard:
            self._delegate.shows_ring = by_keyboard
            self.viewport().update()

    def _relook(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._on_bar_range_changed()
