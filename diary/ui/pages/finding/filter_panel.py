"""Filters to choose from, in groups; what is on stands on its pill at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.searching import Filter, FilterKind
from diary.ui.models.filter_texts import FilterTexts
from diary.ui.pages.contacts.margins import set_margins
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.pills import FilterPill
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.texts import Small, Strong


@dataclass(frozen=True, slots=True)
class Offer:
    """The filters of one group that can be chosen."""

    kind: FilterKind
    filters: tuple[Filter, ...]


class FilterPanel(Page):
    """`turned` carries a filter and whether it is on. Escape, or the button at the end, closes."""

    turned = Signal(object, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[FilterKind, _Group] = {}
        self._is_known_what_was_shared = True
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._scroll = PageScroll(self._content)
        self._done = PlainButton()
        self._done.setObjectName("filters-done")
        self._end = QHBoxLayout()
        self._end.addWidget(self._done)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addLayout(self._end)
        self._done.clicked.connect(self.closed)
        self._retranslate()
        self._relook()

    def show_offers(
        self, offers: Iterable[Offer], on: Sequence[Filter], texts: FilterTexts, *, is_known_what_was_shared: bool
    ) -> None:
        """Offer these groups, with those that are on chosen."""
        self._is_known_what_was_shared = is_known_what_was_shared
        for group in self._groups.values():
            self._column.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups = {}
        for offer in offers:
            if offer.filters:
                group = _Group({each: texts.text(each) for each in offer.filters})
                group.turned.connect(self.turned)
                self._groups[offer.kind] = group
                self._column.addWidget(group)
        self.show_on(on)
        self._retranslate()

    def show_on(self, on: Sequence[Filter]) -> None:
        """Show which filters are on."""
        for group in self._groups.values():
            group.show_on(on)

    def take_focus(self) -> None:
        """Give the keyboard to the first filter."""
        first = next(iter(self._groups.values()), None)
        if first is not None:
            first.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The bar changes sides with the direction of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._relook()

    def _retranslate(self) -> None:
        self._done.set_text(self.tr("Show what was found"))
        names: Mapping[FilterKind, str] = {
            FilterKind.PERSON: self.tr("With whom"),
            FilterKind.SINCE: self.tr("Since when"),
            FilterKind.NOUN: self.tr("What kind"),
            FilterKind.WAY: self.tr("How"),
            FilterKind.FEELING: self.tr("How it felt"),
            FilterKind.HELPED: self.tr("What helped"),
            FilterKind.DID_NOT_HELP: self.tr("What did not help"),
            FilterKind.MARK: self.tr("Trust"),
            FilterKind.HAS: self.tr("What goes with it"),
            FilterKind.SHARED: self.tr("Who knows of it"),
            FilterKind.THEME: self.tr("What it is about"),
            FilterKind.OWN_STEP: self.tr("What I did"),
        }
        for kind, group in self._groups.items():
            group.set_name(names[kind])
        if FilterKind.SHARED in self._groups:
            self._groups[FilterKind.SHARED].explain(self._of_sharing())

    def _of_sharing(self) -> str:
        told = self.tr("What stood in no document that you shared, as far as this diary knows.")
        if self._is_known_what_was_shared:
            return told
        before = self.tr("What an older Egel put into them was not kept: all of that time counts as shared.")
        return f"{told} {before}"

    def _relook(self) -> None:
        # As the cards stand in their list, which leaves room for their ring and for the bar.
        out, bar = self.look.px(Space.RING), self._scroll.verticalScrollBar().sizeHint().width()
        set_margins(self._column, self, out, out, out, out)
        set_margins(self._end, self, out, 0, out + bar, 0)
        self._whole.setSpacing(self.look.px(Space.ROW))
        self._column.setSpacing(self.look.px(Space.CARD))


class _Group(Page):
    """One group: its name, and a pill for each filter."""

    turned = Signal(object, bool)

    def __init__(self, texts: Mapping[Filter, str]) -> None:
        super().__init__()
        self._heading, self._note = Strong(), Small()
        self._note.hide()
        self._pills = {each: FilterPill(text) for each, text in texts.items()}
        flow = FlowLayout()
        for pill in self._pills.values():
            pill.clicked.connect(self._on_pill_clicked)
            flow.addWidget(pill)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self._heading)
        self._lines.addWidget(self._note)
        self._lines.addLayout(flow)
        self._relook()

    def set_name(self, name: str) -> None:
        """What the group is about."""
        self._heading.set_text(name)
        self.setAccessibleName(name)

    def explain(self, note: str) -> None:
        """What choosing here means, in a sentence."""
        self._note.set_text(note)
        self._note.show()
        for pill in self._pills.values():
            pill.setAccessibleDescription(note)

    def show_on(self, on: Sequence[Filter]) -> None:
        """Show which of its filters are on."""
        for each, pill in self._pills.items():
            pill.setChecked(each in on)

    def take_focus(self) -> None:
        """Give the keyboard to the first pill."""
        next(iter(self._pills.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pill_clicked(self) -> None:
        pressed = self.sender()
        each, pill = next((each, pill) for each, pill in self._pills.items() if pill is pressed)
        self.turned.emit(each, pill.isChecked())

    def _relook(self) -> None:
        self._lines.setSpacing(self.look.px(Space.PAIR))
