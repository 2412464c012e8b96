"""The command line, as a real process: it does what it says, and says in one breath why it can't."""

import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from diary import __version__
from diary.domain.faults import ClientCanMend, FaultCode
from diary.services.opening import open_diary
from tests.support.command_line import Terminal
from tests.support.disks import fill, make_read_only, small_disk

_PASSPHRASE = "zeven egels onder de haag"
_LONGEST = 20  # seconds
_SECRET = "what the client wrote"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    home = tmp_path / "home"
    home.mkdir()
    return Terminal(home)


def written(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def count_contacts(folder: Path, passphrase: str) -> int:
    with closing(open_diary(folder, passphrase)) as diary, diary.reading() as connection:
        return connection.execute("SELECT count(*) FROM contact").fetchone()[0]


def test_the_version_is_told(terminal):
    done = terminal.egel("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Egel {__version__}\n", "")


def test_help_tells_what_a_person_can_use_and_nothing_of_our_own(terminal):
    whole, demo = terminal.egel("--help"), terminal.egel("demo", "--help")
    assert (whole.returncode, demo.returncode) == (0, 0)
    assert "--diary" in whole.stdout
    assert {"--contacts", "--passphrase-fd", "--no-window", "--pictures"} <= set(demo.stdout.split())
    assert "--locked-at" not in whole.stdout + demo.stdout
    assert "--reopen" not in whole.stdout + demo.stdout
    assert "--from-start" not in whole.stdout + demo.stdout


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["demo", "--contacts", "many"]])
def test_what_needs_no_window_is_answered_without_loading_one(terminal, words):
    script = (
        f"import sys; sys.argv[1:] = {words!r}\nfrom diary.__main__ import run\ntry:\n    run()\nexcept SystemExit:\n"
        "    sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert terminal.python(script).returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["demo", "--contacts", "-3"], "a number from 0 on, not -3"),
        (["demo", "--contacts", "many"], "a number from 0 on, not many"),
        (["demo", "--contacts", "9" * 5000], "a number from 0 on"),
        (["demo", "--language", "fr"], "nl or en, not fr"),
        (["demo", "--no-window"], "--no-window needs --diary and --passphrase-fd"),
        (["demo", "--no-window", "--diary", "d"], "--no-window needs --diary and --passphrase-fd"),
        (["demo", "--no-window", "--pictures", "p"], "not allowed with argument --no-window"),
        (["demo", "--contacts", "5"], "go with --no-window"),
        (["demo", "--diary", "d"], "go with --no-window"),
        (["--diary", "d", "demo"], "go with --no-window"),
        (["--diary", "~nobody-of-this-name/d"], "there is no such home"),
    ],
)
def test_a_slip_in_the_words_is_told_and_nothing_is_done(terminal, words, said):
    done = terminal.egel(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert written(terminal.folder) == set()


@pytest.mark.parametrize(
    ("words", "language", "start"),
    [
        ([], "en_GB.UTF-8", "Egel needs a screen"),
        (["demo"], "en_GB.UTF-8", "Egel needs a screen"),
        (["--diary", "elsewhere"], "en_GB.UTF-8", "Egel needs a screen"),
        ([], "nl_BE.UTF-8", "Egel heeft een scherm nodig"),
        (["demo"], "nl_NL.UTF-8", "Egel heeft een scherm nodig"),
        ([], "fr_BE.UTF-8", "Egel needs a screen"),
        ([], "C", "Egel needs a screen"),
    ],
)
def test_without_a_screen_one_sentence_says_so(tmp_path, words, language, start):
    terminal = Terminal(tmp_path, language)
    done = terminal.egel(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(start)
    assert done.stderr.endswith(".\n")
    assert done.stderr.count("\n") == 1
    assert written(tmp_path) == set()


@pytest.mark.parametrize(
    "promised",
    [{"DISPLAY": ":54321"}, {"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ":54321", "QT_QPA_PLATFORM": "xcb"}],
    ids=["a server that is gone", "no server", "both"],
)
def test_a_screen_that_was_promised_and_is_not_there_is_told_the_same(terminal, promised):
    done = terminal.egel(**promised)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Egel needs a screen")
    assert done.stderr.count("\n") == 1


def test_what_else_keeps_a_window_away_is_told_as_qt_does(terminal):
    done = terminal.egel(QT_QPA_PLATFORM="nonsense")
    assert done.returncode == 2
    assert 'Could not find the Qt platform plugin "nonsense"' in done.stderr


@pytest.mark.parametrize(("count", "ending"), [(0, b""), (37, b"\n"), (5, b"\r\n")])
def test_a_made_up_diary_opens_with_the_passphrase_it_was_given(terminal, count, ending):
    folder = terminal.folder / "new" / "diary"
    done = terminal.egel(
        *("demo", "--no-window", "--diary", str(folder), "--contacts", str(count)),
        passphrase=_PASSPHRASE.encode() + ending,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert count_contacts(folder, _PASSPHRASE) == count
    assert not {path for path in folder.rglob("*") if path.stat().st_mode & 0o077}


def test_without_a_number_the_story_is_told(terminal):
    folder = terminal.folder / "diary"
    done = terminal.egel("demo", "--no-window", "--diary", "diary", passphrase=b"egel")
    assert (done.returncode, done.stderr) == (0, "")
    assert count_contacts(folder, "egel") > 20


def test_a_made_up_diary_needs_no_qt(terminal):
    script = (
        "import os, sys; reading, writing = os.pipe(); os.write(writing, b'egel'); os.close(writing)\n"
        "sys.argv[1:] = ['demo', '--no-window', '--diary', 'd', '--contacts', '1', '--passphrase-fd', str(reading)]\n"
        "from diary.__main__ import run\n"
        "code = run()\n"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert terminal.python(script).returncode == 0


def refused(terminal: Terminal, folder: Path, passphrase: bytes = b"egel") -> str:
    """What is said when a made-up diary is not written."""
    before = written(folder) if folder.is_dir() else None
    done = terminal.egel("demo", "--no-window", "--diary", str(folder), "--contacts", "3", passphrase=passphrase)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert (written(folder) if folder.is_dir() else None) == before
    return done.stderr


def test_a_folder_with_something_in_it_is_left_alone(terminal):
    folder = terminal.folder / "photos"
    folder.mkdir()
    (folder / "holiday.jpg").write_bytes(b"sun")
    said = refused(terminal, folder)
    assert said == (
        "There are other things in this folder. Nothing was changed there. Choose an empty folder for your diary.\n"
    )
    assert (folder / "holiday.jpg").read_bytes() == b"sun"


def test_it_is_said_in_the_language_of_the_computer(terminal):
    (terminal.folder / "photos").mkdir()
    (terminal.folder / "photos" / "holiday.jpg").touch()
    said = refused(Terminal(terminal.folder, "nl_NL.UTF-8"), terminal.folder / "photos")
    assert said.startswith("In deze map staan andere dingen.")


def test_a_diary_that_is_there_already_is_left_alone(terminal):
    folder = terminal.folder / "diary"
    terminal.egel("demo", "--no-window", "--diary", "diary", "--contacts", "2", passphrase=b"egel")
    assert refused(terminal, folder, b"another").startswith("There is a diary in this folder already.")
    assert count_contacts(folder, "egel") == 2
    with pytest.raises(ClientCanMend) as refusal:
        open_diary(folder, "another")
    assert refusal.value.code is FaultCode.WRONG_PASSPHRASE


def test_a_file_in_the_place_of_the_folder_is_left_alone(terminal):
    file = terminal.folder / "diary"
    file.write_text("a letter")
    refused(terminal, file)
    assert file.read_text() == "a letter"


def test_a_folder_that_cannot_be_written_is_told(terminal, tmp_path):
    with small_disk(tmp_path / "disk", kibibytes=64) as disk:
        make_read_only(disk)
        assert refused(terminal, disk / "diary").startswith("This could not be saved: nothing can be written here.")


def test_a_full_disk_is_told(terminal, tmp_path):
    with small_disk(tmp_path / "disk", kibibytes=64) as disk:
        fill(disk)
        assert refused(terminal, disk / "diary").startswith("This was not saved: the disk is full.")


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        (b"", "There is no passphrase yet."),
        (b"\n", "There is no passphrase yet."),
        (b"x" * 2000, "This passphrase is too long."),
        (b"x" * 20_000, "This passphrase is too long."),
        (b"\xff\xfe" + _SECRET.encode(), "The passphrase could not be read."),
    ],
)
def test_a_passphrase_that_will_not_do_is_told_and_never_shown(terminal, passphrase, said):
    told = refused(terminal, terminal.folder / "diary", passphrase)
    assert told.startswith(said)
    assert _SECRET not in told
    assert written(terminal.folder) == set()


@pytest.mark.parametrize("descriptor", ["99", "99999999999999"])
def test_a_descriptor_that_is_not_there_is_told(terminal, descriptor):
    done = terminal.egel("demo", "--no-window", "--diary", "diary", "--passphrase-fd", descriptor)
    assert done.returncode == 1
    assert done.stderr.startswith("The passphrase could not be read.")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("place", ["20,30,900,700,0", "-1200,30,900,700,1", "nonsense", ""])
def test_an_app_that_follows_another_says_when_its_window_is_shown(terminal, place):
    command = [sys.executable, "-m", "diary", "--diary", "diary", f"--locked-at={place}"]
    surroundings = terminal.surroundings(QT_QPA_PLATFORM="offscreen")
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=terminal.folder, env=surroundings, stdout=pipe, stderr=pipe) as app:
        watchdog = threading.Timer(_LONGEST, app.kill)
        watchdog.start()
        try:
            assert app.stdout.read() == b"shown\n", "and then the pipe has ended"
            assert app.poll() is None
        finally:
            watchdog.cancel()
            app.kill()
        assert b"Traceback" not in app.stderr.read()


_ENDS_ONCE_PAINTED = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from diary import egel_app
from diary.app import main
egel_app.EgelApp._on_window_painted = lambda _: QApplication.quit()
raise SystemExit(main(["--diary", "diary"]))
"""


def test_an_app_that_follows_nobody_says_nothing(terminal):
    done = terminal.python(_ENDS_ONCE_PAINTED)
    assert (done.returncode, done.stdout) == (0, "")


_START = """
import sys, threading
from diary.app import keep_words_out_of_traces
keep_words_out_of_traces()
def wrong():
    raise ValueError("what the client wrote")
"""
_IN_A_SLOT = """
from PySide6.QtCore import QObject
class Page(QObject):
    def on_named(self):
        wrong()
page = Page()
page.objectNameChanged.connect(page.on_named)
page.setObjectName("x")
"""


@pytest.mark.parametrize(
    "how",
    [
        "wrong()",
        "thread = threading.Thread(target=wrong)\nthread.start()\nthread.join()",
        "class Gone:\n    def __del__(self):\n        wrong()\nGone()",
        _IN_A_SLOT,
        "try:\n    wrong()\nexcept ValueError as error:\n    raise KeyError from error",
    ],
    ids=["outside", "in a thread", "at the end of an object", "in a slot", "one from another"],
)
def test_a_bug_is_told_by_kind_and_place_without_a_word_of_the_diary(terminal, how):
    told = terminal.python(_START + how).stderr
    assert told.splitlines()[-1] in {"ValueError", "KeyError"}
    assert 'File "<string>", line' in told
    assert _SECRET not in told


def test_stopping_it_from_the_terminal_leaves_no_trace(terminal):
    assert terminal.python(_START + "raise KeyboardInterrupt").stderr == ""
