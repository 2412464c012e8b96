"""The open diary on the screen: the side bar with its pages, and the paths that take the whole window."""

import contextlib
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from diary.domain.drafts import Form, Place
from diary.domain.faults import Fault
from diary.services.card_care import card_seen
from diary.services.drafts import drop_draft, keep_draft, kept_draft
from diary.services.elsewhere import write_back
from diary.ui.controllers.at_stake import AtStakeController
from diary.ui.controllers.backups import BackupsController
from diary.ui.controllers.bin import BinController
from diary.ui.controllers.meetings import MeetingsController
from diary.ui.controllers.moments import MomentsController
from diary.ui.controllers.new_keys import NewKeysController
from diary.ui.controllers.people import PeopleController
from diary.ui.controllers.permissions import PermissionsController
from diary.ui.controllers.promises import PromisesController
from diary.ui.controllers.safety import SafetyController
from diary.ui.controllers.settings import SettingsController, SettingsTask
from diary.ui.controllers.share import ShareController
from diary.ui.controllers.shares import SharesController
from diary.ui.controllers.timeline import TimelineController
from diary.ui.controllers.today import TodayController
from diary.ui.controllers.topics import TopicsController
from diary.ui.controllers.wipe import WipeController
from diary.ui.controllers.write import WriteController
from diary.ui.demo_band import DemoBand
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.locking.capture_band import CaptureBand
from diary.ui.notice_bar import NoticeBar
from diary.ui.widgets.frames import PathFrame, RoomFrame
from diary.ui.widgets.page import Page
from diary.ui.widgets.side_bar import SideBar, SideItem

_CONTROLLERS: Mapping[PageName, type[Controller]] = MappingProxyType(
    {
        PageName.TODAY: TodayController,
        PageName.TIMELINE: TimelineController,
        PageName.PEOPLE: PeopleController,
        PageName.PROMISES: PromisesController,
        PageName.TOPICS: TopicsController,
        PageName.MEETINGS: MeetingsController,
        PageName.SHARES: SharesController,
        PageName.MOMENTS: MomentsController,
        PageName.AT_STAKE: AtStakeController,
        PageName.PERMISSIONS: PermissionsController,
        PageName.SETTINGS: SettingsController,
        PageName.SAFETY: SafetyController,
        PageName.BACKUPS: BackupsController,
        PageName.WIPE: WipeController,
        PageName.NEW_KEYS: NewKeysController,
        PageName.BIN: BinController,
        PageName.WRITE: WriteController,
        PageName.SHARE: ShareController,
    }
)

#: These take the whole window; the others stand beside the side bar.
_PATHS = frozenset({PageName.WRITE, PageName.SHARE, PageName.NEW_KEYS})

#: What these show is another thing when a contact is gone.
_OF_CONTACTS = frozenset({PageName.TODAY, PageName.TIMELINE, PageName.PEOPLE})

#: Nobody comes back to these by unlocking.
_LEFT_BY_LOCKING = frozenset({PageName.NEW_KEYS, PageName.WIPE})

#: Pages that are reached through another one, which the side bar shows for them.
_BEHIND: Mapping[PageName, PageName] = MappingProxyType(
    dict.fromkeys((PageName.SAFETY, PageName.BACKUPS, PageName.BIN, PageName.WIPE), PageName.SETTINGS)
    | {PageName.AT_STAKE: PageName.MOMENTS, PageName.PERMISSIONS: PageName.SHARES, PageName.MEETINGS: PageName.TOPICS}
)

_PLACES = (
    SideItem(PageName.TODAY, "house"),
    SideItem(PageName.TIMELINE, "clock-counter-clockwise"),
    SideItem(PageName.MOMENTS, "notebook"),
    SideItem(PageName.PEOPLE, "users-three"),
    SideItem(PageName.PROMISES, "handshake"),
    SideItem(PageName.TOPICS, "chats-circle"),
    SideItem(PageName.SHARES, "paper-plane-tilt"),
)
_MORE_PLACES = (SideItem(PageName.SETTINGS, "gear-six"),)


