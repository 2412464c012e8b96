"""Says that the diary on the screen is made up."""

from diary.ui.band import Band


class DemoBand(Band):
    """There as long as the made-up diary is open."""

    def __init__(self) -> None:
        super().__init__("book-open-text", "petrol", "pale")

    def _retranslate(self) -> None:
        self._text.set_text(self.tr("This is an example. All of it is made up, and it is gone when you close it."))
        self._end.set_text(self.tr("Close the example"))
