"""Who can get at this computer, as four tiles of which none is chosen beforehand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.safety import SafetyProfile
from diary.ui.theme.drawn import drawing_of
from diary.ui.widgets.page import Page
from diary.ui.widgets.tiles import ChoiceTiles


class ProfileTiles(Page):
    """`chosen` carries the profile, or None when it was taken back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = ChoiceTiles([(profile, drawing_of(profile)) for profile in SafetyProfile])
        self._tiles.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tiles)
        self._retranslate()

    def show_profile(self, profile: SafetyProfile | None) -> None:
        """Show what was chosen before."""
        self._tiles.set_value(profile)

    def begin(self) -> None:
        """The first tile has the keyboard, and is not chosen."""
        self._tiles.button(SafetyProfile.ALONE).setFocus()

    def _retranslate(self) -> None:
        self._tiles.set_name(self.tr("Who can get at this computer?"))
        names: dict[object, str] = {
            SafetyProfile.ALONE: self.tr("Only me"),
            SafetyProfile.SHARED_COMPUTER: self.tr("I share the computer"),
            SafetyProfile.UNSAFE_HOME: self.tr("Home is not safe"),
            SafetyProfile.LIBRARY: self.tr("Another place"),
        }
        self._tiles.set_texts(names)
        self._tiles.set_sentences(
            [
                self.tr("Nobody else uses this computer."),
                self.tr("Others use it too."),
                self.tr("Somebody at home may not read this."),
                self.tr("The library or the community centre."),
            ]
        )
