"""Every screen can be shown as a picture, in a process of its own, without a complaint from Qt or Python."""

import os
import subprocess
import sys

import pytest

_SCREENS = {
    "unlock",
    "unlock-damaged",
    "first-start-language",
    "first-start-computer",
    "first-start-passphrase",
    "first-start-card",
    "first-start-done",
    "today",
    "timeline",
    "moments",
    "at-stake",
    "permissions",
    "people",
    "person",
    "promises",
    "topics",
    "meetings",
    "meeting",
    "meeting-after",
    "settings",
    "safety",
    "backups",
    "restore",
    "wipe",
    "new-keys",
    "earlier-versions",
    "bin",
    "write-who",
    "write-feeling",
    "write-what",
    "write-after",
    "share-who",
    "share-what",
    "share-how-long",
    "share-look",
    "share-how",
    "shares",
    "summary-1",
    "summary-2",
}
#: The offscreen screen says so each time a window has a smallest size.
_NOT_A_COMPLAINT = "This plugin does not support propagateSizeHints()"


@pytest.mark.parametrize(("language", "theme", "scale"), [("nl", "light", "100"), ("en", "dark", "200")])
def test_every_screen_is_rendered_without_a_complaint(tmp_path, language, theme, scale):
    command = [sys.executable, "-m", "diary", "demo", "--pictures", str(tmp_path / "pictures")]
    command += ["--language", language, "--theme", theme, "--scale", scale]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    complaints = [line for line in done.stderr.splitlines() if line and line != _NOT_A_COMPLAINT]
    assert (done.returncode, complaints) == (0, [])
    assert {file.stem for file in (tmp_path / "pictures").glob("*.png")} == _SCREENS
    assert (tmp_path / "pictures" / "summary.pdf").read_bytes().startswith(b"%PDF-")
