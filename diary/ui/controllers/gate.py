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
from diary.domain.progress import Watch
from diary.services.folders import FolderKind, kind_of, make_folder
from diary.ui.one_app import Hold
from diary.ui.pages.keys.front import FrontPage
from diary.ui.pages.unlock import UnlockPage
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from diary.services.diary import Diary
    from diary.services.restoring import Restorable
    from diary.services.salvaging import Salvaged
    from diary.ui.controllers.first_start import FirstStart
    from diary.ui.controllers.restore import RestoreFlow
    from diary.ui.pages.first_start.page import FirstStartPage
    from diary.ui.pages.wipe.page import WipePage

_TROUBLES: Final = {
    FolderKind.KEYS_MISSING: SurroundingsFailed(FaultCode.KEYS_MISSING),
    FolderKind.FOREIGN: ClientCanMend(FaultCode.FOLDER_NOT_EMPTY),
    FolderKind.UNREADABLE: SurroundingsFailed(FaultCode.CANNOT_READ),
}


class Gate(QObject):
    """Stands before the diary in `folder`: the first start, the locked diary, or what is wrong with the folder.

    `shown` carries the page to put into the window; `made` a new diary, open behind its card, and `opened` the open
    diary to enter; both are held for this app. `was_opened_with_card`
    is for whoever wants to offer a new passphrase then. `closing_requested` carries a ClosedTask; the diary is held.
    """

    shown = Signal(object)
    made = Signal(object)
    opened = Signal(object)
    closing_requested = Signal(object)
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
        self._restore: RestoreFlow | None = None

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
        elif kind is FolderKind.HALF_WIPED:
            self._wipe()
        else:
            self._show_trouble(_TROUBLES[kind])

    def warm_up(self) -> None:
        """Read in, beside the screen, what opening will need; it is quick then."""
        # A library of Qt's own that is loaded in another thread ended one start in four while a screen reader listened.
        import PySide6.QtDBus  # noqa: F401, PLC0415 -- after the first picture; it takes a millisecond

        make_names_of_lists()

        self._tasks.run(_read_in, self, self._on_warm_up_ended, self._on_warm_up_ended)

    @property
    def has_diary(self) -> bool:
        """Whether a diary that was just made is open behind its card."""
        return self._first_start is not None and self._first_start.has_diary

    def end(self) -> None:
        """The window is closed; a diary just made, and not entered yet, is closed too."""
        if self._first_start is not None:
            self._first_start.end()
        if self._restore is not None:
            self._restore.end()

    def _show_unlock(self) -> None:
        page = UnlockPage(_demo_passphrase() if self._is_demo else "")
        page.passphrase_given.connect(self._on_unlock_passphrase_given)
        page.card_given.connect(self._on_unlock_card_given)
        page.restore_requested.connect(self._on_restore_requested)
        page.newest_backup_requested.connect(self._on_unlock_newest_backup_requested)
        page.salvage_requested.connect(self._on_unlock_salvage_requested)
        page.wipe_requested.connect(self._on_unlock_wipe_requested)
        self._unlock = page
        self._show_front(page)

    def _show_first_start(self) -> None:
        from diary.ui.controllers.first_start import FirstStart  # noqa: PLC0415 -- a locked window doesn't need it

        self._first_start = FirstStart(self._folder, self._hold, self._tasks, self._preferences, self)
        self._first_start.made.connect(self.made)
        self._first_start.finished.connect(self._on_first_start_finished)
        self._first_start.demo_requested.connect(self.demo_requested)
        self._first_start.page.restore_requested.connect(self._on_restore_requested)
        self._show(self._first_start.page)

    def _show_trouble(self, fault: Fault) -> None:
        from diary.ui.pages.trouble import TroublePage  # noqa: PLC0415 -- a locked window doesn't need it

        page = TroublePage(fault)
        page.try_again_requested.connect(self.show)
        page.restore_requested.connect(self._on_restore_requested)
        self._show_front(page)

    def _show_restore(self) -> "RestoreFlow":
        from diary.ui.controllers.restore import RestoreFlow  # noqa: PLC0415 -- a locked window doesn't need it

        self._let_go()
        self._restore = RestoreFlow(self._folder, self._tasks, None, self)
        self._restore.left.connect(self._on_restore_left)
        self._restore.confirmed.connect(self._on_restore_confirmed)
        self._restore.keys_put_back.connect(self._on_restore_keys_put_back)
        self.shown.emit(self._restore.page)
        return self._restore

    def _let_go(self) -> None:
        """Another page takes the place of the one that is shown, and that one hears of nothing any more."""
        self._unlock = None
        if self._first_start is not None:
            self._first_start.deleteLater()
            self._first_start = None

    def _wipe(self) -> None:
        from diary.ui.closed_work import Wipe  # noqa: PLC0415 -- a locked window doesn't need it

        self.closing_requested.emit(Wipe())

    def _make_demo(self) -> None:
        from diary.ui.pages.waiting import Waiting, WaitingPage  # noqa: PLC0415 -- a locked window doesn't need it

        self._show_front(WaitingPage(Waiting.EXAMPLE))
        self._tasks.run(partial(_made_demo, self._folder), self, self._on_demo_made, self._show_trouble)

    def _show_front(self, page: FrontPage) -> None:
        page.language_chosen.connect(self._preferences.choose_language)
        self._show(page)

    def _show(self, page: "FrontPage | FirstStartPage | WipePage") -> None:
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

    def _on_restore_requested(self) -> None:
        self._show_restore().begin(_today())

    def _on_unlock_newest_backup_requested(self) -> None:
        if self._unlock is None:
            return
        look = partial(_looked_into_with_card if self._unlock.asks_card else _looked_into, self._unlock.typed())
        self._show_restore().begin_newest(_today(), look)

    def _on_restore_left(self) -> None:
        self._restore = None
        self.show()

    def _on_restore_keys_put_back(self) -> None:
        self._on_restore_left()
        if self._unlock is not None:
            self._unlock.say_keys_put_back()

    def _on_restore_confirmed(self, restorable: "Restorable") -> None:
        from diary.ui.closed_work import PutBack  # noqa: PLC0415 -- a locked window doesn't need it

        self._restore = None
        try:
            make_folder(self._folder)
        except Fault as fault:
            restorable.close()
            self._show_trouble(fault)
            return
        if not self._hold.take():
            restorable.close()
            self._show_trouble(SurroundingsFailed(FaultCode.OPEN_ELSEWHERE))
            return
        self.closing_requested.emit(PutBack(restorable))

    def _on_unlock_salvage_requested(self) -> None:
        from diary.ui.closed_work import Salvage  # noqa: PLC0415 -- a locked window doesn't need it

        if self._unlock is None:
            return
        if not self._hold.take():
            self._unlock.show_fault(SurroundingsFailed(FaultCode.OPEN_ELSEWHERE))
            return
        salvaged = _salvaged_with_card if self._unlock.asks_card else _salvaged
        self.closing_requested.emit(Salvage(partial(salvaged, self._unlock.typed())))

    def _on_unlock_wipe_requested(self) -> None:
        from diary.ui.pages.wipe.page import WipePage  # noqa: PLC0415 -- a locked window doesn't need it

        self._let_go()
        page = WipePage(is_locked=True)
        page.left.connect(self.show)
        page.confirmed.connect(self._on_wipe_confirmed)
        self._show(page)

    def _on_wipe_confirmed(self) -> None:
        if not self._hold.take():
            self._show_trouble(SurroundingsFailed(FaultCode.OPEN_ELSEWHERE))
            return
        self._wipe()

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


