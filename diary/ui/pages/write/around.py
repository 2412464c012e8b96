"""What stands around a contact: who asked for it, and when it was first written down on paper."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.contacts import AskedBy
from diary.domain.drafts import Unread
from diary.ui.pages.parts.pictured_pill import PicturedPill
from diary.ui.theme.tokens import Space
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.fields import Labelled, TextField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.moments import DateField
from diary.ui.widgets.page import Page
from diary.ui.widgets.typed_days import Looking
from diary.ui.words import screen_words

#: The name of the field for the day on paper.
ON_PAPER: Final = "on-paper"
_ICONS: Final[Mapping[AskedBy, str]] = MappingProxyType(
    {
        AskedBy.ME: "user",
        AskedBy.THEM: "user-circle",
        AskedBy.TOGETHER: "handshake",
        AskedBy.SOMEBODY_ELSE: "users",
    }
)


class _Askers(ChoiceGroup):
    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self)
        for asker in AskedBy:
            pill = PicturedPill(icon=_ICONS[asker])
            pill.setObjectName(f"asked-by-{asker}")
            flow.addWidget(pill)
            self._add(asker, pill)


class Around(Page):
    """`asker_chosen` carries who asked or None, `paper_chosen` a day or None; `typed` a field's name and its text."""

    asker_chosen = Signal(object)
    own_typed = Signal(str)
    paper_chosen = Signal(object)
    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._askers, self._own = _Askers(), TextField()
        self._own.setObjectName("asked-by-own")
        self._own.hide()
        self._paper = DateField(date.min, looking=Looking.BACK)
        self._paper.field.setObjectName(ON_PAPER)
        self._asked, self._on_paper = Labelled(self._askers), Labelled(self._paper)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._asked, self._own, self._on_paper):
            self._column.addWidget(widget)
        self._askers.chosen.connect(self.asker_chosen)
        self._own.textEdited.connect(self.own_typed)
        self._paper.chosen.connect(self._on_paper_chosen)
        self._paper.typed.connect(self._on_paper_typed)
        self._retranslate()
        self._relook()

    def show_today(self, today: date) -> None:
        """The day it is."""
        self._paper.set_today(today)

    def show_asker(self, asker: AskedBy | None, own: str) -> None:
        """Who asked, and the words for somebody else."""
        self._askers.set_value(asker)
        self._own.set_text(own)
        self._own.setVisible(asker is AskedBy.SOMEBODY_ELSE or bool(own))

    def show_paper(self, day: date | None, unread: Unread) -> None:
        """The day on paper; what can't be read as one stays where it was typed."""
        if day != self._paper.day:
            self._paper.show_day(day)
        self._paper.show_typed(unread.of(ON_PAPER))

    def finish_typing(self) -> None:
        """Read what stands in the field."""
        self._paper.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day can't be read; the keyboard goes there then."""
        return self._paper.ask_again()

    def _on_paper_chosen(self, day: date | None) -> None:
        if day is not None or not self._paper.field.text():
            self.paper_chosen.emit(day)

    def _on_paper_typed(self, text: str) -> None:
        self.typed.emit(ON_PAPER, text)

    def _retranslate(self) -> None:
        words = screen_words()
        question, own = self.tr("Who asked for it?"), self.tr("Who asked for it, in your own words")
        self._asked.set_texts(question)
        self._askers.set_name(question)
        self._askers.set_texts({asker: words.asked_by(asker) for asker in AskedBy})
        self._own.set_texts(own, own)
        self._on_paper.set_texts(
            self.tr("Written on paper on"), self.tr("Only where you wrote it on paper first, and type it in now.")
        )

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
