"""What the desktop and the system say over real D-Bus: who listens hears when the client goes away, and only that."""

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest

from tests.support.desktop.desktop import OTHER, Desktop, desktop

_ROOT = Path(__file__).resolve().parents[3]
_CHILD = _ROOT / "tests" / "support" / "desktop" / "session_child.py"
_PATIENCE = 10.0  # seconds
_TURN = 0.2  # seconds


class Listener:
    """The process that listens."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        assert self.hears(_PATIENCE) == "listening"

    def hears(self, seconds: float) -> str:
        """The next thing heard, or nothing."""
        ready, _, _ = select.select([self._process.stdout], [], [], seconds)
        return self._process.stdout.readline().decode().strip() if ready else ""

    def hears_after(self, happening: Callable[[], None]) -> str:
        """The next thing heard when something happens again and again: it listens from some moment on, not at once."""
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            happening()
            heard = self.hears(_TURN)
            if heard:
                return heard
        return ""

    def is_alive(self) -> bool:
        return self._process.poll() is None


@contextmanager
def listening(surroundings: Mapping[str, str]) -> Iterator[Listener]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_SESSION"))}
    command = [sys.executable, "-u", str(_CHILD)]
    environment = {**plain, "PYTHONPATH": str(_ROOT), **surroundings}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, bufsize=0) as process:
        try:
            yield Listener(process)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def room() -> Iterator[Desktop]:
    with desktop() as found:
        yield found


@pytest.fixture(params=[{}, {"XDG_SESSION_ID": "c1"}], ids=["unnamed", "named"])
def listener(room, request) -> Iterator[Listener]:
    with listening({**room.surroundings, **request.param}) as found:
        yield found


@pytest.fixture
def ready(room, listener) -> Listener:
    """A listener that has heard of its own session already; nothing of it is left to hear."""
    assert listener.hears_after(room.lock_session) == "left"
    while listener.hears(_TURN):
        pass
    return listener


def test_the_session_being_locked_is_heard(room, listener):
    assert listener.hears_after(room.lock_session) == "left"


def test_another_users_turn_is_heard(room, ready):
    room.switch_user(active=False)
    assert ready.hears(_PATIENCE) == "left"


@pytest.mark.parametrize("kind", ["gnome", "kde"])
def test_the_screen_saver_is_heard(room, ready, kind):
    room.lock_screen(kind)
    assert ready.hears(_PATIENCE) == "left"


def test_sleep_is_heard_and_waits_until_the_process_is_gone(room):
    with listening(room.surroundings) as listener:
        assert listener.hears_after(room.prepare_sleep) == "sleeping"
        assert room.delays() == [["sleep", "Egel", "The diary is being locked", "delay"]]
    assert room.delays() == []


def test_nothing_else_is_heard(room, ready):
    room.lock_session(OTHER)
    room.switch_user(OTHER, active=False)
    room.switch_user(active=True)
    room.lock_screen("kde", on=False)
    room.prepare_sleep(near=False)
    room.lock_screen("gnome")
    assert ready.hears(_PATIENCE) == "left"
    assert ready.hears(_TURN) == ""


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "what is this", ""])
def test_without_d_bus_it_hears_nothing_and_is_well(address):
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address or "unix:path=/nowhere"}
    with listening(nowhere) as listener:
        assert listener.hears(1) == ""
        assert listener.is_alive()


def test_on_buses_without_anybody_it_hears_nothing_and_is_well(tmp_path):
    address = f"unix:path={tmp_path / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as bus:
        bus.stdout.readline()
        with listening({"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}) as listener:
            assert listener.hears(1) == ""
            assert listener.is_alive()
        bus.terminate()
