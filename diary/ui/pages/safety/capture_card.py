"""Pictures of the screen: whether other programs may take them of Egel, as far as this computer can stop them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.ui.pages.settings_parts.setting_card import SettingCard
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.checks import CheckBox


class CaptureCard(SettingCard):
    """A pause of a quarter of an hour is for a magnifier, or for somebody who helps from afar."""

    block_chosen = Signal(bool)
    pause_requested = Signal()
    resume_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._block, self._pause = CheckBox(), PlainButton(icon="eye")
        super().__init__(self._block, self._pause)
        self.setParent(parent)
        self._can_block = False
        self._is_on = False
        self._is_paused = False
        self._block.setObjectName("block-capture")
        self._pause.setObjectName("pause-capture-block")
        self._block.clicked.connect(self.block_chosen)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._retranslate()

    def show_block(self, *, is_on: bool) -> None:
        """Show whether pictures are kept from being taken."""
        self._is_on = is_on
        self._show_block()

    def show_ability(self, *, can_block: bool, is_paused: bool) -> None:
        """Show what this computer can do, and whether the block is off for a while."""
        self._can_block, self._is_paused = can_block, is_paused
        self._retranslate()

    def _show_block(self) -> None:
        # A tick would say that it is so.
        self._block.setChecked(self._is_on and self._can_block)
        self._block.setEnabled(self._can_block)
        self._pause.setVisible(self._can_block and self._is_on)

    def _on_pause_clicked(self) -> None:
        if self._is_paused:
            self.resume_requested.emit()
        else:
            self.pause_requested.emit()

    def _retranslate(self) -> None:
        if self._can_block:
            sentence = self.tr("Other programs then see an empty place where Egel is.")
        else:
            sentence = self.tr("This computer has no way to stop pictures of the screen.")
        self.set_texts(self.tr("Pictures of the screen"), sentence)
        self._block.set_text(self.tr("Other programs may not take pictures of Egel"))
        pause = self.tr("Allow it for 15 minutes, for a magnifier or help from afar")
        self._pause.set_text(self.tr("Stop pictures again") if self._is_paused else pause)
        self._show_block()
