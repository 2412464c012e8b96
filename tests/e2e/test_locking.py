"""Locking the whole app, and what it asks of the system to keep its memory to itself."""

import pytest

from tests.support.system_calls import need_strace, place_of

pytestmark = pytest.mark.e2e


def test_the_button_in_the_side_bar_locks(with_diary, client, reader):
    with_diary.start()
    client.unlock()
    (unlocked,) = reader.wait_apps()
    reader.press("button", "Lock")
    reader.find("label", "Your diary is locked")
    assert reader.wait_apps(gone=(unlocked,))


def test_the_process_asks_not_to_be_dumped_before_it_looks_at_the_keys(with_diary, client, tmp_path):
    need_strace()
    with_diary.start(watched_into=tmp_path / "calls")
    client.unlock()
    calls = (tmp_path / "calls").read_text()
    assert place_of(calls, "prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE") < place_of(calls, "vault.json")
