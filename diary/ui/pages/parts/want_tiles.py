"""What the client wants from the other: pictures with words; several may be chosen, or none."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.topics import Want
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.tokens import Kind, Space, Token
from diary.ui.widgets.equal_columns import EqualColumns
from diary.ui.widgets.page import Page
from diary.ui.widgets.tiles import WantTile
from diary.ui.words import screen_words

#: Five of these stand beside each other in a form.
_NARROWEST_TILE: Final = Token(160, Kind.WIDTH)


class WantTiles(Page):
    """All wants in as many columns as there is room for. `chosen` carries the set of those that are on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = {want: WantTile(icon=drawing_of(want)) for want in Want}
        columns = EqualColumns(self, least=_NARROWEST_TILE, gap=Space.ROW, is_even=True)
        for want, tile in self._tiles.items():
            tile.setObjectName(f"want-{want}")
            tile.clicked.connect(self._on_tile_clicked)
            columns.addWidget(tile)
        self._retranslate()

    def show_wants(self, wants: frozenset[Want]) -> None:
        """Show what was chosen before, without telling anybody."""
        for want, tile in self._tiles.items():
            tile.setChecked(want in wants)

    def _on_tile_clicked(self) -> None:
        self.chosen.emit(frozenset(want for want, tile in self._tiles.items() if tile.isChecked()))

    def _retranslate(self) -> None:
        words = screen_words()
        for want, tile in self._tiles.items():
            tile.set_text(words.want(want))
