"""Says that something takes a while, how far it is, and lets one stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.texts import Strong

_WHOLE = 1000


class ProgressCard(Card):
    """Hidden while there is nothing to wait for. `stop_requested` when the client wants no more of it."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._line = QHBoxLayout()
        super().__init__(ground="pale2", parent=parent)
        self._words, self._bar, self._stop = Strong(), QProgressBar(), PlainButton(icon="x")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _WHOLE)
        column = QVBoxLayout()
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self._line.addLayout(column, 1)
        self._line.addWidget(self._stop)
        self.body.addLayout(self._line)
        self._stop.clicked.connect(self.stop_requested)
        self._retranslate()
        self.hide()

    def tell(self, words: str) -> None:
        """Something has begun."""
        self._words.set_text(words)
        self._bar.setAccessibleName(words)
        self._bar.setValue(0)
        self.show()
        announce(self, words)

    def show_part(self, done: float) -> None:
        """How far it is, from 0 to 1."""
        self._bar.setValue(round(done * _WHOLE))

    def _retranslate(self) -> None:
        self._stop.set_text(self.tr("Stop"))

    def _relook(self) -> None:
        super()._relook()
        self._line.setSpacing(self.look.px(Space.GROUP))
