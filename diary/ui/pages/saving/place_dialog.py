"""Where should it be saved? The client's own places, the folders in them, and a name; nothing is chosen beforehand."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.saving.browser import FolderBrowser
from diary.ui.pages.saving.places import Place
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Kind, Radius, Space, Token
from diary.ui.widgets.announce import announce
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.fields import Labelled, TextField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.texts import CardTitle

_WIDTH: Final = Token(560, Kind.WIDTH)
_HEIGHT: Final = Token(640, Kind.WIDTH)
#: No name may hold these on one system or another; a stick goes from one to the other.
_NOT_IN_A_NAME: Final = frozenset('/\\:*?"<>|')


class PlaceDialog(QDialog):
    """`chosen` carries the Path. A file that is there is only chosen after the client said that it may be replaced."""

    chosen = Signal(object)

    def __init__(self, name: str, places: tuple[Place, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Egel")
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._around, self._offered = parent.window(), Path(name)
        self._build()
        self._connect()
        self._ring = FocusRing(self)
        self._retranslate()
        self._relook()
        self.browser.begin(places)

    def _build(self) -> None:
        self._title, self.browser = CardTitle(), FolderBrowser()
        self._name = TextField()
        self._name.setObjectName("save-name")
        self._name.set_text(self._offered.name)
        self._labelled = Labelled(self._name)
        self._banner = Banner(BannerKind.WENT_WRONG)
        self._replace, self._stop, self._save = PlainButton(), PlainButton(), MainButton(icon="floppy-disk")
        self._save.setDefault(True)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._labelled, self._banner, self.browser):
            self._content.addWidget(widget)
        self._content.addStretch(1)
        self._area = PageScroll(content)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._area, 1)
        buttons = FlowLayout(gap=Space.ROW)
        for button in (self._stop, self._replace, self._save):
            buttons.addWidget(button)
        self._column.addLayout(buttons)

    def _connect(self) -> None:
        self.browser.moved.connect(self._on_browser_moved)
        self._name.textEdited.connect(self._on_name_edited)
        self._stop.clicked.connect(self.reject)
        self._replace.clicked.connect(self._on_replace_clicked)
        self._save.clicked.connect(self._on_save_clicked)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; its corners stand on the ground of the page, for not every desktop can let one see through."""
        painter = QPainter(self)
        colours = self._look.colours
        box = Box(colours.card, colours.control, self._look.px(Edge.LINE), self._look.px(Radius.CARD))
        paint_box(painter, self.rect(), box)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Start with the places."""
        super().showEvent(event)
        self.browser.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes out of the folder, and from the places back to where one came from."""
        if event.key() != Qt.Key.Key_Escape or not self.browser.go_up():
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_browser_moved(self) -> None:
        folder = self.browser.folder
        self._save.setEnabled(folder is not None)
        if folder is not None and not self._name.isModified():
            self._name.set_text(_free_name(folder, self._offered))
        self._say("", "")
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

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
        if self.browser.folder is None or not name.strip(".") or any(_is_barred(char) for char in name):
            return None
        suffix = self._offered.suffix
        return self.browser.folder / (name if name.casefold().endswith(suffix) else f"{name}{suffix}")

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
        self._stop.set_text(self.tr("Do not save"))
        self._replace.set_text(self.tr("Replace that file"))
        self._save.set_text(self.tr("Save here"))
        self.setAccessibleName(self._title.text())

    def _relook(self) -> None:
        side = self._look.px(Space.CARD)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(self._look.px(Space.GROUP))
        self._content.setSpacing(self._look.px(Space.ROW))
        around = self._around.size()
        wide, high = self._look.px(_WIDTH), self._look.px(_HEIGHT)
        self.setFixedSize(min(wide, around.width() - side), min(high, around.height() - side))
        self.update()


def _free_name(folder: Path, offered: Path) -> str:
    """The name that is offered, with a number where it is taken."""
    names = (offered.name, *(f"{offered.stem} {number}{offered.suffix}" for number in range(2, 100)))
    return next((name for name in names if not os.path.lexists(folder / name)), offered.name)


def _is_barred(char: str) -> bool:
    return char in _NOT_IN_A_NAME or not char.isprintable()
