"""A photo or the pages of a PDF, over the whole window, from memory."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import CardTitle, QuietBody

#: How much larger than the window is wide a picture can be made, step by step.
_ZOOMS: Final = (1.0, 1.5, 2.0, 3.0)


class _Picture(QWidget):
    """One image, drawn as large as the widget is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_image(self, image: QImage, width: int) -> None:
        """Show this, so many pixels wide."""
        self._image = image
        self.setFixedSize(QSize(width, image.height() * width // max(1, image.width())))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.end()


class _Words(Page):
    """What the dialog says, in the language of the app."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.page = CardTitle(), QuietBody()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.page)

    def show_page(self, number: int, count: int) -> None:
        """Which page it is; nothing for a photo."""
        self.page.set_text(fill(self.tr("Page {1} of {2}"), str(number), str(count)) if count > 1 else "")
        self.page.setVisible(count > 1)


class AttachmentViewer(QDialog):
    """`page_requested` carries the page of a PDF to show, from 1."""

    page_requested = Signal(int)

    def __init__(self, title: str, pages: int, around: QWidget) -> None:
        super().__init__(around, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Egel")
        self._look, self._around = current_look(), around.window()
        self._pages, self._number, self._zoom = max(1, pages), 1, 0
        self._image = QImage()
        self._build()
        self._connect()
        self._words.title.set_text(title)
        self.setAccessibleName(title)
        self._ring = FocusRing(self)
        self._say()

    @property
    def page_width(self) -> int:
        """How many pixels of the screen a page takes at its largest."""
        return round(self._room() * _ZOOMS[-1] * self.devicePixelRatioF() / 2)

    def show_page(self, number: int, image: QImage) -> None:
        """Show a page, or a photo as its only one."""
        self._number, self._image = number, image
        self._area.verticalScrollBar().setValue(0)
        self._say()
        announce(self, self._words.page.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that turn pages; Escape closes."""
        if event.key() == Qt.Key.Key_PageDown and self._next.isEnabled():
            self._on_next_clicked()
        elif event.key() == Qt.Key.Key_PageUp and self._previous.isEnabled():
            self._on_previous_clicked()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Over the whole window."""
        super().showEvent(event)
        self.setGeometry(QRect(self._around.mapToGlobal(self._around.rect().topLeft()), self._around.size()))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colours.bg)
        painter.end()

    def _build(self) -> None:
        self._words, self._picture = _Words(), _Picture()
        self._area = QScrollArea()
        self._area.setWidget(self._picture)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._previous, self._next = PlainButton(icon="arrow-left"), PlainButton(icon="arrow-right")
        self._smaller, self._larger = (
            PlainButton(icon="magnifying-glass-minus"),
            PlainButton(icon="magnifying-glass-plus"),
        )
        self._close = MainButton(icon="x")
        self._column = QVBoxLayout(self)
        side = self._look.px(Space.GROUP)
        self._column.setContentsMargins(side, side, side, side)
        self._column.addWidget(self._words)
        buttons = FlowLayout(gap=Space.ROW)
        for button in (self._close, self._previous, self._next, self._smaller, self._larger):
            buttons.addWidget(button)
        self._column.addLayout(buttons)
        self._column.addWidget(self._area, 1)

    def _connect(self) -> None:
        self._close.clicked.connect(self.accept)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._smaller.clicked.connect(self._on_smaller_clicked)
        self._larger.clicked.connect(self._on_larger_clicked)

    def _room(self) -> int:
        return max(1, self._around.width() - 2 * self._look.px(Space.GROUP) - self._look.px(Space.CARD))

    def _say(self) -> None:
        """Show the page as large as it is asked for, and what can be done from here."""
        if not self._image.isNull():
            self._picture.show_image(self._image, round(min(self._fitting(), self._room()) * _ZOOMS[self._zoom]))
        self._words.show_page(self._number, self._pages)
        for button in (self._previous, self._next):
            button.setVisible(self._pages > 1)
        self._previous.setEnabled(self._number > 1)
        self._next.setEnabled(self._number < self._pages)
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom < len(_ZOOMS) - 1)
        self._retranslate()

    def _fitting(self) -> int:
        """The width at which all of it is seen at once."""
        high = max(1, self._area.viewport().height())
        return max(1, self._image.width() * high // max(1, self._image.height()))

    def _on_previous_clicked(self) -> None:
        self.page_requested.emit(self._number - 1)

    def _on_next_clicked(self) -> None:
        self.page_requested.emit(self._number + 1)

    def _on_smaller_clicked(self) -> None:
        self._zoom -= 1
        self._say()

    def _on_larger_clicked(self) -> None:
        self._zoom += 1
        self._say()

    def _retranslate(self) -> None:
        self._close.set_text(self.tr("Close"))
        self._previous.set_text(self.tr("Previous page"))
        self._next.set_text(self.tr("Next page"))
        self._smaller.set_text(self.tr("Smaller"))
        self._larger.set_text(self.tr("Larger"))
