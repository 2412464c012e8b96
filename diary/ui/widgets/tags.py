"""Tags: what stands of something, in a word with its icon. They can't be pressed."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.paint import Box, mirrored, paint_box, paint_icon
from diary.ui.widgets.texts import Text

_PADDING = Token(10, Space.PAIR.kind)


class TagKind(StrEnum):
    """What a tag's colour goes with; the word says the same."""

    CALM = "calm"
    OPEN = "open"
    HURT = "hurt"
    OUTLINE = "outline"


class Tag(Text):
    """A word on a small coloured ground."""

    style_name = TextStyle.SMALL

    def __init__(
        self, text: str = "", kind: TagKind = TagKind.CALM, icon: str = "", parent: QWidget | None = None
    ) -> None:
        self._kind, self._icon = kind, icon
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_kind(self, kind: TagKind, icon: str = "") -> None:
        """Stand for something else."""
        self._kind, self._icon = kind, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The word on one line."""
        return self._boxed(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return self._boxed(super().minimumSizeHint())

    def heightForWidth(self, width: int) -> int:
        """As the table says, or more where the word wraps."""
        return max(self._look.px(Size.TAG), super().heightForWidth(width - self._around()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the icon and the word."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill, ink = self._colours()
        edge = self._look.colours.line if self._kind is TagKind.OUTLINE else ""
        edge = ink if self._look.is_high_contrast else edge
        paint_box(painter, self.rect(), Box(fill, edge, self._look.px(Edge.LINE), self._look.px(Radius.TAG)))
        pad, side = self._look.px(_PADDING), self._look.px(Size.ICON_TAG)
        if self._icon:
            place = QRect(pad, (self.height() - side) // 2, side, side)
            paint_icon(painter, mirrored(place, self.rect(), self.layoutDirection()), self._look, self._icon, ink)
        room = self.width() - self._around()
        lines = self._lines(room)
        area = QRect(self._around() - pad, (self.height() - lines.height) // 2, room, lines.height)
        lines.paint(painter, mirrored(area, self.rect(), self.layoutDirection()).left(), area.top(), ink)
        painter.end()

    def _boxed(self, words: QSize) -> QSize:
        return QSize(words.width() + self._around(), max(words.height(), self._look.px(Size.TAG)))

    def _around(self) -> int:
        icon = self._look.px(Size.ICON_TAG) + self._look.px(Space.HAIR) * 3 // 2 if self._icon else 0
        return 2 * self._look.px(_PADDING) + icon

    def _colours(self) -> tuple[str, str]:
        colours = self._look.colours
        return {
            TagKind.CALM: (colours.pale, colours.petrol),
            TagKind.OPEN: (colours.amber_pale, colours.amber),
            TagKind.HURT: (colours.heather_pale, colours.heather),
            TagKind.OUTLINE: ("", colours.ink2),
        }[self._kind]
