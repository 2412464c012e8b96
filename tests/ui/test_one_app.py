"""A diary is open in one app at a time, and a second one brings the first to the front. With real processes."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from diary.services.folders import FolderKind, kind_of
from diary.ui.one_app import Hold
from tests.support.disks import fill, make_read_only, small_disk
from tests.support.holder import OtherApp
from tests.support.qt import settle

_LONGEST = 10_000  # milliseconds
#: As Qt writes it: process, program, computer, and the numbers of that computer and of its start.
_FROM_ELSEWHERE = "4242\negel\nlibrary-pc\n0123456789abcdef0123456789abcdef\n01234567-89ab-cdef-0123-456789abcdef\n"


@pytest.fixture
def other_app(tmp_path: Path) -> Iterator[Callable[[], OtherApp]]:
    """Starts another app on the same folder."""
    with ExitStack() as ending:

        def start() -> OtherApp:
            app = OtherApp(tmp_path)
            ending.callback(app.ends)
            return app

        yield start


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_first_app_takes_the_diary_and_the_second_is_refused(other_app):
    assert other_app().says() == "taken"
    assert other_app().says() == "refused"


def test_a_diary_may_stay_open_for_days(other_app, tmp_path):
    assert other_app().says() == "taken"
    os.utime(tmp_path / "lock", (0, 0))
    assert other_app().says() == "refused"


def test_the_first_app_hears_the_second_knock_and_no_knock_stays(other_app, tmp_path):
    first = other_app()
    assert first.says() == "taken"
    for _ in range(3):
        assert other_app().says() == "refused"
        assert first.says() == "knocked"
    assert names(tmp_path) == {"lock"}


def test_an_app_in_this_process_hears_the_knock_of_another(other_app, tmp_path):
    hold = Hold(tmp_path)
    heard = QSignalSpy(hold.knocked)
    assert hold.take()
    assert other_app().says() == "refused"
    assert heard.count() or heard.wait(_LONGEST)
    assert names(tmp_path) == {"lock"}
    hold.release()


def test_asking_whether_it_is_taken_knocks_and_takes_nothing(other_app, tmp_path):
    hold = Hold(tmp_path)
    assert not hold.is_taken_elsewhere()
    holder = other_app()
    assert holder.says() == "taken"
    assert hold.is_taken_elsewhere()
    assert holder.says() == "knocked"
    holder.is_killed()
    assert not hold.is_taken_elsewhere()
    assert other_app().says() == "taken"


def test_what_this_app_holds_is_not_taken_elsewhere(tmp_path):
    hold = Hold(tmp_path)
    assert hold.take()
    assert not hold.is_taken_elsewhere()
    hold.release()


def test_a_diary_let_go_is_taken_by_the_next(other_app, tmp_path):
    first = other_app()
    assert first.says() == "taken"
    first.lets_go()
    assert first.says() == "released"
    assert names(tmp_path) == set()
    assert other_app().says() == "taken"


def test_the_lock_of_a_killed_app_is_no_lock(other_app):
    killed = other_app()
    assert killed.says() == "taken"
    killed.is_killed()
    assert other_app().says() == "taken"


@pytest.mark.parametrize(
    "left", [_FROM_ELSEWHERE, "", "4242\n", "\x00" * 60], ids=["elsewhere", "empty", "cut", "zeros"]
)
def test_a_lock_that_nobody_stands_behind_is_no_lock(other_app, tmp_path, left):
    """A stick pulled out of another computer; a computer that went off before the file was written whole."""
    (tmp_path / "lock").write_text(left)
    assert other_app().says() == "taken"
    assert other_app().says() == "refused"


def test_a_diary_taken_already_is_taken(tmp_path):
    hold = Hold(tmp_path)
    assert hold.take()
    assert hold.take()
    hold.release()
    assert names(tmp_path) == set()


def test_letting_go_of_what_is_not_held_does_nothing(other_app, tmp_path):
    assert other_app().says() == "taken"
    Hold(tmp_path).release()
    assert other_app().says() == "refused"


def test_a_knock_that_nobody_answered_is_gone_once_the_diary_is_taken(tmp_path):
    (tmp_path / "knock").touch()
    hold = Hold(tmp_path)
    assert hold.take()
    assert names(tmp_path) == {"lock"}
    hold.release()


def test_a_knock_at_the_last_moment_does_not_stay(tmp_path):
    hold = Hold(tmp_path)
    assert hold.take()
    (tmp_path / "knock").touch()
    hold.release()
    assert names(tmp_path) == set()


def test_after_letting_go_no_knock_is_heard(tmp_path):
    hold = Hold(tmp_path)
    heard = QSignalSpy(hold.knocked)
    assert hold.take()
    hold.release()
    (tmp_path / "knock").touch()
    settle()
    assert heard.count() == 0


def test_other_changes_in_the_folder_are_no_knock(tmp_path):
    hold = Hold(tmp_path)
    heard = QSignalSpy(hold.knocked)
    assert hold.take()
    (tmp_path / "diary-1.db-wal").touch()
    (tmp_path / "knock").touch()
    assert heard.wait(_LONGEST)
    assert heard.count() == 1
    hold.release()


def test_the_files_of_a_hold_make_no_diary_and_no_foreign_folder(other_app, tmp_path):
    assert other_app().says() == "taken"
    (tmp_path / "knock").touch()
    assert kind_of(tmp_path) is FolderKind.EMPTY


def test_a_folder_that_can_only_be_read_may_be_read(tmp_path):
    with small_disk(tmp_path / "disk", kibibytes=64) as disk:
        make_read_only(disk)
        hold = Hold(disk)
        assert hold.take()
        hold.release()
        assert names(disk) == set()


def test_a_diary_on_a_full_disk_may_be_read(tmp_path):
    with small_disk(tmp_path / "disk", kibibytes=64) as disk:
        fill(disk)
        hold = Hold(disk)
        assert hold.take()
        hold.release()
        assert names(disk) == {"filler"}


def test_the_lock_says_nothing_of_the_client(other_app, tmp_path):
    assert other_app().says() == "taken"
    first, program, *_ = (tmp_path / "lock").read_text().splitlines()
    assert first.isdigit()
    assert program.startswith("python")
    assert str(tmp_path) not in (tmp_path / "lock").read_text()
