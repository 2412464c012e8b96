"""The five postures in a low row, for the shortest contact there is: somebody, and how it felt."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from diary.domain.feelings import Posture
from diary.ui.theme.tokens import Kind, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.pressable import Shape
from diary.ui.widgets.tiles import PostureTile

_TILE_HEIGHT = Token(112, Kind.PICTURE)


class _LowTile(PostureTile):
    """A posture tile of half the height."""

    shape = Shape(
        height=_TILE_HEIGHT,
        padding=Space.GROUP,
        gap=Space.GROUP,
        icon=Size.HEDGEHOG_TIMELINE,
        radius=Radius.CONTROL,
        font=TextStyle.BODY_STRONG,
    )

    def _picture_px(self) -> int:
        return self._look.px(Size.HEDGEHOG_ROW if self.is_row else Size.HEDGEHOG_TIMELINE)

    def _below(self) -> int:
        return self._look.px(Space.ROW)


class PostureRow(ChoiceGroup):
    """The postures beside each other; rows under each other only where their words would break."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles = [_LowTile(posture) for posture in Posture]
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        for posture, tile in zip(Posture, self._tiles, strict=True):
            tile.setSizePolicy(policy)
            self._box.addWidget(tile, 1)
            self._add(posture, tile)
        self._relook()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one row."""
        return QSize(self.look.px(Size.POSTURE_TILE_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for tiles, or for rows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_rows = self.width() < self._widest_beside_each_other()
        for tile in self._tiles:
            if tile.is_row is not is_rows:
                tile.is_row = is_rows
                tile.updateGeometry()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if is_rows else ways.LeftToRight)
        self._box.setSpacing(self.look.px(Space.PAIR))

    def _widest_beside_each_other(self) -> int:
        were_rows = self._tiles[0].is_row
        for tile in self._tiles:
            tile.is_row = False
        widest = max(tile.minimumSizeHint().width() for tile in self._tiles)
        for tile in self._tiles:
            tile.is_row = were_rows
        return len(self._tiles) * widest + (len(self._tiles) - 1) * self.look.px(Space.PAIR)

    def _relook(self) -> None:
        self._arrange()
