"""Going through the folders of this computer, to choose one of them or a backup that lies in one."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.services.backup_finding import SUFFIX
from diary.ui.pages.saving.browser import FolderBrowser
from diary.ui.pages.saving.folder_list import FolderRow
from diary.ui.pages.saving.places import places_here
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout


class _BackupBrowser(FolderBrowser):
    """Shows the backups in a folder too, the newest first."""

    def _files_in(self, folder: Path) -> Iterable[FolderRow]:
        backups = sorted(_backups_in(folder), key=lambda each: each.name, reverse=True)
        return (FolderRow(path, path.name, "archive", is_folder=False) for path in backups)

    def _nothing_there(self) -> str:
        return self.tr("There are no folders and no backups in this one.")


class PlacePicker(Card):
    """`chosen` carries the folder, or with `wants_backup` the file; `left` when the client thinks better of it."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, *, wants_backup: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._browser = _BackupBrowser() if wants_backup else FolderBrowser()
        self._stop, self._choose = PlainButton(), MainButton(icon="check")
        self._choose.setVisible(not wants_backup)
        buttons = FlowLayout(gap=Space.ROW)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._choose)
        self.body.addWidget(self._browser)
        self.body.addLayout(buttons)
        self._browser.moved.connect(self._on_browser_moved)
        self._browser.file_chosen.connect(self.chosen)
        self._stop.clicked.connect(self.left)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._retranslate()

    def begin(self) -> None:
        """Start with the places that are there now."""
        self._browser.begin(places_here())

    def go_up(self) -> bool:
        """Out of the folder; False at the places themselves."""
        return self._browser.go_up()

    def _on_browser_moved(self) -> None:
        self._choose.setEnabled(self._browser.folder is not None)
        self._browser.focus_first()

    def _on_choose_clicked(self) -> None:
        if self._browser.folder is not None:
            self.chosen.emit(self._browser.folder)

    def _retranslate(self) -> None:
        self._stop.set_text(self.tr("Go back"))
        self._choose.set_text(self.tr("Choose this folder"))


def _backups_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return [Path(entry.path) for entry in entries if entry.name.endswith(SUFFIX) and entry.is_file()]
    except OSError:
        return []
