"""One backup in the list: its day, what is in it, and what can be done with it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diary.domain.backups import Backup, BackupKind, BackupPlace
from diary.ui.i18n import capitalised, fill
from diary.ui.theme.tokens import Edge, Size, Space
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Small, Strong

#: In bytes.
_MB: Final = 1_000_000
_GB: Final = 1_000 * _MB
_SMALL: Final = _MB // 10


@dataclass(frozen=True, slots=True)
class BackupView:
    """A backup with its days in words, since those depend on today."""

    backup: Backup
    day: str
    proven: str


class BackupRow(Page):
    """`restore_requested` and `check_requested` carry the Backup. A row that can't be looked at has no check."""

    restore_requested = Signal(object)
    check_requested = Signal(object)

    def __init__(self, view: BackupView, *, has_line: bool, can_check: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._has_line, self._can_check = view, has_line, can_check
        self._build()
        self._restore.clicked.connect(self._on_restore_clicked)
        self._check.clicked.connect(self._on_check_clicked)
        self._retranslate()
        self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        if not self._has_line:
            return
        painter = QPainter(self)
        line = self.rect()
        line.setHeight(self.look.px(Edge.LINE))
        paint_box(painter, line, Box(self.look.colours.line))
        painter.end()

    def _build(self) -> None:
        backup = self._view.backup
        self._day, self._inside, self._standing = Strong(), Small(), Small()
        icon = "usb" if backup.place is BackupPlace.SECOND else "archive"
        self._restore, self._check = AnswerButton(icon="clock-counter-clockwise"), QuietButton(icon="check-circle")
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (self._day, self._inside, self._standing):
            words.addWidget(text)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=Space.HAIR)
        flow.addWidget(self._check)
        flow.addWidget(self._restore)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(IconDrawing(icon, "ink2", Size.ICON))
        self._row.addLayout(words, 1)
        self._row.addWidget(buttons)
        # Only now: a button that stands in nothing would be shown as a window.
        self._restore.setVisible(not backup.is_damaged)
        self._check.setVisible(self._can_check and backup.inside is not None)

    def _on_restore_clicked(self) -> None:
        self.restore_requested.emit(self._view.backup)

    def _on_check_clicked(self) -> None:
        self.check_requested.emit(self._view.backup)

    def _retranslate(self) -> None:
        backup, day = self._view.backup, capitalised(self._view.day)
        self._day.set_text(self._named(day))
        self._inside.set_text(self._inside_text())
        self._standing.set_text(self._standing_text())
        self._restore.set_text(self.tr("Put back"))
        self._restore.setAccessibleName(fill(self.tr("Put back: {1}"), day))
        self._check.set_text(self.tr("Check"))
        self._check.setAccessibleName(fill(self.tr("Check: {1}"), day))
        self._inside.setVisible(not backup.is_damaged)

    def _named(self, day: str) -> str:
        match self._view.backup.kind:
            case BackupKind.BEFORE_UPGRADE:
                return fill(self.tr("{1}, before Egel was renewed"), day)
            case BackupKind.BEFORE_RESTORE:
                return fill(self.tr("{1}, before a day was put back"), day)
            case BackupKind.DAILY:
                return day

    def _inside_text(self) -> str:
        backup = self._view.backup
        size = self._size_text()
        if backup.inside is None:
            return size
        return fill(self.tr("{1}, {2}"), self.tr("%n thing(s) written down", "", backup.inside.entries), size)

    def _size_text(self) -> str:
        """In MB or GB, with which most people have something in mind; less than a tenth of one MB is just small."""
        size = self._view.backup.size
        if size < _SMALL:
            return self.tr("a small file")
        if size < _GB:
            return fill(self.tr("{1} MB"), self.locale().toString(size / _MB, "f", 1))
        return fill(self.tr("{1} GB"), self.locale().toString(size / _GB, "f", 1))

    def _standing_text(self) -> str:
        backup = self._view.backup
        if backup.is_damaged:
            return self.tr("Damaged. This one can no longer be put back.")
        if backup.inside is None:
            return self.tr("Opens with the passphrase or the card of that day.")
        where = self.tr("On your second place.") if backup.place is BackupPlace.SECOND else self.tr("On this computer.")
        if not self._view.proven:
            return where
        return fill(self.tr("{1} Opened and counted {2}."), where, self._view.proven)

    def _relook(self) -> None:
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if self.look.is_large else ways.LeftToRight)
        air = self.look.px(Space.ROW)
        self._row.setContentsMargins(0, air, 0, air)
        self._row.setSpacing(self.look.px(Space.GROUP))
