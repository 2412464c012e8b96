"""Backups in the settings: each with its day and what is in it, one more at a press, and a second place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault, FaultCode
from diary.ui.messages import message
from diary.ui.pages.backups.picker import PlacePicker
from diary.ui.pages.backups.progress import ProgressCard
from diary.ui.pages.backups.row import BackupRow, BackupView
from diary.ui.pages.backups.second_place import SecondPlaceCard
from diary.ui.pages.backups.set_aside import SetAsideCard
from diary.ui.pages.settings_parts.sub_page import SettingsSubPage
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import QuietBody


class BackupsPage(SettingsSubPage):
    """Choosing the second place takes the whole page for a while."""

    making_requested = Signal()
    check_requested = Signal(object)
    restore_requested = Signal(object)
    other_requested = Signal()
    stop_requested = Signal()
    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BackupRow] = []
        self._failed: Fault | None = None
        self._has_set_aside = False
        self._build()
        self._connect()
        self._show_list()
        self._retranslate()

    def show_backups(self, views: Sequence[BackupView]) -> None:
        """Show these, the newest first."""
        for row in self._rows:
            self._list.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [BackupRow(view, has_line=number > 0, can_check=True) for number, view in enumerate(views)]
        for row in self._rows:
            row.restore_requested.connect(self.restore_requested)
            row.check_requested.connect(self.check_requested)
            self._list.body.addWidget(row)
        self._none.setVisible(not views)

    def show_place(self, place: str, *, is_there: bool) -> None:
        """Show the second place in words, "" for none."""
        self._second.show_place(place, is_there=is_there)

    def show_set_aside(self, days: Sequence[str]) -> None:
        """Show the days on which files of a damaged diary were set aside, in words."""
        self._has_set_aside = bool(days)
        self._set_aside.show_days(days)

    def show_making(self) -> None:
        """A backup is being made."""
        self._begin(self.tr("A backup is being made."))

    def show_checking(self) -> None:
        """A backup is being looked at."""
        self._begin(self.tr("This backup is being opened and counted."))

    def show_part(self, done: float) -> None:
        """How far it is, from 0 to 1."""
        self._progress.show_part(done)

    def show_idle(self) -> None:
        """Nothing goes on any more."""
        self._progress.hide()
        self._make.setEnabled(True)

    def show_failure(self, fault: Fault) -> None:
        """It did not work; say what is safe and what to do."""
        self.show_idle()
        self._failed = fault
        self._fault.show()
        self._fault.say(*self._failure_texts(fault))
        self.area.ensureWidgetVisible(self._fault)

    def go_back(self) -> None:
        """Out of the folder, then back to the list, then to the settings."""
        if self._picker.isHidden():
            self.left.emit()
        elif not self._picker.go_up():
            self._show_list()

    def _build(self) -> None:
        self._make, self._other = MainButton(icon="archive"), PlainButton(icon="folder-simple")
        self._make.setObjectName("make-backup")
        self.add_action(self._make)
        self._progress, self._fault = ProgressCard(), Banner(BannerKind.WENT_WRONG)
        self._second, self._list, self._set_aside = SecondPlaceCard(), Card(), SetAsideCard()
        self._none = QuietBody()
        self._list.body.addWidget(self._none)
        self._other_row = QWidget()
        FlowLayout(self._other_row).addWidget(self._other)
        self._picker = PlacePicker(wants_backup=False)
        for widget in (self._progress, self._fault, self._list, self._other_row, self._second, self._set_aside):
            self.body.addWidget(widget)
        self.body.addWidget(self._picker)
        self.body.addStretch(1)
        self._fault.hide()

    def _connect(self) -> None:
        self._make.clicked.connect(self.making_requested)
        self._other.clicked.connect(self.other_requested)
        self._progress.stop_requested.connect(self.stop_requested)
        self._second.choose_requested.connect(self._on_second_choose_requested)
        self._second.forget_requested.connect(self._on_second_forget_requested)
        self._picker.chosen.connect(self._on_picker_chosen)
        self._picker.left.connect(self._show_list)

    def _begin(self, words: str) -> None:
        self._failed = None
        self._fault.hide()
        self._make.setEnabled(False)
        self._progress.tell(words)
        self.area.ensureWidgetVisible(self._progress)

    def _show_list(self) -> None:
        self._show_picker(is_picking=False)

    def _show_picker(self, *, is_picking: bool) -> None:
        self._picker.setVisible(is_picking)
        for widget in (self._make, self._list, self._other_row, self._second):
            widget.setVisible(not is_picking)
        self._set_aside.setVisible(self._has_set_aside and not is_picking)
        self._retranslate()

    def _on_second_choose_requested(self) -> None:
        self._show_picker(is_picking=True)
        self._picker.begin()

    def _on_second_forget_requested(self) -> None:
        self.place_chosen.emit(None)

    def _on_picker_chosen(self, folder: object) -> None:
        self._show_list()
        self.place_chosen.emit(folder)

    def _failure_texts(self, fault: Fault) -> tuple[str, str]:
        match fault.code:
            case FaultCode.DISK_FULL:
                return self.tr("No backup was made: the disk is full."), self.tr(
                    "Your diary is safe. Make room on the disk and try again."
                )
            case FaultCode.CANNOT_WRITE:
                return self.tr("No backup was made: nothing can be saved in that folder."), self.tr(
                    "Your diary is safe. Look whether the disk or the stick is locked, and try again."
                )
            case _:
                words = message(fault)
                return words.what, words.then

    def _retranslate(self) -> None:
        super()._retranslate()
        if self._picker.isHidden():
            self.set_head(self.tr("Backups"), self.tr("A copy of your diary from each day that you wrote something."))
        else:
            self.set_head(
                self.tr("Where is the second place?"), self.tr("A stick is good, or a folder that you keep elsewhere.")
            )
        self._make.set_text(self.tr("Make one now"))
        self._list.set_title(self.tr("Your backups"))
        self._none.set_text(
            self.tr("There is none yet. Egel makes the first one by itself, a little after you wrote something.")
        )
        self._other.set_text(self.tr("Put back a backup from another place"))
        if self._failed is not None:
            self._fault.set_texts(*self._failure_texts(self._failed))
