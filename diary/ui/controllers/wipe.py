"""Wiping, asked for inside the open diary."""

import contextlib

from PySide6.QtCore import QObject

from diary.domain.faults import Fault
from diary.services.wiping import BeyondReach, beyond_reach
from diary.ui.closed_work import Wipe
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.pages.wipe.page import WipePage


class WipeController(Controller):
    """Says what stays, since that is known while the diary is open; wiping itself needs it closed."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: WipePage = WipePage()
        self._reach: BeyondReach | None = None
        self.page.left.connect(self._on_page_left)
        self.page.confirmed.connect(self._on_page_confirmed)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- there is one diary
        """Say what stays; where the diary can't be read, that anything may."""
        self._reach = None
        with contextlib.suppress(Fault):
            self._reach = beyond_reach(self.desk.diary)
        self.page.show_reach(self._reach)

    def keep(self) -> None:
        """Whoever goes away wipes nothing."""
        self.page.stop()

    def _on_page_left(self) -> None:
        self.go_requested.emit(Destination(PageName.SETTINGS))

    def _on_page_confirmed(self) -> None:
        self.closing_requested.emit(Wipe(self._reach))
