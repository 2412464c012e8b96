"""How strongly each chosen feeling was felt: a row of its own, with an answer that may stay away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.feelings import Degree, Feeling
from diary.ui.i18n import fill
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import Body, QuietBody
from diary.ui.words import screen_words


class _DegreeRow(SideBySide):
    """A feeling and its degrees."""

    chosen = Signal(object)

    def __init__(self) -> None:
        self._word = Body()
        self._degrees = Segments([(degree, "") for degree in Degree])
        super().__init__(self._word, self._degrees)
        self._degrees.chosen.connect(self.chosen)
        self._retranslate()

    def show_feeling(self, word: str, degree: Degree | None) -> None:
        """The feeling in words, and how strong it was if the client said so."""
        self._word.set_text(word)
        self._degrees.set_name(fill(self.tr("How strongly: {1}"), word))
        self._degrees.set_value(degree)
        self.arrange()

    def _retranslate(self) -> None:
        words = screen_words()
        self._degrees.set_texts({degree: words.degree(degree) for degree in Degree})
        self.arrange()


class Degrees(Page):
    """A row for each feeling. `chosen` carries the place of the feeling and its degree, or None."""

    chosen = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._feelings: tuple[Feeling, ...] = ()
        self._question = QuietBody()
        self._rows: list[_DegreeRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._question)
        self.hide()
        self._retranslate()
        self._relook()

    def show_feelings(self, feelings: Sequence[Feeling]) -> None:
        """The feelings in the order they were chosen."""
        words = screen_words()
        while len(self._rows) < len(feelings):
            self._add_row()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(feelings))
        for row, feeling in zip(self._rows, feelings, strict=False):
            row.show_feeling(words.feeling(feeling.word) if feeling.word else feeling.own, feeling.degree)
        self._feelings = tuple(feelings)
        self.setVisible(bool(feelings))

    def _add_row(self) -> None:
        row = _DegreeRow()
        row.chosen.connect(self._on_row_chosen)
        self._rows.append(row)
        self._column.addWidget(row)

    def _on_row_chosen(self, degree: Degree | None) -> None:
        self.chosen.emit(next(number for number, row in enumerate(self._rows) if row is self.sender()), degree)

    def _retranslate(self) -> None:
        self._question.set_text(self.tr("How strongly? You may leave this empty."))
        self.show_feelings(self._feelings)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
