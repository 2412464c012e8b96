"""Columns side by side, or one under the other; and a page's content in the middle of the window."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from diary.ui.theme.look import Look
from diary.ui.theme.tokens import Size, Space, Token
from diary.ui.widgets.page import Page

#: Columns no narrower than this (pixels at 100 %) stand side by side.
_NARROWEST_COLUMN_PX: Final = 360


#: In a window slimmer than this (pixels) the page edges give way to the words.
_SLIM_WINDOW_PX: Final = 700


def page_edge(look: Look, width: int) -> int:
    """The air at both sides of a page, in a window so wide."""
    return look.px(Space.PAGE if width >= _SLIM_WINDOW_PX else Space.GROUP)


class Columns(Page):
    """Widgets side by side with 24 between; one under the other when narrow or from 150 % text on.

    They are as high as the highest, or each has its own height.
    """

    def __init__(
        self,
        *widgets: QWidget,
        shares: tuple[int, ...] = (),
        gap: Token = Space.CARD,
        is_own_height: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._widgets = widgets
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for number, widget in enumerate(widgets):
            self._box.addWidget(widget, shares[number] if shares else 1)
            if is_own_height:
                self._box.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        # Whatever their words: the columns are as wide as their shares say.
        for widget in widgets:
            policy = widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            widget.setSizePolicy(policy)
        self._relook()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them: they can always stand one under the other."""
        width = max((max(each.minimumSizeHint().width(), each.minimumWidth()) for each in self._widgets), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for more or fewer columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < len(self._widgets) * _NARROWEST_COLUMN_PX * self.look.scale
        one = self.look.is_large or (len(self._widgets) > 1 and narrow)
        direction = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        if direction is not self._box.direction():
            self._box.setDirection(direction)

    def _relook(self) -> None:
        self._box.setSpacing(self.look.px(self._gap))
        self._arrange()


class PageColumn(Page):
    """A page's content: at least the page edge on both sides, at most so wide, and in the middle."""

    def __init__(self, max_width: Token = Size.CONTENT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_width = max_width
        self.body = QVBoxLayout(self)
        self._relook()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        # The bar of a page that scrolls takes its width from the edge, so that the page stays in line with its frame.
        bar = self._scroll_bar_px()
        whole = self.width() + bar
        side = max(page_edge(self.look, whole), (whole - self.look.px(self._max_width)) // 2)
        start, end = (side - bar, side) if self.isRightToLeft() else (side, side - bar)
        self.body.setContentsMargins(start, self.look.px(Space.PAIR), end, self.look.px(Space.CARD))

    def _scroll_bar_px(self) -> int:
        port = self.parentWidget()
        area = port.parentWidget() if port is not None else None
        if not isinstance(area, QAbstractScrollArea):
            return 0
        return min(max(0, area.width() - self.width()), area.verticalScrollBar().sizeHint().width())

    def _relook(self) -> None:
        self.body.setSpacing(self.look.px(Space.CARD))
        self._place()
