"""Going through the folders of this computer, to choose one of them or a backup that lies in one."""

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.services.backup_finding import SUFFIX
from diary.ui.pages.saving.folder_list import FolderList, FolderRow
from diary.ui.pages.saving.places import Place, PlaceKind, folder_in_words, place_name, places_here
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import IconButton, MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import QuietBody, Strong

_ICONS = {
    PlaceKind.DOCUMENTS: "file-text",
    PlaceKind.DESKTOP: "desktop",
    PlaceKind.DOWNLOADS: "download-simple",
    PlaceKind.HOME: "house-simple",
    PlaceKind.STICK: "usb",
    PlaceKind.COMPUTER: "desktop-tower",
}


class PlacePicker(Card):
    """`chosen` carries the folder, or with `wants_backup` the file; `left` when the client thinks better of it."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, *, wants_backup: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._wants_backup = wants_backup
        self._places: tuple[Place, ...] = ()
        self._folder: Path | None = None
        self._build()
        self._connect()
        self._retranslate()

    def begin(self) -> None:
        """Start with the places that are there now."""
        self._places = places_here()
        self._go_to(None)
        self._focus_first()

    def go_up(self) -> bool:
        """Out of the folder; False at the places themselves."""
        if self._folder is None:
            return False
        is_place = self._folder in {place.folder for place in self._places}
        self._go_to(None if is_place or self._folder == self._folder.parent else self._folder.parent)
        self._focus_first()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """The places have names in the language of the app."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._places:
            self._go_to(self._folder)

    def _build(self) -> None:
        self._where, self._nothing = Strong(), QuietBody()
        self._up = IconButton(icon="arrow-left")
        self._rows = FolderList()
        self._stop, self._choose = PlainButton(), MainButton(icon="check")
        head = QHBoxLayout()
        head.setSpacing(self.look.px(Space.HAIR))
        head.addWidget(self._up)
        head.addWidget(self._where, 1)
        buttons = FlowLayout(gap=Space.ROW)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._choose)
        column = QVBoxLayout()
        column.addLayout(head)
        for widget in (self._rows, self._nothing):
            column.addWidget(widget)
        self.body.addLayout(column)
        self.body.addLayout(buttons)
        self._choose.setVisible(not self._wants_backup)

    def _connect(self) -> None:
        self._rows.chosen.connect(self._on_rows_chosen)
        self._up.clicked.connect(self.go_up)
        self._stop.clicked.connect(self.left)
        self._choose.clicked.connect(self._on_choose_clicked)

    def _go_to(self, folder: Path | None) -> None:
        self._folder = folder
        self._rows.show_rows(tuple(self._rows_here()))
        where = self.tr("Choose a place") if folder is None else folder_in_words(folder, self._places)
        self._where.set_text(where)
        self._up.setVisible(folder is not None)
        self._nothing.setVisible(self._rows.first_control() is None)
        self._choose.setEnabled(folder is not None)
        announce(self, where)

    def _rows_here(self) -> Iterator[FolderRow]:
        if self._folder is None:
            yield from (FolderRow(place.folder, place_name(place), _ICONS[place.kind]) for place in self._places)
            return
        folders, backups = _in(self._folder)
        if self._wants_backup:
            yield from (FolderRow(path, path.name, "archive") for path in backups)
        yield from (FolderRow(path, path.name) for path in folders)

    def _focus_first(self) -> None:
        first = self._rows.first_control() or self._up
        first.setFocus()

    def _on_rows_chosen(self, path: Path) -> None:
        if path.is_dir():
            self._go_to(path)
            self._focus_first()
        else:
            self.chosen.emit(path)

    def _on_choose_clicked(self) -> None:
        if self._folder is not None:
            self.chosen.emit(self._folder)

    def _retranslate(self) -> None:
        self._up.set_text(self.tr("Out of this folder"))
        self._stop.set_text(self.tr("Go back"))
        self._choose.set_text(self.tr("Choose this folder"))
        if self._wants_backup:
            self._nothing.set_text(self.tr("There are no folders and no backups in this one."))
        else:
            self._nothing.set_text(self.tr("There are no folders in this one."))


def _in(folder: Path) -> tuple[list[Path], list[Path]]:
    """The folders that are not hidden, and the backups, the newest first; none where the folder can't be read."""
    folders, backups = [], []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith(".") and entry.is_dir():
                    folders.append(Path(entry.path))
                elif entry.name.endswith(SUFFIX) and entry.is_file():
                    backups.append(Path(entry.path))
    except OSError:
        return [], []
    by_name = sorted(folders, key=lambda each: each.name.casefold())
    return by_name, sorted(backups, key=lambda each: each.name, reverse=True)
