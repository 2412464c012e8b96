"""The fields of what is at stake: own words, and what it is about."""

from dataclasses import replace

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.at_stake import AtStake
from diary.ui.pages.parts.form_page import Fields
from diary.ui.pages.parts.part import Part
from diary.ui.pages.parts.word_picks import Pick, ThemePicks, themes_of
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import LongText

#: Lines that an empty field shows.
_FIRST_LINES = 3


class AtStakeFields(Fields):
    """Fields for one thing that is at stake. `edited` carries the whole AtStake."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_stake = AtStake()
        self._what = LongText(lines=_FIRST_LINES)
        self._what.setObjectName("at-stake-what")
        self._themes = ThemePicks()
        self._what_part, self._themes_part = Part(self._what), Part(self._themes)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._what_part)
        self._column.addWidget(self._themes_part)
        self._what.text_edited.connect(self._on_what_edited)
        for themes in (self._themes.pressed, self._themes.typed):
            themes.connect(self._on_themes_changed)
        self._retranslate()
        self._relook()

    @property
    def at_stake(self) -> AtStake:
        """What is at stake as far as it is written."""
        return self._at_stake

    def show_at_stake(self, at_stake: AtStake) -> None:
        """Show it as far as it is written."""
        self._at_stake = at_stake
        self._what.set_text(at_stake.what)
        self._themes.show_themes(at_stake.themes)

    def start(self) -> None:
        """Go to the words, behind what stands there."""
        self._what.moveCursor(QTextCursor.MoveOperation.End)
        self._what.setFocus()

    def _on_what_edited(self, words: str) -> None:
        self._change(replace(self._at_stake, what=words))

    def _on_themes_changed(self, picks: tuple[Pick, ...]) -> None:
        self._change(replace(self._at_stake, themes=themes_of(picks)))

    def _change(self, at_stake: AtStake) -> None:
        self._at_stake = at_stake
        self._themes.show_themes(at_stake.themes)
        self.edited.emit(at_stake)

    def _retranslate(self) -> None:
        question = self.tr("What must be protected?")
        self._what_part.set_texts(question, self.tr("A child, a home, your health, somebody dear."))
        self._what.set_texts(question)
        self._themes_part.set_texts(self.tr("What is it about?"), self.tr("Choosing nothing is fine too."))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.SECTION))
