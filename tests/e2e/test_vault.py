"""What needs the diary closed, in the whole app: it is done, told, and Egel starts anew in another process."""

import pytest

from tests.support.client import KEY_SECONDS

pytestmark = pytest.mark.e2e


def to_settings(reader, place):
    reader.press("radio button", "Settings")
    reader.press("button", place)


def test_a_day_is_put_back_from_inside_and_what_came_after_it_is_kept(with_diary, client, reader):
    with_diary.start()
    client.unlock()
    (unlocked,) = reader.wait_apps()
    to_settings(reader, "Backups")
    reader.press("button", "Make one now")
    reader.press("button", "Put back: Today", seconds=KEY_SECONDS)
    reader.press("button", "Put this day back", seconds=KEY_SECONDS)
    reader.find("label", "Your diary is put back", seconds=KEY_SECONDS)
    reader.press("button", "Go on")
    reader.wait_apps(gone=(unlocked,))
    client.unlock()
    to_settings(reader, "Backups")
    reader.find("label", like="^Today.*, before a day was put back$", seconds=KEY_SECONDS)


def test_a_diary_is_wiped_and_egel_starts_as_if_there_had_never_been_one(with_diary, client, reader):
    with_diary.start()
    client.unlock()
    (unlocked,) = reader.wait_apps()
    to_settings(reader, "Wipe everything")
    reader.write("Are you sure? Then type the word “wipe”", "wipe")
    reader.press("button", "Wipe my diary")
    reader.find("label", "Your diary is wiped", seconds=KEY_SECONDS)
    reader.press("button", "Go on")
    reader.wait_apps(gone=(unlocked,))
    reader.find("label", "Which language do you like to read?")
    assert not [path for path in with_diary.diary.rglob("*") if path.is_file()]
