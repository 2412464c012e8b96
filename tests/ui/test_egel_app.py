"""One run of the app, from the locked window on."""

import gc
import sys
import threading
from contextlib import closing

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from diary.app import _load_qt
from diary.domain.faults import Fault
from diary.egel_app import EgelApp, now
from diary.occasion import Occasion
from diary.services.folders import FolderKind, kind_of
from diary.services.opening import open_diary
from diary.services.wiping import BeyondReach
from diary.ui import closed_work
from diary.ui.closed_work import Wipe
from diary.ui.desk import Destination, PageName
from diary.ui.i18n import Translation
from diary.ui.one_app import Hold
from diary.ui.pages.outcome import WipedPage
from diary.ui.pages.write.page import WritePage
from diary.ui.preferences import Preferences
from diary.ui.tasks import TaskRunner
from diary.ui.theme.look import current_look
from tests.support.disks import fill, small_disk
from tests.support.doors import PASSPHRASE, lock_diary
from tests.support.qt import settle
from tests.support.sound_card import SoundCard
from tests.support.sounds import tone
from tests.support.waiting import Ear

_SOON = 5_000  # milliseconds
_PATIENCE = 20_000  # milliseconds
_A_MOMENT = 20  # milliseconds
#: Room for what is written on this page, and less than a voice note of so long needs.
_PAGES_LEFT = 8
_LONGER_THAN_FITS = 12  # seconds


@pytest.fixture
def started(app: QApplication, tmp_path):
    run = EgelApp(Occasion(tmp_path / "diary"), Preferences(tmp_path, current_look(), Translation(app), app))
    yield run
    gc.enable()
    run.end()


def new_app_has_ended(run):
    """Wait for what was started in its place; this process goes on, unlike that of an app."""
    run._handover.finished.disconnect(run._on_handover_finished)
    has_ended = Ear(run._handover.finished).hears(_SOON)
    for thread in threading.enumerate():
        if "_listen" in thread.name:
            thread.join()
    return has_ended


def test_what_the_start_made_is_not_looked_through_for_garbage(started):
    ear = Ear(started._window.painted)
    _load_qt()
    frozen = gc.get_freeze_count()
    started.start(None)
    assert ear.hears(_SOON)
    assert gc.get_freeze_count() > frozen
    assert not gc.isenabled()


def test_what_needs_the_diary_closed_closes_it_does_it_and_says_what_came_of_it(started, tmp_path):
    folder = tmp_path / "diary"
    lock_diary(folder)
    started.start(None)
    diary = open_diary(folder, PASSPHRASE)
    started._gate.opened.emit(diary)
    started._rooms.closing_requested.emit(Wipe(BeyondReach("/media/stick", 2)))
    started._tasks.wait()
    settle()
    with pytest.raises(Fault), diary.reading():
        pass
    assert kind_of(folder) is FolderKind.EMPTY
    assert started._window.findChild(WipedPage).isVisible()
    said = [label.text() for label in started._window.findChildren(QLabel)]
    assert any("/media/stick" in text for text in said)


def test_a_lock_that_cannot_save_asks_but_sleep_waits_for_no_answer(app, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "true")
    with small_disk(tmp_path / "disk", 4_096) as disk:
        folder = disk / "diary"
        lock_diary(folder)
        run = EgelApp(Occasion(folder), Preferences(tmp_path, current_look(), Translation(app), app))
        run.start(None)
        run._gate.opened.emit(open_diary(folder, PASSPHRASE))
        run._rooms.go(Destination(PageName.WRITE))
        fill(disk)
        run._rooms.findChild(QTextEdit).setPlainText("nog niet bewaard " * 20_000)
        run.lock()
        assert run._handover is None
        assert run._diary is not None
        run._on_sleep_is_near()
        assert new_app_has_ended(run)
        assert run._diary is None
        open_diary(folder, PASSPHRASE).close()
        run.end()


