"""Opening a backup and comparing it, with or without an open diary; putting it back is somebody else's."""

import contextlib
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.services.backup_finding import backups_beside
from diary.services.diary import Diary
from diary.services.opening import forbid_dumping
from diary.services.restoring import (
    Comparison,
    Restorable,
    compare,
    compare_closed,
    look_into,
    look_into_own,
    look_into_with_card,
)
from diary.ui.pages.backups.restore import RestorePage
from diary.ui.pages.backups.row import BackupView
from diary.ui.tasks import TaskRunner
from diary.ui.words import screen_words


class RestoreFlow(QObject):
    """`confirmed` carries the open Restorable once the client has seen what would change; `left` when not.

    `diary` is None where none is open; `folder` is where one is put back.
    """

    confirmed = Signal(object)
    left = Signal()

    def __init__(
        self, folder: Path, tasks: TaskRunner, diary: Diary | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._tasks, self._diary = folder, tasks, diary
        self._path: Path | None = None
        self._restorable: Restorable | None = None
        self.page = RestorePage()
        self.page.path_chosen.connect(self.open)
        self.page.passphrase_given.connect(self._on_page_passphrase_given)
        self.page.card_given.connect(self._on_page_card_given)
        self.page.confirmed.connect(self._on_page_confirmed)
        self.page.left.connect(self._on_page_left)

    def begin(self, today: date) -> None:
        """Begin with the backups beside the diary, or with any place on this computer."""
        if self._diary is not None:
            self.page.begin_picking()
            return
        dates = screen_words().dates
        found = [BackupView(each, dates.day(each.day, today), "") for each in backups_beside(self._folder)]
        self.page.begin_list(found)

    def begin_with(self, path: Path) -> None:
        """Begin with this backup."""
        self.page.begin_opening()
        self.open(path)

    def begin_newest(self, today: date, look: Callable[[Path], Restorable]) -> None:
        """Begin with the newest backup beside the diary that `look` opens; with the list where it opens none."""
        self.begin(today)
        self.page.show_busy()
        work = partial(_newest, self._folder, look)
        self._tasks.run(work, self, self._on_opened, self._on_failed)

    def open(self, path: Path) -> None:
        """Open a backup with the keys at hand, or ask for those of its day."""
        self._path = path
        if self._diary is None:
            self.page.ask_secret()
            return
        self.page.show_busy()
        self._tasks.run(partial(_looked_into_own, self._diary, path), self, self._on_opened, self._on_own_failed)

    def end(self) -> None:
        """Forget the keys and what was typed."""
        restorable, self._restorable = self._restorable, None
        if restorable is not None:
            restorable.close()
        self.page.clear()

    def _on_own_failed(self, fault: Fault) -> None:
        if fault.code is FaultCode.WRONG_PASSPHRASE:
            self.page.ask_secret()
        else:
            self.page.show_fault(fault)

    def _on_page_passphrase_given(self, passphrase: str) -> None:
        self._look(look_into, passphrase)

    def _on_page_card_given(self, typed: str) -> None:
        self._look(look_into_with_card, typed)

    def _look(self, look: Callable[[Path, str], Restorable], secret: str) -> None:
        if self._path is None:
            return
        self.page.show_busy()
        work = partial(_looked_into, self._folder, self._diary, partial(look, self._path, secret))
        self._tasks.run(work, self, self._on_opened, self._on_failed)

    def _on_failed(self, fault: Fault) -> None:
        self.page.show_fault(fault)

    def _on_opened(self, opened: tuple[Restorable, Comparison]) -> None:
        self.end()
        self._restorable, comparison = opened
        self.page.show_comparison(comparison, self._restorable.keys)

    def _on_page_confirmed(self) -> None:
        restorable, self._restorable = self._restorable, None
        if restorable is not None:
            self.confirmed.emit(restorable)

    def _on_page_left(self) -> None:
        self.end()
        self.left.emit()


def _newest(folder: Path, look: Callable[[Path], Restorable]) -> tuple[Restorable, Comparison]:
    """The newest backup that opens, compared; DAMAGED_BACKUP when there is none."""
    forbid_dumping()
    for backup in backups_beside(folder):
        with contextlib.suppress(Fault):
            restorable = look(backup.path)
            return restorable, compare_closed(folder, restorable)
    raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP)


def _looked_into_own(diary: Diary, path: Path) -> tuple[Restorable, Comparison]:
    restorable = look_into_own(diary, path)
    return restorable, compare(diary, restorable)


def _looked_into(folder: Path, diary: Diary | None, look: Callable[[], Restorable]) -> tuple[Restorable, Comparison]:
    forbid_dumping()
    restorable = look()
    if diary is not None:
        return restorable, compare(diary, restorable)
    return restorable, compare_closed(folder, restorable)
