"""Backups as a client sees them: listed, made, looked at, and compared before a day is put back."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from diary.domain.backups import Backup, BackupKind, BackupPlace
from diary.domain.language import Language
from diary.domain.topics import Topic
from diary.services.backup_making import make_backup
from diary.services.backups import back_up, backups
from diary.services.opening import change_passphrase, open_diary
from diary.services.restoring import KeysNow
from diary.services.safety import safety_kept
from diary.services.topics import record_topic
from diary.ui.closed_work import PutBack
from diary.ui.controllers.backups import BackupsController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.backups.row import BackupRow, BackupView
from diary.vault.set_aside import set_aside
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.disks import fill, small_disk
from tests.support.doors import PASSPHRASE, lock_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, name_of, nameless, too_small


class Room:
    """The backups page of an open diary."""

    def __init__(self, desk):
        self.desk = desk
        self.controller = BackupsController(desk)
        self.heard = listen_to(self.controller)
        self.closing = []
        self.controller.closing_requested.connect(self.closing.append)
        self.page = self.controller.page
        self.window = show_in_window(self.controller, 1064, 820)
        self.show()

    def show(self):
        self.controller.show_record(0)
        self.wait()

    def wait(self):
        for _ in range(3):
            self.desk.tasks.wait()
            settle()

    def buttons(self, name):
        found = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]
        return [each for each in found if name_of(each) == name]

    def press(self, name):
        self.buttons(name)[0].click()
        self.wait()

    def texts(self):
        return "\n".join(each.text() for each in self.page.findChildren(QLabel) if each.isVisible())

    def close(self):
        self.controller.keep()
        for task in self.closing:
            task.restorable.close()


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def room(diary, tmp_path):
    with desk_on(diary, tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(desk)
        yield room
        room.close()
        desk.preferences.choose_text_size(100)


def test_files_of_a_damaged_diary_are_shown_as_what_they_are(room, diary):
    assert "Files of a damaged diary" not in room.texts()
    for days in (0, 0, 3):
        set_aside(diary.folder, NOW.date() - timedelta(days=days))
    room.show()
    assert "Files of a damaged diary" in room.texts()
    assert "Set aside: today, " in room.texts()
    assert "They stay until you replace all keys or wipe your diary." in room.texts()
    room.press("Choose a folder or a stick")
    assert "Files of a damaged diary" not in room.texts()


def test_while_there_is_none_that_is_said_and_one_can_be_made(room, diary):
    assert "There is none yet." in room.texts()
    room.press("Make one now")
    assert "Today" in room.texts()
    assert "0 things written down" in room.texts()
    assert "On this computer. Opened and counted today." in room.texts()
    assert len(backups(diary)) == 1
    assert len(room.heard.done) == 1


def test_each_backup_is_listed_with_its_day_newest_first(room, diary):
    for days in (0, 1, 9):
        back_up(diary, NOW - timedelta(days=days))
    room.show()
    lines = room.texts().splitlines()
    assert [line for line in lines if line in {"Today", "Yesterday", "8 November"}] == [
        "Today",
        "Yesterday",
        "8 November",
    ]


def test_of_two_of_one_day_the_hour_is_told_too(room, diary):
    back_up(diary, NOW - timedelta(days=1))
    back_up(diary, NOW)
    make_backup(diary.vault, BackupKind.BEFORE_RESTORE, NOW + timedelta(hours=1), alone=diary.alone())
    room.show()
    lines = room.texts().splitlines()
    assert [line for line in lines if line.startswith(("Today", "Yesterday"))] == [
        "Today, 15:05, before a day was put back",
        "Today, 14:05",
        "Yesterday",
    ]


@pytest.mark.parametrize(
    ("size", "told"), [(99_999, "a small file"), (100_000, "0.1 MB"), (1_160_000, "1.2 MB"), (2_345_000_000, "2.3 GB")]
)
def test_how_large_it_is_is_told_in_words_that_people_know(look, size, told):
    backup = Backup(Path("a"), BackupPlace.DIARY, BackupKind.DAILY, NOW.date(), size)
    row = BackupRow(BackupView(backup, "today", ""), has_line=False, can_check=False)
    assert told in [text.text() for text in row.findChildren(QLabel)]


def test_a_backup_can_be_looked_at_byte_by_byte(room, diary):
    back_up(diary, NOW - timedelta(days=1))
    room.show()
    room.press("Check: Yesterday")
    assert "Opened and counted today." in room.texts()
    assert room.heard.done


def test_a_damaged_backup_is_listed_as_such_and_cannot_be_put_back(room, diary):
    made = back_up(diary, NOW - timedelta(days=1))
    made.path.write_bytes(made.path.read_bytes()[:-200])
    room.show()
    assert "Damaged. This one can no longer be put back." in room.texts()
    assert not room.buttons("Put back: Yesterday")


def test_on_a_full_disk_the_reason_is_told_and_the_list_stays(tmp_path):
    with small_disk(tmp_path / "stick", 4096) as disk:
        diary = make_diary(disk / "diary")
        with desk_on(diary, tmp_path / "settings", Language.ENGLISH) as desk:
            room = Room(desk)
            filler = fill(disk)
            room.press("Make one now")
            assert "No backup was made: the disk is full." in room.texts()
            filler.unlink()
            room.press("Make one now")
            assert "the disk is full" not in room.texts()
            room.close()
        diary.close()


def test_before_a_day_is_put_back_both_sides_are_shown(room, diary):
    back_up(diary, NOW - timedelta(days=1))
    record_topic(diary, Topic(what="de huur"))
    room.show()
    room.press("Put back: Yesterday")
    assert "Do you want to go back to this day?" in room.texts()
    assert "1 thing to discuss" in room.texts()
    assert "0 things to discuss" in room.texts()
    # Of what is on neither side nothing is said.
    assert "0 contacts" not in room.texts()
    assert "Your passphrase and your card stay the same." in room.texts()
    assert not room.closing
    room.press("Put this day back")
    (task,) = room.closing
    assert isinstance(task, PutBack)
    assert task.restorable.keys is KeysNow.AS_BEFORE


def test_thinking_better_of_it_changes_nothing_and_closes_the_backup(room, diary):
    back_up(diary, NOW - timedelta(days=1))
    room.show()
    room.press("Put back: Yesterday")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    room.wait()
    assert "Your backups" in room.texts()
    assert not room.closing


def test_a_changed_passphrase_does_not_keep_a_backup_from_opening(room, diary):
    back_up(diary, NOW - timedelta(days=1))
    change_passphrase(diary, "wandelende bomen 9 fluiten")
    room.show()
    room.press("Put back: Yesterday")
    assert "Do you want to go back to this day?" in room.texts()


def test_a_backup_of_another_diary_is_asked_for_its_secret_and_told_from_this_one(room, tmp_path):
    lock_diary(tmp_path / "other")
    with closing(open_diary(tmp_path / "other", PASSPHRASE)) as other:
        made = back_up(other, NOW)
    room.controller._restore.begin_with(made.path)
    room.page.setCurrentWidget(room.controller._restore.page)
    room.wait()
    assert "Is it you?" in room.texts()
    field = next(each for each in room.page.findChildren(QLineEdit) if each.isVisible())
    field.setText("niet deze")
    room.press("Open this backup")
    assert "That is not the passphrase." in room.texts()
    field.setText(PASSPHRASE)
    room.press("Open this backup")
    assert "This is a backup of another diary." in room.texts()
    assert "the passphrase and the card of that day open it" in room.texts()


def test_a_second_place_is_chosen_folder_by_folder_and_can_be_undone(room, diary, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "stick").mkdir()
    room.press("Choose a folder or a stick")
    room.press("My own folder")
    room.press("stick")
    room.press("Choose this folder")
    assert safety_kept(diary).second_backup_place == str(tmp_path / "stick")
    room.press("Make one now")
    assert "On your second place." in room.texts()
    assert list((tmp_path / "stick").iterdir())
    room.press("No second place")
    assert safety_kept(diary).second_backup_place == ""
    room.heard.undo()
    assert safety_kept(diary).second_backup_place == str(tmp_path / "stick")


def test_escape_goes_out_of_a_folder_then_back_to_the_list_then_to_the_settings(room, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    room.press("Choose a folder or a stick")
    room.press("My own folder")
    for text in ("Choose a place", "Your backups"):
        QTest.keyClick(room.controller._list, Qt.Key.Key_Escape)
        settle()
        assert text in room.texts()
    QTest.keyClick(room.controller._list, Qt.Key.Key_Escape)
    assert room.heard.gone_to == [Destination(PageName.SETTINGS)]


def test_a_second_place_that_is_gone_is_told_calmly(room, diary, tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    room.controller._on_page_place_chosen(place)
    shutil.rmtree(place)
    room.show()
    assert "The second place is not there now." in room.texts()
    room.press("Make one now")
    assert len(backups(diary)) == 1


@pytest.mark.parametrize(("width", "per_cent"), [(1064, 100), (700, 100), (700, 200)])
def test_nothing_is_cut_off_or_without_a_name(room, diary, width, per_cent):
    back_up(diary, NOW - timedelta(days=1))
    room.desk.preferences.choose_text_size(per_cent)
    room.window.resize(width, 820)
    room.show()
    for press in ("Put back: Yesterday", None):
        assert not cut_off(room.page)
        assert not nameless(room.page)
        assert not too_small(room.page)
        if press:
            room.press(press)
