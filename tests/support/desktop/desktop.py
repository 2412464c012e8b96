"""A desktop of its own over real D-Bus: its screen saver, and the system's sessions and sleep below it."""

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

_SYSTEM_PYTHON: Final = "/usr/bin/python3"
_DRIVER: Final = Path(__file__).with_name("driver.py")
_SECONDS: Final = 10
OWN, OTHER = "c1", "c2"


class Desktop:
    """What happens on it; `surroundings` are the addresses of its buses."""

    def __init__(self, driver: subprocess.Popen[str]) -> None:
        self._driver = driver
        self.surroundings: Mapping[str, str] = self._read()

    def lock_screen(self, kind: str = "kde", *, on: bool = True) -> None:
        """The screen saver of a desktop comes, or goes."""
        self._do("lock_screen", kind=kind, on=on)

    def lock_session(self, which: str = OWN) -> None:
        """A session is locked, this one or that of somebody else on the same computer."""
        self._do("lock_session", which=which)

    def switch_user(self, which: str = OWN, *, active: bool = False) -> None:
        """Another user's turn comes, or is over."""
        self._do("switch_user", which=which, active=active)

    def prepare_sleep(self, *, near: bool = True) -> None:
        """The computer is about to sleep, or has woken up."""
        self._do("prepare_sleep", near=near)

    def delays(self) -> list[list[str]]:
        """What sleep has to wait for: what, who, why and how."""
        return self._do("delays")

    def _do(self, what: str, **more: object) -> Any:
        assert self._driver.stdin is not None
        self._driver.stdin.write(json.dumps({"do": what, **more}) + "\n")
        self._driver.stdin.flush()
        return self._read()

    def _read(self) -> Any:
        assert self._driver.stdout is not None
        line = self._driver.stdout.readline()
        assert line, "the desktop ended"
        return json.loads(line)


@contextmanager
def desktop(session_bus: str = "") -> Iterator[Desktop]:
    """A desktop until the end of the block, on a session bus that is there already or on its own.

    Without what it needs the test is skipped; on the build machine it fails.
    """
    if _is_lacking():
        reason = "what the desktop says is tried only where there are dbus and python3-dbusmock"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    surroundings = {"PATH": os.environ["PATH"]}
    if session_bus:
        surroundings["DBUS_SESSION_BUS_ADDRESS"] = session_bus
    command = [_SYSTEM_PYTHON, "-W", "ignore", str(_DRIVER)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=surroundings, stdin=pipe, stdout=pipe, text=True, start_new_session=True
    ) as driver:
        yield Desktop(driver)
        driver.stdin.close()
        _end(driver)


def _end(driver: subprocess.Popen[str]) -> None:
    """Wait for the desktop to end; its buses don't always do so when they are asked, and then are made to."""
    try:
        driver.wait(_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(driver.pid, signal.SIGKILL)
        driver.wait()


def _is_lacking() -> bool:
    if shutil.which("dbus-daemon") is None or not Path(_SYSTEM_PYTHON).exists():
        return True
    return subprocess.run([_SYSTEM_PYTHON, "-c", "import dbusmock"], capture_output=True, check=False).returncode != 0
