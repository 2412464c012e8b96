"""Locking the whole app, and what it asks of the system to keep its memory to itself."""

import time

import pytest

from tests.support.system_calls import need_strace

pytestmark = pytest.mark.e2e

#: What is typed is in the diary after this long; so the test waits, and then takes the power away.
KEPT_WITHIN = 1.0  # seconds


def test_the_button_in_the_side_bar_locks(with_diary, client, reader):
    with_diary.start()
    client.unlock()
    (unlocked,) = reader.wait_apps()
    reader.press("button", "Lock")
    reader.find("label", "Your diary is locked")
    assert reader.wait_apps(gone=(unlocked,))


def test_the_process_asks_not_to_be_dumped_before_it_unwraps_a_key(with_diary, client, tmp_path):
    need_strace()
    with_diary.start(watched_into=tmp_path / "calls")
    client.unlock()
    # A locked app looks at the wrapped keys too, only to see what lies in the folder.
    before, forbidding, after = (tmp_path / "calls").read_text().partition("prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE")
    assert forbidding
    assert "diary-1.db" not in before
    assert after.index("vault.json") < after.index("diary-1.db")


def test_what_was_typed_a_second_ago_survives_a_crash(with_diary, client, reader):
    with_diary.start()
    client.unlock()
    client.begin_contact()
    reader.press("button", "Step 3: What")
    reader.write("What happened?", "The letter came")
    time.sleep(KEPT_WITHIN)
    with_diary.switch_off()
    with_diary.start()
    client.unlock()
    reader.press("button", "Go on writing")
    reader.wait_text("What happened?", "The letter came")


def test_locking_takes_nothing_of_what_is_being_typed_and_comes_back_to_it(with_diary, client, reader):
    with_diary.start()
    client.unlock()
    client.begin_contact()
    reader.press("button", "Step 3: What")
    reader.write("What happened?", "The letter came")
    (unlocked,) = reader.wait_apps()
    reader.press_keys("Ctrl+L")
    reader.wait_apps(gone=(unlocked,))
    client.unlock()
    reader.wait_text("What happened?", "The letter came")
    assert "focused" in reader.find("text", "What happened?").states


def test_closing_the_window_saves_what_is_being_typed(with_diary, client, reader):
    app = with_diary.start()
    client.unlock()
    client.begin_contact()
    reader.press("button", "Step 3: What")
    reader.write("What happened?", "The letter came")
    reader.close_window()
    assert app.wait(20) == 0
    with_diary.start()
    client.unlock()
    reader.wait_text("What happened?", "The letter came")
