"""What came of a meeting: of each topic whether it was dealt with, of each promise whether it happened."""

from PySide6.QtWidgets import QVBoxLayout

from diary.services.meetings import WholeMeeting
from diary.ui.pages.parts.brought_up import BroughtUp
from diary.ui.pages.parts.dealt_with import DealtWith
from diary.ui.pages.parts.part import Part
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.theme.tokens import Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.page import Page


class MeetingOutcome(Page):
    """Not there for no meeting, nor for one without topics and promises. `in_card` where nothing else is around it."""

    def __init__(self, *, in_card: bool = False) -> None:
        super().__init__()
        self.topics, self.promises = DealtWith(), BroughtUp()
        self._about, self._agreed = Part(self.topics, gap=Space.PAIR), Part(self.promises)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout()
        self._column.addWidget(self._about)
        self._column.addWidget(self._agreed)
        if in_card:
            card = Card()
            card.body.addLayout(self._column)
            whole.addWidget(card)
        else:
            whole.addLayout(self._column)
        self.hide()
        self._retranslate()
        self._relook()

    def show_meeting(self, whole: WholeMeeting | None, texts: PromiseTexts) -> None:
        """Ask what came of this meeting; None for none."""
        topics = whole.topics if whole is not None else ()
        promises = whole.promises if whole is not None else ()
        self.topics.show_topics(topics)
        self.promises.show_promises(promises, texts)
        self._about.setVisible(bool(topics))
        self._agreed.setVisible(bool(promises))
        self.setVisible(bool(topics or promises))

    def _retranslate(self) -> None:
        self._about.set_texts(self.tr("Was it dealt with?"), self.tr("What you leave open stays on your list."))
        self._agreed.set_texts(self.tr("Did it happen?"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD))
