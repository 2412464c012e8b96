"""The safety settings and the safeguards meet here."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from diary.domain.faults import Fault
from diary.domain.safety import Safety, SafetyProfile, safety_of, with_profile
from diary.services.card_care import ask_for_card, card_care
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.pages.safety.page import NEVER, SafetyPage


class SafetyController(Controller):
    """What is chosen holds at once; a profile that sets several things can be undone."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: SafetyPage = SafetyPage()
        self._connect()

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- there is one set of them
        """Show what holds now."""
        self._show()

    def _connect(self) -> None:
        page = self.page
        page.left.connect(self._on_page_left)
        page.backups_requested.connect(self._on_page_backups_requested)
        page.profile_chosen.connect(self._on_page_profile_chosen)
        page.lock_time_chosen.connect(self._on_page_lock_time_chosen)
        page.minimising_chosen.connect(self._on_page_minimising_chosen)
        page.capture_chosen.connect(self._on_page_capture_chosen)
        page.capture_pause_requested.connect(self.desk.safeguards.pause_capture_block)
        page.capture_resume_requested.connect(self.desk.safeguards.resume_capture_block)
        page.card_asking_chosen.connect(self._on_page_card_asking_chosen)
        self.desk.safeguards.changed.connect(self._show)

    def _show(self) -> None:
        safeguards = self.desk.safeguards
        self.page.show_safety(safeguards.safety, asks_for_card=not card_care(self.desk.diary).is_off)
        self.page.capture.show_ability(can_block=safeguards.can_block_capture, is_paused=safeguards.is_capture_paused)

    def _on_page_left(self) -> None:
        self.go_requested.emit(Destination(PageName.SETTINGS))

    def _on_page_backups_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.BACKUPS))

    def _on_page_profile_chosen(self, profile: SafetyProfile | None) -> None:
        before = self.desk.safeguards.safety
        bare = replace(safety_of(None), second_backup_place=before.second_backup_place)
        if self._choose(bare if profile is None else with_profile(before, profile)):
            undo = partial(self.desk.safeguards.choose, before)
            self.desk.notices.tell_done(self.tr("Your choice holds from now on, for everything below too."), undo)

    def _on_page_lock_time_chosen(self, minutes: int) -> None:
        self._choose(replace(self.desk.safeguards.safety, lock_after_minutes=None if minutes == NEVER else minutes))

    def _on_page_minimising_chosen(self, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        self._choose(replace(self.desk.safeguards.safety, lock_when_minimised=is_on))

    def _on_page_capture_chosen(self, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        self._choose(replace(self.desk.safeguards.safety, block_capture=is_on))

    def _on_page_card_asking_chosen(self, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        self._kept(partial(ask_for_card, self.desk.diary, asks=is_on))

    def _choose(self, safety: Safety) -> bool:
        return self._kept(partial(self.desk.safeguards.choose, safety))

    def _kept(self, keep: Callable[[], None]) -> bool:
        """Keep a choice; one that can't be kept does not hold, and is not shown as if it did."""
        try:
            keep()
        except Fault as fault:
            self._show()
            self.desk.notices.tell_fault(fault)
            return False
        return True
