"""A good moment, a small step: what goes well has a place of its own."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal

from diary.domain.moments import MomentMark
from diary.ui.pages.parts.pictured_pill import PicturedPill
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.words import screen_words

#: The picture beside each mark.
ICONS: Final[Mapping[MomentMark, str]] = MappingProxyType(
    {MomentMark.GOOD_MOMENT: "sun", MomentMark.SMALL_STEP: "path"}
)


class MomentMarks(Page):
    """`chosen` carries all marks; both may be on, and none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._marks: frozenset[MomentMark] = frozenset()
        self._pills = {mark: PicturedPill(icon=ICONS[mark]) for mark in MomentMark}
        flow = FlowLayout(self)
        for mark, pill in self._pills.items():
            pill.setObjectName(f"moment-{mark}")
            flow.addWidget(pill)
            pill.clicked.connect(self._on_pill_clicked)
        self._retranslate()

    def show_marks(self, marks: frozenset[MomentMark]) -> None:
        """What was marked."""
        self._marks = marks
        for mark, pill in self._pills.items():
            pill.setChecked(mark in marks)

    def _on_pill_clicked(self) -> None:
        mark = next(mark for mark, pill in self._pills.items() if pill is self.sender())
        self.chosen.emit(self._marks ^ {mark})

    def _retranslate(self) -> None:
        words = screen_words()
        for mark, pill in self._pills.items():
            pill.setText(words.moment_mark(mark))
