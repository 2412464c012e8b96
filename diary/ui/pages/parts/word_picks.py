"""Words with their pictures, of which several may be chosen, and own words beside them."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.own_steps import OwnStep, Step
from diary.domain.own_words import OwnWordKind
from diary.domain.themes import Theme, ThemeKind
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.own_words import OwnWords
from diary.ui.pages.parts.pictured_pill import PicturedPill
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.tokens import Space
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.words import screen_words

#: A word of the list, or the own words in its place.
Pick: TypeAlias = tuple[Step | ThemeKind | None, str]


class WordPicks(Page):
    """`pressed` and `typed` carry all picks: the chosen words in their order, then the own words.

    The names of its controls begin with `prefix`, where a page asks the same of several things.
    """

    pressed = Signal(object)
    typed = Signal(object)

    def __init__(self, words: Iterable[Step | ThemeKind], kind: OwnWordKind, prefix: str = "") -> None:
        super().__init__()
        self._picks: tuple[Pick, ...] = ()
        self._pills = {word: PicturedPill(icon=drawing_of(word)) for word in words}
        self._own = LinedUpButton(icon="plus")
        self.own_words = OwnWords(f"{prefix}own-{kind}", kind)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        pills = QWidget()
        flow = FlowLayout(pills)
        for word, pill in self._pills.items():
            pill.setObjectName(f"{prefix}{drawing_of(word)}")
            flow.addWidget(pill)
            pill.clicked.connect(self._on_pill_clicked)
        flow.addWidget(self._own)
        self._column.addWidget(pills)
        self._column.addWidget(self.own_words)
        self._own.clicked.connect(self.own_words.ask)
        self.own_words.typed.connect(self._on_own_typed)
        self._retranslate()
        self._relook()

    def show_picks(self, picks: tuple[Pick, ...]) -> None:
        """What was chosen and written."""
        self._picks = picks
        chosen = {word for word, _ in picks}
        for word, pill in self._pills.items():
            pill.setChecked(word in chosen)
        self.own_words.show_words([own for word, own in picks if word is None])

    def set_texts(self, texts: Mapping[Step | ThemeKind, str], own: str) -> None:
        """The words on the pills, and what the field for own words asks."""
        for word, text in texts.items():
            self._pills[word].setText(text)
        self.own_words.set_name(own)

    def _on_pill_clicked(self) -> None:
        word = next(word for word, pill in self._pills.items() if pill is self.sender())
        was_chosen = any(pick == word for pick, _ in self._picks)
        chosen = [pick for pick in self._picks if pick[0] not in {word, None}]
        own = [pick for pick in self._picks if pick[0] is None]
        self.pressed.emit((*chosen, *(() if was_chosen else ((word, ""),)), *own))

    def _on_own_typed(self, words: tuple[str, ...]) -> None:
        chosen = [pick for pick in self._picks if pick[0] is not None]
        self.typed.emit((*chosen, *((None, own) for own in words)))

    def _retranslate(self) -> None:
        self._own.set_text(self.tr("Something else"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))


class ThemePicks(WordPicks):
    """What it is about. `pressed` and `typed` carry picks; `themes_of` makes themes of them."""

    def __init__(self, prefix: str = "") -> None:
        super().__init__(ThemeKind, OwnWordKind.THEME, prefix)

    def show_themes(self, themes: tuple[Theme, ...]) -> None:
        """What was chosen and written."""
        self.show_picks(tuple((theme.kind, theme.own) for theme in themes))

    def _retranslate(self) -> None:
        super()._retranslate()
        words = screen_words()
        self.set_texts({kind: words.theme(kind) for kind in ThemeKind}, self.tr("What it is about, in your own words"))


class StepPicks(WordPicks):
    """What the client did. `pressed` and `typed` carry picks; `own_steps_of` makes own steps of them."""

    def __init__(self) -> None:
        super().__init__(Step, OwnWordKind.OWN_STEP)

    def show_own_steps(self, own_steps: tuple[OwnStep, ...]) -> None:
        """What was chosen and written."""
        self.show_picks(tuple((did.step, did.own) for did in own_steps))

    def _retranslate(self) -> None:
        super()._retranslate()
        words = screen_words()
        self.set_texts({step: words.own_step(step) for step in Step}, self.tr("What I did, in my own words"))


def themes_of(picks: tuple[Pick, ...]) -> tuple[Theme, ...]:
    """Picks of themes as themes."""
    return tuple(Theme(kind if isinstance(kind, ThemeKind) else None, own) for kind, own in picks)


def own_steps_of(picks: tuple[Pick, ...]) -> tuple[OwnStep, ...]:
    """Picks of steps as own steps."""
    return tuple(OwnStep(step if isinstance(step, Step) else None, own) for step, own in picks)
