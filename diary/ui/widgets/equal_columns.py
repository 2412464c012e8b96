"""Things to choose in columns of equal width, as many as there is room for."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.flow_layout import FlowLayout


class EqualColumns(FlowLayout):
    """Fills rows from the start; no column is narrower than `least`, or than the longest word, also of what is hidden.

    A layout and not a widget that counts its columns once it has a width: what stands below is in its place at once.
    `is_even` makes as few columns as the same number of rows needs: 3 and 2, where 4 and 1 would fit.
    """

    def __init__(
        self, parent: QWidget | None = None, *, least: Token, gap: Token = Space.PAIR, is_even: bool = False
    ) -> None:
        self._least, self._is_even = least, is_even
        self._widgets: list[QWidget] = []
        self._widest: int | None = None
        self._heights: dict[int, int] = {}
        super().__init__(parent, gap)

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._widgets.append(widget)
        super().addWidget(widget)

    def invalidate(self) -> None:
        """Something in it is of another size now."""
        self._widest = None
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        shown = len(self._shown())
        high = max((item.sizeHint().height() for item in self._shown()), default=0)
        return QSize(shown * self._narrowest() + max(0, shown - 1) * self._px(), high)

    def minimumSize(self) -> QSize:
        """One column is always possible."""
        return QSize(self._longest_word(), super().minimumSize().height())

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        """Place the items in rows as high as the highest in each; or only say how high they would be."""
        shown, gap = self._shown(), self._px()
        columns = self._columns(len(shown), rect.width())
        edges = [round(column * (rect.width() + gap) / columns) for column in range(columns + 1)]
        y = 0
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            widths = [edges[column + 1] - edges[column] - gap for column in range(len(row))]
            high = max(_height(item, width) for item, width in zip(row, widths, strict=True))
            if not is_trial:
                for column, (item, width) in enumerate(zip(row, widths, strict=True)):
                    self._place(item, QRect(rect.x() + edges[column], rect.y() + y, width, high), rect)
            y += high + gap
        return max(0, y - gap)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _columns(self, count: int, width: int) -> int:
        fit = max(1, (width + self._px()) // (self._narrowest() + self._px()))
        columns = max(1, min(fit, count))
        rows = -(-count // columns)
        return max(1, -(-count // max(1, rows))) if self._is_even else columns

    def _narrowest(self) -> int:
        return max(current_look().px(self._least), self._longest_word())

    def _longest_word(self) -> int:
        if self._widest is None:
            self._widest = max((widget.minimumSizeHint().width() for widget in self._widgets), default=0)
        return self._widest


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
