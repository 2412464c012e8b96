"""What several widgets draw: boxes with an even edge, icons, ticks, and text in lines."""

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from diary.ui.theme.look import Look
from diary.ui.theme.tokens import Edge, Size

#: Wider than any text of one line; Qt's own limit for widgets.
UNLIMITED_PX = (1 << 24) - 1

#: A word longer than this (in letter heights) may be broken, so that one long address does not widen the window.
_LONGEST_WORD_IN_LETTERS = 12

#: A box is large when its sides are longer than this many of its corners.
_LARGE_IN_CORNERS = 4


class Box(NamedTuple):
    """How an area looks: fill and edge as #rrggbb, empty for none; widths in pixels."""

    fill: str = ""
    edge: str = ""
    edge_px: int = 0
    radius_px: int = 0


def paint_box(painter: QPainter, rect: QRect, box: Box) -> None:
    """Fill `rect` and draw its edge inside, so that a thicker edge moves nothing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = box.edge_px if box.edge else 0
    corner = box.radius_px + edge + 1
    is_large = min(rect.width(), rect.height()) > _LARGE_IN_CORNERS * corner
    if not is_large or not painter.device().devicePixelRatioF().is_integer():
        _paint_round(painter, rect, box)
        return
    # Qt takes long for a large box that is round, most of it for straight edges. These pixels are the same.
    top, bottom = QRect(rect), QRect(rect)
    top.setHeight(corner)
    bottom.setTop(rect.bottom() + 1 - corner)
    for strip in (top, bottom):
        painter.save()
        painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
        _paint_round(painter, rect, box)
        painter.restore()
    middle = rect.adjusted(0, corner, 0, -corner)
    if box.fill:
        painter.fillRect(middle.adjusted(edge, 0, -edge, 0), QColor(box.fill))
    if edge:
        painter.fillRect(QRect(middle.left(), middle.top(), edge, middle.height()), QColor(box.edge))
        painter.fillRect(QRect(middle.right() + 1 - edge, middle.top(), edge, middle.height()), QColor(box.edge))


def _paint_round(painter: QPainter, rect: QRect, box: Box) -> None:
    inset = box.edge_px / 2 if box.edge else 0.0
    area = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(box.edge), box.edge_px) if box.edge and box.edge_px else Qt.PenStyle.NoPen)
    # A radius of more than half the height would draw corners that bulge.
    radius = max(0.0, min(box.radius_px - inset, area.height() / 2, area.width() / 2))
    painter.drawRoundedRect(area, radius, radius)


def paint_pixmap(painter: QPainter, rect: QRect, pixmap: QPixmap) -> None:
    """Draw `pixmap` in the middle of `rect`."""
    size = pixmap.deviceIndependentSize()
    corner = QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2)
    painter.drawPixmap(corner.toPoint(), pixmap)


def paint_icon(painter: QPainter, rect: QRect, look: Look, name: str, colour: str) -> None:
    """Draw an icon as large as `rect` is high."""
    rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
    paint_pixmap(painter, rect, look.pictures.icon(name, rect.height(), colour, ratio, rtl=rtl))


def paint_foot(painter: QPainter, rect: QRect, look: Look) -> None:
    """The ground under a page for what is always in sight, with a line above it."""
    paint_box(painter, rect, Box(look.colours.card))
    line = QRect(rect.topLeft(), rect.size())
    line.setHeight(look.px(Edge.LINE))
    paint_box(painter, line, Box(look.colours.line))


def paint_tick_disc(painter: QPainter, rect: QRect, look: Look) -> None:
    """The round tick that says: chosen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.petrol))
    painter.drawEllipse(rect)
    side = round(rect.height() * Size.ICON_TAG.px / Size.TICK.px)
    inner = QRect(0, 0, side, side)
    inner.moveCenter(rect.center())
    paint_icon(painter, inner, look, "check-bold", look.colours.on_petrol)


class Lines(NamedTuple):
    """A text laid out in lines. Never cut: a word too long for the width is broken."""

    layout: QTextLayout
    line_px: int

    @property
    def height(self) -> int:
        """The height of all lines in pixels."""
        return self.line_px * max(1, self.layout.lineCount())

    @property
    def width(self) -> int:
        """The width of the widest line in pixels."""
        count = self.layout.lineCount()
        widest = max((self.layout.lineAt(index).naturalTextWidth() for index in range(count)), default=0.0)
        return ceil(widest) + 1

    def paint(self, painter: QPainter, left: int, top: int, colour: str) -> None:
        """Draw all lines below `top`, each in the middle of its line height."""
        painter.setPen(QColor(colour))
        self.layout.draw(painter, QPointF(left, top))


def lay_out(  # noqa: PLR0913 -- a text, how it looks, and where
    text: str,
    font: QFont,
    width: int,
    line_px: int,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    marks: tuple[QTextLayout.FormatRange, ...] = (),
) -> Lines:
    """Break `text` into lines no wider than `width`, `line_px` apart or more where a script needs it."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(list(marks))
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        lines.append(line)
    layout.endLayout()
    height = max([line_px, *(round(line.height()) for line in lines)])
    for index, line in enumerate(lines):
        line.setPosition(QPointF(0, index * height + (height - line.height()) / 2))
    return Lines(layout, height)


def one_line_width(text: str, font: QFont) -> int:
    """The width of `text` where it isn't broken, in pixels."""
    metrics = QFontMetricsF(font)
    return ceil(max((metrics.horizontalAdvance(line) for line in text.splitlines()), default=0)) + 1


def longest_word_width(text: str, font: QFont) -> int:
    """The width of the longest word, below which a text has to break words; of an endless one, of a part of it."""
    metrics = QFontMetricsF(font)
    longest = max((metrics.horizontalAdvance(word) for word in {*text.split()}), default=0)
    return min(ceil(longest) + 1, font.pixelSize() * _LONGEST_WORD_IN_LETTERS)


def start_of(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Left or right, where a line starts."""
    is_rtl = direction is Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft


def mirrored(rect: QRect, whole: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where `rect` stands in `whole` when the text runs in `direction`; given as left to right."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())
