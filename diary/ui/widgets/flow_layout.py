"""Things side by side that go on below where the line is full: chips, pills, answers."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Space, Token


class FlowLayout(QLayout):
    """Fills lines from the start; mirrors for right-to-left; its height follows its width."""

    def __init__(self, parent: QWidget | None = None, gap: Token = Space.PAIR) -> None:
        self._heights: dict[int, int] = {}
        self._look = current_look()
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Qt deletes an item after taking it; ours must not be gone before.
        self._taken: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end.

        The item is made here and not by Qt: of its own items Qt doesn't tell when it deletes them, and a new one at the
        same address then comes with the old one's dead wrapper.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, or None beyond the end; Qt asks so."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of an item."""
        if not 0 <= index < len(self._items):
            return None
        self._taken.append(self._items.pop(index))
        return self._taken[-1]

    def invalidate(self) -> None:
        """Something in it may have another size."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines: layouts ask for it again and again, for each widget that is shown or hidden."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._px() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest item."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        """Give every item its place."""
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def _px(self) -> int:
        return self._look.px(self._gap)

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        """Place the items, each in the middle of its line; or only say how high they would be."""
        y = 0
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            x = 0
            for item, size in line:
                if not is_trial:
                    top = rect.y() + y + (high - size.height()) // 2
                    self._place(item, QRect(rect.x() + x, top, size.width(), size.height()), rect)
                x += size.width() + self._px()
            y += high + self._px()
        return max(0, y - self._px())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._px()
        return lines

    def _size(self, item: QLayoutItem, width: int) -> QSize:
        size = item.sizeHint()
        if size.width() <= width:
            return size
        high = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
        return QSize(width, high)

    def _place(self, item: QLayoutItem, place: QRect, whole: QRect) -> None:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(whole.left() + whole.right() - place.right())
        item.setGeometry(place)