def hears_for(part, seconds):
    """Record, until so many seconds were said."""
    part.record_requested.emit()
    for _ in range(_PATIENCE // _A_MOMENT):
        if part._recording._seconds > seconds:
            return
        QTest.qWait(_A_MOMENT)
    raise AssertionError("nothing was heard")


def test_a_lock_asks_for_what_is_still_said_and_can_not_be_kept(started, tmp_path, monkeypatch):
    folder = tmp_path / "diary"
    lock_diary(folder)
    with SoundCard(tmp_path, monkeypatch).speaking(tone(60)):
        started.start(None)
        diary = open_diary(folder, PASSPHRASE)
        started._gate.opened.emit(diary)
        started._rooms.go(Destination(PageName.WRITE))
        (pages,) = diary._writer.execute("PRAGMA page_count").fetchone()
        diary._writer.execute(f"PRAGMA max_page_count={pages + _PAGES_LEFT}")
        hears_for(started._rooms.findChild(WritePage).attachments, _LONGER_THAN_FITS)
        monkeypatch.setattr(sys, "executable", "true")
        started.lock()
    assert started._handover is None
    diary._writer.execute("PRAGMA max_page_count=1000000")
    started.lock()
    assert new_app_has_ended(started)
    with closing(open_diary(folder, PASSPHRASE)) as diary, diary.reading() as connection:
        assert connection.execute("SELECT count(*) FROM attachment").fetchone() == (1,)


def test_what_is_to_be_wiped_is_wiped_on_a_full_disk_too(app, tmp_path):
    with small_disk(tmp_path / "disk", 4_096) as disk:
        folder = disk / "diary"
        lock_diary(folder)
        run = EgelApp(Occasion(folder), Preferences(tmp_path, current_look(), Translation(app), app))
        run.start(None)
        run._gate.opened.emit(open_diary(folder, PASSPHRASE))
        fill(disk)
        run._rooms.closing_requested.emit(Wipe())
        run._tasks.wait()
        settle()
        assert run._window.findChild(WipedPage).isVisible()
        assert kind_of(folder) is FolderKind.EMPTY
        run.end()


def test_one_app_takes_the_place_of_this_one_however_often_it_is_asked_for(started, monkeypatch):
    monkeypatch.setattr(sys, "executable", "true")
    started._on_closed_work_finished()
    first = started._handover
    started._on_closed_work_finished()
    assert started._handover is first
    assert new_app_has_ended(started)


def test_a_new_diary_is_guarded_while_its_card_is_copied_and_can_be_locked(started, tmp_path):
    folder = tmp_path / "diary"
    started.start(None)
    page = started._gate._first_start.page
    page.passphrase_chosen.emit("wandelende bomen 9 fluiten")
    started._tasks.wait()
    settle()
    assert started._guard is not None
    started._cover()
    started._put_away(1.0)
    open_diary(folder, "wandelende bomen 9 fluiten").close()
    assert not started._gate.has_diary


def test_what_came_of_it_gives_way_to_a_new_app_by_itself(app, tmp_path, monkeypatch):
    folder = tmp_path / "diary"
    lock_diary(folder)
    monkeypatch.setattr(closed_work, "_SHOWN_FOR", 0)
    tasks = TaskRunner()
    work = closed_work.ClosedWork(folder, Hold(folder), tasks, now)
    ear = Ear(work.finished)
    work.start(Wipe())
    tasks.wait()
    assert ear.hears(_SOON)
    assert work.is_done


def test_before_sleep_a_page_that_says_what_came_of_it_is_not_waited_for(started, tmp_path, monkeypatch):
    folder = tmp_path / "diary"
    lock_diary(folder)
    monkeypatch.setattr(sys, "executable", "true")
    started._start_closed_work(Wipe())
    started._on_sleep_is_near()
    assert started._handover is None
    started._tasks.wait()
    settle()
    started._on_sleep_is_near()
    assert new_app_has_ended(started)
