"""Putting a day back: choose a backup, open it, look at what would change, and only then do it."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.backups import Backup
from diary.domain.faults import Fault
from diary.services.restoring import Comparison, KeysNow
from diary.ui.pages.backups.comparison import ComparisonView
from diary.ui.pages.backups.picker import PlacePicker
from diary.ui.pages.backups.row import BackupRow, BackupView
from diary.ui.pages.keys.fault_banner import FaultBanner
from diary.ui.pages.keys.proof_card import ProofCard
from diary.ui.pages.settings_parts.sub_page import SettingsSubPage
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import QuietBody


class RestoreStage(StrEnum):
    """What is asked now."""

    LIST = "list"
    PICK = "pick"
    OPENING = "opening"
    SECRET = "secret"  # noqa: S105 -- a name, not a password
    COMPARE = "compare"


class RestorePage(SettingsSubPage):
    """Stands beside the side bar, and without one where no diary is open.

    `put_down` when the client goes back to choose another backup.
    """

    path_chosen = Signal(object)
    passphrase_given = Signal(str)
    card_given = Signal(str)
    confirmed = Signal()
    put_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BackupRow] = []
        self._stage = self._first = RestoreStage.PICK
        self._build()
        self._connect()
        self._show_stage(RestoreStage.PICK)

    def begin_list(self, views: Sequence[BackupView]) -> None:
        """Begin with the backups that were found; with the folders of this computer where there are none."""
        for row in self._rows:
            self._list.body.removeWidget(row)
            row.deleteLater()
        self._rows = [BackupRow(view, has_line=number > 0, can_check=False) for number, view in enumerate(views)]
        for row in self._rows:
            row.restore_requested.connect(self._on_row_restore_requested)
            self._list.body.addWidget(row)
        self._first = RestoreStage.LIST if views else RestoreStage.PICK
        self._begin()

    def begin_picking(self) -> None:
        """Begin with the folders of this computer."""
        self._first = RestoreStage.PICK
        self._begin()

    def begin_opening(self) -> None:
        """The backup is chosen already."""
        self._first = RestoreStage.OPENING
        self._show_stage(RestoreStage.OPENING)

    def ask_secret(self) -> None:
        """Only the passphrase or the card of its day opens this backup."""
        self._entry.clear()
        self._show_stage(RestoreStage.SECRET)
        self._entry.begin()

    def show_busy(self) -> None:
        """The backup is being opened, and looked at as a whole."""
        if self._stage is RestoreStage.SECRET:
            self._entry.show_busy()
        else:
            self._show_stage(RestoreStage.OPENING)

    def show_fault(self, fault: Fault) -> None:
        """It could not be opened; what was typed stays."""
        if self._stage is RestoreStage.SECRET:
            self._entry.show_fault(fault)
            return
        if self._stage is RestoreStage.OPENING:
            self._show_stage(RestoreStage.OPENING if self._first is RestoreStage.OPENING else self._first)
        self._fault.show_fault(fault)

    def show_comparison(self, comparison: Comparison, keys: KeysNow) -> None:
        """The backup is open and whole: show what would change."""
        self._entry.clear()
        self._comparison.show_comparison(comparison, keys)
        self._show_stage(RestoreStage.COMPARE)
        self._main.setFocus()

    def clear(self) -> None:
        """Keep nothing of what was typed."""
        self._entry.clear()

    def go_back(self) -> None:
        """Out of a folder, then to where it began, then out."""
        if self._stage is RestoreStage.PICK and self._picker.go_up():
            return
        if self._stage is self._first or self._first is RestoreStage.OPENING:
            self.left.emit()
        else:
            self.put_down.emit()
            self._begin()

    def _build(self) -> None:
        self._fault = FaultBanner()
        self._list, self._other = Card(), PlainButton(icon="folder-simple")
        self._other_row = QWidget()
        FlowLayout(self._other_row).addWidget(self._other)
        self._picker = PlacePicker(wants_backup=True)
        self._waiting = QuietBody()
        self._secret = ProofCard()
        self._entry = self._secret.entry
        self._comparison = ComparisonView()
        self._main = MainButton(icon="clock-counter-clockwise", big=True)
        for widget in (
            self._fault,
            self._list,
            self._other_row,
            self._picker,
            self._waiting,
            self._secret,
            self._comparison,
        ):
            self.body.addWidget(widget)
        self.end_with(self._main)

    def _connect(self) -> None:
        self._other.clicked.connect(self._on_other_clicked)
        self._picker.chosen.connect(self._on_picker_chosen)
        self._picker.left.connect(self._on_picker_left)
        self._entry.passphrase_given.connect(self.passphrase_given)
        self._entry.card_given.connect(self.card_given)
        self._main.clicked.connect(self.confirmed)

    def _begin(self) -> None:
        self._entry.clear()
        self._show_stage(self._first)
        if self._first is RestoreStage.PICK:
            self._picker.begin()

    def _show_stage(self, stage: RestoreStage) -> None:
        self._stage = stage
        self._fault.clear()
        for widget, shown_in in (
            (self._list, RestoreStage.LIST),
            (self._other_row, RestoreStage.LIST),
            (self._picker, RestoreStage.PICK),
            (self._waiting, RestoreStage.OPENING),
            (self._secret, RestoreStage.SECRET),
            (self._comparison, RestoreStage.COMPARE),
            (self._main, RestoreStage.COMPARE),
        ):
            widget.setVisible(stage is shown_in)
        self.area.verticalScrollBar().setValue(0)
        self._retranslate()

    def _on_row_restore_requested(self, backup: Backup) -> None:
        self.path_chosen.emit(backup.path)

    def _on_other_clicked(self) -> None:
        self._show_stage(RestoreStage.PICK)
        self._picker.begin()

    def _on_picker_chosen(self, path: Path) -> None:
        self.path_chosen.emit(path)

    def _on_picker_left(self) -> None:
        if self._first is RestoreStage.PICK:
            self.left.emit()
        else:
            self._begin()

    def _retranslate(self) -> None:
        self.back.set_text(self.tr("Back"))
        self.set_head(*self._head_texts())
        self._list.set_title(self.tr("Backups beside your diary"))
        self._other.set_text(self.tr("A backup from another place"))
        self._waiting.set_text(self.tr("One moment. The backup is being opened and counted."))
        self._entry.set_verb(self.tr("Open this backup"))
        self._main.set_text(self.tr("Put this day back"))

    def _head_texts(self) -> tuple[str, str]:
        match self._stage:
            case RestoreStage.LIST:
                return self.tr("Which backup do you want to put back?"), self.tr("First you see what is in it.")
            case RestoreStage.PICK:
                return self.tr("Where is the backup?"), self.tr("Its name begins with egel and ends with backup.")
            case RestoreStage.OPENING:
                return self.tr("This backup"), ""
            case RestoreStage.SECRET:
                return self.tr("Is it you?"), self.tr("Type the passphrase of the day on which this backup was made.")
            case RestoreStage.COMPARE:
                return self.tr("Do you want to go back to this day?"), self.tr("Look at both first.")
