"""Opening a backup and comparing it, with or without an open diary; putting it back is somebody else's."""

import contextlib
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.progress import Watch
from diary.services.backup_finding import backups_beside
from diary.services.diary import Diary
from diary.services.keys_back import put_keys_back
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

#: A backup that was looked into, beside what is here; None when it only had to give the diary its keys back.
_Opened: TypeAlias = tuple[Restorable, Comparison] | None


class RestoreFlow(QObject):
    """`confirmed` carries the open Restorable once the client has seen what would change; `left` when not.

    `keys_put_back` when nothing has to be replaced: only the key file was lost, and the backup had it. `diary` is None
    where none is open; `folder` is where one is put back.
    """

    confirmed = Signal(object)
    keys_put_back = Signal()
    left = Signal()

    def __init__(
        self, folder: Path, tasks: TaskRunner, diary: Diary | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._tasks, self._diary = folder, tasks, diary
        self._path: Path | None = None
        self._is_waiting = False
        self._restorable: Restorable | None = None
        self.page = RestorePage()
        self.page.path_chosen.connect(self.open)
        self.page.passphrase_given.connect(self._on_page_passphrase_given)
        self.page.card_given.connect(self._on_page_card_given)
        self.page.confirmed.connect(self._on_page_confirmed)
        self.page.put_down.connect(self.end)
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
        self._wait_for(partial(_newest, self._folder, look), self._on_failed)

    def open(self, path: Path) -> None:
        """Open a backup with the keys at hand, or ask for those of its day."""
        self._path = path
        if self._diary is None:
            self.page.ask_secret()
            return
        self._wait_for(partial(_looked_into_own, self._diary, path, self._tasks.watch), self._on_own_failed)

    def end(self) -> None:
        """Forget the keys and what was typed; what is still being opened is closed when it comes."""
        self._is_waiting = False
        restorable, self._restorable = self._restorable, None
        if restorable is not None:
            restorable.close()
        self.page.clear()

    def _on_own_failed(self, fault: Fault) -> None:
        if self._is_waiting and fault.code is FaultCode.WRONG_PASSPHRASE:
            self.page.ask_secret()
        else:
            self._on_failed(fault)

    def _on_page_passphrase_given(self, passphrase: str) -> None:
        self._look(look_into, passphrase)

    def _on_page_card_given(self, typed: str) -> None:
        self._look(look_into_with_card, typed)

    def _look(self, look: Callable[[Path, str, Watch], Restorable], secret: str) -> None:
        if self._path is None:
            return
        looking = partial(look, self._path, secret, self._tasks.watch)
        self._wait_for(partial(_looked_into, self._folder, self._diary, looking), self._on_failed)

    def _wait_for(self, work: Callable[[], _Opened], on_failure: Callable[[Fault], None]) -> None:
        self._is_waiting = True
        self.page.show_busy()
        self._tasks.run(work, self, self._on_opened, on_failure)

    def _on_failed(self, fault: Fault) -> None:
        if self._is_waiting:
            self.page.show_fault(fault)

    def _on_opened(self, opened: _Opened) -> None:
        if not self._is_waiting:
            # The client went away meanwhile.
            if opened is not None:
                opened[0].close()
            return
        self.end()
        if opened is None:
            self.keys_put_back.emit()
            return
        self._restorable, comparison = opened
        self.page.show_comparison(comparison, self._restorable.keys)

    def _on_page_confirmed(self) -> None:
        restorable, self._restorable = self._restorable, None
        if restorable is not None:
            self.confirmed.emit(restorable)

    def _on_page_left(self) -> None:
        self.end()
        self.left.emit()


def _newest(folder: Path, look: Callable[[Path], Restorable]) -> _Opened:
    """The newest backup that opens, compared; DAMAGED_BACKUP when there is none."""
    forbid_dumping()
    for backup in backups_beside(folder):
        with contextlib.suppress(Fault):
            return _without_diary(folder, look(backup.path))
    raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP)


def _looked_into_own(diary: Diary, path: Path, watch: Watch) -> _Opened:
    restorable = look_into_own(diary, path, watch)
    return restorable, compare(diary, restorable)


def _looked_into(folder: Path, diary: Diary | None, look: Callable[[], Restorable]) -> _Opened:
    forbid_dumping()
    restorable = look()
    if diary is not None:
        return restorable, compare(diary, restorable)
    return _without_diary(folder, restorable)


def _without_diary(folder: Path, restorable: Restorable) -> _Opened:
    """A key file that was lost is put back and nothing else changed; otherwise the backup is compared."""
    try:
        if put_keys_back(restorable, folder):
            restorable.close()
            return None
        return restorable, compare_closed(folder, restorable)
    except Fault:
        restorable.close()
        raise
