"""The three sides of trust (M), and whether something broke or was made good again. Nothing has to be answered."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal

from diary.domain.experience import Mark, Voice
from diary.domain.trust import TrustAnswer, TrustReply, TrustSide
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.pages.parts.part import Part
from diary.ui.theme.tokens import Space
from diary.ui.widgets.chips import VoiceChip
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import Body
from diary.ui.words import screen_words

_LOOK_OF_MARK: Final[Mapping[Mark, tuple[Voice, str]]] = MappingProxyType(
    {Mark.BREAK: (Voice.DID_NOT_HELP, "link-break"), Mark.REPAIR: (Voice.HELPED, "needle")}
)


class _MarkChip(VoiceChip):
    """Something broke, or was made good; in the colours of what didn't help and what did."""

    def __init__(self, mark: Mark) -> None:
        voice, icon = _LOOK_OF_MARK[mark]
        super().__init__(voice)
        self.set_icon(icon)
        self.setObjectName(f"mark-{mark}")

    def _chosen_icon(self) -> str:
        return self._icon


class MarkChips(Part):
    """`chosen` carries all marks. Both may be on: it broke, and was made good at once."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._marks: frozenset[Mark] = frozenset()
        self._chips = {mark: _MarkChip(mark) for mark in _LOOK_OF_MARK}
        flow = FlowLayout()
        for chip in self._chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self._on_chip_clicked)
        self.body.addLayout(flow)
        self.body.addStretch(1)
        self._retranslate()

    def show_marks(self, marks: frozenset[Mark]) -> None:
        """What was marked."""
        self._marks = marks
        for mark, chip in self._chips.items():
            chip.setChecked(mark in marks)

    def _on_chip_clicked(self) -> None:
        mark = next(mark for mark, chip in self._chips.items() if chip is self.sender())
        self.chosen.emit(self._marks ^ {mark})

    def _retranslate(self) -> None:
        words = screen_words()
        self.set_texts(self.tr("Did something change between you?"))
        for mark, chip in self._chips.items():
            chip.set_text(words.mark(mark))


class _TrustRow(SideBySide):
    """One side of trust and its answers."""

    chosen = Signal(object)

    def __init__(self, side: TrustSide) -> None:
        self._side = side
        self._words = Body()
        self._replies = Segments([(reply, "") for reply in TrustReply])
        super().__init__(self._words, self._replies)
        self._replies.chosen.connect(self.chosen)
        self._retranslate()

    def show_reply(self, reply: TrustReply | None) -> None:
        """What was answered."""
        self._replies.set_value(reply)

    def _retranslate(self) -> None:
        words = screen_words()
        self._words.set_text(words.trust_side(self._side))
        self._replies.set_name(words.trust_side(self._side))
        self._replies.set_texts({reply: words.trust_reply(reply) for reply in TrustReply})
        self.arrange()


class TrustRows(Part):
    """`chosen` carries the answers for all sides."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._answer = TrustAnswer()
        self._rows = {side: _TrustRow(side) for side in TrustSide}
        for row in self._rows.values():
            self.body.addWidget(row)
            row.chosen.connect(self._on_row_chosen)
        self.body.addStretch(1)
        self._retranslate()

    def show_answer(self, answer: TrustAnswer) -> None:
        """What was answered."""
        self._answer = answer
        for side, row in self._rows.items():
            row.show_reply(answer.get(side))

    def _on_row_chosen(self, reply: TrustReply | None) -> None:
        side = next(side for side, row in self._rows.items() if row is self.sender())
        self.chosen.emit(replace(self._answer, **{side.value: reply}))

    def _retranslate(self) -> None:
        self.set_texts(self.tr("What was true for you?"))

    def _relook(self) -> None:
        super()._relook()
        self.body.setSpacing(self.look.px(Space.PAIR))
