"""Choosing a photo or a PDF from the folders of this computer."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from diary.ui.pages.saving.browser import FolderBrowser
from diary.ui.pages.saving.folder_list import FolderRow
from diary.ui.pages.saving.places import places_here
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.scroll import bring_into_sight

#: Which files are offered; what is really in one is looked at when it is chosen.
_ICONS: Final = {
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp"), "image"),
    ".pdf": "file-text",
}


class _AttachableBrowser(FolderBrowser):
    """Shows photos and PDFs too, the newest first."""

    def _files_in(self, folder: Path) -> Iterable[FolderRow]:
        found = sorted(_files_in(folder), key=lambda each: each[1], reverse=True)
        return (FolderRow(path, path.name, _ICONS[path.suffix.lower()], is_folder=False) for path, _ in found)

    def _nothing_there(self) -> str:
        return self.tr("There are no folders, photos or PDF files in this one.")


class AttachablePicker(Card):
    """Our own: the desktop's notes which file was opened. `chosen` carries the Path; `left` for none."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._browser, self._stop = _AttachableBrowser(), PlainButton()
        self._stop.setObjectName("attachment-pick-stop")
        self.body.addWidget(self._browser)
        ways = FlowLayout(gap=Space.ROW)
        ways.addWidget(self._stop)
        self.body.addLayout(ways)
        self._browser.moved.connect(self._on_browser_moved)
        self._browser.file_chosen.connect(self.chosen)
        self._stop.clicked.connect(self.left)
        self._retranslate()

    def begin(self) -> None:
        """Start with the places that are there now."""
        self.show()
        self._browser.begin(places_here())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes out of the folder, and at the places back to what was written."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._browser.go_up():
            self.left.emit()

    def _on_browser_moved(self) -> None:
        self._browser.focus_first()
        bring_into_sight(self)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Which photo or PDF?"))
        self._stop.set_text(self.tr("Never mind"))


def _files_in(folder: Path) -> list[tuple[Path, float]]:
    """The files that are offered, each with when it was changed; none where the folder can't be read."""
    try:
        with os.scandir(folder) as entries:
            return [
                (Path(entry.path), entry.stat().st_mtime)
                for entry in entries
                if Path(entry.name).suffix.lower() in _ICONS and entry.is_file()
            ]
    except OSError:
        return []
