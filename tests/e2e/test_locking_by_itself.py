"""A diary that nobody sits at locks by itself, and then nothing of it is in any memory, however it came to that."""

import os
import time
from pathlib import Path

import pytest

from diary.domain.safety import Safety
from diary.services.opening import create_diary
from diary.services.safety import keep_safety
from diary.ui.handover import WindowPlace
from diary.vault.cost import CEILING, FLOOR, CostPolicy
from tests.support import leaks
from tests.support.client import Client
from tests.support.clipboard import NOT_FOR_HISTORIES, program
from tests.support.desktop.desktop import desktop

pytestmark = pytest.mark.e2e

STEM = "wqvkz"
PASSPHRASE = f"{STEM} lantaarn 7 wolkenkrabber"
TYPED = f"{STEM} came by"
#: The cheapest that the app itself still opens.
_CHEAP = CostPolicy(FLOOR, CEILING, usual=FLOOR)
_PATIENCE = 10.0  # seconds
_TURN = 0.1  # seconds
#: A minute without anybody, and something for a slow machine.
_MINUTE = 75.0  # seconds


@pytest.fixture(scope="module")
def room(one_screen):
    with desktop(one_screen.surroundings["DBUS_SESSION_BUS_ADDRESS"]) as found:
        yield found


@pytest.fixture
def client(reader):
    return Client(reader, PASSPHRASE)


@pytest.fixture
def writing(own_computer, room, client, reader):
    """Somebody in the middle of a sentence; gives the process that shows it."""
    diary = create_diary(own_computer.diary, PASSPHRASE, policy=_CHEAP)[0]
    keep_safety(diary, Safety(lock_after_minutes=1, lock_when_minimised=True))
    diary.close()
    own_computer.know(room.surroundings)
    own_computer.start()
    client.unlock()
    client.begin_contact()
    reader.press("button", "Step 3: What")
    reader.write("What happened?", TYPED)
    (unlocked,) = reader.wait_apps()
    wait_until(room.delays)
    return unlocked


def wait_until(holds) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(_TURN)


def assert_locked_without_a_trace(reader, unlocked, seconds=_PATIENCE) -> None:
    (locked,) = reader.wait_apps(gone=(unlocked,), seconds=seconds)
    reader.find("label", "Your diary is locked")
    assert leaks.is_gone(unlocked)
    found = leaks.memory_of(locked, leaks.forms(STEM))
    if found is None and not os.environ.get("CI"):
        pytest.skip("another process may not be looked into here")
    assert found == ()


def test_a_desktop_that_locks_its_screen_locks_the_diary(writing, room, client, reader):
    room.lock_screen()
    assert_locked_without_a_trace(reader, writing)
    client.unlock()
    reader.wait_text("What happened?", TYPED)


def test_what_was_copied_is_not_for_histories_and_gone_when_it_locks(writing, one_screen, room, reader):
    with program(one_screen.surroundings) as other:
        reader.press_keys("Ctrl+A")
        reader.press_keys("Ctrl+C")
        wait_until(lambda: other.text() == TYPED)
        assert other.marks().items() >= NOT_FOR_HISTORIES.items()
        room.lock_session()
        reader.wait_apps(gone=(writing,))
        assert other.text() == ""


def test_a_computer_that_goes_to_sleep_locks_the_diary_first(writing, room, reader):
    room.prepare_sleep()
    wait_until(lambda: not room.delays())
    assert leaks.is_gone(writing)
    assert_locked_without_a_trace(reader, writing)


def test_a_window_put_away_locks_and_the_locked_one_is_put_away_too(writing, reader):
    reader.minimise_window()
    (locked,) = reader.wait_apps(gone=(writing,))
    words = Path(f"/proc/{locked}/cmdline").read_text().strip("\0").split("\0")
    place = WindowPlace.from_argument(words[-1].partition("=")[2])
    assert place is not None
    assert place.minimised


def test_a_minute_without_anybody_is_told_of_before_it_ends_and_then_the_diary_is_locked(writing, reader):
    reader.wait_said("Egel is about to lock. What you typed is kept.", seconds=_MINUTE)
    assert not leaks.is_gone(writing)
    reader.find("button", "Stay open")
    assert_locked_without_a_trace(reader, writing, _MINUTE)
