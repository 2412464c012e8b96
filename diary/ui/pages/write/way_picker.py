"""How it was: one way of contact, or none, or own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.contacts import Way
from diary.ui.pages.parts.pictured_pill import PicturedPill
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.tokens import Space
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.fields import TextField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.words import screen_words


class _Ways(ChoiceGroup):
    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self)
        for way in Way:
            pill = PicturedPill(icon=drawing_of(way))
            pill.setObjectName(f"way-{way}")
            flow.addWidget(pill)
            self._add(way, pill)


class WayPicker(Page):
    """`chosen` carries the way, or None; `own_typed` the words for something else."""

    chosen = Signal(object)
    own_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ways = _Ways()
        self._own = TextField()
        self._own.setObjectName("way-own")
        self._own.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._ways)
        self._column.addWidget(self._own)
        self._ways.chosen.connect(self.chosen)
        self._own.textEdited.connect(self.own_typed)
        self._retranslate()
        self._relook()

    def show_way(self, way: Way | None, own: str) -> None:
        """What was chosen, and the words for something else."""
        self._ways.set_value(way)
        self._own.set_text(own)
        self._own.setVisible(way is Way.OTHER or bool(own))

    def _retranslate(self) -> None:
        words = screen_words()
        self._ways.set_name(self.tr("How were you in contact?"))
        self._ways.set_texts({way: words.way(way) for way in Way})
        self._own.set_texts(self.tr("How was it, in your own words"), self.tr("In your own words"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
