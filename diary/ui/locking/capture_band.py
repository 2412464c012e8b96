"""Says that other programs may see the diary for a while."""

from diary.ui.band import Band


class CaptureBand(Band):
    """There as long as pictures of the screen show Egel."""

    def __init__(self) -> None:
        super().__init__("eye", "amber", "amber_pale")

    def _retranslate(self) -> None:
        self._text.set_text(self.tr("Pictures of the screen can show Egel now. After 15 minutes that ends by itself."))
        self._end.set_text(self.tr("End now"))
