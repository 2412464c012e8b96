"""Below every page of the open diary: what went wrong, and what was done and can be undone."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from diary.ui.messages import Message
from diary.ui.theme.tokens import Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import IconButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.undo_bar import UndoBar


class NoticeBar(Page):
    """Takes no room while there is nothing to say. Nothing in it goes away by a clock."""

    def __init__(self) -> None:
        super().__init__()
        self._fault = Banner(BannerKind.WENT_WRONG)
        self._close = IconButton(icon="x")
        self._fault.add_action(self._close)
        self._fault.hide()
        self._undo = UndoBar()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._fault)
        self._column.addWidget(self._undo)
        self._close.clicked.connect(self._fault.hide)
        self._retranslate()
        self._relook()

    def show_message(self, message: Message) -> None:
        """Say what happened, what is safe and what to do."""
        self._fault.show()
        self._fault.say(message.what, message.then)

    def show_done(self, text: str, undo: Callable[[], None] | None) -> None:
        """Say what was done; whatever went wrong before is over."""
        self._fault.hide()
        self._undo.tell(text, undo)

    def clear(self) -> None:
        """Be quiet again."""
        self._fault.hide()
        self._undo.clear()

    def _retranslate(self) -> None:
        self._close.set_text(self.tr("Close this message"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
