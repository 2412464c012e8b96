"""A scroll area for pages: never wider than its window, so that nothing is cut off at the side."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from diary.ui.widgets.settled_layouts import let_layouts_settle


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page that a widget stands on to it, once it has its place."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, PageScroll):
        area = area.parentWidget()
    if area is not None:
        QTimer.singleShot(0, widget, partial(area.show_whole, widget))


class PageScroll(QScrollArea):
    """Scrolls up and down only; its content wraps to the width there is. `more_below` tells whether there is more."""

    more_below = Signal(bool)

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of our own: for one that Qt made, PySide6 would look up every kind of widget there is.
        self.setViewport(QWidget())
        self.viewport().setAutoFillBackground(False)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_bar_moved)
        bar.rangeChanged.connect(self._on_bar_moved)
        if content is not None:
            self.setWidget(content)

    def setWidget(self, widget: QWidget) -> None:
        """Show `widget` on the page's own ground."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Content that can't be narrower than this makes the area ask for that width."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._ask_for_width()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whether there is more below depends on the height."""
        super().resizeEvent(event)
        self._on_bar_moved()

    def show_whole(self, widget: QWidget) -> None:
        """Scroll to all of a widget in here, or to its beginning where it is higher than the window."""
        let_layouts_settle()
        self.ensureWidgetVisible(widget)
        top = widget.mapTo(self.widget() or self, QPoint())
        self.ensureVisible(top.x(), top.y())

    def has_more_below(self) -> bool:
        """Whether something stands below what is seen."""
        bar = self.verticalScrollBar()
        return bar.value() < bar.maximum()

    def _ask_for_width(self) -> None:
        content = self.widget()
        if content is not None:
            self.setMinimumWidth(content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())

    def _on_bar_moved(self) -> None:
        self.more_below.emit(self.has_more_below())
