"""What every page and composed widget has in common: it hears of a new language and a new look."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from diary.ui.theme.look import Look, current_look


class Page(QWidget):
    """A widget with texts. Build it, then call `_retranslate` and `_relook` once; later changes come by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: Look = current_look()
        self.look.changed.connect(self._on_look_changed)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_look_changed(self) -> None:
        self._relook()
        self.update()

    def _retranslate(self) -> None:
        """Set every text; a page with texts overrides this."""

    def _relook(self) -> None:
        """Take measures from the look again; a page with measures of its own overrides this."""
