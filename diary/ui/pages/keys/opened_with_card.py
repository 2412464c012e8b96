"""Said once to whoever opened the diary with the recovery card: a new passphrase can be chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import IconButton, PlainButton


class OpenedWithCard(Banner):
    """Hidden until it has something to tell."""

    new_passphrase_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(BannerKind.GOOD_TO_KNOW, icon="key", parent=parent)
        self._choose, self._close = PlainButton(), IconButton(icon="x")
        self.add_action(self._choose)
        self.add_action(self._close)
        self._choose.clicked.connect(self.new_passphrase_requested)
        self._close.clicked.connect(self.hide)
        self._retranslate()
        self.hide()

    def tell(self) -> None:
        """Say it; assistive technology hears it at once."""
        self.show()
        self.say(*self._words_to_say())

    def _words_to_say(self) -> tuple[str, str]:
        return (
            self.tr("You opened your diary with your recovery card."),
            self.tr("Forgotten your passphrase? You can choose a new one now. The card stays good."),
        )

    def _retranslate(self) -> None:
        self.set_texts(*self._words_to_say())
        self._choose.set_text(self.tr("Choose a new passphrase"))
        self._close.set_text(self.tr("Close this message"))
