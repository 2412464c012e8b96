"""The first start: makes the diary, and sees that its recovery card was copied as it is."""

import contextlib
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.safety import safety_of
from diary.services.card_care import card_copied
from diary.services.diary import Diary
from diary.services.folders import make_folder, remove_folders
from diary.services.opening import RecoveryCode, check_typed_back, create_diary, forbid_dumping
from diary.services.passphrases import refuse_unfit
from diary.services.safety import keep_safety
from diary.ui.controllers.passphrase_help import PassphraseHelp
from diary.ui.one_app import Hold
from diary.ui.pages.first_start.page import FirstStartPage
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner


class FirstStart(QObject):
    """Goes with the client to an empty diary; `finished` carries it, open and held for this app.

    `made` carries it as soon as it is there: it has to be guarded while its card is being copied.
    """

    made = Signal(object)
    finished = Signal(object)
    demo_requested = Signal()

    def __init__(
        self, folder: Path, hold: Hold, tasks: TaskRunner, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._hold = hold
        self._tasks = tasks
        self._made_folders: tuple[Path, ...] = ()
        self._diary: Diary | None = None
        self._code: RecoveryCode | None = None
        self.page = FirstStartPage()
        self._help = PassphraseHelp(self.page.chooser, tasks, self)
        self.page.language_chosen.connect(preferences.choose_language)
        self.page.passphrase_chosen.connect(self._on_page_passphrase_chosen)
        self.page.typed_back.connect(self._on_page_typed_back)
        self.page.enter_requested.connect(self._on_page_enter_requested)
        self.page.demo_requested.connect(self.demo_requested)
        self._help.offer()

    @property
    def has_diary(self) -> bool:
        """Whether there is a diary that was made and not entered yet."""
        return self._diary is not None

    def end(self) -> None:
        """Close a diary that was made and not entered yet; it opens with its passphrase next time."""
        diary, self._diary = self._diary, None
        if diary is not None:
            diary.close()
            self._hold.release()

    def _on_page_passphrase_chosen(self, passphrase: str) -> None:
        try:
            self._made_folders = make_folder(self._folder)
        except Fault as fault:
            self.page.show_fault(fault)
            return
        # Before the first byte: another app may be about to make one here too.
        if not self._hold.take():
            self.page.show_fault(SurroundingsFailed(FaultCode.OPEN_ELSEWHERE))
            return
        self.page.show_making()
        self._tasks.run(partial(_made, self._folder, passphrase), self, self._on_made, self._on_making_failed)

    def _on_made(self, made: tuple[Diary, RecoveryCode]) -> None:
        self._diary, self._code = made
        self._keep_safety(self._diary)
        self.made.emit(self._diary)
        self.page.show_card(self._code.groups)

    def _on_making_failed(self, fault: Fault) -> None:
        self._hold.release()
        remove_folders(self._made_folders)
        self.page.show_fault(fault)

    def _on_page_typed_back(self, typed: str) -> None:
        if self._code is None or self._diary is None:
            return
        try:
            check_typed_back(self._code, typed)
        except Fault as fault:
            self.page.show_fault(fault)
            return
        self._code = None
        # Should it not be kept, the client is asked after the card at once, and nothing is lost.
        with contextlib.suppress(Fault):
            card_copied(self._diary, date.today())  # noqa: DTZ011 -- the client's own day
        self.page.show_done()

    def _on_page_enter_requested(self) -> None:
        diary, self._diary = self._diary, None
        if diary is not None:
            self._keep_safety(diary)
            self.finished.emit(diary)

    def _keep_safety(self, diary: Diary) -> None:
        """Keep who can get at this computer, as soon as there is a diary; once more at the end if the disk was full.

        What was not kept leaves the diary more careful, not less, and is asked for in the settings.
        """
        with contextlib.suppress(Fault):
            keep_safety(diary, safety_of(self.page.profile))


def _made(folder: Path, passphrase: str) -> tuple[Diary, RecoveryCode]:
    forbid_dumping()
    refuse_unfit(passphrase)
    return create_diary(folder, passphrase)
