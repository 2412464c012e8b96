"""Own words that were kept for next time: to choose, or to let go of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from diary.ui.i18n import fill
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.theme.tokens import Space
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.pills import FilterPill, RemovablePill


class _DropPill(RemovablePill):
    """A kept word to let go of."""

    def _name(self) -> None:
        self.setAccessibleName(fill(self.tr("Keep no longer: {1}"), self.text()))


class KeptWords(Page):
    """`pressed` when a word is chosen or taken back; `dropped` carries one to let go of. Not there without words."""

    pressed = Signal()
    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self._pills: dict[str, FilterPill] = {}
        self._drops: dict[str, _DropPill] = {}
        self._is_tidying = False
        self._tidy = LinedUpButton(icon="pencil-simple")
        self._tidy.clicked.connect(self._on_tidy_clicked)
        self._flow = FlowLayout(self, Space.PAIR)
        self._flow.addWidget(self._tidy)
        self.hide()
        self._retranslate()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen words, in the order in which they were kept."""
        return tuple(word for word, pill in self._pills.items() if pill.isChecked())

    def show_words(self, words: Sequence[str], chosen: Sequence[str]) -> None:
        """Offer these words, some of them chosen."""
        if tuple(words) != self._words:
            self._words = tuple(words)
            self._refill()
        for word, pill in self._pills.items():
            pill.setChecked(word in chosen)

    def focus_word(self, word: str) -> None:
        """Put the keyboard on a word."""
        self._pills[word].setFocus()

    def _refill(self) -> None:
        for old in (*self._pills.values(), *self._drops.values(), self._tidy):
            self._flow.removeWidget(old)
        for gone in (*self._pills.values(), *self._drops.values()):
            gone.hide()
            gone.deleteLater()
        self._pills = {word: FilterPill(word) for word in self._words}
        self._drops = {word: _DropPill(word) for word in self._words}
        for word in self._words:
            for pill in (self._pills[word], self._drops[word]):
                self._flow.addWidget(pill)
            self._pills[word].clicked.connect(self.pressed)
            self._drops[word].clicked.connect(self._on_drop_clicked)
        self._flow.addWidget(self._tidy)
        self._is_tidying = self._is_tidying and bool(self._words)
        self.setVisible(bool(self._words))
        self._show_side()

    def _show_side(self) -> None:
        for pill in self._pills.values():
            pill.setVisible(not self._is_tidying)
        for drop in self._drops.values():
            drop.setVisible(self._is_tidying)
        self._tidy.set_icon("check" if self._is_tidying else "pencil-simple")
        self._retranslate()

    def _on_tidy_clicked(self) -> None:
        self._is_tidying = not self._is_tidying
        self._show_side()

    def _on_drop_clicked(self) -> None:
        word = next(word for word, pill in self._drops.items() if pill is self.sender())
        self._tidy.setFocus()
        self.dropped.emit(word)

    def _retranslate(self) -> None:
        self._tidy.set_text(self.tr("Ready") if self._is_tidying else self.tr("Tidy my own words"))
