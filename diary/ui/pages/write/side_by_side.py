"""Two things beside each other where there is room for both, else under each other."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from diary.ui.theme.tokens import Space, Token
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import UNLIMITED_PX
from diary.ui.widgets.texts import Text


class SideBySide(Page):
    """Room is shared as `shares` say; `below` has them always under each other."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int] = (1, 0),
        gap: Token = Space.ROW,
        *,
        below: bool = False,
    ) -> None:
        super().__init__()
        self.first, self.second = first, second
        self._gap, self._below = gap, below
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(first, shares[0])
        self._box.addWidget(second, shares[1])
        self._relook()

    @property
    def are_beside(self) -> bool:
        """Whether there is room for both on one line."""
        wanted = self.first.sizeHint().width() + self.look.px(self._gap) + self.second.sizeHint().width()
        return not self._below and wanted <= self.width()

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
        ways = QBoxLayout.Direction
        beside = self.are_beside
        self._box.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._box.setSpacing(self.look.px(self._gap if beside else Space.HAIR))

    def _relook(self) -> None:
        self.arrange()


class Beside(SideBySide):
    """A question and a quieter sentence, on one base line where they are beside each other."""

    def __init__(self, question: Text, sentence: Text, gap: Token = Space.GROUP, *, below: bool = False) -> None:
        self._question, self._sentence = question, sentence
        super().__init__(question, sentence, (0, 1), gap, below=below)
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
        self._box.setSpacing(self._box.spacing() if beside else 0)
        drop = _baseline(self._question) - _baseline(self._sentence) if beside else 0
        self._sentence.setContentsMargins(0, max(0, drop), 0, 0)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag.AlignVCenter)


def _baseline(text: Text) -> int:
    """How far below the top of a text its first line stands, in pixels."""
    line = text.heightForWidth(UNLIMITED_PX) - text.contentsMargins().top()
    metrics = text.fontMetrics()
    return (line - metrics.height()) // 2 + metrics.ascent()
