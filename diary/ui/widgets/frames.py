"""The two frames of the app: a room with its side bar, and a path with its steps and its main button."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from diary.ui.theme.tokens import Kind, Size, Space, Token
from diary.ui.widgets.buttons import MainButton, PlainButton, QuietButton, QuietInkButton
from diary.ui.widgets.columns import PageColumn, page_edge
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import paint_foot
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.settled_layouts import let_layouts_settle
from diary.ui.widgets.side_bar import SideBar
from diary.ui.widgets.steps import Steps
from diary.ui.widgets.tab_order import stops
from diary.ui.widgets.texts import QuietBody

#: Narrower than this (pixels) the side bar becomes a "Menu" button and pages have one column.
NARROW_PX: Final = 1100
#: What the foot says needs so much beside the buttons; otherwise it stands above them.
_SAID_WIDTH: Final = Token(240, Kind.WIDTH)


class _BackButton(QuietButton):
    """Back to where one came from; the arrow alone where there is no room."""

    is_short = False

    def _shown_text(self) -> str:
        return "" if self.is_short else self.text()


class PathFrame(Page):
    """A path of steps. The main button stands at the same place in every step and never moves."""

    back_requested = Signal()
    lock_requested = Signal()
    step_chosen = Signal(int)
    previous_requested = Signal()
    done_requested = Signal()
    main_requested = Signal()

    def __init__(self, steps: int, max_width: Token = Size.CONTENT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = Steps(steps)
        self.back = _BackButton(icon="arrow-left")
        self.lock = QuietInkButton(icon="lock")
        self.previous = PlainButton(icon="arrow-left", big=True)
        self.done = PlainButton(icon="check", big=True)
        self.main = MainButton(big=True)
        self.main.set_end_icon("arrow-right")
        self._foot = _Foot(self.main)
        self._start: QWidget | None = None
        self._column = PageColumn(max_width)
        self._pages = _OneAtATime()
        self._end_row = FlowLayout(gap=Space.ROW)
        self._scroll = PageScroll(self._column)
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def add_body(self, body: QWidget) -> None:
        """Add what one step shows; steps may also share one."""
        self._pages.add(body)

    def show_body(self, body: QWidget) -> None:
        """Show one step from its top."""
        self._pages.show_page(body)
        self._order_tabs()
        let_layouts_settle()
        self._scroll.verticalScrollBar().setValue(0)

    def add_notice(self, notice: QWidget) -> None:
        """What is said above the foot: the page gives way, and no button moves under a finger."""
        self._whole.insertWidget(self._whole.indexOf(self._foot), notice)

    def add_foot_widget(self, widget: QWidget) -> None:
        """A quiet button at the start of the foot; at the end of the page where there is little room."""
        self._start = widget
        self._place_start()

    def set_texts(self, back: str, steps: Sequence[str]) -> None:
        """Where back leads, and the words of the steps."""
        self.back.set_text(back)
        self.steps.set_texts(steps)
        self._arrange()

    def set_buttons(self, main: str, previous: str = "", done: str = "") -> None:
        """The words on the buttons; a button without words is not there. The main one always is."""
        self.main.set_text(main)
        self.previous.set_text(previous)
        self.done.set_text(done)
        self.previous.setVisible(bool(previous))
        self.done.setVisible(bool(done))
        self._arrange()

    def show_state(self, text: str, icon: str = "check-circle") -> None:
        """What has happened to the client's words so far, at the start of the foot."""
        self._foot.show_state(text, icon)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand still from the first picture on."""
        super().showEvent(event)
        let_layouts_settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for all steps, or not."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._head_end = QHBoxLayout()
        self._head_end.addStretch(1)
        self._head_end.addWidget(self.lock)
        self._head_start = QHBoxLayout()
        self._head_start.addWidget(self.back)
        self._head_start.addStretch(1)
        self._head = QGridLayout()
        self._head.addLayout(self._head_start, 0, 0)
        self._head.addWidget(self.steps, 0, 1)
        self._head.addLayout(self._head_end, 0, 2)
        self._column.body.addWidget(self._pages)
        self._column.body.addLayout(self._end_row)
        self._column.body.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._head)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self._foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.lock.clicked.connect(self.lock_requested)
        self.steps.chosen.connect(self.step_chosen)
        self.previous.clicked.connect(self.previous_requested)
        self.done.clicked.connect(self.done_requested)
        self.main.clicked.connect(self.main_requested)
        self._scroll.more_below.connect(self._foot.show_more_below)

    def _arrange(self) -> None:
        # The words of the quiet buttons line up with the page, so their padding stands in its edge.
        edge = max(0, page_edge(self.look, self.width()) - self.look.px(Space.ROW))
        air = max(0, (self.look.px(Size.PATH_HEAD) - self.look.px(Size.TARGET)) // 2)
        self._head.setContentsMargins(edge, air, edge, air)
        is_short = self.look.is_large or self._full_head_width() > self.width()
        self.steps.set_short(short=is_short)
        self.back.is_short = is_short
        self.back.updateGeometry()
        for column, stretch in enumerate((0, 1, 0) if is_short else (1, 0, 1)):
            self._head.setColumnStretch(column, stretch)
        self._place_buttons(at_end_of_page=self.look.is_large or self.width() < NARROW_PX)

    def _full_head_width(self) -> int:
        side = max(self.back.sizeHint().width(), self._head_end.sizeHint().width())
        margins = self._head.contentsMargins()
        return self.steps.full_width() + 2 * side + 2 * self._head.spacing() + margins.left() + margins.right()

    def _place_buttons(self, *, at_end_of_page: bool) -> None:
        """Where there is little room the way back goes to the end of the page; being done only if it doesn't fit."""
        room = self._foot.room_beside(self.done, self.width())
        is_done_at_end = at_end_of_page and room < 0
        self._foot.stack(is_stacked=bool(self.done.text()) and 0 <= room < self.look.px(_SAID_WIDTH))
        at_end = {self.previous: at_end_of_page, self.done: is_done_at_end}
        if all(
            (self._end_row if is_at_end else self._foot.row).indexOf(each) >= 0 for each, is_at_end in at_end.items()
        ):
            return
        self._foot.is_short = at_end_of_page
        shown = [(button, bool(button.text())) for button in at_end]
        for button, is_at_end in at_end.items():
            if is_at_end:
                self._end_row.addWidget(button)
            else:
                self._foot.add(button)
        self._place_start()
        for button, is_shown in shown:
            button.setVisible(is_shown)
        self._order_tabs()
        self._foot.show_more_below(self._scroll.has_more_below())

    def _order_tabs(self) -> None:
        """Tab comes to the buttons after what they are about, however late that was added."""
        *_, last = (self.lock, *stops(self._pages))
        start = () if self._start is None else (self._start,)
        for first, second in pairwise((last, self.previous, self.done, *start, self.main)):
            QWidget.setTabOrder(first, second)

    def _place_start(self) -> None:
        if self._start is not None and self._foot.is_short:
            self._end_row.addWidget(self._start)
        elif self._start is not None:
            self._foot.start.insertWidget(0, self._start)

    def _retranslate(self) -> None:
        self.lock.set_text(self.tr("Lock"))

    def _relook(self) -> None:
        self._head.setHorizontalSpacing(self.look.px(Space.PAIR))
        self._arrange()


