"""The first start, as somebody with a screen reader and a keyboard goes through it."""

import pytest

pytestmark = pytest.mark.e2e


@pytest.fixture(autouse=True)
def _started(own_computer):
    own_computer.start()


def test_a_diary_of_ones_own_is_made_and_entered(client, reader):
    groups = client.make_diary()
    assert len(groups) == 7
    reader.find("radio button", "Today", state="checked")


def test_a_card_that_was_copied_wrong_is_not_taken_and_this_is_said(client, reader):
    *groups, last = client.choose_passphrase()
    reader.press("button", "I have copied it")
    client.type_card_back([*groups, last[:-1] + ("A" if last[-1] != "A" else "B")])
    reader.wait_said("There is a typing mistake in group 7.")
    assert "focused" in reader.find("text", "Group 7 of 7").states


def test_only_the_folder_of_the_diary_and_the_settings_are_written(client, own_computer):
    client.choose_passphrase()
    files = [path for path in own_computer.files() if path != own_computer.said_in]
    assert {path.relative_to(own_computer.home).parts[0] for path in files} == {"diary", ".config"}
