"""The second place for backups: which one, a way to choose it, and why it can't be reached now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.ui.i18n import fill
from diary.ui.theme.tokens import Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import PlainButton, QuietButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import Body, QuietBody


class SecondPlaceCard(Card):
    """None is chosen until the client does."""

    choose_requested = Signal()
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._place, self._is_there = "", True
        self._sentence, self._where = QuietBody(), Body()
        self._missing = Banner(BannerKind.WENT_WRONG)
        self._choose, self._forget = PlainButton(icon="folder-simple"), QuietButton(icon="x")
        self._choose.setObjectName("choose-second-place")
        buttons = FlowLayout(gap=Space.PAIR)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._forget)
        for widget in (self._sentence, self._where, self._missing):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self._choose.clicked.connect(self.choose_requested)
        self._forget.clicked.connect(self.forget_requested)
        self._retranslate()

    def show_place(self, place: str, *, is_there: bool) -> None:
        """Show the place in words, "" for none, and whether it can be reached now."""
        self._place, self._is_there = place, is_there
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("A second place"))
        self._sentence.set_text(
            self.tr(
                "Then each backup is copied there too, and stays there if somebody throws away the diary on this "
                "computer. It is locked: nobody reads it without your key."
            )
        )
        self._where.set_text(fill(self.tr("Now: {1}"), self._place))
        self._where.setVisible(bool(self._place))
        self._missing.set_texts(
            self.tr("The second place is not there now."),
            self.tr("The backups on this computer go on. Put the stick in, or choose another place."),
        )
        self._missing.setVisible(bool(self._place) and not self._is_there)
        self._choose.set_text(
            self.tr("Choose another folder") if self._place else self.tr("Choose a folder or a stick")
        )
        self._forget.set_text(self.tr("No second place"))
        self._forget.setVisible(bool(self._place))
