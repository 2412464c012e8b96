"""What something is about: a question that nobody has to answer, folded until it is asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.themes import Theme
from diary.ui.pages.parts.fold import Fold
from diary.ui.pages.parts.own_words import OwnWords
from diary.ui.pages.parts.word_picks import Pick, ThemePicks, themes_of
from diary.ui.widgets.page import Page


class ThemesFold(Page):
    """`pressed` and `typed` carry all themes. It stands open where something was chosen."""

    pressed = Signal(object)
    typed = Signal(object)

    def __init__(self, noun: str) -> None:
        super().__init__()
        self._picks = ThemePicks(f"{noun}-")
        self._fold = Fold(f"{noun}-themes", self._picks)
        self._themes: tuple[Theme, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold)
        self._picks.pressed.connect(self._on_picks_pressed)
        self._picks.typed.connect(self._on_picks_typed)
        self._retranslate()

    @property
    def own_words(self) -> OwnWords:
        """The fields for own words, which may be kept for next time."""
        return self._picks.own_words

    def show_themes(self, themes: tuple[Theme, ...]) -> None:
        """What was chosen and written; without any it stays as it is, open or folded."""
        self._themes = themes
        self._picks.show_themes(themes)
        if themes:
            self._fold.open()

    def start_anew(self) -> None:
        """Fold again what nobody answered."""
        if not self._themes:
            self._fold.fold()

    def _on_picks_pressed(self, picks: tuple[Pick, ...]) -> None:
        self._tell(picks)
        self.pressed.emit(self._themes)

    def _on_picks_typed(self, picks: tuple[Pick, ...]) -> None:
        self._tell(picks)
        self.typed.emit(self._themes)

    def _tell(self, picks: tuple[Pick, ...]) -> None:
        self._themes = themes_of(picks)
        self._picks.show_themes(self._themes)

    def _retranslate(self) -> None:
        self._fold.set_text(self.tr("What is it about?"))
