"""Two things beside each other where there is room, else one under the other."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from diary.ui.theme.tokens import Kind, Space, Token
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import UNLIMITED_PX
from diary.ui.widgets.texts import Text

#: What does not fit on one line may still stand beside something that leaves it this share of the width.
_ENOUGH: Final = 0.45

_NO_GAP: Final = Token(0, Kind.SPACE)
_WAYS: Final = QBoxLayout.Direction
_START: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class SideBySide(Page):
    """Beside each other where both fit whole. Room is shared as `shares` say; `is_below` has them never beside."""

    def __init__(  # noqa: PLR0913 -- two things and how they stand
        self,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int] = (1, 0),
        gap: Token = Space.ROW,
        below: Token = Space.HAIR,
        *,
        is_below: bool = False,
    ) -> None:
        super().__init__()
        self.first, self.second = first, second
        self._gap, self._below, self._is_below = gap, below, is_below
        self._stands: tuple[bool, int] | None = None
        self._box = QBoxLayout(_WAYS.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(first, shares[0])
        self._box.addWidget(second, shares[1])
        self._relook()

    @property
    def are_beside(self) -> bool:
        """Whether there is room for both on one line."""
        wanted = self.first.sizeHint().width() + self.look.px(self._gap) + self.second.sizeHint().width()
        return not self._is_below and wanted <= self.width()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of them: they can always stand under each other."""
        shown = [each for each in (self.first, self.second) if not each.isHidden()]
        width = max((each.minimumSizeHint().width() for each in shown), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room, or not."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Look again whether both fit; also after their words have changed."""
        beside = self.are_beside
        stands = beside, self.look.px(self._gap if beside else self._below)
        if stands == self._stands:
            # Telling a layout the same again would have everything around it laid out again.
            return
        self._stands = stands
        self._box.setDirection(_WAYS.LeftToRight if beside else _WAYS.TopToBottom)
        self._box.setSpacing(stands[1])
        self._place(beside=beside)

    def _place(self, *, beside: bool) -> None:
        """Where each stands in its part of the room, once it is known whether they are beside each other."""

    def _relook(self) -> None:
        self.arrange()


class Beside(SideBySide):
    """Beside each other also where the first has to wrap, as long as it keeps about half of the room."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
        gap: Token = Space.GROUP,
        below: Token = Space.HAIR,
    ) -> None:
        self._align = align
        super().__init__(first, second, gap=gap, below=below)

    @property
    def are_beside(self) -> bool:
        """Whether what the second leaves is enough for the first."""
        room = self.width() - self.look.px(self._gap) - self.second.sizeHint().width()
        least = max(self.first.minimumSizeHint().width(), round(self.width() * _ENOUGH))
        return room >= min(self.first.sizeHint().width(), least)

    def _place(self, *, beside: bool) -> None:
        self._box.setAlignment(self.first, self._align if beside else Qt.AlignmentFlag(0))
        self._box.setAlignment(self.second, self._align if beside else _START)


class Halves(SideBySide):
    """Two of the same width where each fits in a half."""

    def __init__(self, first: QWidget, second: QWidget, gap: Token = Space.GROUP, below: Token = Space.HAIR) -> None:
        super().__init__(first, second, (1, 1), gap, below)

    @property
    def are_beside(self) -> bool:
        """Whether each fits in half of the room."""
        half = (self.width() - self.look.px(self._gap)) // 2
        return half >= max(self.first.sizeHint().width(), self.second.sizeHint().width())

    def _place(self, *, beside: bool) -> None:  # noqa: ARG002 -- the same either way
        for each in (self.first, self.second):
            self._box.setAlignment(each, Qt.AlignmentFlag.AlignTop)


class QuestionLine(SideBySide):
    """A question and a quieter sentence, on one base line where they are beside each other."""

    def __init__(self, question: Text, sentence: Text, gap: Token = Space.GROUP, *, is_below: bool = False) -> None:
        self._question, self._sentence = question, sentence
        super().__init__(question, sentence, (0, 1), gap, _NO_GAP, is_below=is_below)
        sentence.hide()

    def set_texts(self, question: str, sentence: str = "") -> None:
        """What is asked; and what else is good to know."""
        self._question.set_text(question)
        self._sentence.set_text(sentence)
        self._sentence.setVisible(bool(sentence))
        self.arrange()

    def arrange(self) -> None:
        """The letters of both stand on one line, though their sizes differ."""
        super().arrange()
        beside = self.are_beside
        drop = _baseline(self._question) - _baseline(self._sentence) if beside else 0
        self._sentence.setContentsMargins(0, max(0, drop), 0, 0)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag.AlignVCenter)


def _baseline(text: Text) -> int:
    """How far below the top of a text its first line stands, in pixels."""
    line = text.heightForWidth(UNLIMITED_PX) - text.contentsMargins().top()
    metrics = text.fontMetrics()
    return (line - metrics.height()) // 2 + metrics.ascent()
