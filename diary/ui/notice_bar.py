"""Below every page of the open diary: what went wrong, what was done and can be undone, and what is offered once."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.faults import Fault, FaultCode
from diary.ui.pages.keys.fault_banner import FaultBanner
from diary.ui.pages.keys.opened_with_card import OpenedWithCard
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import IconButton, PlainButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.undo_bar import UndoBar


class NoticeBar(Page):
    """Takes no room while there is nothing to say. Nothing in it goes away by a clock."""

    new_passphrase_requested = Signal()
    write_back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fault = FaultBanner()
        self._close = IconButton(icon="x")
        self._write_back = PlainButton(icon="floppy-disk")
        self._fault.add_action(self._write_back)
        self._fault.add_action(self._close)
        self._write_back.hide()
        self._undo = UndoBar()
        self._opened_with_card = OpenedWithCard()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._fault, self._undo, self._opened_with_card):
            self._column.addWidget(widget)
        self._close.clicked.connect(self._fault.clear)
        self._write_back.clicked.connect(self.write_back_requested)
        self._opened_with_card.new_passphrase_requested.connect(self.new_passphrase_requested)
        self._retranslate()
        self._relook()

    def show_fault(self, fault: Fault) -> None:
        """Say what happened, what is safe and what to do."""
        self._write_back.setVisible(fault.code is FaultCode.DIARY_MOVED)
        self._fault.show_fault(fault)

    def show_done(self, text: str, undo: Callable[[], None] | None) -> None:
        """Say what was done; whatever went wrong before is over."""
        self._fault.clear()
        self._undo.tell(text, undo)

    def show_opened_with_card(self) -> None:
        """Offer a new passphrase to whoever forgot theirs."""
        self._opened_with_card.tell()

    def clear(self) -> None:
        """Be quiet again."""
        self._fault.clear()
        self._undo.clear()
        self._opened_with_card.hide()

    def _retranslate(self) -> None:
        self._close.set_text(self.tr("Close this message"))
        self._write_back.set_text(self.tr("Save my diary here again"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
