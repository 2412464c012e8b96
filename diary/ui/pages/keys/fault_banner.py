"""Says in place what went wrong, what is safe and what to do."""

from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.ui.messages import message
from diary.ui.widgets.banners import Banner, BannerKind


class FaultBanner(Banner):
    """Hidden until there is a fault to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(BannerKind.WENT_WRONG, parent=parent)
        self._shown: Fault | None = None
        self.hide()

    def show_fault(self, fault: Fault) -> None:
        """Say it; assistive technology hears it at once."""
        self._shown = fault
        words = message(fault)
        self.show()
        self.say(words.what, words.then)

    def clear(self) -> None:
        """Say nothing any more."""
        self._shown = None
        self.set_texts("")
        self.hide()

    def _retranslate(self) -> None:
        if self._shown is not None:
            words = message(self._shown)
            self.set_texts(words.what, words.then)
