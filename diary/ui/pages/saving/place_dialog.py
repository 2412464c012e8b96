"""Where should it be saved? The client's own places, the folders in them, and a name; nothing is chosen beforehand."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.saving.folder_list import FolderList, FolderRow
from diary.ui.pages.saving.places import Place, PlaceKind, folder_in_words, place_name
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Kind, Radius, Space, Token
from diary.ui.widgets.announce import announce
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import IconButton, MainButton, PlainButton
from diary.ui.widgets.fields import Labelled, TextField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.texts import CardTitle, QuietBody, Strong

_WIDTH: Final = Token(560, Kind.WIDTH)
_HEIGHT: Final = Token(640, Kind.WIDTH)
#: No name may hold these on one system or another; a stick goes from one to the other.
_NOT_IN_A_NAME: Final = frozenset('/\\:*?"<>|')
_ICONS: Final = {
    PlaceKind.DOCUMENTS: "file-text",
    PlaceKind.DESKTOP: "desktop",
    PlaceKind.DOWNLOADS: "download-simple",
    PlaceKind.HOME: "house-simple",
    PlaceKind.STICK: "usb",
    PlaceKind.COMPUTER: "desktop-tower",
}


class PlaceDialog(QDialog):
    """`chosen` carries the Path. A file that is there is only chosen after the client said that it may be replaced."""

    chosen = Signal(object)

    def __init__(self, name: str, places: tuple[Place, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle("Egel")
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._around, self._offered, self._places = parent.window(), Path(name), places
        self._folder: Path | None = None
        self._build()
        self._connect()
        self._ring = FocusRing(self)
        self._retranslate()
        self._relook()
        self._go_to(None)

    def _build(self) -> None:
        self._title, self._where, self._nothing = CardTitle(), Strong(), QuietBody()
        self._name = TextField()
        self._name.setObjectName("save-name")
        self._name.set_text(self._offered.name)
        self._labelled = Labelled(self._name)
        self._up = IconButton(icon="arrow-left")
        self._folders = FolderList()
        self._banner = Banner(BannerKind.WENT_WRONG)
        self._replace, self._stop, self._save = PlainButton(), PlainButton(), MainButton(icon="floppy-disk")
        self._save.setDefault(True)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._head = QHBoxLayout()
        self._head.addWidget(self._up)
        self._head.addWidget(self._where, 1)
        for widget in (self._title, self._labelled, self._banner):
            self._content.addWidget(widget)
        self._content.addLayout(self._head)
        self._content.addWidget(self._folders)
        self._content.addWidget(self._nothing)
        self._content.addStretch(1)
        self._area = PageScroll(content)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._area, 1)
        buttons = FlowLayout(gap=Space.ROW)
        for button in (self._stop, self._replace, self._save):
            buttons.addWidget(button)
        self._column.addLayout(buttons)

    def _connect(self) -> None:
        self._folders.chosen.connect(self._on_folders_chosen)
        self._up.clicked.connect(self._on_up_clicked)
        self._name.textEdited.connect(self._on_name_edited)
        self._stop.clicked.connect(self.reject)
        self._replace.clicked.connect(self._on_replace_clicked)
        self._save.clicked.connect(self._on_save_clicked)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self._look.colours
        box = Box(colours.card, colours.control, self._look.px(Edge.LINE), self._look.px(Radius.CARD))
        paint_box(painter, self.rect(), box)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Start with the places."""
        super().showEvent(event)
        self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes out of the folder, and from the places back to where one came from."""
        if event.key() == Qt.Key.Key_Escape and self._folder is not None:
            self._on_up_clicked()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._go_to(self._folder)

    def _go_to(self, folder: Path | None) -> None:
        """Show what is in a folder, or the places."""
        self._folder = folder
        self._folders.show_rows(tuple(self._rows()))
        where = self.tr("Choose a place") if folder is None else folder_in_words(folder, self._places)
        self._where.set_text(where)
        self._up.setVisible(folder is not None)
        self._nothing.setVisible(folder is not None and self._folders.first_control() is None)
        self._save.setEnabled(folder is not None)
        if folder is not None and not self._name.isModified():
            self._name.set_text(_free_name(folder, self._offered))
        self._say("", "")
        announce(self, where)

    def _rows(self) -> Iterator[FolderRow]:
        if self._folder is None:
            yield from (FolderRow(place.folder, place_name(place), _ICONS[place.kind]) for place in self._places)
        else:
            yield from (FolderRow(folder, folder.name) for folder in _folders_in(self._folder))

    def _on_folders_chosen(self, folder: Path) -> None:
        self._go_to(folder)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_up_clicked(self) -> None:
        is_place = self._folder in {place.folder for place in self._places}
        self._go_to(None if self._folder is None or is_place else self._folder.parent)
        self._focus_first()

    def _focus_first(self) -> None:
        first = self._folders.first_control() or self._up
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_name_edited(self) -> None:
        self._say("", "")

    def _on_save_clicked(self) -> None:
        target = self._target()
        if target is None:
            self._say(self.tr("This name will not do."), fill(self.tr("Leave out: {1}"), '/ \\ : * ? " < > |'))
        elif target.is_dir():
            self._say(self.tr("A folder of this name is here already."), self.tr("Choose another name."))
        elif os.path.lexists(target):
            there = self.tr("A file of this name is here already.")
            self._say(there, self.tr("Choose another name, or replace that file."))
            self._ask_to_replace()
        else:
            self._choose(target)

    def _ask_to_replace(self) -> None:
        """Until another name is typed; the keyboard is there, so that Enter replaces nothing."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()
        self._save.hide()
        self._replace.show()

    def _on_replace_clicked(self) -> None:
        target = self._target()
        if target is not None and not target.is_dir():
            self._choose(target)

    def _choose(self, target: Path) -> None:
        self.accept()
        self.chosen.emit(target)

    def _target(self) -> Path | None:
        """The file as it is named and placed now; None where that is no name for a file."""
        name = self._name.text().strip()
        if self._folder is None or not name.strip(".") or any(_is_barred(char) for char in name):
            return None
        suffix = self._offered.suffix
        return self._folder / (name if name.casefold().endswith(suffix) else f"{name}{suffix}")

    def _say(self, what: str, now: str) -> None:
        self._banner.set_texts(what, now)
        self._banner.setVisible(bool(what))
        self._replace.hide()
        self._save.show()
        if what:
            self._area.ensureWidgetVisible(self._banner)
            announce(self, self._banner.text())

    def _retranslate(self) -> None:
        self._title.set_text(self.tr("Where do you want to save it?"))
        self._labelled.set_texts(self.tr("Name of the file"))
        self._up.set_text(self.tr("Out of this folder"))
        self._nothing.set_text(self.tr("There are no folders in this one."))
        self._stop.set_text(self.tr("Do not save"))
        self._replace.set_text(self.tr("Replace that file"))
        self._save.set_text(self.tr("Save here"))
        self.setAccessibleName(self._title.text())

    def _relook(self) -> None:
        side = self._look.px(Space.CARD)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(self._look.px(Space.GROUP))
        self._content.setSpacing(self._look.px(Space.ROW))
        self._head.setSpacing(self._look.px(Space.HAIR))
        around = self._around.size()
        wide, high = self._look.px(_WIDTH), self._look.px(_HEIGHT)
        self.setFixedSize(min(wide, around.width() - side), min(high, around.height() - side))
        self.update()


def _folders_in(folder: Path) -> list[Path]:
    """The folders that are not hidden, by name; none where the folder can't be read."""
    try:
        with os.scandir(folder) as entries:
            found = [Path(entry.path) for entry in entries if not entry.name.startswith(".") and entry.is_dir()]
    except OSError:
        return []
    return sorted(found, key=lambda each: each.name.casefold())


def _free_name(folder: Path, offered: Path) -> str:
    """The name that is offered, with a number where it is taken."""
    names = (offered.name, *(f"{offered.stem} {number}{offered.suffix}" for number in range(2, 100)))
    return next((name for name in names if not os.path.lexists(folder / name)), offered.name)


def _is_barred(char: str) -> bool:
    return char in _NOT_IN_A_NAME or not char.isprintable()
