"""A screen of its own for whole apps: an X server, a session, and what assistive technology speaks through.

Debian's xvfb, dbus, at-spi2-core, gir1.2-atspi-2.0 and python3-gi have to be there.
"""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.support.at_spi.screen_reader import SYSTEM_PYTHON, ScreenReader

_SIZE: Final = "1400x1000x24"
#: Where Debian, and where others keep it.
_BUS_LAUNCHERS: Final = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
_SECONDS: Final = 10


@dataclass(frozen=True, slots=True)
class Screen:
    """The surroundings that let a program show itself here, and somebody who uses it with a screen reader."""

    surroundings: dict[str, str]
    reader: ScreenReader


@contextlib.contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """A screen until the end of the block. Without what it needs the test is skipped; on the build machine it fails."""
    lacking = _lacking()
    if lacking:
        reason = f"the whole app is tried only where there is {' and '.join(lacking)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with contextlib.ExitStack() as stack:
        log = stack.enter_context((folder / "screen.log").open("ab"))
        started = _Started(stack, log, _surroundings(folder))
        x_server = ("Xvfb", "-displayfd", "{fd}", "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset")
        started.learn("DISPLAY", ":{}", *x_server)
        bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:dir={folder}")
        started.learn("DBUS_SESSION_BUS_ADDRESS", "{}", *bus, "--print-address={fd}")
        started.run(str(_bus_launcher()), "--launch-immediately")
        yield Screen(started.surroundings, stack.enter_context(ScreenReader(started.surroundings)))


class _Started:
    """Programs that run until the block ends, and what they said of themselves."""

    def __init__(self, stack: contextlib.ExitStack, log, surroundings: dict[str, str]) -> None:
        self.surroundings = surroundings
        self._stack = stack
        self._log = log

    def run(self, *command: str, pass_fds: tuple[int, ...] = ()) -> None:
        """Start a program; it is ended with the block."""
        process = subprocess.Popen(
            command,
            env=self.surroundings,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            pass_fds=pass_fds,
        )
        self._stack.callback(process.wait, _SECONDS)
        self._stack.callback(process.terminate)

    def learn(self, name: str, form: str, *command: str) -> None:
        """Start a program that writes one line when it is ready, and keep that line in the surroundings."""
        read, write = os.pipe()
        try:
            self.run(*(part.format(fd=write) for part in command), pass_fds=(write,))
        finally:
            os.close(write)
        with os.fdopen(read) as pipe:
            line = pipe.readline().strip()
        assert line, f"{command[0]} did not start"
        self.surroundings[name] = form.format(line)


def _surroundings(folder: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "GSETTINGS_BACKEND": "memory",
        "NO_AT_BRIDGE": "0",
    }


def _bus_launcher() -> Path | None:
    return next((path for path in _BUS_LAUNCHERS if path.exists()), None)


def _lacking() -> list[str]:
    commands = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if _bus_launcher() is None:
        commands.append("at-spi2-core")
    binding = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(binding, capture_output=True, check=False).returncode:
        commands.append("gir1.2-atspi-2.0 with python3-gi")
    return commands
