"""The way in: which page stands before the diary, and opening it.

The locked window is seen before anything heavy is loaded, so what decrypts or judges is imported where it is used.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import ClientCanMend, Fault, FaultCode, SurroundingsFailed
from diary.services.folders import FolderKind, kind_of
from diary.ui.one_app import Hold
from diary.ui.pages.keys.front import FrontPage
from diary.ui.pages.unlock import UnlockPage
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from diary.services.diary import Diary
    from diary.ui.controllers.first_start import FirstStart
    from diary.ui.pages.first_start.page import FirstStartPage

_TROUBLES: Final = {
    FolderKind.KEYS_MISSING: SurroundingsFailed(FaultCode.KEYS_MISSING),
    FolderKind.FOREIGN: ClientCanMend(FaultCode.FOLDER_NOT_EMPTY),
    FolderKind.UNREADABLE: SurroundingsFailed(FaultCode.CANNOT_READ),
}


class Gate(QObject):
    """Stands before the diary in `folder`: the first start, the locked diary, or what is wrong with the folder.

    `shown` carries the page to put into the window; `opened` the open diary, held for this app. `was_opened_with_card`
    is for whoever wants to offer a new passphrase then.
    """

    shown = Signal(object)
    opened = Signal(object)
    demo_requested = Signal()

    def __init__(
        self, folder: Path, hold: Hold, tasks: TaskRunner, preferences: Preferences, *, is_demo: bool = False
    ) -> None:
        super().__init__()
        self._folder = folder
        self._hold = hold
        self._tasks = tasks
        self._preferences = preferences
        self._is_demo = is_demo
        self.was_opened_with_card = False
        self._unlock: UnlockPage | None = None
        self._first_start: FirstStart | None = None

    def is_open_elsewhere(self) -> bool:
        """Whether another app has the diary open; that one is asked to come to the front."""
        return kind_of(self._folder) is FolderKind.DIARY and self._hold.is_taken_elsewhere()

    def show(self) -> None:
        """Show the page that fits what is in the folder."""
        kind = kind_of(self._folder)
        if kind is FolderKind.DIARY:
            self._show_unlock()
        elif kind is FolderKind.EMPTY and self._is_demo:
            self._make_demo()
        elif kind is FolderKind.EMPTY:
            self._show_first_start()
        else:
            self._show_trouble(_TROUBLES[kind])

    def warm_up(self) -> None:
        """Read in, beside the screen, what opening will need; it is quick then."""
        self._tasks.run(_read_in, self, self._on_warm_up_ended, self._on_warm_up_ended)

    def end(self) -> None:
        """The window is closed; a diary just made, and not entered yet, is closed too."""
        if self._first_start is not None:
            self._first_start.end()

    def _show_unlock(self) -> None:
        page = UnlockPage(_demo_passphrase() if self._is_demo else "")
        page.passphrase_given.connect(self._on_unlock_passphrase_given)
        page.card_given.connect(self._on_unlock_card_given)
        self._unlock = page
        self._show_front(page)

    def _show_first_start(self) -> None:
        from diary.ui.controllers.first_start import FirstStart  # noqa: PLC0415 -- a locked window doesn't need it

        self._first_start = FirstStart(self._folder, self._hold, self._tasks, self._preferences, self)
        self._first_start.finished.connect(self._on_first_start_finished)
        self._first_start.demo_requested.connect(self.demo_requested)
        self._show(self._first_start.page)

    def _show_trouble(self, fault: Fault) -> None:
        from diary.ui.pages.trouble import TroublePage  # noqa: PLC0415 -- a locked window doesn't need it

        page = TroublePage(fault)
        page.try_again_requested.connect(self.show)
        self._show_front(page)

    def _make_demo(self) -> None:
        from diary.ui.pages.waiting import Waiting, WaitingPage  # noqa: PLC0415 -- a locked window doesn't need it

        self._show_front(WaitingPage(Waiting.EXAMPLE))
        self._tasks.run(partial(_made_demo, self._folder), self, self._on_demo_made, self._show_trouble)

    def _show_front(self, page: FrontPage) -> None:
        page.language_chosen.connect(self._preferences.choose_language)
        self._show(page)

    def _show(self, page: "FrontPage | FirstStartPage") -> None:
        self.shown.emit(page)
        page.begin()

    def _open(self, opening: Callable[[], "Diary"]) -> None:
        if self._unlock is None:
            return
        if not self._hold.take():
            self._unlock.show_fault(SurroundingsFailed(FaultCode.OPEN_ELSEWHERE))
            return
        self._unlock.show_busy()
        self._tasks.run(opening, self, self._on_diary_opened, self._on_opening_failed)

    def _on_unlock_passphrase_given(self, passphrase: str) -> None:
        if not passphrase.strip():
            self._on_opening_failed(ClientCanMend(FaultCode.PASSPHRASE_EMPTY))
            return
        self._open(partial(_open_with_passphrase, self._folder, passphrase))

    def _on_unlock_card_given(self, typed: str) -> None:
        self._open(partial(_open_with_card, self._folder, typed))

    def _on_diary_opened(self, diary: "Diary") -> None:
        if self._unlock is not None:
            self.was_opened_with_card = self._unlock.asks_card
            self._unlock.forget()
            self._unlock = None
        self.opened.emit(diary)

    def _on_opening_failed(self, fault: Fault) -> None:
        self._hold.release()
        if self._unlock is not None:
            self._unlock.show_fault(fault)

    def _on_demo_made(self, diary: "Diary") -> None:
        self._hold.take()
        self.opened.emit(diary)

    def _on_first_start_finished(self, diary: "Diary") -> None:
        self._first_start = None
        self.opened.emit(diary)

    def _on_warm_up_ended(self, _: object) -> None:
        """Nothing waits for it; what could not be read in now says so when it is needed."""


def _open_with_passphrase(folder: Path, passphrase: str) -> "Diary":
    from diary.services.opening import forbid_dumping, open_diary  # noqa: PLC0415 -- as the head of this file says

    forbid_dumping()
    return open_diary(folder, passphrase)


def _open_with_card(folder: Path, typed: str) -> "Diary":
    from diary.services.opening import forbid_dumping, open_diary_with_card  # noqa: PLC0415 -- as the head says

    forbid_dumping()
    return open_diary_with_card(folder, typed)


def _made_demo(folder: Path) -> "Diary":
    from diary.demo.command import DEMO_PASSPHRASE, make_demo  # noqa: PLC0415 -- only for the example

    return make_demo(folder, DEMO_PASSPHRASE, date.today())  # noqa: DTZ011 -- the client's own day


def _demo_passphrase() -> str:
    from diary.demo.command import DEMO_PASSPHRASE  # noqa: PLC0415 -- only for the example

    return DEMO_PASSPHRASE


def _read_in() -> None:
    import diary.services.opening  # noqa: PLC0415 -- as the head of this file says
    import diary.ui.locking.guard  # noqa: PLC0415
    import diary.ui.rooms  # noqa: F401, PLC0415
