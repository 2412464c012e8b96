"""Tiles: a picture and a word to choose. Beside each other where there is room, else rows under each other."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from diary.domain.feelings import Posture
from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.choosable import Choosable
from diary.ui.widgets.paint import (
    Lines,
    lay_out,
    longest_word_width,
    mirrored,
    paint_pixmap,
    paint_tick_disc,
    start_of,
)
from diary.ui.widgets.pressable import Paint, Shape

#: Part of a hedgehog's square that is air under its feet.
_AIR_UNDER_FEET = 0.1


class Tile(Choosable):
    """A picture at the start, a word, and a tick at the end once chosen."""

    chosen_edge = Edge.CHOSEN_TILE

    def _picture_px(self) -> int:
        return self._look.px(self.shape.icon)

    def _picture(self) -> QPixmap:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour = self._look.colours.petrol
        ratio = self.devicePixelRatioF()
        return self._look.pictures.icon(self._icon, self._picture_px(), colour, ratio, rtl=is_rtl)

    def _start_width(self) -> int:
        return self._picture_px()

    def _end_width(self) -> int:
        return self._look.px(Size.TICK)

    def _paint_content(self, painter: QPainter, _paint: Paint) -> None:
        pad, gap, picture = self._look.px(self.shape.padding), self._look.px(self.shape.gap), self._picture_px()
        lines = self._lines(self.width() - self._around())
        place = QRect(pad, (self.height() - picture) // 2, picture, picture)
        paint_pixmap(painter, self._here(place), self._picture())
        room = self.width() - self._around()
        words = QRect(pad + picture + gap, (self.height() - lines.height) // 2, room, lines.height)
        lines.paint(painter, self._here(words).left(), words.top(), self._ink())
        if self.isChecked():
            tick = self._look.px(Size.TICK)
            end = QRect(self.width() - pad - tick, (self.height() - tick) // 2, tick, tick)
            paint_tick_disc(painter, self._here(end), self._look)

    def _here(self, rect: QRect) -> QRect:
        return mirrored(rect, self.rect(), self.layoutDirection())

    def _ink(self) -> str:
        return self._look.colours.ink if self.isEnabled() else self._look.colours.disabled


class WantTile(Tile):
    """What the client wants from the other; several may be chosen."""

    shape = Shape(
        height=Size.WANT_TILE,
        padding=Space.GROUP,
        gap=Space.ROW,
        icon=Size.ICON_TILE,
        radius=Radius.CONTROL,
        font=TextStyle.BODY,
        centred=False,
    )


class PostureTile(Tile):
    """The hedgehog in one posture, over its word; as a row beside it."""

    shape = Shape(
        height=Size.POSTURE_TILE,
        padding=Space.GROUP,
        gap=Space.GROUP,
        icon=Size.HEDGEHOG_TILE,
        radius=Radius.CARD,
        font=TextStyle.BODY_STRONG,
    )
    is_row = False

    def __init__(self, posture: Posture, text: str = "") -> None:
        self._posture = posture
        super().__init__(text)

    def sizeHint(self) -> QSize:
        """As the table says."""
        if self.is_row:
            return super().sizeHint()
        width = max(self._look.px(Size.POSTURE_TILE_WIDTH), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The picture, or the longest word."""
        if self.is_row:
            return super().minimumSizeHint()
        word = longest_word_width(self.text(), self._widest_font())
        width = max(self._picture_px(), word) + 2 * self._look.px(Space.ROW)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def heightForWidth(self, width: int) -> int:
        """Picture and word, with the air of the table."""
        if self.is_row:
            lines = self._lines(width - self._around())
            return max(self._look.px(Size.TILE_ROW), lines.height + 2 * self._look.px(Space.PAIR))
        return max(self._look.px(self.shape.height), self._text_top() + self._words(width).height + self._below())

    def _words(self, width: int) -> Lines:
        line_px = self._look.line_height(self.shape.font)
        room = width - 2 * self._look.px(Space.PAIR)
        return lay_out(self.text(), self._font(), room, line_px, align=Qt.AlignmentFlag.AlignHCenter)

    def _text_top(self) -> int:
        return self._look.px(Space.HAIR) + round(self._picture_px() * (1 - _AIR_UNDER_FEET))

    def _below(self) -> int:
        return self._look.px(Space.GROUP)

    def _picture_px(self) -> int:
        return self._look.px(Size.HEDGEHOG_ROW if self.is_row else Size.HEDGEHOG_TILE)

    def _picture(self) -> QPixmap:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ratio, is_dark = self.devicePixelRatioF(), self._look.is_dark
        return self._look.pictures.hedgehog(self._posture, self._picture_px(), ratio, dark=is_dark, rtl=is_rtl)

    def _font(self) -> QFont:
        is_plain = self.is_row and not self.isChecked()
        return self._look.font(TextStyle.BODY if is_plain else TextStyle.BODY_STRONG)

    def _widest_font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        if self.is_row:
            super()._paint_content(painter, paint)
            return
        words = self._words(self.width())
        spare = max(0, self.height() - self._text_top() - words.height - self._below())
        side = self._picture_px()
        # The animals of a row stand at one height, however many lines their words take.
        place = QRect((self.width() - side) // 2, self._look.px(Space.HAIR), side, side)
        paint_pixmap(painter, place, self._picture())
        words.paint(painter, self._look.px(Space.PAIR), self._text_top() + spare // 2, self._ink())
        if self.isChecked():
            tick, air = self._look.px(Size.TICK), self._look.px(Space.ROW)
            paint_tick_disc(painter, self._here(QRect(self.width() - air - tick, air, tick, tick)), self._look)


class ChoiceTile(Tile):
    """A picture, a title and one sentence."""

    shape = Shape(
        height=Size.CHOICE_TILE,
        padding=Space.CARD,
        gap=Space.GROUP,
        icon=Size.ICON_TILE,
        radius=Radius.CARD,
        font=TextStyle.H2,
    )

    def __init__(self, text: str = "", sentence: str = "", icon: str = "") -> None:
        self._sentence = sentence
        super().__init__(text, icon)

    def set_sentence(self, sentence: str) -> None:
        """What it means, in one sentence; said by assistive technology after the title."""
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As the table says."""
        width = self._look.px(Size.CHOICE_TILE_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        small = longest_word_width(self._sentence, self._look.font(TextStyle.BODY))
        words = max(longest_word_width(self.text(), self._font()), small)
        width = words + 2 * self._look.px(self.shape.padding)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def heightForWidth(self, width: int) -> int:
        """Picture, title and sentence under each other."""
        room = width - 2 * self._look.px(self.shape.padding)
        words = self._lines(room).height + self._explained(room).height
        inner = self._picture_px() + self._look.px(Space.PAIR) + words + self._look.px(Space.HAIR)
        return max(self._look.px(self.shape.height), inner + 2 * self._air())

    def _air(self) -> int:
        return self._look.px(Space.GROUP) + self._look.px(Space.HAIR)

    def _explained(self, width: int) -> Lines:
        font, line_px = self._look.font(TextStyle.BODY), self._look.line_height(TextStyle.BODY)
        return lay_out(self._sentence, font, width, line_px, align=start_of(self.layoutDirection()))

    def _paint_content(self, painter: QPainter, _paint: Paint) -> None:
        pad, side = self._look.px(self.shape.padding), self._picture_px()
        room = self.width() - 2 * pad
        top = self._air()
        paint_pixmap(painter, self._here(QRect(pad, top, side, side)), self._picture())
        title, sentence = self._lines(room), self._explained(room)
        top += side + self._look.px(Space.PAIR)
        title.paint(painter, pad, top, self._ink())
        top += title.height + self._look.px(Space.HAIR)
        is_on = self.isEnabled()
        sentence.paint(painter, pad, top, self._look.colours.ink2 if is_on else self._look.colours.disabled)
        if self.isChecked():
            tick = self._look.px(Size.TICK)
            paint_tick_disc(painter, self._here(QRect(self.width() - pad - tick, self._air(), tick, tick)), self._look)


class PostureTiles(ChoiceGroup):
    """The five postures, none better than another and none chosen beforehand."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._tiles = {posture: PostureTile(posture) for posture in Posture}
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for posture, tile in self._tiles.items():
            tile.setSizePolicy(_growing())
            self._box.addWidget(tile, 1)
            self._add(posture, tile)
        self._relook()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest row."""
        width = max(_width_as(tile, is_row=True) for tile in self._tiles.values())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for tiles, or for rows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gap = self.look.px(Space.GROUP)
        narrowest = max(_width_as(tile, is_row=False) for tile in self._tiles.values())
        is_rows = self.look.is_large or self.width() < len(self._tiles) * (narrowest + gap) - gap
        for tile in self._tiles.values():
            if tile.is_row is not is_rows:
                tile.is_row = is_rows
                tile.updateGeometry()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if is_rows else ways.LeftToRight)
        self._box.setSpacing(self.look.px(Space.PAIR) if is_rows else gap)

    def _relook(self) -> None:
        self._arrange()


class ChoiceTiles(ChoiceGroup):
    """Tiles with a sentence each, two beside each other or one; one is chosen, or none."""

    def __init__(self, tiles: Sequence[tuple[object, str]], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._tiles: list[ChoiceTile] = []
        for value, icon in tiles:
            tile = ChoiceTile(icon=icon)
            tile.setSizePolicy(_growing())
            self._tiles.append(tile)
            self._add(value, tile)
        self._columns = 0
        self._relook()

    def set_sentences(self, sentences: Sequence[str]) -> None:
        """What each means, in their order."""
        for tile, sentence in zip(self._tiles, sentences, strict=True):
            tile.set_sentence(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for two."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one tile."""
        width = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        two = 2 * self.look.px(Size.CHOICE_TILE_WIDTH) * 3 // 4
        columns = 1 if self.look.is_large or self.width() < two else 2
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _relook(self) -> None:
        self._grid.setSpacing(self.look.px(Space.GROUP))
        self._arrange()


def _growing() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


def _width_as(tile: PostureTile, *, is_row: bool) -> int:
    """How narrow the tile can be as a row or as a tile, whatever it is now."""
    before, tile.is_row = tile.is_row, is_row
    width = tile.minimumSizeHint().width()
    tile.is_row = before
    return width
