"""What is read in beside the locked screen: no library of Qt's own is ever loaded in another thread."""

import subprocess
import sys

#: Shows the first screen, waits until all is read in, and prints what of Qt was loaded elsewhere than where it belongs.
_SCRIPT = """
import sys
import threading
from pathlib import Path

elsewhere = []


def note(event, arguments):
    if event == "import" and arguments[0].startswith("PySide6."):
        if threading.current_thread() is not threading.main_thread():
            elsewhere.append(arguments[0])


sys.addaudithook(note)

from PySide6.QtWidgets import QApplication
from diary.ui.theme.look import Look
from tests.support.doors import Door

application = QApplication(sys.argv)
look = Look()
look.apply(application)
door = Door(Path(sys.argv[1])).show()
assert "diary.ui.locking.guard" not in sys.modules
door.gate.warm_up()
door.wait()
assert "diary.ui.locking.guard" in sys.modules
print(*elsewhere)
door.close()
"""


def test_nothing_of_qt_is_loaded_in_another_thread(tmp_path):
    """Qt's D-Bus ended the app when it was, at one start in four with a screen reader."""
    command = [sys.executable, "-c", _SCRIPT, str(tmp_path / "diary")]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.stderr == ""
    assert run.stdout.split() == []
