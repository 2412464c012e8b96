"""The one base of everything one presses: a native button that paints itself, wraps its words and mirrors."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.paint import (
    UNLIMITED_PX,
    Box,
    Lines,
    lay_out,
    longest_word_width,
    mirrored,
    one_line_width,
    paint_box,
    paint_icon,
    start_of,
)

#: Name of the dynamic property that tells the focus ring how round a widget is, in pixels.
RING_RADIUS: Final = "ring_radius"

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

#: Widths and states that a button keeps its lines for.
_MOST_LAID: Final = 4


class Shape(NamedTuple):
    """The measures of one kind of button."""

    height: Token = Size.BUTTON
    padding: Token = Space.BUTTON
    gap: Token = Space.PAIR
    icon: Token = Size.ICON
    radius: Token = Radius.CONTROL
    font: TextStyle = TextStyle.BODY_STRONG
    centred: bool = True


class Paint(NamedTuple):
    """The colours of a button in one state."""

    box: Box
    ink: str
    icon: str


class Pressable(QPushButton):
    """An icon, words, and an icon at the end, in this order along the text. Subclasses say how each state looks."""

    shape = Shape()

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._end_icon = ""
        self._width = UNLIMITED_PX
        self._laid: dict[object, Lines] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # Enter presses what has the focus, never a button elsewhere; see `keyPressEvent`.
        self.setAutoDefault(False)
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self.setText(text)
        self._relook()

    def setText(self, text: str) -> None:
        """Say something else; the name that assistive technology says goes along."""
        super().setText(text)
        self._name()
        self.updateGeometry()

    def set_text(self, text: str) -> None:
        """`setText` under the name our own widgets use."""
        self.setText(text)

    def set_icon(self, name: str) -> None:
        """Show another icon, by its name in resources; empty for none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_end_icon(self, name: str) -> None:
        """Show an icon after the words: an arrow on, a caret, a cross."""
        self._end_icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All words on one line."""
        return self._hint(one_line_width)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        return self._hint(longest_word_width)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the table, or more where the words need more lines."""
        lines = self._lines(width - self._around())
        air = self._look.px(Space.PAIR) * 2
        return max(self._look.px(self.shape.height), lines.height + air)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height, which a layout only asks for where nothing grows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._width = event.size().width()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and what is in it."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint = self._paint()
        paint_box(painter, self._box_rect(), paint.box)
        self._paint_content(painter, paint)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; Qt keeps that for the default buttons of dialogs."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        """The whole widget can be pressed."""
        return self.rect().contains(position)

    def changeEvent(self, event: QEvent) -> None:
        """Mirroring and being switched off change the picture."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange}:
            self.setCursor(Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)
            self.update()

    def _name(self) -> None:
        """Say more to assistive technology than the words, where a kind of button has more to say."""

    def _paint(self) -> Paint:
        """The colours of the state that it is in; every kind of button has its own."""
        raise NotImplementedError

    def _disabled(self, fill: str = "") -> Paint:
        colours = self._look.colours
        edge = colours.line if fill else ""
        return Paint(self._box(fill, edge), colours.disabled, colours.disabled)

    def _box(self, fill: str = "", edge: str = "", edge_px: int | None = None) -> Box:
        from_table = self._look.px(Edge.LINE)
        return Box(fill, edge, from_table if edge_px is None else edge_px, self._look.px(self.shape.radius))

    def _is_hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def _hint(self, words_width: Callable[[str, QFont], int]) -> QSize:
        words = words_width(self._shown_text(), self._widest_font()) if self._shown_text() else 0
        width = max(self._around() + words, self._look.px(Size.TARGET))
        return QSize(width, self.heightForWidth(self._width))

    def _box_rect(self) -> QRect:
        return self.rect()

    def _shown_text(self) -> str:
        return self.text()

    def _font(self) -> QFont:
        return self._look.font(self.shape.font)

    def _widest_font(self) -> QFont:
        """The font to reserve room for, where a state makes the words bolder."""
        return self._font()

    def _icon_px(self) -> int:
        return self._look.px(self.shape.icon)

    def _start_width(self) -> int:
        return self._icon_px() if self._icon else 0

    def _end_width(self) -> int:
        return self._icon_px() if self._end_icon else 0

    def _gap_after(self, width: int) -> int:
        return width + self._look.px(self.shape.gap) if width and self._shown_text() else width

    def _around(self) -> int:
        """The width of everything that is not words."""
        sides = self._gap_after(self._start_width()) + self._gap_after(self._end_width())
        return 2 * self._look.px(self.shape.padding) + sides

    def _lines(self, width: int) -> Lines:
        """Laid out once for each width and state: layouts ask for the same height again and again."""
        text, font, direction = self._shown_text(), self._font(), self.layoutDirection()
        line_px = self._look.line_height(self.shape.font)
        key = (text, width, font.pixelSize(), font.weight(), line_px, direction)
        if key not in self._laid:
            if len(self._laid) == _MOST_LAID:
                self._laid.clear()
            self._laid[key] = lay_out(text, font, width, line_px, align=start_of(direction))
        return self._laid[key]

    def _content(self, lines: Lines) -> tuple[QRect, QRect, QRect]:
        """Where the start icon, the words and the end icon stand, already mirrored."""
        area = self._box_rect()
        text = lines.width if self._shown_text() else 0
        start, end = self._gap_after(self._start_width()), self._gap_after(self._end_width())
        left = area.left() + self._look.px(self.shape.padding)
        if self.shape.centred:
            left = area.left() + max(0, area.width() - start - text - end) // 2
        middle = area.center().y() + 1
        icon = self._icon_px()
        parts = (
            QRect(left, middle - icon // 2, self._start_width(), icon),
            QRect(left + start, middle - lines.height // 2, text, lines.height),
            QRect(left + start + text + end - self._end_width(), middle - icon // 2, self._end_width(), icon),
        )
        first, words, last = (mirrored(part, area, self.layoutDirection()) for part in parts)
        return first, words, last

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        room = self._box_rect().width() - self._around()
        lines = self._lines(room)
        first, words, last = self._content(lines)
        # The lines are as wide as the room; what is centred is the width they really take.
        lines = self._lines(words.width()) if lines.width <= room else lines
        if self._icon:
            paint_icon(painter, first, self._look, self._icon, paint.icon)
        lines.paint(painter, words.left(), words.top(), paint.ink)
        if self._end_icon:
            paint_icon(painter, last, self._look, self._end_icon, paint.icon)

    def _relook(self) -> None:
        self._laid.clear()
        self.setFont(self._font())
        self.setProperty(RING_RADIUS, self._look.px(self.shape.radius))
        self.updateGeometry()
        self.update()
