"""The list of backups and the services meet here."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from diary.domain.backups import Backup
from diary.domain.faults import Fault, SurroundingsFailed
from diary.domain.progress import Watch
from diary.services.backups import SecondPlace, back_up, backups, copy_to_second_place, verify_backup
from diary.services.restoring import Restorable
from diary.services.set_aside import days_set_aside
from diary.ui.closed_work import PutBack
from diary.ui.controllers.restore import RestoreFlow
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.long_work import LongWork
from diary.ui.pages.backups.page import BackupsPage
from diary.ui.pages.backups.row import BackupView
from diary.ui.pages.saving.places import folder_in_words, places_here
from diary.ui.words import screen_words


class BackupsController(Controller):
    """Making and looking at a backup go on beside everything else, also when the client goes to another page."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: QStackedWidget = QStackedWidget()
        self._list = BackupsPage()
        self._restore = RestoreFlow(desk.diary.folder, desk.tasks, desk.diary, self)
        self.page.addWidget(self._list)
        self.page.addWidget(self._restore.page)
        self._work = LongWork(desk.tasks, self)
        self._connect()

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- there is one list
        """Show what there is now."""
        self.desk.tasks.run(partial(backups, self.desk.diary), self, self._on_listed, self._on_failed)
        self.desk.tasks.run(partial(days_set_aside, self.desk.diary), self, self._on_set_aside_listed, self._on_failed)
        self._show_place()

    def keep(self) -> None:
        """A backup that was opened to be looked at is closed again."""
        self._restore.end()
        self.page.setCurrentWidget(self._list)

    def _connect(self) -> None:
        page = self._list
        page.left.connect(self._on_page_left)
        page.making_requested.connect(self._on_page_making_requested)
        page.check_requested.connect(self._on_page_check_requested)
        page.restore_requested.connect(self._on_page_restore_requested)
        page.other_requested.connect(self._on_page_other_requested)
        page.stop_requested.connect(self._work.stop)
        page.place_chosen.connect(self._on_page_place_chosen)
        self._work.progressed.connect(page.show_part)
        self._restore.left.connect(self._on_restore_left)
        self._restore.confirmed.connect(self._on_restore_confirmed)

    def _show_place(self) -> None:
        place = self.desk.safeguards.safety.second_backup_place
        words = folder_in_words(Path(place), places_here()) if place else ""
        self._list.show_place(words, is_there=not place or Path(place).is_dir())

    def _on_listed(self, listed: tuple[Backup, ...]) -> None:
        self._list.show_backups([self._view(each, listed) for each in listed])

    def _view(self, backup: Backup, listed: tuple[Backup, ...]) -> BackupView:
        now, dates = self.desk.clock(), screen_words().dates
        proven = backup.proven_at
        told = dates.day(proven.astimezone().date(), now.date()) if proven is not None else ""
        if backup.made_at is None or not any(_is_confused(backup, other) for other in listed):
            return BackupView(backup, dates.day(backup.day, now.date()), told)
        made = backup.made_at.astimezone(now.tzinfo).time()
        return BackupView(backup, dates.day_at(backup.day, made, now.date()), told)

    def _on_set_aside_listed(self, days: tuple[date, ...]) -> None:
        today, dates = self.desk.clock().date(), screen_words().dates
        self._list.show_set_aside([dates.day(day, today) for day in days])

    def _on_page_left(self) -> None:
        self.go_requested.emit(Destination(PageName.SETTINGS))

    def _on_page_making_requested(self) -> None:
        self._list.show_making()
        self._work.start(partial(_made, self.desk), self._on_made, self._on_failed)

    def _on_made(self, made: tuple[Backup, SecondPlace] | None) -> None:
        self._list.show_idle()
        self.show_record(0)
        if made is None:
            return
        _, second = made
        if second.fault is not None:
            self._list.show_failure(SurroundingsFailed(second.fault))
        else:
            self.desk.notices.tell_done(self.tr("There is a backup of today. It was opened and counted."))

    def _on_page_check_requested(self, backup: Backup) -> None:
        self._list.show_checking()
        self._work.start(partial(_checked, self.desk, backup), self._on_checked, self._on_failed)

    def _on_checked(self, backup: Backup | None) -> None:
        self._list.show_idle()
        self.show_record(0)
        if backup is not None:
            self.desk.notices.tell_done(self.tr("This backup is whole. It can be put back."))

    def _on_failed(self, fault: Fault) -> None:
        self._list.show_failure(fault)

    def _on_page_restore_requested(self, backup: Backup) -> None:
        self.page.setCurrentWidget(self._restore.page)
        self._restore.begin_with(backup.path)

    def _on_page_other_requested(self) -> None:
        self.page.setCurrentWidget(self._restore.page)
        self._restore.begin(self.desk.clock().date())

    def _on_restore_left(self) -> None:
        self.page.setCurrentWidget(self._list)

    def _on_restore_confirmed(self, restorable: Restorable) -> None:
        self.closing_requested.emit(PutBack(restorable))

    def _on_page_place_chosen(self, folder: Path | None) -> None:
        before = self.desk.safeguards.safety
        try:
            self.desk.safeguards.choose(replace(before, second_backup_place="" if folder is None else str(folder)))
        except Fault as fault:
            self.desk.notices.tell_fault(fault)
            return
        self._show_place()
        undo = partial(self._put_place_back, before.second_backup_place)
        if folder is None:
            self.desk.notices.tell_done(
                self.tr("There is no second place any more. What lies there stays there."), undo
            )
        else:
            self.desk.notices.tell_done(self.tr("The next backup goes there too."), undo)

    def _put_place_back(self, place: str) -> None:
        self.desk.safeguards.choose(replace(self.desk.safeguards.safety, second_backup_place=place))
        self._show_place()


def _is_confused(backup: Backup, other: Backup) -> bool:
    """Whether the day alone would be that of both."""
    return backup.day == other.day and backup.made_at != other.made_at


def _made(desk: Desk, watch: Watch) -> tuple[Backup, SecondPlace] | None:
    now = desk.clock()
    backup = back_up(desk.diary, now, watch)
    return None if backup is None else (backup, copy_to_second_place(desk.diary, backup, now))


def _checked(desk: Desk, backup: Backup, watch: Watch) -> Backup | None:
    return verify_backup(desk.diary, backup, desk.clock(), watch)
