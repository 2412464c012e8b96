"""What helped and what didn't: each pair on one line, both sides in the client's voice."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from diary.domain.experience import Chip, Experience, Voice
from diary.domain.own_words import OwnWordKind
from diary.ui.i18n import fill
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.own_words import OwnWords
from diary.ui.pages.parts.part import MoreRow
from diary.ui.pages.write.reading_order import controls_in, follow_reading
from diary.ui.theme.tokens import Kind, Space, Token
from diary.ui.widgets.chips import VoiceChip
from diary.ui.widgets.layout_order import be_told_in_order
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import CardTitle
from diary.ui.words import screen_words

_KINDS: Final[Mapping[Voice, OwnWordKind]] = MappingProxyType(
    {Voice.HELPED: OwnWordKind.HELPED, Voice.DID_NOT_HELP: OwnWordKind.DID_NOT_HELP}
)

#: So many pairs are shown at first.
_FIRST_SHOWN: Final = 5

#: A side no narrower than this stands beside the other.
_NARROWEST_SIDE = Token(220, Kind.WIDTH)


class VoicePairs(Page):
    """`pressed` and `typed` carry all experiences. Both sides of a pair may be chosen, or none."""

    pressed = Signal(object)
    typed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._experiences: tuple[Experience, ...] = ()
        self._shows_all = False
        self._titles = {voice: CardTitle() for voice in Voice}
        self._chips = {(chip, voice): VoiceChip(voice) for chip in Chip for voice in Voice}
        self._own_words = {voice: OwnWords(f"own-{voice}", _KINDS[voice]) for voice in Voice}
        self._all, self._own = LinedUpButton(icon="caret-down"), LinedUpButton(icon="plus")
        self._is_one_column: bool | None = None
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._grid = QGridLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._grid)
        self._column.addWidget(MoreRow(self._all, self._own))
        self._column.addStretch(1)
        for widget in (*self._titles.values(), *self._chips.values(), *self._own_words.values()):
            widget.setParent(self)

    def _connect(self) -> None:
        for (chip, voice), button in self._chips.items():
            button.setObjectName(f"{voice}-{chip}")
            button.clicked.connect(self._on_chip_clicked)
        for own in self._own_words.values():
            own.typed.connect(self._on_own_typed)
        self._all.clicked.connect(self._on_all_clicked)
        self._own.clicked.connect(self._on_own_clicked)

    def start_anew(self) -> None:
        """Show the first pairs only, and no fields for own words."""
        for own in self._own_words.values():
            own.start_anew()
        self._show_all(is_all=False)

    def show_experiences(self, experiences: tuple[Experience, ...]) -> None:
        """What helped and what didn't."""
        self._experiences = experiences
        chosen = {(each.chip, each.voice) for each in experiences}
        for key, button in self._chips.items():
            button.setChecked(key in chosen)
        for voice, own in self._own_words.items():
            own.show_words([each.own for each in experiences if each.voice is voice and each.chip is None])
        self._show_chips()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one side: the other can stand under it."""
        chips = max(chip.minimumSizeHint().width() for chip in self._chips.values())
        buttons = max(button.minimumSizeHint().width() for button in (self._all, self._own))
        return QSize(max(chips, buttons), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for both sides, or not."""
        super().resizeEvent(event)
        self._arrange()

    def _show_chips(self) -> None:
        chosen = {each.chip for each in self._experiences}
        for place, chip in enumerate(Chip):
            is_shown = self._shows_all or place < _FIRST_SHOWN or chip in chosen
            for voice in Voice:
                self._chips[chip, voice].setVisible(is_shown)
        self._all.set_icon("caret-up" if self._shows_all else "caret-down")

    def _arrange(self) -> None:
        two = 2 * self.look.px(_NARROWEST_SIDE) + self.look.px(Space.PAIR)
        is_one = self.look.is_large or self.width() < two
        if is_one == self._is_one_column:
            return
        self._is_one_column = is_one
        order = list(self._in_one_column() if is_one else self._side_by_side())
        for place, widget in enumerate(order):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, *((place, 0) if is_one else divmod(place, len(Voice))))
        for column, _ in enumerate(Voice):
            self._grid.setColumnStretch(column, 0 if is_one and column else 1)
        be_told_in_order(self)
        follow_reading(controls_in(self))

    def _side_by_side(self) -> Iterator[QWidget]:
        yield from self._titles.values()
        yield from self._chips.values()
        yield from self._own_words.values()

    def _in_one_column(self) -> Iterator[QWidget]:
        for voice in Voice:
            yield self._titles[voice]
            yield from (self._chips[chip, voice] for chip in Chip)
            yield self._own_words[voice]

    def _on_chip_clicked(self) -> None:
        chip, voice = next(key for key, button in self._chips.items() if button is self.sender())
        one = Experience(voice, chip)
        others = tuple(each for each in self._experiences if each != one)
        self.pressed.emit(others if one in self._experiences else (*others, one))

    def _on_own_typed(self, words: tuple[str, ...]) -> None:
        voice = next(voice for voice, own in self._own_words.items() if own is self.sender())
        others = tuple(each for each in self._experiences if each.chip is not None or each.voice is not voice)
        self.typed.emit((*others, *(Experience(voice, own=word) for word in words)))

    def _on_own_clicked(self) -> None:
        self._own_words[Voice.DID_NOT_HELP].open()
        self._own_words[Voice.HELPED].ask()

    def _on_all_clicked(self) -> None:
        self._show_all(is_all=not self._shows_all)

    def _show_all(self, *, is_all: bool) -> None:
        self._shows_all = is_all
        self._show_chips()
        self._retranslate()

    def _retranslate(self) -> None:
        words = screen_words()
        self._titles[Voice.HELPED].set_text(self.tr("What helped?"))
        self._titles[Voice.DID_NOT_HELP].set_text(self.tr("What didn't help?"))
        for (chip, voice), button in self._chips.items():
            button.set_text(words.chip(chip, voice))
        everything = fill(self.tr("Show all {1}"), self.locale().toString(len(Chip)))
        self._all.set_text(self.tr("Show fewer") if self._shows_all else everything)
        self._own.set_text(self.tr("In own words"))
        self._own_words[Voice.HELPED].set_name(self.tr("This helped too"))
        self._own_words[Voice.DID_NOT_HELP].set_name(self.tr("This didn't help either"))

    def _relook(self) -> None:
        gap = self.look.px(Space.PAIR)
        self._grid.setSpacing(gap)
        for title in self._titles.values():
            title.setContentsMargins(0, 0, 0, self.look.px(Space.ROW) - gap)
        self._column.setSpacing(self.look.px(Space.ROW))
        self._arrange()
