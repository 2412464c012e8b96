"""Going through the folders of this computer, from its places on."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.pages.saving.folder_list import FolderList, FolderRow
from diary.ui.pages.saving.places import Place, PlaceKind, folder_in_words, place_name
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import IconButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import QuietBody, Small, Strong

_ICONS: Final = {
    PlaceKind.DOCUMENTS: "file-text",
    PlaceKind.DESKTOP: "desktop",
    PlaceKind.DOWNLOADS: "download-simple",
    PlaceKind.HOME: "house-simple",
    PlaceKind.STICK: "usb",
    PlaceKind.COMPUTER: "desktop-tower",
}


class FolderBrowser(Page):
    """`moved` says that another folder is open, or the places; `file_chosen` carries the path of a file.

    Only folders are shown here; where files can be chosen too, a subclass says which.
    """

    moved = Signal()
    file_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[Place, ...] = ()
        self._folder: Path | None = None
        self._where, self._path, self._nothing = Strong(), Small(), QuietBody()
        self._up = IconButton(icon="arrow-left")
        self._rows = FolderList()
        self._head = QHBoxLayout()
        self._head.addWidget(self._up)
        self._head.addWidget(self._where, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._path)
        self._column.addWidget(self._rows)
        self._column.addWidget(self._nothing)
        self._rows.chosen.connect(self._on_rows_chosen)
        self._up.clicked.connect(self.go_up)
        self._retranslate()
        self._relook()

    @property
    def folder(self) -> Path | None:
        """The folder that is open; None at the places."""
        return self._folder

    def begin(self, places: tuple[Place, ...]) -> None:
        """Start at these places."""
        self._places = places
        self.go_to(None)

    def go_to(self, folder: Path | None) -> None:
        """Show what is in a folder, or the places."""
        self._folder = folder
        self._rows.show_rows(tuple(self._rows_here()))
        where = self.tr("Choose a place") if folder is None else folder_in_words(folder, self._places)
        self._where.set_text(where)
        self._path.set_text(str(folder or ""))
        self._path.setVisible(folder is not None and where != str(folder))
        self._up.setVisible(folder is not None)
        self._nothing.setVisible(folder is not None and self._rows.first_control() is None)
        announce(self, where)
        self.moved.emit()

    def go_up(self) -> bool:
        """Out of the folder; False at the places themselves."""
        if self._folder is None:
            return False
        is_place = self._folder in {place.folder for place in self._places}
        self.go_to(None if is_place or self._folder == self._folder.parent else self._folder.parent)
        self.focus_first()
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to choose."""
        first: QWidget = self._rows.first_control() or self._up
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """The places have names in the language of the app."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._places:
            self.go_to(self._folder)

    def _files_in(self, _folder: Path) -> Iterable[FolderRow]:
        """The files that can be chosen in a folder; they stand before the folders in it."""
        return ()

    def _nothing_there(self) -> str:
        """What to say where there is nothing to choose."""
        return self.tr("There are no folders in this one.")

    def _rows_here(self) -> Iterator[FolderRow]:
        if self._folder is None:
            yield from (FolderRow(place.folder, place_name(place), _ICONS[place.kind]) for place in self._places)
        else:
            yield from self._files_in(self._folder)
            yield from (self._row(folder) for folder in _folders_in(self._folder))

    def _row(self, folder: Path) -> FolderRow:
        """A place is called the same wherever it is met."""
        place = next((each for each in self._places if each.folder == folder), None)
        return FolderRow(folder, place_name(place), _ICONS[place.kind]) if place else FolderRow(folder, folder.name)

    def _on_rows_chosen(self, row: FolderRow) -> None:
        if row.is_folder:
            self.go_to(row.path)
        else:
            self.file_chosen.emit(row.path)

    def _retranslate(self) -> None:
        self._up.set_text(self.tr("Out of this folder"))
        self._nothing.set_text(self._nothing_there())

    def _relook(self) -> None:
        self._head.setSpacing(self.look.px(Space.HAIR))
        self._column.setSpacing(self.look.px(Space.ROW))


def _folders_in(folder: Path) -> list[Path]:
    """The folders that are not hidden, by name; none where the folder can't be read."""
    try:
        with os.scandir(folder) as entries:
            found = [Path(entry.path) for entry in entries if not entry.name.startswith(".") and _is_folder(entry)]
    except OSError:
        return []
    return sorted(found, key=lambda each: each.name.casefold())


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """A link to where one may not look is none; the folders beside it are still shown."""
    try:
        return entry.is_dir()
    except OSError:
        return False
