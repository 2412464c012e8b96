"""The old app ends when the new window is there, and never waits for what doesn't come. With real processes."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from diary.ui.handover import Handover, WindowPlace
from tests.support.waiting import Ear

_ROOT = Path(__file__).resolve().parents[2]
_PLACE = WindowPlace(QRect(-1200, 40, 900, 700))
_LONGEST = 10_000  # milliseconds
_AT_ONCE = 2_000  # milliseconds: far less than the wait it is compared with
_STAYS = "import time; time.sleep(60)"
#: What a new app writes down of how it was started.
_TELLS = """
import json, os, sys
told = {"pid": os.getpid(), "words": sys.argv[1:], "folder": os.getcwd(), "surroundings": dict(os.environ)}
open(%r, "w").write(json.dumps(told))
"""

Spied = tuple[Handover, Ear]


class NewApp:
    """Stands for the fresh, locked app: does what `script` says, after writing down how it was started."""

    def __init__(self, folder: Path) -> None:
        self._notes = folder / "told.json"

    def command(self, script: str) -> list[str]:
        return [sys.executable, "-c", _TELLS % str(self._notes) + script]

    def told(self) -> dict:
        return json.loads(self._notes.read_text())

    def ends(self) -> None:
        with suppress(FileNotFoundError, ValueError, ProcessLookupError):
            os.kill(self.told()["pid"], signal.SIGKILL)


@pytest.fixture
def new_app(tmp_path: Path) -> Iterator[NewApp]:
    app = NewApp(tmp_path)
    yield app
    app.ends()


@pytest.fixture
def handed_over(new_app: NewApp) -> Callable[..., Spied]:
    """Starts a new app that does as the script says; gives the handover and what it has told."""

    def start(script: str, *arguments: str, longest_wait: int = 60_000) -> Spied:
        handover = Handover(arguments, app=new_app.command(script), longest_wait=longest_wait)
        finished = Ear(handover.finished)
        handover.start(_PLACE)
        return handover, finished

    return start


def test_it_is_finished_once_the_new_window_is_shown(handed_over):
    _handover, finished = handed_over("print('shown', flush=True);" + _STAYS)
    assert finished.hears(_LONGEST)
    assert finished.count == 1


def test_another_line_of_the_new_app_does_not_count(handed_over):
    _handover, finished = handed_over("print('a warning', flush=True);" + _STAYS)
    assert not finished.hears(1_000)


def test_a_new_window_that_never_comes_is_not_waited_for(handed_over):
    _handover, finished = handed_over(_STAYS, longest_wait=200)
    assert finished.hears(_LONGEST)


def test_where_there_is_no_time_nothing_is_waited_for(handed_over):
    _handover, finished = handed_over(_STAYS, longest_wait=0)
    assert finished.hears(_AT_ONCE)


def test_the_wait_is_five_seconds(handed_over, new_app):
    handover = Handover((), app=new_app.command(_STAYS))
    finished = Ear(handover.finished)
    handover.start(_PLACE)
    assert not finished.hears_again(4_500)
    assert finished.hears_again(1_500)


def test_a_new_app_that_ends_at_once_is_not_waited_for(handed_over):
    _handover, finished = handed_over("sys.exit(3)")
    assert finished.hears(_LONGEST)


def test_an_app_that_cannot_start_is_not_waited_for(tmp_path):
    handover = Handover((), app=[str(tmp_path / "gone")], longest_wait=60_000)
    finished = Ear(handover.finished)
    handover.start(_PLACE)
    assert finished.hears(_AT_ONCE)


def test_shown_and_too_late_finish_it_only_once(handed_over):
    _handover, finished = handed_over("print('shown', flush=True);" + _STAYS, longest_wait=1_000)
    assert finished.hears(_LONGEST)
    assert not finished.hears_again(1_500)
    assert finished.count == 1


def test_the_new_app_is_told_the_folder_and_the_place_and_nothing_else(handed_over, new_app):
    _handover, finished = handed_over("", "--diary", "/somewhere/diary")
    assert finished.hears(_LONGEST)
    assert new_app.told()["words"] == ["--diary", "/somewhere/diary", "--locked-at=-1200,40,900,700,0"]


def test_modules_that_lie_about_where_the_old_app_was_started_are_not_run(handed_over, new_app, tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('a stranger')")
    monkeypatch.chdir(tmp_path)
    _handover, finished = handed_over("")
    assert finished.hears(_LONGEST)
    assert new_app.told()["folder"] == str(_ROOT)


def test_a_frozen_app_starts_itself_and_unpacks_itself_anew(new_app, tmp_path, monkeypatch):
    program = tmp_path / "egel"
    program.write_text(f"#!{sys.executable}\n" + new_app.command("")[-1])
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    handover = Handover(("--diary", "/somewhere"))
    finished = Ear(handover.finished)
    handover.start(_PLACE)
    assert finished.hears(_LONGEST)
    assert new_app.told()["words"] == ["--diary", "/somewhere", "--locked-at=-1200,40,900,700,0"]
    assert new_app.told()["surroundings"]["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_shown_counts_after_other_lines_too(handed_over):
    _handover, finished = handed_over("print('a warning'); print('shown', flush=True);" + _STAYS)
    assert finished.hears(_LONGEST)


def said_by(script: str, *, reads: bool = True) -> tuple[bytes, bytes, int]:
    """What an app says to the one that started it, what it says to the terminal, and its exit code."""
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, cwd=_ROOT, stdin=-1, stdout=-1, stderr=-1) as app:
        watchdog = threading.Timer(_LONGEST / 1_000, app.kill)
        watchdog.start()
        said = app.stdout.read() if reads else b""
        app.stdout.close()
        # Only now may it go on: the pipe had ended while it was still alive.
        app.stdin.close()
        told = app.stderr.read()
        watchdog.cancel()
        return said, told, app.wait()


def test_the_new_app_says_shown_and_lets_go_of_the_pipe():
    script = (
        "import sys; from diary.ui.handover import say_shown; say_shown();"
        "sys.stdin.read(); print('more', flush=True); sys.stdout.flush()"
    )
    assert said_by(script) == (b"shown\n", b"", 0)


def test_an_old_app_that_is_gone_already_troubles_nobody():
    script = (
        "import sys; from diary.ui.handover import say_shown; sys.stdin.read(); say_shown();"
        "print('more', flush=True); print('at the end')"
    )
    assert said_by(script, reads=False) == (b"", b"", 0)


def test_without_an_output_at_all_nothing_breaks():
    script = "import os; os.close(1); from diary.ui.handover import say_shown; say_shown()"
    assert said_by(script) == (b"", b"", 0)


@pytest.mark.parametrize("place", [_PLACE, WindowPlace(QRect(0, 0, 1280, 820), maximised=True)])
def test_a_place_is_read_as_it_was_written(place):
    assert WindowPlace.from_argument(place.as_argument()) == place


@pytest.mark.parametrize(
    "text",
    [
        "",
        "here",
        "1,2,3,4",
        "1,2,3,4,5,6",
        "1,2,3,x,0",
        "1,2,3,1e3,0",
        "1,2,99999999999,4,0",
        "1,2,0,4,0",
        "1,2,3,-4,0",
    ],
)
def test_what_is_no_place_is_none(text):
    assert WindowPlace.from_argument(text) is None


_MAIN, _RIGHT = QRect(0, 0, 1920, 1050), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    "rect",
    [QRect(0, 0, 1920, 1050), QRect(1500, 100, 900, 700), QRect(2000, 300, 1200, 724)],
    ids=["all of one screen", "across two", "the second"],
)
def test_a_window_that_can_be_seen_whole_stays_where_it_stood(rect):
    assert WindowPlace(rect).within([_MAIN, _RIGHT]).rect == rect


@pytest.mark.parametrize(
    ("rect", "seen"),
    [
        (QRect(-1200, 40, 900, 700), QRect(0, 40, 900, 700)),
        (QRect(2500, 800, 900, 700), QRect(2300, 324, 900, 700)),
        (QRect(-50, -50, 5000, 5000), QRect(0, 0, 1920, 1050)),
        (QRect(90_000, 90_000, 900, 700), QRect(1020, 350, 900, 700)),
    ],
    ids=["left of everything", "over the edge of the second", "larger than all", "far away"],
)
def test_a_window_that_cannot_be_seen_whole_is_moved_to_where_it_can(rect, seen):
    assert WindowPlace(rect).within([_MAIN, _RIGHT]).rect == seen


def test_a_moved_window_stays_maximised():
    assert WindowPlace(QRect(-1200, 40, 900, 700), maximised=True).within([_MAIN]).maximised
