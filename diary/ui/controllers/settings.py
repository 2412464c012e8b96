"""The settings and the services meet here."""

import contextlib
from collections.abc import Callable, Mapping
from enum import IntEnum
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.faults import Fault
from diary.services.card_care import card_copied, card_made
from diary.services.diary import Diary
from diary.services.opening import (
    RecoveryCode,
    change_passphrase,
    check_card,
    check_passphrase,
    check_typed_back,
    replace_recovery_card,
)
from diary.services.passphrases import refuse_unfit
from diary.ui.controllers.passphrase_help import PassphraseHelp
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.pages.settings import SettingsPage
from diary.ui.pages.settings_parts.key_change import KeyTask
from diary.ui.pages.settings_parts.places import SettingsPlace

_PAGES: Final[Mapping[SettingsPlace, PageName]] = MappingProxyType(
    {
        SettingsPlace.NEW_KEYS: PageName.NEW_KEYS,
        SettingsPlace.SAFETY: PageName.SAFETY,
        SettingsPlace.BACKUPS: PageName.BACKUPS,
        SettingsPlace.BIN: PageName.BIN,
        SettingsPlace.WIPE: PageName.WIPE,
    }
)


class SettingsTask(IntEnum):
    """What the settings begin with when they are gone to; as the record of a destination."""

    NONE = 0
    #: For who has just opened the diary with the recovery card, and so has shown who is asking.
    PROVED_NEW_PASSPHRASE = 1
    NEW_CARD = 2


class SettingsController(Controller):
    """Applies what is chosen at once; keys are changed only for who knows the passphrase or has the card."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: SettingsPage = SettingsPage()
        self._code: RecoveryCode | None = None
        self._help = PassphraseHelp(self.page.chooser, desk.tasks, self)
        self._connect()

    def show_record(self, record: int) -> None:
        """Show what holds now, and begin with a task (`SettingsTask`) where one was asked for."""
        preferences = self.desk.preferences
        self.page.show_settings(preferences.language, preferences.settings)
        match record:
            case SettingsTask.PROVED_NEW_PASSPHRASE:
                self.page.begin(KeyTask.PASSPHRASE)
                self._on_proved(None)
            case SettingsTask.NEW_CARD:
                self.page.begin(KeyTask.CARD)
            case _:
                """The overview, or what is going on there already."""

    def keep(self) -> None:
        """A passphrase or card that was typed or shown is never kept."""
        self._code = None
        self.page.show_overview()

    def _connect(self) -> None:
        preferences = self.desk.preferences
        self.page.language_chosen.connect(preferences.choose_language)
        self.page.theme_chosen.connect(preferences.choose_theme)
        self.page.text_size_chosen.connect(preferences.choose_text_size)
        self.page.passphrase_proof_given.connect(self._on_page_passphrase_proof_given)
        self.page.card_proof_given.connect(self._on_page_card_proof_given)
        self.page.passphrase_chosen.connect(self._on_page_passphrase_chosen)
        self.page.typed_back.connect(self._on_page_typed_back)
        self.page.place_chosen.connect(self._on_page_place_chosen)

    def _on_page_place_chosen(self, place: SettingsPlace) -> None:
        match place:
            case SettingsPlace.PASSPHRASE:
                self.page.begin(KeyTask.PASSPHRASE)
            case SettingsPlace.CARD:
                self.page.begin(KeyTask.CARD)
            case _:
                self.go_requested.emit(Destination(_PAGES[place]))

    def _on_page_passphrase_proof_given(self, passphrase: str) -> None:
        self.page.show_busy()
        work = partial(check_passphrase, self.desk.diary, passphrase)
        self.desk.tasks.run(work, self, self._on_proved, self._on_failed)

    def _on_page_card_proof_given(self, typed: str) -> None:
        self.page.show_busy()
        self.desk.tasks.run(partial(check_card, self.desk.diary, typed), self, self._on_proved, self._on_failed)

    def _on_proved(self, _: object) -> None:
        # The client may have gone elsewhere in the meantime; then nothing is changed.
        if self.page.task is KeyTask.PASSPHRASE:
            self._help.offer()
            self.page.show_choosing()
        elif self.page.task is KeyTask.CARD:
            self._replace_card()

    def _replace_card(self) -> None:
        try:
            self._code = replace_recovery_card(self.desk.diary)
        except Fault as fault:
            self.page.show_fault(fault)
            return
        self._note(partial(card_made, self.desk.diary))
        self.page.show_card(self._code.groups, self.desk.safeguards.safety.profile)

    def _on_page_passphrase_chosen(self, passphrase: str) -> None:
        self.page.show_busy()
        work = partial(_change, self.desk.diary, passphrase)
        self.desk.tasks.run(work, self, self._on_passphrase_changed, self._on_failed)

    def _on_passphrase_changed(self, _: object) -> None:
        self.page.show_overview()
        self.desk.notices.tell_done(self.tr("Your new passphrase is saved. From now on it opens your diary."))

    def _on_page_typed_back(self, typed: str) -> None:
        if self._code is None:
            return
        try:
            check_typed_back(self._code, typed)
        except Fault as fault:
            self.page.show_fault(fault)
            return
        self._code = None
        self._note(partial(card_copied, self.desk.diary, self.desk.clock().date()))
        self.page.show_overview()
        self.desk.notices.tell_done(self.tr("Your new recovery card is right. From now on only this one works."))

    def _note(self, note: Callable[[], None]) -> None:
        """Remember what is known of the card; should that fail, the client is asked once too often, and no more."""
        with contextlib.suppress(Fault):
            note()

    def _on_failed(self, fault: Fault) -> None:
        if self.page.task is not None:
            self.page.show_fault(fault)


def _change(diary: Diary, passphrase: str) -> None:
    refuse_unfit(passphrase)
    change_passphrase(diary, passphrase)
