"""What was shared: with whom, until when, asked back or not; and the way to share something."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.ui.i18n import fill
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.share.log_card import LogCard, LogView
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton, QuietButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.room_page import RoomPage
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import Body


class _Unfinished(Card):
    """A share that was being made."""

    go_on_requested = Signal()
    drop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground="pale", parent=parent)
        self._reader = ""
        self._sentence = Body()
        self._go_on, self._drop = MainButton(), QuietButton(icon="trash")
        self._go_on.setObjectName("shares-go-on")
        self._drop.setObjectName("shares-drop")
        self._go_on.set_end_icon("arrow-right")
        self._go_on.clicked.connect(self.go_on_requested)
        self._drop.clicked.connect(self.drop_requested)
        buttons = FlowLayout(gap=Space.ROW)
        buttons.addWidget(self._go_on)
        buttons.addWidget(self._drop)
        self.body.addWidget(self._sentence)
        self.body.addLayout(buttons)
        self._retranslate()

    def show_reader(self, reader: str) -> None:
        """Whom it was for, if that was filled in."""
        self._reader = reader
        self._retranslate()

    def _retranslate(self) -> None:
        reader = self._reader
        for_somebody = fill(self.tr("You were getting something ready for {1}"), reader)
        self.set_title(for_somebody if reader else self.tr("You were getting something ready"))
        self._sentence.set_text(self.tr("Nothing of it has been shared yet."))
        self._go_on.set_text(self.tr("Go on"))
        self._drop.set_text(self.tr("Throw away"))


class SharesPage(RoomPage):
    """The share log."""

    share_requested = Signal()
    drop_requested = Signal()
    unfold_requested = Signal(int)
    copy_requested = Signal(int)
    asked_back = Signal(int)
    permissions_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._views: dict[int, LogView] = {}
        self._share = MainButton(icon="paper-plane-tilt")
        self._share.setObjectName("shares-share")
        self._permissions = LinedUpButton(icon="shield-check")
        self._permissions.setObjectName("shares-permissions")
        self._unfinished = _Unfinished()
        self._log = KeyedList(self._make_card)
        self._empty = EmptyScreen("paper-plane-tilt", Posture.SNIFFING)
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self.add_action(self._share)
        self._column = QVBoxLayout()
        self._column.addWidget(self._permissions, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._unfinished, self._log, self._empty):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.body.addLayout(self._column, 1)

    def _connect(self) -> None:
        for button in (self._share, self._empty):
            button.clicked.connect(self.share_requested)
        self._permissions.clicked.connect(self.permissions_requested)
        self._unfinished.go_on_requested.connect(self.share_requested)
        self._unfinished.drop_requested.connect(self.drop_requested)

    def show_log(self, views: Sequence[LogView], unfinished: str | None) -> None:
        """Everything shared, newest first; `unfinished` is whom something is being made for, None for nothing."""
        self._views = {view.id: view for view in views}
        self._log.show_keys(tuple(self._views))
        for view in views:
            card = self._log.widget(view.id)
            if isinstance(card, LogCard):
                card.show_share(view)
        self._unfinished.setVisible(unfinished is not None)
        self._unfinished.show_reader(unfinished or "")
        self._empty.setVisible(not views and unfinished is None)
        self._share.setVisible(bool(views) and unfinished is None)
        tab_as_the_eye_goes(self)

    def _make_card(self, key: int) -> LogCard:
        card = LogCard(self._views[key])
        card.unfold_requested.connect(self.unfold_requested)
        card.copy_requested.connect(self.copy_requested)
        card.asked_back.connect(self.asked_back)
        return card

    def _retranslate(self) -> None:
        self.set_head(self.tr("Share"), self.tr("What you shared, with whom, and until when."))
        self._share.set_text(self.tr("Share something"))
        self._permissions.set_text(self.tr("Permission between services"))
        self._empty.set_texts(
            self.tr("You have not shared anything yet"),
            self.tr("You choose what somebody may know. Everything else stays with you."),
            self.tr("Share something"),
        )

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
