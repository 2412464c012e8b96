"""Replacing all keys and the services meet here."""

import contextlib
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from diary.domain.backups import Backup, BackupKind
from diary.domain.faults import Fault
from diary.domain.progress import Watch
from diary.services.backups import back_up, backups
from diary.services.card_care import card_copied
from diary.services.diary import Diary
from diary.services.opening import RecoveryCode, check_card, check_passphrase, check_typed_back
from diary.services.passphrases import refuse_unfit
from diary.services.rotating import Rotated, new_card, remove_old_backups, rotate_keys
from diary.ui.controllers.passphrase_help import PassphraseHelp
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.long_work import LongWork
from diary.ui.pages.new_keys.page import NewKeysPage, Stage
from diary.ui.words import screen_words


class NewKeysController(Controller):
    """The old keys hold until the new ones are on paper and the diary is written anew; then Egel locks."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: NewKeysPage = NewKeysPage()
        self._passphrase = ""
        self._code: RecoveryCode | None = None
        self._help = PassphraseHelp(self.page.chooser, desk.tasks, self)
        self._work = LongWork(desk.tasks, self)
        self._connect()

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- there is one set of keys
        """Begin, unless it goes on already."""
        if self.page.stage is Stage.PROOF:
            self.page.begin()

    def keep(self) -> None:
        """Nothing that was typed or shown is kept; keys that are being replaced stay the old ones."""
        self._work.stop()
        self._forget()
        if self.page.stage is not Stage.DONE:
            self.page.begin()

    def _connect(self) -> None:
        page = self.page
        page.left.connect(self._on_page_left)
        page.passphrase_proof_given.connect(self._on_page_passphrase_proof_given)
        page.card_proof_given.connect(self._on_page_card_proof_given)
        page.passphrase_chosen.connect(self._on_page_passphrase_chosen)
        page.typed_back.connect(self._on_page_typed_back)
        page.stop_requested.connect(self._work.stop)
        page.removal_requested.connect(self._on_page_removal_requested)
        page.lock_requested.connect(self.lock_requested)
        self._work.progressed.connect(page.show_part)

    def _on_page_left(self) -> None:
        self._forget()
        self.page.clear()
        self.go_requested.emit(Destination(PageName.SETTINGS))

    def _on_page_passphrase_proof_given(self, passphrase: str) -> None:
        self.page.show_busy()
        work = partial(check_passphrase, self.desk.diary, passphrase)
        self.desk.tasks.run(work, self, self._on_proved, self._on_failed)

    def _on_page_card_proof_given(self, typed: str) -> None:
        self.page.show_busy()
        self.desk.tasks.run(partial(check_card, self.desk.diary, typed), self, self._on_proved, self._on_failed)

    def _on_proved(self, _: object) -> None:
        if self.page.stage is Stage.PROOF:
            self._help.offer()
            self.page.show_choosing()

    def _on_page_passphrase_chosen(self, passphrase: str) -> None:
        self.page.show_busy()
        self._passphrase = passphrase
        self.desk.tasks.run(partial(refuse_unfit, passphrase), self, self._on_fit, self._on_failed)

    def _on_fit(self, _: object) -> None:
        if self.page.stage is Stage.PASSPHRASE:
            self._code = self._code or new_card()
            self.page.show_card(self._code.groups, self.desk.safeguards.safety.profile)

    def _on_page_typed_back(self, typed: str) -> None:
        if self._code is None:
            return
        try:
            check_typed_back(self._code, typed)
        except Fault as fault:
            self.page.show_fault(fault)
            return
        self.page.show_renewing()
        work = partial(_renewed, self.desk.diary, self._passphrase, self._code)
        self._work.start(work, self._on_rotated, self._on_failed)

    def _on_rotated(self, renewed: tuple[Rotated, tuple[Backup, ...]] | None) -> None:
        if renewed is None:
            self.page.show_stopped()
            return
        self._forget()
        # Should it not be kept, the client is asked after the card once too often, and no more.
        with contextlib.suppress(Fault):
            card_copied(self.desk.diary, self.desk.clock().date())
        rotated, old = renewed
        today, dates = self.desk.clock().date(), screen_words().dates
        names = [dates.day(backup.day, today) for backup in old]
        holds_more = any(backup.kind is BackupKind.BEFORE_RESTORE for backup in old)
        self.page.show_done(rotated, names, holds_more=holds_more)

    def _on_page_removal_requested(self) -> None:
        work = partial(_removed, self.desk.diary, self.desk.clock())
        self.desk.tasks.run(work, self, self._on_removed, self._on_failed)

    def _on_removed(self, left: Rotated) -> None:
        self.page.show_done(left, was_removed=True)

    def _on_failed(self, fault: Fault) -> None:
        self.page.show_fault(fault)

    def _forget(self) -> None:
        self._passphrase, self._code = "", None


def _renewed(
    diary: Diary, passphrase: str, card: RecoveryCode, watch: Watch
) -> tuple[Rotated, tuple[Backup, ...]] | None:
    """Rotate, and list the backups that only the old keys open; those are told of even where they can't be listed."""
    rotated = rotate_keys(diary, passphrase, card, watch)
    if rotated is None:
        return None
    old: tuple[Backup, ...] = ()
    with contextlib.suppress(Fault):
        old = tuple(each for each in backups(diary) if each.inside is None and not each.is_damaged)
    return rotated, old


def _removed(diary: Diary, now: datetime) -> Rotated:
    """Make a backup under the new keys first; where that can't be, nothing is removed."""
    back_up(diary, now)
    return remove_old_backups(diary)
