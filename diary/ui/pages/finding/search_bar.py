"""What is looked for: a field to type in, the filters that are on, and a way to more of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.searching import Filter
from diary.ui.models.filter_texts import FilterTexts
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import SearchField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.pills import FilterPill, RemovablePill


class SearchBar(Page):
    """`typed` carries the words, `filter_dropped` the filter whose pill was pressed.

    Escape empties the field; where it is empty already, whoever holds the bar hears it. Down asks to go into the list.
    """

    typed = Signal(str)
    filter_dropped = Signal(object)
    choosing_toggled = Signal(bool)
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: dict[Filter, RemovablePill] = {}
        self._field = SearchField()
        self._field.setObjectName("search")
        self._more = FilterPill(icon="plus")
        self._more.setObjectName("filters")
        self._is_beside = True
        self._flow, self._first = FlowLayout(), QHBoxLayout()
        self._first.addWidget(self._field, 1)
        self._first.addWidget(self._more)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addLayout(self._first)
        self._lines.addLayout(self._flow)
        self._field.textChanged.connect(self.typed)
        self._more.toggled.connect(self.choosing_toggled)
        self._field.installEventFilter(self)
        self._retranslate()
        self._relook()

    def show_filters(self, filters: Sequence[Filter], texts: FilterTexts) -> None:
        """Show a pill for each filter that is on, in their order."""
        had_focus = any(pill.hasFocus() for pill in self._pills.values())
        for pill in self._pills.values():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = {each: RemovablePill(texts.text(each)) for each in filters}
        for pill in self._pills.values():
            pill.clicked.connect(self._on_pill_clicked)
            self._flow.addWidget(pill)
        if not self._is_beside:
            # Behind the pills.
            self._flow.removeWidget(self._more)
            self._flow.addWidget(self._more)
        if had_focus:
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choosing(self, *, is_open: bool) -> None:
        """Whether filters are being chosen."""
        self._more.setChecked(is_open)

    def clear(self) -> None:
        """Empty the field."""
        self._field.clear()

    def take_focus(self) -> None:
        """Give the keyboard to the field, all of it selected."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean something beyond it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self._field.text():
                self._field.clear()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.list_requested.emit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The way to more filters stands beside the field where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_beside = self.width() >= self._field.least_width() + self._first.spacing() + self._more.sizeHint().width()
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        former, there = (self._flow, self._first) if is_beside else (self._first, self._flow)
        former.removeWidget(self._more)
        there.addWidget(self._more)

    def _on_pill_clicked(self) -> None:
        pressed = self.sender()
        self.filter_dropped.emit(next(each for each, pill in self._pills.items() if pill is pressed))

    def _retranslate(self) -> None:
        self._field.setAccessibleName(self.tr("Search in everything you wrote"))
        self._field.setPlaceholderText(self.tr("Search in everything you wrote"))
        self._more.set_text(self.tr("Filter"))
        self._arrange()

    def _relook(self) -> None:
        self._lines.setSpacing(self.look.px(Space.ROW))
        self._first.setSpacing(self.look.px(Space.ROW))
        self._arrange()