class _OneAtATime(QWidget):
    """Shows one page, and is only as high as that one: a QStackedWidget is as high as its highest page."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """Keep a page ready; the first one is shown."""
        self._column.addWidget(page)
        page.setVisible(not self._pages)
        self._pages.append(page)

    def show_page(self, page: QWidget) -> None:
        """Show this page instead of the one before."""
        if page not in self._pages:
            self.add(page)
        for each in self._pages:
            if each is not page:
                each.hide()
        page.show()


class _Foot(Page):
    """The foot of a path: what the state is, or that there is more below; buttons at the end."""

    is_short = False

    def __init__(self, main: QWidget) -> None:
        super().__init__()
        self._state = ""
        self._state_icon = "check-circle"
        self._has_more = False
        self._icon = IconDrawing(self._state_icon, "petrol", Size.ICON_SMALL)
        self._words = QuietBody()
        self.start = PulledOut()
        self._main = main
        self._said, self.row = QHBoxLayout(), QHBoxLayout()
        self._said.addWidget(self._icon)
        self._said.addWidget(self._words, 1)
        self.row.addStretch(1)
        self.row.addWidget(main)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(self.start)
        self._whole.addLayout(self._said, 1)
        self._whole.addLayout(self.row)
        self._relook()
        self._say()

    def room_beside(self, button: QWidget, width: int) -> int:
        """How much room a foot so wide has beside the main button and this one; below 0 they don't fit."""
        buttons = button.sizeHint().width() + self.look.px(Space.ROW) + self._main.sizeHint().width()
        return width - 2 * page_edge(self.look, width) - buttons

    def add(self, button: QWidget) -> None:
        """Put a button right before the main one."""
        self.row.removeWidget(button)
        self.row.insertWidget(self.row.count() - 1, button)

    def stack(self, *, is_stacked: bool) -> None:
        """Put what is said above the buttons, or beside them."""
        ways = QBoxLayout.Direction
        self._whole.setDirection(ways.TopToBottom if is_stacked else ways.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the main button: what else stands here moves."""
        edges = 2 * page_edge(self.look, self.width())
        return QSize(self._main.minimumSizeHint().width() + edges, super().minimumSizeHint().height())

    def show_state(self, text: str, icon: str) -> None:
        """What has happened to the client's words so far."""
        self._state, self._state_icon = text, icon
        self._say()

    def show_more_below(self, has_more: bool) -> None:  # noqa: FBT001 -- a slot
        """Say that the page goes on; only where the buttons at its end can't be seen."""
        self._has_more = has_more
        self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter = QPainter(self)
        paint_foot(painter, self.rect(), self.look)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Page edges depend on the width."""
        super().resizeEvent(event)
        self._relook()

    def _say(self) -> None:
        if self._has_more and self.is_short:
            self._icon.set_icon("caret-down", "ink2")
            self._words.set_text(self.tr("There is more below"))
        else:
            self._icon.set_icon(self._state_icon, "petrol")
            self._words.set_text(self._state)
        self._icon.setVisible(bool(self._words.text()))

    def _retranslate(self) -> None:
        self._say()

    def _relook(self) -> None:
        edge, air = page_edge(self.look, self.width()), self.look.px(Space.ROW)
        self._whole.setContentsMargins(edge, air, edge, air)
        for layout in (self._whole, self._said, self.row):
            layout.setSpacing(self.look.px(Space.ROW))
        self.setMinimumHeight(self.look.px(Size.PATH_FOOT))


class RoomFrame(Page):
    """A room: the side bar, and beside it the page. Where narrow, a head with "Menu" and the lock instead."""

    def __init__(self, side_bar: SideBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side_bar = side_bar
        self._menu = PlainButton(icon="list")
        self._lock = QuietInkButton(icon="lock")
        self._head = QWidget()
        self._pages = QStackedWidget()
        self._build()
        self._menu.clicked.connect(self._on_menu_clicked)
        self._lock.clicked.connect(side_bar.lock_requested)
        self._retranslate()
        self._relook()

    def add_page(self, page: QWidget) -> None:
        """Keep a page ready; it scrolls itself if it has to."""
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page."""
        if self._pages.indexOf(page) < 0:
            self.add_page(page)
        self._pages.setCurrentWidget(page)

    def add_below(self, widget: QWidget) -> None:
        """Something under the page; beside the side bar, so that nothing in that moves."""
        self._column.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for the side bar, or not."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._head_row = QHBoxLayout(self._head)
        self._head_row.addWidget(self._menu)
        self._head_row.addStretch(1)
        self._head_row.addWidget(self._lock)
        self._column = QVBoxLayout()
        self._column.addWidget(self._head)
        self._column.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        for layout in (self._column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(self._column, 1)

    def _on_menu_clicked(self) -> None:
        menu = self.side_bar.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    def _arrange(self) -> None:
        is_narrow = self.look.is_large or self.width() < NARROW_PX
        edge = page_edge(self.look, self.width())
        self._head_row.setContentsMargins(edge, self.look.px(Space.ROW), edge, 0)
        self.side_bar.setVisible(not is_narrow)
        self._head.setVisible(is_narrow)

    def _retranslate(self) -> None:
        self._menu.set_text(self.tr("Menu"))
        self._lock.set_text(self.tr("Lock"))

    def _relook(self) -> None:
        self._head_row.setSpacing(self.look.px(Space.GROUP))
        self._arrange()
