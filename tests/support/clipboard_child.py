"""A program with a field and the screen's clipboard; as the open diary has it when it is started with "egel".

Reads a command a line as JSON and answers each with JSON. Its clock goes on only when it is told to.
"""

import json
import sys
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from diary.ui.clipboard import CopiedText

_MODES: Final = {"copied": QClipboard.Mode.Clipboard, "selected": QClipboard.Mode.Selection}


class Program(QObject):
    """Does as it is told."""

    def __init__(self, *, is_egel: bool) -> None:
        super().__init__()
        self._seconds = 0.0
        self._clipboard = QApplication.clipboard()
        self._field = QLineEdit()
        self._copied = CopiedText(self._clipboard, self, clock=lambda: self._seconds, tick=0) if is_egel else None
        self._listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._listener.activated.connect(self._on_command)

    def copy(self, text: str) -> None:
        """Write into the field, and press the keys that copy it."""
        self.select(text)
        QTest.keyClick(self._field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    def select(self, text: str) -> None:
        """Write into the field and select it, which X11 takes for something to be pasted."""
        self._field.show()
        self._field.setText(text)
        QTest.keyClick(self._field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def pass_by(self, seconds: float) -> None:
        """Let time go by."""
        self._seconds += seconds
        QTest.qWait(1)

    def forget(self) -> None:
        """What locking does."""
        self._copied.forget()

    def read(self, how: str) -> dict[str, object]:
        """What lies in the clipboard for any program: its text, and what else it says of itself."""
        found = self._clipboard.mimeData(_MODES[how])
        marks = {name: bytes(found.data(name)).hex() for name in found.formats() if not name.startswith("text/")}
        return {"text": found.text(), "marks": marks}

    def _on_command(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        command = json.loads(line)
        sys.stdout.write(json.dumps(getattr(self, command.pop("do"))(**command)) + "\n")
        sys.stdout.flush()


def main() -> None:
    """Until nobody commands it any more."""
    application = QApplication([])
    program = Program(is_egel="egel" in sys.argv[1:])
    sys.stdout.write("null\n")
    sys.stdout.flush()
    application.exec()
    del program


main()
