"""Two things beside each other where there is room, or one under the other."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.page import Page

#: What does not fit on one line may still stand beside something that leaves it this share of the width.
_ENOUGH: Final = 0.45

_START: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class Beside(Page):
    """`first` takes the room that `second` leaves, or half of it when they are `equal`."""

    def __init__(  # noqa: PLR0913 -- two things and how they stand
        self,
        first: QWidget,
        second: QWidget,
        *,
        equal: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
        gap: Token = Space.GROUP,
        below: Token = Space.HAIR,
    ) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._is_equal, self._align = equal, align
        self._gap, self._below = gap, below
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(first, 1)
        self._box.addWidget(second, 1 if equal else 0)
        self._relook()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider one: they can always stand one under the other."""
        width = max(self._first.minimumSizeHint().width(), self._second.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room beside each other, or not."""
        super().resizeEvent(event)
        self._arrange()

    def _fits(self) -> bool:
        gap, wide = self.look.px(self._gap), self.width()
        if self._is_equal:
            half = (wide - gap) // 2
            return half >= max(self._first.sizeHint().width(), self._second.sizeHint().width())
        room = wide - gap - self._second.sizeHint().width()
        least = max(self._first.minimumSizeHint().width(), round(wide * _ENOUGH))
        return room >= min(self._first.sizeHint().width(), least)

    def _arrange(self) -> None:
        fits = self._fits()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._box.setAlignment(self._first, self._align if fits else Qt.AlignmentFlag(0))
        self._box.setAlignment(self._second, self._align if fits or self._is_equal else _START)
        self._box.setSpacing(self.look.px(self._gap if fits else self._below))

    def _relook(self) -> None:
        self._arrange()
