"""Replacing all keys and the services meet here."""

import contextlib
from functools import partial

from PySide6.QtCore import QObject

from diary.domain.faults import Fault
from diary.services.card_care import card_copied
from diary.services.opening import RecoveryCode, check_card, check_passphrase, check_typed_back
from diary.services.passphrases import refuse_unfit
from diary.services.rotating import Rotated, new_card, remove_old_backups, rotate_keys
from diary.ui.controllers.passphrase_help import PassphraseHelp
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.long_work import LongWork
from diary.ui.pages.new_keys.page import NewKeysPage, Stage


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
            self.page.show_card(self._code.groups)

    def _on_page_typed_back(self, typed: str) -> None:
        if self._code is None:
            return
        try:
            check_typed_back(self._code, typed)
        except Fault as fault:
            self.page.show_fault(fault)
            return
        self.page.show_renewing()
        work = partial(rotate_keys, self.desk.diary, self._passphrase, self._code)
        self._work.start(work, self._on_rotated, self._on_failed)

    def _on_rotated(self, rotated: Rotated | None) -> None:
        if rotated is None:
            self.page.show_stopped()
            return
        self._forget()
        # Should it not be kept, the client is asked after the card once too often, and no more.
        with contextlib.suppress(Fault):
            card_copied(self.desk.diary, self.desk.clock().date())
        self.page.show_done(rotated.old_backups)

    def _on_page_removal_requested(self) -> None:
        self.desk.tasks.run(partial(remove_old_backups, self.desk.diary), self, self._on_removed, self._on_failed)

    def _on_removed(self, left: int) -> None:
        self.page.show_done(left)

    def _on_failed(self, fault: Fault) -> None:
        self.page.show_fault(fault)

    def _forget(self) -> None:
        self._passphrase, self._code = "", None
