"""Says that the diary is about to be locked, quietly, and lets one stay."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.pages.parts.beside import Beside
from diary.ui.theme.tokens import Edge, Radius, Size, Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Body, Strong

_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class LockWarning(Page):
    """Lies over the foot of the window, so that nothing moves under it. It counts nothing down."""

    stay_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._what, self._then = Strong(), Body()
        self._stay = AnswerButton()
        self._build()
        self._stay.clicked.connect(self.stay_requested)
        self._retranslate()
        self._relook()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        words = QWidget()
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(0)
        self._words.addWidget(self._what)
        self._words.addWidget(self._then)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing("lock", "ink"))
        self._row.addWidget(Beside(words, self._stay, align=_MIDDLE, below=Space.PAIR), 1)

    def warn(self) -> None:
        """Say it, to the eye and to assistive technology."""
        self._place()
        self.show()
        self.raise_()
        announce(self, f"{self._what.text()} {self._then.text()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band, with an edge that sets it off from whatever is under it."""
        colours, px = self.look.colours, self.look.px
        painter = QPainter(self)
        paint_box(painter, self.rect(), Box(colours.sand2, colours.control, px(Edge.LINE), px(Radius.CONTROL)))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window, air = self.window().rect(), self.look.px(Space.CARD)
        width = min(window.width() - 2 * air, self.look.px(Size.READING))
        height = max(self.minimumHeight(), self.heightForWidth(width))
        self.setGeometry(QRect((window.width() - width) // 2, window.height() - air - height, width, height))

    def _retranslate(self) -> None:
        self._what.set_text(self.tr("Egel is about to lock."))
        self._then.set_text(self.tr("What you typed is kept."))
        self._stay.set_text(self.tr("Stay open"))

    def _relook(self) -> None:
        side, air = self.look.px(Space.GROUP), self.look.px(Space.ROW)
        self._row.setContentsMargins(side, air, side, air)
        self._row.setSpacing(self.look.px(Space.ROW))
        self.setMinimumHeight(self.look.px(Size.BANNER))
