"""What the client wants from the other: pictures with words; several may be chosen, or none."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from diary.domain.topics import Want
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.tiles import WantTile
from diary.ui.words import screen_words

WANT_ICONS: Final = {
    Want.LISTEN: "ear-duotone",
    Want.ANSWER: "chat-circle-dots-duotone",
    Want.DECIDE_TOGETHER: "scales-duotone",
    Want.DO_SOMETHING: "wrench-duotone",
    Want.ADVICE: "lightbulb-duotone",
}
_COLUMNS: Final = (5, 3, 2, 1)


class WantTiles(Page):
    """All wants in as many columns as there is room for. `chosen` carries the set of those that are on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = {want: WantTile(icon=icon) for want, icon in WANT_ICONS.items()}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for tile in self._tiles.values():
            tile.clicked.connect(self._on_tile_clicked)
        self._retranslate()
        self._relook()

    def show_wants(self, wants: frozenset[Want]) -> None:
        """Show what was chosen before, without telling anybody."""
        for want, tile in self._tiles.items():
            tile.setChecked(want in wants)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one tile."""
        return QSize(self._narrowest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for more or fewer columns."""
        super().resizeEvent(event)
        self._arrange()

    def _on_tile_clicked(self) -> None:
        self.chosen.emit(frozenset(want for want, tile in self._tiles.items() if tile.isChecked()))

    def _narrowest(self) -> int:
        return max(tile.minimumSizeHint().width() for tile in self._tiles.values())

    def _arrange(self) -> None:
        gap = self._grid.horizontalSpacing()
        one = self._narrowest()
        columns = next((each for each in _COLUMNS if each * (one + gap) - gap <= self.width()), 1)
        if columns == self._columns:
            return
        for column in range(max(_COLUMNS)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)

    def _retranslate(self) -> None:
        words = screen_words()
        for want, tile in self._tiles.items():
            tile.set_text(words.want(want))

    def _relook(self) -> None:
        self._grid.setSpacing(self.look.px(Space.ROW))
        self._columns = 0
        self._arrange()
