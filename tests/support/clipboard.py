"""Programs of their own that share a screen's clipboard."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[2]
_CHILD: Final = _ROOT / "tests" / "support" / "clipboard_child.py"
_ZERO: Final = bytes(4).hex()
#: What text in the clipboard says of itself when no history is to keep it; in hexadecimal digits.
NOT_FOR_HISTORIES: Final = {
    "x-kde-passwordManagerHint": b"secret".hex(),
    "ExcludeClipboardContentFromMonitorProcessing": b"1".hex(),
    "CanIncludeInClipboardHistory": _ZERO,
    "CanUploadToCloudClipboard": _ZERO,
}


class Program:
    """One of them; what it can do stands in clipboard_child.py."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._answer()

    def does(self, what: str, **more: object) -> dict[str, object]:
        """Have it do something."""
        self._process.stdin.write(json.dumps({"do": what, **more}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def text(self, how: str = "copied") -> str:
        """The text that it finds there."""
        return self.does("read", how=how)["text"]

    def marks(self, how: str = "copied") -> dict[str, str]:
        """What the text says of itself."""
        return self.does("read", how=how)["marks"]

    def _answer(self) -> dict[str, object]:
        line = self._process.stdout.readline()
        assert line, "the program ended"
        return json.loads(line)


@contextmanager
def program(surroundings: Mapping[str, str], *words: str) -> Iterator[Program]:
    """A program until the end of the block; with the word "egel" its clipboard is looked after as ours is."""
    pipe = subprocess.PIPE
    environment = {**surroundings, "PYTHONPATH": str(_ROOT), "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, str(_CHILD), *words]
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as process:
        yield Program(process)
        process.stdin.close()
