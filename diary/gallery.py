"""Every screen as a picture, and the summary as its reader gets it: for the README, and for looking."""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from diary.arguments import Arguments
from diary.demo.command import make_demo
from diary.demo.plan import plan_for_worker
from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.ids import UNSAVED
from diary.domain.sharing import SharePlan
from diary.services.backups import back_up
from diary.services.bin import put_in_bin, take_out_of_bin
from diary.services.contacts import contact_cards, contact_to_edit, finish_contact
from diary.services.drafts import drop_draft, keep_draft
from diary.services.meetings import next_meeting, past_meetings
from diary.services.people import everyone
from diary.services.settings import Settings, ThemeChoice, save_settings
from diary.services.sharing import Preview, make_typesetter, prepare_summary, preview, share_as_pdf
from diary.ui.controllers.passphrase_help import PassphraseHelp
from diary.ui.desk import Desk, Destination, Notices, PageName
from diary.ui.i18n import Translation
from diary.ui.locking.safeguards import Safeguards
from diary.ui.main_window import MainWindow
from diary.ui.pages.backups.row import BackupRow
from diary.ui.pages.first_start.page import FirstStartPage
from diary.ui.pages.unlock import UnlockPage
from diary.ui.preferences import Preferences
from diary.ui.rooms import Rooms
from diary.ui.tasks import TaskRunner
from diary.ui.theme.look import FUSION, Look
from diary.ui.widgets.buttons import AnswerButton, MainButton
from diary.ui.widgets.settled_layouts import let_layouts_settle
from diary.ui.words import words_for

#: The day on which the pictures were taken, so that they are the same every time.
MOMENT: Final = datetime.fromisoformat("2026-11-17T14:05:00+01:00")
_SIZE: Final = QSize(1280, 820)
_PASSPHRASE: Final = "egel"  # noqa: S105 -- of a made-up diary that is gone a moment later
_PIXELS_PER_POINT: Final = 2.0
_PLACES: Final = (
    PageName.TODAY,
    PageName.TIMELINE,
    PageName.MOMENTS,
    PageName.AT_STAKE,
    PageName.PEOPLE,
    PageName.PROMISES,
    PageName.TOPICS,
    PageName.MEETINGS,
    PageName.PERMISSIONS,
)
_WRITE_STEPS: Final = ("who", "feeling", "what", "after")
_SHARE_STEPS: Final = ("who", "what", "how-long", "look", "how")
_MADE_UP_CARD: Final = ("K7QF2", "M4XRA", "9TJWC", "H3PND", "V6YEG", "2ZKT8", "QWM5A")
#: So many days ago.
_DAYS_BACKED_UP: Final = (8, 3, 1)
#: A result of work beside the screen can start work of its own.
_ROUNDS_TO_SETTLE: Final = 4


def render_pictures(options: Arguments) -> int:
    """Render everything to the folder that was asked for; gives the exit code."""
    folder = options.pictures
    if folder is None:
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([sys.argv[0], *FUSION])
    with tempfile.TemporaryDirectory(prefix="egel-pictures-") as place:
        gallery = Gallery(application, Path(place), options)
        gallery.take_all(folder)
        gallery.close()
    return 0


