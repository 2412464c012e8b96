"""A page behind the settings: its own heading, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from diary.ui.theme.tokens import Size
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.room_page import RoomPage


class SettingsSubPage(RoomPage):
    """Put content into `body`, what stands across from the way back into `top`; `left` by the button or by Escape."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Size.CONTENT_NARROW, parent)
        self.back = QuietButton(icon="arrow-left")
        self.back.clicked.connect(self.go_back)
        self.top = PulledOut(self.back)
        self.body.insertLayout(0, self.top)

    def go_back(self) -> None:
        """Back to the settings; a page with stages goes back one of those first."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.back.set_text(self.tr("Settings"))
