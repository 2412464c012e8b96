"""One thing in the bin: what it was, how long it stays, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.bin.texts import BinView
from diary.ui.pages.parts.beside import Beside, SideBySide
from diary.ui.pages.parts.lined import Lined
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import AnswerButton, QuietInkButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.texts import QuietBody, Small, Strong


class BinRow(Lined):
    """Both signals carry what it is: `Thrown`."""

    put_back_requested = Signal(object)
    erase_requested = Signal(object)

    def __init__(self, view: BinView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._title, self._about, self._words = Strong(view.title), Small(), QuietBody()
        self._put_back = AnswerButton(icon="arrow-counter-clockwise")
        self._erase = QuietInkButton(icon="trash")
        self._build()
        self._put_back.clicked.connect(self._on_put_back_clicked)
        self._erase.clicked.connect(self._on_erase_clicked)
        self._retranslate()
        self._relook()

    @property
    def view(self) -> BinView:
        """What is shown."""
        return self._view

    def show_view(self, view: BinView) -> None:
        """Show how it is now."""
        self._view = view
        self._retranslate()

    def _build(self) -> None:
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        for text in (self._title, self._words, self._about):
            self._texts.addWidget(text)
        told = QWidget()
        self._told = QHBoxLayout(told)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.addWidget(IconDrawing(self._view.icon, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        self._told.addLayout(self._texts, 1)
        # Not a flow: there may be many rows, and a flow is laid out three times as slowly.
        ways = SideBySide(self._put_back, self._erase, (0, 0), Space.PAIR)
        column = QVBoxLayout(self)
        column.addWidget(Beside(told, ways, gap=Space.CARD, below=Space.PAIR))
        self._column = column

    def _on_put_back_clicked(self) -> None:
        self.put_back_requested.emit(self._view.ref)

    def _on_erase_clicked(self) -> None:
        self.erase_requested.emit(self._view.ref)

    def _retranslate(self) -> None:
        view = self._view
        about = fill(self.tr("{1} {2}.", "what it is and since when, how long it stays"), view.about, self._left())
        for text, said in ((self._title, view.title), (self._words, view.words), (self._about, about)):
            text.set_text(said)
        self._words.setVisible(bool(view.words))
        self._put_back.set_text(self.tr("Put back"))
        for button in (self._put_back, self._erase):
            button.setAccessibleDescription(about)
        self._put_back.setAccessibleName(fill(self.tr("Put back: {1}"), view.title))
        self._erase.set_text(self.tr("Gone for good"))
        self._erase.setAccessibleName(fill(self.tr("Gone for good: {1}"), view.title))

    def _left(self) -> str:
        if self._view.days_left <= 0:
            return self.tr("Gone today")
        return self.tr("%n day(s) left", "", self._view.days_left)

    def _relook(self) -> None:
        air = self.look.px(Space.GROUP)
        self._column.setContentsMargins(0, air, 0, air)
        self._told.setSpacing(self.look.px(Space.ROW))
