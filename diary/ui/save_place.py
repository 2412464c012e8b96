"""Where a file that leaves is saved: asked in a dialog, behind a port so that tests can answer."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

#: Where Qt notes which folders its file dialogs showed, readable for everyone who uses the account.
_QT_NOTES: Final = "QtProject"
_QT_NOTES_GROUP: Final = "FileDialog"


class SavePlace(QObject):
    """Asks where to save. `chosen` carries the Path; nothing comes when the client thinks better of it."""

    chosen = Signal(object)

    def ask(self, parent: QWidget, name: str) -> None:
        """Ask, with this name offered; a file that is there is chosen only if the client says it may be replaced."""
        raise NotImplementedError


class SaveDialog(SavePlace):
    """Qt's own dialog and not the desktop's: that one puts the file among the recent ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: dict[str, object] = {}

    def ask(self, parent: QWidget, name: str) -> None:
        """Open the dialog in the client's documents."""
        self._notes = _qt_notes()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(parent, "Egel", documents)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.destroyed.connect(self._on_dialog_destroyed)
        dialog.open()

    def _on_file_selected(self, path: str) -> None:
        self.chosen.emit(Path(path))

    def _on_dialog_destroyed(self) -> None:
        """Qt has just noted the folder that was shown: nobody has to know that."""
        settings = _qt_settings()
        settings.beginGroup(_QT_NOTES_GROUP)
        settings.remove("")
        for key, value in self._notes.items():
            settings.setValue(key, value)
        settings.endGroup()
        settings.sync()


def _qt_settings() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, _QT_NOTES)


def _qt_notes() -> dict[str, object]:
    settings = _qt_settings()
    settings.beginGroup(_QT_NOTES_GROUP)
    return {key: settings.value(key) for key in settings.allKeys()}