class Rooms(Page):
    """Everything that is seen of an open diary. Pages are made when they are first gone to."""

    lock_requested = Signal()
    closing_requested = Signal(object)
    #: The files of the diary were gone and are there again; it has to be held anew.
    written_back = Signal()
    demo_end_requested = Signal()

    def __init__(self, desk: Desk, *, is_demo: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._controllers: dict[PageName, Controller] = {}
        self._here = Destination(PageName.TODAY)
        self._build(is_demo=is_demo)
        self._connect()
        self._retranslate()
        self._on_safeguards_changed()

    def _build(self, *, is_demo: bool) -> None:
        self._side_bar = SideBar(_PLACES, _MORE_PLACES)
        self._frame = RoomFrame(self._side_bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._frame)
        self._demo_band = DemoBand()
        self._demo_band.setVisible(is_demo)
        self._capture_band = CaptureBand()
        self._notice = NoticeBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._demo_band)
        layout.addWidget(self._capture_band)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._side_bar.chosen.connect(self._on_side_bar_chosen)
        self._side_bar.lock_requested.connect(self.lock_requested)
        self._demo_band.end_requested.connect(self.demo_end_requested)
        self._notice.write_back_requested.connect(self._on_notice_write_back_requested)
        self._notice.new_passphrase_requested.connect(self._on_notice_new_passphrase_requested)
        self._desk.notices.failed.connect(self._notice.show_fault)
        self._desk.notices.done.connect(self._notice.show_done)
        self._desk.notices.settled.connect(self._notice.clear)
        self._desk.notices.outdated.connect(self._on_notices_outdated)
        # Days are written out in the new language.
        self._desk.preferences.changed.connect(self._show_again)
        self._capture_band.end_requested.connect(self._desk.safeguards.resume_capture_block)
        self._desk.safeguards.changed.connect(self._on_safeguards_changed)
        self._find = QShortcut(QKeySequence.StandardKey.Find, self, self._on_find_pressed)

    def start(self, *, opened_with_card: bool = False) -> None:
        """Go to where the client was before locking, otherwise to Today; offer a new passphrase after the card."""
        if opened_with_card:
            with contextlib.suppress(Fault):
                card_seen(self._desk.diary, self._desk.clock().date())
        self._go_to_kept_place()
        if opened_with_card:
            self._notice.show_opened_with_card()

    def _go_to_kept_place(self) -> None:
        place = kept_draft(self._desk.diary, Form.PLACE, Place)
        # It leads back from this lock only; a backup that is put back one day starts with Today.
        with contextlib.suppress(Fault):
            drop_draft(self._desk.diary, Form.PLACE)
        if place is None or place.page not in _CONTROLLERS:
            self.go(Destination(PageName.TODAY))
            return
        page = PageName(place.page)
        if page in _LEFT_BY_LOCKING:
            self.go(Destination(PageName.SETTINGS))
            return
        self.go(Destination(page, place.record))
        field = self.findChild(QWidget, place.field) if place.field else None
        if field is not None:
            _go_on_typing(field)

    def go(self, destination: Destination) -> None:
        """Show a page; what was being typed on the one before is saved first."""
        self._desk.notices.settle()
        if not self._is_kept():
            return
        controller = self._controller(destination.page)
        controller.show_record(destination.record)
        self._here = destination
        # The timeline has these keys itself; a path is not left by them.
        self._find.setEnabled(destination.page not in _PATHS | {PageName.TIMELINE})
        if destination.page in _PATHS:
            self._say_above_foot(controller.page)
            self._stack.setCurrentWidget(controller.page)
        else:
            self._frame.add_below(self._notice)
            self._side_bar.set_value(_BEHIND.get(destination.page, destination.page))
            self._frame.show_page(controller.page)
            self._stack.setCurrentWidget(self._frame)
        _give_focus(controller.page)

    def _say_above_foot(self, page: QWidget) -> None:
        frame = page.findChild(PathFrame)
        if isinstance(frame, PathFrame):
            frame.add_notice(self._notice)

    def _is_kept(self) -> bool:
        """Save what is being typed here; when that can't be, say so and stay with the words."""
        if self._here.page not in self._controllers:
            return True
        try:
            self._controllers[self._here.page].keep()
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            self._side_bar.set_value(_BEHIND.get(self._here.page, self._here.page))
            return False
        return True

    def keep(self) -> None:
        """Save what is being typed and where the client is: all that can be saved, before the first fault is told."""
        faults: list[Fault] = []
        for each in self._controllers.values():
            try:
                each.keep()
            except Fault as fault:
                faults.append(fault)
        self._keep_place()
        if faults:
            raise faults[0]

    def _keep_place(self) -> None:
        controller = self._controllers[self._here.page]
        # The page's own, not the window's: that one is the cover's already when the diary is being locked.
        focus = controller.page.focusWidget()
        field = focus.objectName() if focus is not None else ""
        keep_draft(self._desk.diary, Form.PLACE, Place(self._here.page.value, controller.record(), field))

    def _controller(self, name: PageName) -> Controller:
        if name not in self._controllers:
            controller = _CONTROLLERS[name](self._desk, self)
            controller.go_requested.connect(self._on_go_requested)
            controller.lock_requested.connect(self.lock_requested)
            controller.closing_requested.connect(self.closing_requested)
            # In its place from the start: what gives the keyboard to something on it before it is seen is obeyed then.
            if name in _PATHS:
                self._stack.addWidget(controller.page)
            else:
                self._frame.add_page(controller.page)
            self._controllers[name] = controller
        return self._controllers[name]

    def _retranslate(self) -> None:
        texts: dict[object, str] = {
            PageName.TODAY: self.tr("Today"),
            PageName.TIMELINE: self.tr("Timeline"),
            PageName.MOMENTS: self.tr("Notes"),
            PageName.PEOPLE: self.tr("People"),
            PageName.PROMISES: self.tr("Promises"),
            PageName.TOPICS: self.tr("To discuss"),
            PageName.SHARES: self.tr("Share"),
            PageName.SETTINGS: self.tr("Settings"),
        }
        self._side_bar.set_texts(texts, self.tr("Lock"))

    def _on_side_bar_chosen(self, name: PageName) -> None:
        self.go(Destination(name))

    def _on_find_pressed(self) -> None:
        """From any room to the place where everything is looked for."""
        self.go(Destination(PageName.TIMELINE))
        field = self.findChild(QLineEdit, "search")
        if isinstance(field, QLineEdit) and field.isVisibleTo(self):
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def _on_go_requested(self, destination: Destination) -> None:
        self.go(destination)

    def _on_notice_write_back_requested(self) -> None:
        work = partial(write_back, self._desk.diary)
        self._desk.tasks.run(work, self, self._on_written_back, self._on_write_back_failed)

    def _on_write_back_failed(self, fault: Fault) -> None:
        self._desk.notices.tell_fault(fault)

    def _on_written_back(self, _: object) -> None:
        self._desk.notices.settle()
        self.written_back.emit()
        if self._is_kept():
            self._desk.notices.tell_done(self.tr("Your diary is in its place again, with what you typed."))

    def _on_notice_new_passphrase_requested(self) -> None:
        self.go(Destination(PageName.SETTINGS, SettingsTask.PROVED_NEW_PASSPHRASE))

    def _on_notices_outdated(self) -> None:
        if self._here.page in _OF_CONTACTS and self._is_kept():
            self._show_again()

    def _show_again(self) -> None:
        controller = self._controllers[self._here.page]
        controller.show_record(controller.record())

    def _on_safeguards_changed(self) -> None:
        self._capture_band.setVisible(self._desk.safeguards.is_capture_paused)


def _go_on_typing(field: QWidget) -> None:
    """The keyboard goes to a field, behind what stands there."""
    field.setFocus()
    if isinstance(field, QTextEdit):
        field.moveCursor(QTextCursor.MoveOperation.End)
    elif isinstance(field, QLineEdit):
        field.end(False)  # noqa: FBT003 -- Qt's signature: without selecting


def _give_focus(page: QWidget) -> None:
    """Let the keyboard begin on the page and not in the side bar; without the ring, since no key was pressed."""
    focus = QApplication.focusWidget()
    if focus is not None and page.isAncestorOf(focus):
        return
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
