"""Another app that wants a diary: `python -m tests.support.holder FOLDER`.

It says "taken" or "refused", and "knocked" whenever somebody knocks; a line on its standard input lets the diary go.
"""

import subprocess
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from diary.ui.one_app import Hold

_ROOT = Path(__file__).resolve().parents[2]


class Holder(QObject):
    """Takes the diary and keeps it."""

    told_to_let_go = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.hold = Hold(folder, self)
        self.hold.knocked.connect(self._on_hold_knocked)
        self.told_to_let_go.connect(self._on_told_to_let_go)
        say("taken" if self.hold.take() else "refused")
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        sys.stdin.readline()
        self.told_to_let_go.emit()

    def _on_hold_knocked(self) -> None:
        say("knocked")

    def _on_told_to_let_go(self) -> None:
        self.hold.release()
        say("released")
        QCoreApplication.quit()


class OtherApp:
    """The same, seen from the test."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.support.holder", str(folder)]
        pipe = subprocess.PIPE
        self._run = subprocess.Popen(command, cwd=_ROOT, stdin=pipe, stdout=pipe, text=True)

    def says(self) -> str:
        """The next thing it says; nothing when it has ended."""
        return self._run.stdout.readline().strip()

    def lets_go(self) -> None:
        """Have it release the diary and end."""
        self._run.stdin.write("\n")
        self._run.stdin.flush()

    def is_killed(self) -> None:
        """End it as a crash would."""
        self._run.kill()
        self._run.wait()

    def ends(self) -> None:
        """See it gone."""
        self._run.kill()
        self._run.communicate()


def say(word: str) -> None:
    """One word to whoever started this."""
    print(word, flush=True)


if __name__ == "__main__":
    application = QCoreApplication(sys.argv)
    holder = Holder(Path(sys.argv[1]))
    sys.exit(application.exec())
