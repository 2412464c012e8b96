"""What stands over the timeline while the client looks for something: what was found, or filters to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.searching import Filter, Query, Search
from diary.ui.models.hits import HitsModel
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.finding.filter_panel import FilterPanel
from diary.ui.pages.finding.found_line import FoundLine
from diary.ui.pages.finding.search_bar import SearchBar
from diary.ui.widgets.announce import announce
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.page import Page


class Finding(Page):
    """The bar and the line under it stand above the list, wherever the page puts them; the rest in its place.

    `filter_turned` carries a filter and whether it is on; `changed` tells that something came over the list or left it,
    `sought` which words are looked for now.
    """

    filter_turned = Signal(object, bool)
    offers_requested = Signal()
    changed = Signal()
    sought = Signal(object)

    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._search = Search()
        self._is_choosing = False
        self._is_answered = False
        self.bar, self.line = SearchBar(), FoundLine()
        self.hits = CardList(model)
        self.hits.setObjectName("hits")
        self.panel = FilterPanel()
        self._nothing = EmptyScreen()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self.hits, self.panel, self._nothing):
            column.addWidget(each, 1)
        self.bar.filter_dropped.connect(self._on_bar_filter_dropped)
        self.bar.choosing_toggled.connect(self._on_bar_choosing_toggled)
        self.panel.turned.connect(self.filter_turned)
        self.panel.closed.connect(self._on_panel_closed)
        self._retranslate()

    @property
    def query(self) -> Query:
        """The words that are looked for."""
        return self._search.query

    @property
    def is_searching(self) -> bool:
        """Whether something is looked for."""
        return not self._search.is_empty

    @property
    def is_over_list(self) -> bool:
        """Whether something stands in the place of the timeline."""
        return self.is_searching or self._is_choosing

    def show_searching(self, search: Search) -> None:
        """Show what is found of this, once it is answered; the timeline again where nothing is asked."""
        was_over_list, former = self.is_over_list, self._search
        self._is_answered = self._is_answered and not former.is_empty and not search.is_empty
        self._search = search
        self._say_nothing()
        self._arrange()
        self._tell_if_changed(was_over_list)
        if search.query != former.query:
            self.sought.emit(search.query)

    def show_found(self, count: int, most: int, readiness: float) -> None:
        """Say how much was found, after the list was filled; `most` and more are not counted."""
        self._is_answered, was_something = True, self._nothing.isHidden()
        self.line.show_found(max(count, self._model.rowCount()), most, readiness)
        self._arrange()
        if was_something and not self._nothing.isHidden():
            announce(self, self.tr("Nothing was found"))

    def _on_bar_filter_dropped(self, dropped: Filter) -> None:
        self.filter_turned.emit(dropped, False)  # noqa: FBT003 -- a signal takes no names

    def _on_bar_choosing_toggled(self, is_open: bool) -> None:  # noqa: FBT001 -- a slot
        was_over_list, self._is_choosing = self.is_over_list, is_open
        if is_open:
            self.offers_requested.emit()
        self._arrange()
        self._tell_if_changed(was_over_list)
        if is_open:
            self.panel.take_focus()

    def _on_panel_closed(self) -> None:
        self.bar.show_choosing(is_open=False)
        self.bar.take_focus()

    def _arrange(self) -> None:
        has_nothing = self._model.rowCount() == 0 and self._model.is_whole
        is_nothing = self._is_answered and has_nothing and not self.line.is_unready
        if is_nothing and self.hits.hasFocus():
            self.bar.take_focus()
        self.panel.setVisible(self._is_choosing)
        self.hits.setVisible(not self._is_choosing and not is_nothing)
        self._nothing.setVisible(not self._is_choosing and is_nothing)

    def _tell_if_changed(self, was_over_list: bool) -> None:  # noqa: FBT001 -- private
        if self.is_over_list != was_over_list:
            self.changed.emit()

    def _retranslate(self) -> None:
        self.hits.setAccessibleName(self.tr("What was found"))
        self._say_nothing()

    def _say_nothing(self) -> None:
        part = self.tr("Try a part of the word.")
        advice = self.tr("Try a part of the word, or take a filter away.") if self._search.filters else part
        self._nothing.set_texts(self.tr("Nothing was found"), advice)