class Gallery:
    """A made-up diary on an offscreen screen, shown page by page."""

    def __init__(self, application: QApplication, place: Path, options: Arguments) -> None:
        self._application = application
        self._language = options.language
        settings = Settings(options.language, ThemeChoice(options.theme), options.scale)
        save_settings(place / "settings", settings)
        look = Look()
        self._preferences = Preferences(place / "settings", look, Translation(application), application)
        self._preferences.apply()
        look.apply(application)
        self._diary = make_demo(place / "diary", _PASSPHRASE, MOMENT.date())
        self._tasks = TaskRunner()
        self._typesetter = make_typesetter()
        self._window = MainWindow()
        self._window.resize(_SIZE)
        self._window.show()
        guards = Safeguards(self._diary)
        self._desk = Desk(self._diary, self._tasks, Notices(), self._preferences, lambda: MOMENT, guards)

    def take_all(self, folder: Path) -> None:
        """Write the PNG of every screen, and the summary as PDF and as the PNG of each page."""
        for name in chain(self._gate_names(), self._room_names(), self._kept_names(), self._path_names()):
            self._take(folder / f"{name}.png")
        seen = self._preview()
        for number, page in enumerate(seen.images, start=1):
            (folder / f"summary-{number}.png").write_bytes(page)
        (folder / "summary.pdf").write_bytes(self._typesetter.render(seen.prepared.document))

    def close(self) -> None:
        """Let go of everything."""
        self._tasks.wait()
        self._window.close()
        self._diary.close()

    def _gate_names(self) -> Iterator[str]:
        """Before the diary is open; each name is given when its screen stands in the window."""
        unlock = UnlockPage()
        self._window.show_content(unlock)
        yield "unlock"
        unlock.show_fault(SurroundingsFailed(FaultCode.DAMAGED_DIARY))
        yield "unlock-damaged"
        page = FirstStartPage()
        PassphraseHelp(page.chooser, self._tasks, page).offer()
        self._window.show_content(page)
        yield "first-start-language"
        _press_main(page)
        yield "first-start-computer"
        _press_main(page)
        yield "first-start-passphrase"
        page.show_card(_MADE_UP_CARD)
        yield "first-start-card"
        page.show_done()
        yield "first-start-done"

    def _room_names(self) -> Iterator[str]:
        rooms = self._new_rooms()
        for page in _PLACES:
            rooms.go(Destination(page))
            yield page.value
        sam = next(person for person in everyone(self._diary) if person.name.startswith("Sam"))
        rooms.go(Destination(PageName.PEOPLE, sam.id))
        yield "person"
        coming = next_meeting(self._diary, MOMENT.date())
        rooms.go(Destination(PageName.MEETINGS, coming.id if coming is not None else UNSAVED))
        yield "meeting"
        rooms.go(Destination(PageName.MEETINGS, past_meetings(self._diary, MOMENT.date())[0].id))
        yield "meeting-after"
        rooms.go(Destination(PageName.SETTINGS))
        yield "settings"
        for days in _DAYS_BACKED_UP:
            back_up(self._diary, MOMENT - timedelta(days=days))
        for page in (PageName.SAFETY, PageName.BACKUPS):
            rooms.go(Destination(page))
            yield page.value
        _press_restore(rooms)
        yield "restore"
        for page in (PageName.WIPE, PageName.NEW_KEYS):
            rooms.go(Destination(page))
            yield page.value

    def _kept_names(self) -> Iterator[str]:
        """What was thrown away, and what was written before; the diary itself is the same again afterwards."""
        newest = contact_cards(self._diary)[0].id
        written = contact_to_edit(self._diary, newest)
        shorter = replace(written, contact=replace(written.contact, view="", happened=written.contact.happened[:44]))
        finish_contact(self._diary, shorter, MOMENT - timedelta(hours=3))
        finish_contact(self._diary, written, MOMENT - timedelta(hours=2))
        rooms = self._new_rooms()
        rooms.go(Destination(PageName.TIMELINE, newest))
        self._settle()
        _scroll_to_end(rooms)
        yield "earlier-versions"
        thrown_away = [
            EntryRef(Noun.CONTACT, contact_cards(self._diary)[2].id),
            *(EntryRef.of(promise) for promise in contact_to_edit(self._diary, newest).promises[:1]),
        ]
        for days, ref in enumerate(thrown_away, start=1):
            put_in_bin(self._diary, ref, MOMENT - timedelta(days=8 * days))
        self._new_rooms().go(Destination(PageName.BIN))
        yield "bin"
        for ref in thrown_away:
            take_out_of_bin(self._diary, ref)

    def _path_names(self) -> Iterator[str]:
        newest = contact_cards(self._diary)[0].id
        for step, name in enumerate(_WRITE_STEPS):
            keep_draft(self._diary, Form.CONTACT, replace(contact_to_edit(self._diary, newest), step=step))
            self._new_rooms().go(Destination(PageName.WRITE))
            yield f"write-{name}"
        drop_draft(self._diary, Form.CONTACT)
        for step, name in enumerate(_SHARE_STEPS):
            keep_draft(self._diary, Form.SHARE, replace(self._plan(), step=step))
            self._new_rooms().go(Destination(PageName.SHARE))
            yield f"share-{name}"
        self._share()
        self._new_rooms().go(Destination(PageName.SHARES))
        yield "shares"

    def _new_rooms(self) -> Rooms:
        rooms = Rooms(self._desk)
        self._window.show_content(rooms)
        return rooms

    def _take(self, file: Path) -> None:
        """Keep the window as it is now, as PNG."""
        self._settle()
        self._window.grab().save(str(file), "PNG")

    def _settle(self) -> None:
        """Let work beside the screen end, and its results arrive."""
        for _ in range(_ROUNDS_TO_SETTLE):
            self._tasks.wait()
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            let_layouts_settle()
            self._application.processEvents()

    def _preview(self) -> Preview:
        prepared = prepare_summary(self._diary, self._plan(), words_for(self._language), MOMENT.date())
        return preview(self._typesetter, prepared, _PIXELS_PER_POINT)

    def _plan(self) -> SharePlan:
        return plan_for_worker(self._diary, MOMENT.date(), self._language)

    def _share(self) -> None:
        """Let the summary be shared once, so that the log has something to show."""
        with tempfile.TemporaryDirectory() as place:
            share_as_pdf(self._diary, self._preview(), self._typesetter, Path(place) / "summary.pdf", MOMENT)


def _scroll_to_end(rooms: QWidget) -> None:
    reading = rooms.findChild(QAbstractScrollArea, "reading")
    if isinstance(reading, QAbstractScrollArea):
        reading.verticalScrollBar().setValue(reading.verticalScrollBar().maximum())


def _press_main(page: QWidget) -> None:
    button = page.findChild(MainButton)
    if isinstance(button, MainButton):
        button.click()


def _press_restore(page: QWidget) -> None:
    row = page.findChild(BackupRow)
    button = row.findChild(AnswerButton) if isinstance(row, BackupRow) else None
    if isinstance(button, AnswerButton):
        button.click()