def _looked_into(passphrase: str, path: Path) -> "Restorable":
    from diary.services.restoring import look_into  # noqa: PLC0415 -- as the head says

    return look_into(path, passphrase)


def _looked_into_with_card(typed: str, path: Path) -> "Restorable":
    from diary.services.restoring import look_into_with_card  # noqa: PLC0415 -- as the head says

    return look_into_with_card(path, typed)


def _salvaged(passphrase: str, folder: Path, today: date, watch: Watch) -> "Salvaged | None":
    from diary.services.opening import forbid_dumping  # noqa: PLC0415 -- as the head says
    from diary.services.salvaging import salvage_with_passphrase  # noqa: PLC0415

    forbid_dumping()
    return salvage_with_passphrase(folder, passphrase, today, watch)


def _salvaged_with_card(typed: str, folder: Path, today: date, watch: Watch) -> "Salvaged | None":
    from diary.services.opening import forbid_dumping  # noqa: PLC0415 -- as the head says
    from diary.services.salvaging import salvage_with_card  # noqa: PLC0415

    forbid_dumping()
    return salvage_with_card(folder, typed, today, watch)


def _today() -> date:
    return date.today()  # noqa: DTZ011 -- the client's own day


def _made_demo(folder: Path) -> "Diary":
    from diary.demo.command import DEMO_PASSPHRASE, make_demo  # noqa: PLC0415 -- only for the example

    return make_demo(folder, DEMO_PASSPHRASE, _today())


def _demo_passphrase() -> str:
    from diary.demo.command import DEMO_PASSPHRASE  # noqa: PLC0415 -- only for the example

    return DEMO_PASSPHRASE


def make_names_of_lists() -> None:
    """Let PySide6 make the names that come with the first list of a program; it takes as long as showing one page."""
    from PySide6.QtWidgets import QListView  # noqa: PLC0415 -- as the head of this file says

    QListView()


def _read_in() -> None:
    import diary.services.opening  # noqa: PLC0415 -- as the head of this file says
    import diary.ui.locking.guard  # noqa: PLC0415
    import diary.ui.rooms  # noqa: F401, PLC0415
