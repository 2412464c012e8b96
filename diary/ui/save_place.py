"""Where a file that leaves is saved: asked in a dialog, behind a port so that tests can answer."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from diary.ui.pages.saving.place_dialog import PlaceDialog
from diary.ui.pages.saving.places import places_here


class SavePlace(QObject):
    """Asks where to save. `chosen` carries the Path; nothing comes when the client thinks better of it."""

    chosen = Signal(object)

    def ask(self, parent: QWidget, name: str) -> None:
        """Ask, with this name offered; a file that is there is chosen only if the client says it may be replaced."""
        raise NotImplementedError


class SaveDialog(SavePlace):
    """Our own dialog: the desktop's puts the file among the recent ones, and Qt's notes the folders that it showed."""

    def ask(self, parent: QWidget, name: str) -> None:
        """Open the dialog over the window."""
        dialog = PlaceDialog(name, places_here(), parent)
        dialog.chosen.connect(self.chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
