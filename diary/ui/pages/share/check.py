"""Step 4: look. The pages as they will be, between what their reader will know and what not."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.share.fitting_scroll import FittingScroll
from diary.ui.pages.share.head import StepHead
from diary.ui.pages.share.pages_view import PagesView
from diary.ui.pages.share.side import IconLines
from diary.ui.pages.share.views import Telling
from diary.ui.theme.tokens import Edge, Kind, Radius, Space, Token
from diary.ui.widgets.frames import NARROW_PX
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import CardTitle

_LIST = Token(288, Kind.WIDTH)


class _ListCard(Page):
    """A title, and lines under it that scroll where there is no room for all."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self.title, self.lines = CardTitle(), IconLines(icon, colour)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.addWidget(self.title)
        self._content.addWidget(self.lines)
        self._content.addStretch(1)
        self._area = FittingScroll(content)
        self._frame = QVBoxLayout(self)
        self._frame.addWidget(self._area)
        self._relook()

    def set_whole(self, *, whole: bool) -> None:
        """Whether it is as high as all its lines."""
        self._area.set_whole(whole=whole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self.look.colours
        box = Box(colours.card, colours.line, self.look.px(Edge.LINE), self.look.px(Radius.CARD))
        paint_box(painter, self.rect(), box)
        painter.end()

    def _relook(self) -> None:
        side = self.look.px(Space.CARD)
        self._frame.setContentsMargins(side, self.look.px(Space.GROUP), self.look.px(Space.ROW), side)
        self._content.setSpacing(self.look.px(Space.ROW))


class CheckStep(Page):
    """The pages between the two lists; one under the other where there is no room."""

    sharpness_wanted = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._reader = ""
        self._room_px = 0
        self._head = StepHead()
        self._known, self._unknown = _ListCard("check", "petrol"), _ListCard("eye-slash", "ink2")
        self.pages = PagesView()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._known)
        self._columns.addWidget(self.pages, 1)
        self._columns.addWidget(self._unknown)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addLayout(self._columns, 1)
        self.pages.sharpness_wanted.connect(self.sharpness_wanted)
        self._retranslate()
        self._relook()

    def show_telling(self, reader: str, telling: Telling) -> None:
        """Show who will know what, and what not."""
        self._reader = reader
        self._known.lines.show_lines(telling.will_know)
        self._unknown.lines.show_lines(telling.will_not_know)
        self._retranslate()

    def first_control(self) -> QWidget:
        """The pages, to scroll in."""
        return self.pages.first_control()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest column: they can always stand one under the other."""
        columns = (self._known, self.pages, self._unknown, self._head)
        width = max(column.minimumSizeHint().width() for column in columns)
        return QSize(width, super().minimumSizeHint().height())

    def fill_height(self, height_px: int) -> None:
        """Be so high where the columns stand beside each other."""
        self._room_px = height_px
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_one = self.look.is_large or self.window().width() < NARROW_PX
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if is_one else ways.LeftToRight)
        self.setMinimumHeight(0 if is_one else self._room_px)
        self.pages.setMinimumHeight(self._room_px if is_one else 0)
        for card in (self._known, self._unknown):
            card.set_whole(whole=is_one)
            card.setMinimumWidth(0 if is_one else self.look.px(_LIST))
            card.setMaximumWidth(self.maximumWidth() if is_one else self.look.px(_LIST))

    def _retranslate(self) -> None:
        reader = self._reader
        self._head.set_texts(
            fill(self.tr("Look closely. This is what {1} gets."), reader),
            self.tr("Is something not right? Go back and change it."),
        )
        self._known.title.set_text(fill(self.tr("{1} will know this"), reader))
        self._unknown.title.set_text(fill(self.tr("{1} will not know this"), reader))

    def _relook(self) -> None:
        self._columns.setSpacing(self.look.px(Space.CARD))
        self._column.setSpacing(self.look.px(Space.GROUP))
        self._arrange()
