"""Egel as somebody starts it in a terminal, in an empty home of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[2]
_LONGEST: Final = 120  # seconds


@dataclass(frozen=True, slots=True)
class Terminal:
    """Starts Egel in `folder`; what it leaves behind lies there."""

    folder: Path
    language: str = "en_GB.UTF-8"

    def egel(self, *words: str, passphrase: bytes | None = None, **more: str) -> "subprocess.CompletedProcess[str]":
        """Start it with these words and wait; with a passphrase, `--passphrase-fd` is one of them."""
        command = [sys.executable, "-m", "diary", *words]
        if passphrase is None:
            return self._run(command, (), more)
        reading, writing = os.pipe()
        try:
            os.write(writing, passphrase)
            os.close(writing)
            return self._run([*command, "--passphrase-fd", str(reading)], (reading,), more)
        finally:
            os.close(reading)

    def python(self, script: str) -> "subprocess.CompletedProcess[str]":
        """Run a script beside the package."""
        return self._run([sys.executable, "-c", script], (), {})

    def surroundings(self, **more: str) -> Mapping[str, str]:
        """No screen, no settings, nothing of whoever runs the tests."""
        own = {
            "HOME": str(self.folder),
            "TMPDIR": str(self.folder),
            "PATH": os.environ["PATH"],
            "LANG": self.language,
            "PYTHONPATH": str(_ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        return {**own, **more}

    def _run(
        self, command: list[str], descriptors: tuple[int, ...], more: dict[str, str]
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.surroundings(**more),
            pass_fds=descriptors,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            check=False,
        )
