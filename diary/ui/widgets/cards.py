"""Cards that hold things, rows with a line between, and rows one presses to read on."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, Lines, lay_out, longest_word_width, mirrored, paint_box, paint_icon, start_of
from diary.ui.widgets.pressable import Paint, Pressable, Shape
from diary.ui.widgets.texts import CardTitle, Text

#: The top of a card has a little less air, because the title's line has air of its own.
_TOP = Token(19, Space.CARD.kind)


class Card(Page):
    """A card; put content into `body`. `ground` names a colour of the table: card, pale, pale2, sand2."""

    def __init__(self, title: str = "", ground: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.title = CardTitle(title, self)
        self.body = QVBoxLayout(self)
        self.body.addWidget(self.title)
        self.title.setVisible(bool(title))
        self._relook()

    def set_title(self, title: str) -> None:
        """Its name; empty for none."""
        self.title.set_text(title)
        self.title.setVisible(bool(title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self.look.colours
        has_edge = self._ground == "card" or self.look.is_high_contrast
        edge = colours.line if has_edge else ""
        fill = getattr(colours, self._ground)
        paint_box(painter, self.rect(), Box(fill, edge, self.look.px(Edge.LINE), self.look.px(Radius.CARD)))
        painter.end()

    def _relook(self) -> None:
        side = self.look.px(Space.CARD)
        self.body.setContentsMargins(side, self.look.px(_TOP), side, side)
        self.body.setSpacing(self.look.px(Space.ROW))


class Row(Page):
    """Things beside each other, with a line above unless it is the first. Texts take the room that is left."""

    def __init__(self, *widgets: QWidget, has_line: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_line = has_line
        self.body = QHBoxLayout(self)
        for widget in widgets:
            self.body.addWidget(widget, 1 if isinstance(widget, Text) else 0)
        self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        if not self._has_line:
            return
        painter = QPainter(self)
        line = QRect(0, 0, self.width(), self.look.px(Edge.LINE))
        paint_box(painter, line, Box(self.look.colours.line))
        painter.end()

    def _relook(self) -> None:
        air = self.look.px(Space.PAIR)
        self.body.setContentsMargins(0, air, 0, air)
        self.body.setSpacing(self.look.px(Space.ROW))


class ListRow(Pressable):
    """A row to press: an icon, words with smaller words under them, and a caret on."""

    shape = Shape(height=Size.ROW, padding=Space.ROW, gap=Space.ROW, font=TextStyle.BODY, centred=False)

    def __init__(self, text: str = "", small: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        self._small = small
        super().__init__(text, icon, parent)
        self.set_end_icon("caret-right")
        self.set_small(small)

    def set_small(self, small: str) -> None:
        """The smaller words; assistive technology says them after the name."""
        self._small = small
        self.setAccessibleDescription(small)
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        hint = super().minimumSizeHint()
        words = longest_word_width(self._small, self._look.font(TextStyle.SMALL)) + self._around()
        return QSize(max(hint.width(), words), hint.height())

    def heightForWidth(self, width: int) -> int:
        """Both texts under each other."""
        room = width - self._around()
        words = self._lines(room).height + (self._small_lines(room).height if self._small else 0)
        return max(self._look.px(self.shape.height), words + 2 * self._look.px(Space.PAIR))

    def _small_lines(self, width: int) -> Lines:
        font, line_px = self._look.font(TextStyle.SMALL), self._look.line_height(TextStyle.SMALL)
        return lay_out(self._small, font, width, line_px, align=start_of(self.layoutDirection()))

    def _paint(self) -> Paint:
        colours = self._look.colours
        fill = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else ""
        return Paint(self._box(fill), colours.ink, colours.ink2)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        pad, side = self._look.px(self.shape.padding), self._icon_px()
        whole, way = self.rect(), self.layoutDirection()
        top = (self.height() - side) // 2
        if self._icon:
            start = mirrored(QRect(pad, top, side, side), whole, way)
            paint_icon(painter, start, self._look, self._icon, paint.icon)
        room = self.width() - self._around()
        words, small = self._lines(room), self._small_lines(room)
        high = words.height + (small.height if self._small else 0)
        area = QRect(pad + self._gap_after(self._start_width()), (self.height() - high) // 2, room, high)
        left = mirrored(area, whole, way).left()
        words.paint(painter, left, area.top(), paint.ink)
        if self._small:
            small.paint(painter, left, area.top() + words.height, self._look.colours.ink2)
        if self._end_icon:
            end = mirrored(QRect(self.width() - pad - side, top, side, side), whole, way)
            paint_icon(painter, end, self._look, self._end_icon, paint.icon)
