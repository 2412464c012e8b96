"""Asks who it is, on a card of its own: the passphrase, or the recovery card."""

from diary.ui.pages.keys.key_entry import KeyEntry
from diary.ui.theme.tokens import Size
from diary.ui.widgets.cards import Card
from diary.ui.widgets.pulled_out import PulledOut


class ProofCard(Card):
    """No wider than is easy to read."""

    def __init__(self) -> None:
        super().__init__()
        self.entry = KeyEntry()
        self.body.addWidget(self.entry)
        self.body.addLayout(PulledOut(self.entry.switch))

    def _relook(self) -> None:
        super()._relook()
        self.setMaximumWidth(self.look.px(Size.READING))
