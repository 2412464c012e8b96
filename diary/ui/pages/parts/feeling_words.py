"""Which words fit: chips with drawings, mixed on purpose, and own words."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal

from diary.domain.feelings import Degree, Feeling, FeelingWord
from diary.domain.own_words import OwnWordKind
from diary.ui.i18n import fill
from diary.ui.pages.parts.degrees import Degrees
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.own_words import OwnWords
from diary.ui.pages.parts.part import MoreRow, Part
from diary.ui.theme.tokens import Size
from diary.ui.widgets.chips import FeelingChip
from diary.ui.widgets.equal_columns import EqualColumns
from diary.ui.words import screen_words

#: So many words are shown at first.
_FIRST_SHOWN: Final = 15


class FeelingWords(Part):
    """`pressed` and `typed` carry all feelings: the chosen words in their order, then the own words.

    `name` begins the names of the fields.
    """

    pressed = Signal(object)
    typed = Signal(object)

    def __init__(self, name: str = "feeling") -> None:
        super().__init__()
        self._feelings: tuple[Feeling, ...] = ()
        self._shows_all = False
        self._chips = {word: FeelingChip(word) for word in FeelingWord}
        self._columns = EqualColumns(least=Size.FEELING_CHIP_WIDTH)
        self._all, self._own = LinedUpButton(icon="caret-down"), LinedUpButton(icon="plus")
        self._own_words = OwnWords(f"own-{name}", OwnWordKind.FEELING)
        self._degrees = Degrees()
        self.body.addLayout(self._columns)
        self.body.addWidget(MoreRow(self._all, self._own))
        self.body.addWidget(self._own_words)
        self.body.addWidget(self._degrees)
        self.body.addStretch(1)
        for word, chip in self._chips.items():
            chip.setObjectName(f"{name}-{word}")
            self._columns.addWidget(chip)
            chip.clicked.connect(self._on_chip_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        self._own.clicked.connect(self._own_words.ask)
        self._own_words.typed.connect(self._on_own_typed)
        self._degrees.chosen.connect(self._on_degree_chosen)
        self._show_chips()
        self._retranslate()

    def set_question(self, question: str) -> None:
        """What the words answer, for who hears them one by one: the same words stand there for other times too."""
        for chip in self._chips.values():
            chip.setAccessibleDescription(question)

    def start_anew(self) -> None:
        """Show the first words only, and no field for own words."""
        self._own_words.start_anew()
        self._show_all(is_all=False)

    def show_feelings(self, feelings: tuple[Feeling, ...]) -> None:
        """What was felt."""
        before, self._feelings = self._feelings, feelings
        if _chosen(before) != _chosen(feelings):
            self._show_chosen()
        self._own_words.show_words([feeling.own for feeling in _own(feelings)])
        self._degrees.show_feelings(feelings)

    def _show_chosen(self) -> None:
        words = screen_words()
        felt = {feeling.word: feeling.degree for feeling in self._feelings}
        for word, chip in self._chips.items():
            chip.setChecked(word in felt)
            degree = felt.get(word)
            chip.set_degree(words.degree(degree) if degree is not None else "")
        self._show_chips()

    def _show_chips(self) -> None:
        felt = {feeling.word for feeling in self._feelings}
        for place, (word, chip) in enumerate(self._chips.items()):
            chip.setVisible(self._shows_all or place < _FIRST_SHOWN or word in felt)
        self._all.set_icon("caret-up" if self._shows_all else "caret-down")

    def _on_chip_clicked(self) -> None:
        word = next(word for word, chip in self._chips.items() if chip is self.sender())
        others = tuple(feeling for feeling in self._feelings if feeling.word is not word)
        is_new = len(others) == len(self._feelings)
        self.pressed.emit((*_chosen(others), *((Feeling(word),) if is_new else ()), *_own(others)))

    def _on_own_typed(self, words: tuple[str, ...]) -> None:
        own = _own(self._feelings)
        # Where a word was taken out or put in between, its degree can't be told from its neighbour's by place.
        degrees = {feeling.own: feeling.degree for feeling in own}
        if len(own) == len(words):
            degrees |= {word: feeling.degree for word, feeling in zip(words, own, strict=True)}
        self.typed.emit((*_chosen(self._feelings), *(Feeling(own=word, degree=degrees.get(word)) for word in words)))

    def _on_degree_chosen(self, place: int, degree: Degree | None) -> None:
        feelings = list(self._feelings)
        feelings[place] = replace(feelings[place], degree=degree)
        self.pressed.emit(tuple(feelings))

    def _on_all_clicked(self) -> None:
        self._show_all(is_all=not self._shows_all)

    def _show_all(self, *, is_all: bool) -> None:
        self._shows_all = is_all
        self._show_chips()
        self._retranslate()

    def _retranslate(self) -> None:
        words = screen_words()
        self.set_texts(self.tr("Which words fit?"))
        for word, chip in self._chips.items():
            chip.set_text(words.feeling(word))
        self._show_chosen()
        everything = fill(self.tr("All {1} words"), self.locale().toString(len(self._chips)))
        self._all.set_text(self.tr("Fewer words") if self._shows_all else everything)
        self._own.set_text(self.tr("Own word"))
        self._own_words.set_name(self.tr("A word of your own"))


def _chosen(feelings: tuple[Feeling, ...]) -> tuple[Feeling, ...]:
    return tuple(feeling for feeling in feelings if feeling.word is not None)


def _own(feelings: tuple[Feeling, ...]) -> tuple[Feeling, ...]:
    return tuple(feeling for feeling in feelings if feeling.word is None)
