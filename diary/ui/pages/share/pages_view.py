"""The real pages, one at a time: turn them, make them larger or smaller."""

from typing import Final

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.parts.ends_layout import EndsLayout
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Radius, Size, Space, Token
from diary.ui.widgets.buttons import PlainButton, QuietButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.pressable import Shape
from diary.ui.widgets.texts import Body, QuietBody

#: An A4 page in points (ISO 216: 210 by 297 mm).
_PAGE_WIDTH_PT: Final = 595.28
_PAGE_HEIGHT_PT: Final = 841.89
#: How large the page is beside the width there is; the first one fits.
_ZOOMS: Final = (0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_FITS: Final = 1
#: Sharper than this nobody can see, and it takes memory (pixels per point).
_SHARPEST: Final = 5.0
_LEAST_HEIGHT: Final = Token(360, Size.READING.kind)


class _TurnButton(PlainButton):
    """The page before or after: the arrow alone."""

    shape = Shape(padding=Space.ROW)

    def _shown_text(self) -> str:
        return ""


class _Paper(QWidget):
    """One page on the ground behind it."""

    def __init__(self) -> None:
        super().__init__()
        self._look = current_look()
        self._pixmap = QPixmap()

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Show a page."""
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page with its edge."""
        painter = QPainter(self)
        edge = self._look.px(Edge.LINE)
        paint_box(painter, self.rect(), Box("#ffffff", self._look.colours.line, edge))
        inner = self.rect().adjusted(edge, edge, -edge, -edge)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._pixmap.isNull():
            painter.drawPixmap(inner, self._pixmap)
        painter.end()


class _Ground(QScrollArea):
    """Scrolls the page; arrow keys and Page Up and Down work once it has the focus."""

    resized = Signal()
    turned = Signal(int)

    def __init__(self, paper: _Paper) -> None:
        super().__init__()
        self._paper = paper
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addWidget(paper, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        # Qt has just filled it.
        content.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def set_air(self, air_px: int) -> None:
        """The ground that is seen around the page."""
        self._column.setContentsMargins(air_px, air_px // 2, air_px, air_px // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for another size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down turn the page where it can't be scrolled further."""
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PagesView(Page):
    """`sharpness_wanted` carries the pixels per point that the pages should be made with."""

    sharpness_wanted = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._images: tuple[bytes, ...] = ()
        self._page, self._zoom = 0, _FITS
        self._wanted = 0.0
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._paper = _Paper()
        self._ground = _Ground(self._paper)
        self._ground.setObjectName("share-pages")
        self._waiting = QuietBody()
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._before, self._after = _TurnButton(icon="caret-left"), _TurnButton(icon="caret-right")
        self._place = Body()
        self._larger = QuietButton(icon="magnifying-glass-plus")
        self._smaller = QuietButton(icon="magnifying-glass-minus")
        self._bar = QWidget()
        self._sizes = QWidget()
        sizes = QHBoxLayout(self._sizes)
        sizes.setContentsMargins(0, 0, 0, 0)
        sizes.addWidget(self._larger)
        sizes.addWidget(self._smaller)
        self._tools = EndsLayout(self._bar, Space.PAIR)
        for widget in (self._before, self._place, self._after, self._sizes):
            self._tools.addWidget(widget)
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._waiting)
        self._column.addWidget(self._ground, 1)
        self._column.addWidget(self._bar)

    def _connect(self) -> None:
        self._before.clicked.connect(self._on_before_clicked)
        self._after.clicked.connect(self._on_after_clicked)
        self._larger.clicked.connect(self._on_larger_clicked)
        self._smaller.clicked.connect(self._on_smaller_clicked)
        self._ground.resized.connect(self._on_ground_resized)
        self._ground.turned.connect(self._turn)

    @property
    def sharpness(self) -> float:
        """Pixels per point for the size shown now, on this screen."""
        return min(_SHARPEST, self._paper_width() * self.devicePixelRatioF() / _PAGE_WIDTH_PT)

    @property
    def images(self) -> tuple[bytes, ...]:
        """The pages shown, as PNG."""
        return self._images

    def first_control(self) -> QWidget:
        """Where the page is scrolled."""
        return self._ground

    def ask_for_pages(self) -> None:
        """Show that other pages are being made, and ask for them."""
        self._images = ()
        self._page, self._wanted = 0, 0.0
        self._show()
        self._ask()

    def show_images(self, images: tuple[bytes, ...], sharpness: float) -> None:
        """Show these pages, made with so many pixels per point; the one that was open stays open."""
        self._images = images
        self._page, self._wanted = min(self._page, max(0, len(images) - 1)), sharpness
        self._show()
        self._ask()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the bar under it."""
        painter = QPainter(self)
        colours, edge, radius = self.look.colours, self.look.px(Edge.LINE), self.look.px(Radius.CARD)
        paint_box(painter, self.rect(), Box(colours.card, colours.line, edge, radius))
        painter.setClipRect(QRect(0, 0, self.width(), self._bar.y()))
        has_edge = self.look.is_high_contrast
        paint_box(painter, self.rect(), Box(colours.side, colours.line if has_edge else "", edge, radius))
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Room for a good part of a page."""
        width = self._tools.minimumSize().width() + 2 * self.look.px(Space.ROW)
        return QSize(width, self.look.px(_LEAST_HEIGHT))

    def _paper_width(self) -> int:
        room = self._ground.viewport().width() - 2 * self.look.px(Space.CARD)
        return max(1, round(room * _ZOOMS[self._zoom]))

    def _show(self) -> None:
        has_pages = bool(self._images)
        self._waiting.setVisible(not has_pages)
        self._paper.setVisible(has_pages)
        width = self._paper_width()
        self._paper.setFixedSize(width, round(width * _PAGE_HEIGHT_PT / _PAGE_WIDTH_PT))
        if has_pages:
            pixmap = QPixmap()
            pixmap.loadFromData(QByteArray(self._images[self._page]), "PNG")
            self._paper.show_pixmap(pixmap)
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page + 1 < len(self._images))
        self._larger.setEnabled(has_pages and self._zoom + 1 < len(_ZOOMS))
        self._smaller.setEnabled(has_pages and self._zoom > 0)
        self._retranslate()

    def _on_before_clicked(self) -> None:
        self._turn(-1)

    def _on_after_clicked(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        page = self._page + by
        if 0 <= page < len(self._images):
            self._page = page
            self._show()
            self._ground.verticalScrollBar().setValue(0)

    def _on_larger_clicked(self) -> None:
        self._change_zoom(1)

    def _on_smaller_clicked(self) -> None:
        self._change_zoom(-1)

    def _change_zoom(self, by: int) -> None:
        self._zoom = max(0, min(len(_ZOOMS) - 1, self._zoom + by))
        self._show()
        self._ask()

    def _on_ground_resized(self) -> None:
        self._show()
        self._ask()

    def _ask(self) -> None:
        """Ask for sharper or smaller pages, if these are not of this size."""
        if abs(self.sharpness - self._wanted) * _PAGE_WIDTH_PT >= 1:
            self._wanted = self.sharpness
            self.sharpness_wanted.emit(self._wanted)

    def _retranslate(self) -> None:
        number = self.locale().toString
        place = fill(self.tr("Page {1} of {2}"), number(self._page + 1), number(len(self._images)))
        self._place.set_text(place if self._images else "")
        self._ground.setAccessibleName(place if self._images else self.tr("The pages"))
        self._waiting.set_text(self.tr("The pages are being made…"))
        self._before.set_text(self.tr("Page before"))
        self._after.set_text(self.tr("Next page"))
        self._larger.set_text(self.tr("Larger"))
        self._smaller.set_text(self.tr("Smaller"))

    def _relook(self) -> None:
        self._ground.set_air(self.look.px(Space.CARD))
        air, edge = self.look.px(Space.ROW), self.look.px(Edge.LINE)
        self._bar.setContentsMargins(air, self.look.px(Space.PAIR), air, self.look.px(Space.PAIR))
        self._waiting.setContentsMargins(air, self.look.px(Space.SECTION), air, 0)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._place.setMinimumHeight(self.look.px(Size.BUTTON))
        self._show()
