"""What was written, and in smaller letters what is said of it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Small, Strong


class TwoLines(Page):
    """Own words with a smaller line under them, which an icon may begin."""

    def __init__(self, icon: str = "") -> None:
        super().__init__()
        self._words, self._small = Strong(), Small()
        self._line = QHBoxLayout()
        if icon:
            self._line.addWidget(IconDrawing(icon, "ink2", Size.ICON_SMALL))
        self._line.addWidget(self._small, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addLayout(self._line)
        self._relook()

    def sizeHint(self) -> QSize:
        """No wider than it has to be: own words may be very long, and wrap."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def set_texts(self, words: str, small: str) -> None:
        """Say both; without the smaller line where there is nothing to say."""
        self._words.set_text(words)
        self._small.set_text(small)
        self._small.setVisible(bool(small))

    def _relook(self) -> None:
        self._line.setSpacing(self.look.px(Space.PAIR))
