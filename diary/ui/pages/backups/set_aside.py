"""What was set aside of a damaged diary: that it is there, since when, and what it is good for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from diary.ui.i18n import fill
from diary.ui.widgets.cards import Card
from diary.ui.widgets.texts import Body, QuietBody


class SetAsideCard(Card):
    """Not there where nothing was set aside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._days: tuple[str, ...] = ()
        self._when, self._sentence = Body(), QuietBody()
        self.body.addWidget(self._when)
        self.body.addWidget(self._sentence)
        self._retranslate()
        self.hide()

    def show_days(self, days: Sequence[str]) -> None:
        """Show the days in words."""
        self._days = tuple(days)
        self.setVisible(bool(days))
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Files of a damaged diary"))
        self._when.set_text(fill(self.tr("Set aside: {1}."), ", ".join(self._days)))
        self._sentence.set_text(
            self.tr(
                "Egel cannot open them, but somebody with much knowledge may still read something in them, with your "
                "passphrase. They stay until you replace all keys or wipe your diary."
            )
        )
