"""The first start: nothing is chosen for the client, nothing typed is lost, and the recovery card is really copied."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from diary.domain.card_care import CardCare
from diary.domain.language import Language
from diary.domain.safety import Safety, SafetyProfile, safety_of
from diary.services.card_care import card_care
from diary.services.folders import FolderKind, kind_of
from diary.services.opening import open_diary, open_diary_with_card
from diary.services.safety import safety_kept
from diary.ui.widgets.tiles import ChoiceTile
from tests.support.disks import fill, small_disk
from tests.support.doors import Door, lock_diary
from tests.support.first_start import OWN, groups_shown, make, to_computer, to_passphrase, type_twice
from tests.support.holder import OtherApp
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "diary"


@pytest.fixture
def door(folder):
    door = Door(folder).show()
    yield door
    door.close()


def tiles_shown(door):
    return [tile for tile in door.page.findChildren(ChoiceTile) if tile.isVisible()]


def test_no_language_is_chosen_and_going_on_is_possible(door):
    tiles = tiles_shown(door)
    assert {tile.text() for tile in tiles} == {"Nederlands", "English"}
    assert not any(tile.isChecked() for tile in tiles)
    to_passphrase(door)
    assert "Choose your passphrase" in door.texts()


def test_a_language_that_is_chosen_is_spoken_at_once_and_kept(door):
    door.press("Nederlands")
    assert "Welke taal lees je graag?" in door.texts()
    assert door.preferences.settings.language is Language.DUTCH


def test_each_language_speaks_for_itself(door):
    sentences = {tile.text(): tile.accessibleDescription() for tile in tiles_shown(door)}
    assert sentences == {"Nederlands": "Egel spreekt Nederlands met jou.", "English": "Egel speaks English with you."}


def test_the_whole_way_ends_in_an_empty_diary_that_both_secrets_open(door, folder):
    groups = make(door)
    door.press("I have copied it")
    assert not [text for text in groups if text in door.texts()]
    QTest.mouseClick(door.fields()[0], Qt.MouseButton.LeftButton)
    door.type("".join(groups))
    door.press("Check")
    assert "Your diary is empty and only yours" in door.texts()
    page = door.page
    door.press("Open my diary")
    assert len(door.opened) == 1
    assert not any(field.text() for field in page.findChildren(QLineEdit))
    door.opened.pop().close()
    open_diary(folder, OWN).close()
    open_diary_with_card(folder, "-".join(groups)).close()


def test_a_card_typed_back_with_a_mistake_is_named_and_can_be_looked_at_again(door):
    groups = make(door)
    door.press("I have copied it")
    door.fields()[0].setFocus()
    door.type("".join([*groups[:6], "AAAAA"]))
    door.press("Check")
    assert "There is a typing mistake in group 7." in door.texts()
    assert QApplication.focusWidget() is door.fields()[6]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert groups_shown(door) == groups
    door.press("I have copied it")
    door.fields()[6].setFocus()
    door.fields()[6].selectAll()
    door.type(groups[6])
    door.press("Check")
    assert "Your diary is empty and only yours" in door.texts()


def test_escape_goes_back_and_loses_nothing_until_the_diary_is_made(door):
    to_passphrase(door)
    type_twice(door, OWN)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        settle()
    assert "Which language do you like to read?" in door.texts()
    to_passphrase(door)
    assert door.fields()[0].text() == OWN
    door.press("Make my diary")
    door.wait()
    assert "Back" not in [each.text() for each in door.page.findChildren(QAbstractButton) if each.isVisible()]
    QTest.keyClick(door.page, Qt.Key.Key_Escape)
    settle()
    assert "Copy your recovery card onto paper" in door.texts()


def test_while_the_diary_is_made_nothing_can_be_changed(door):
    to_passphrase(door)
    door.press("Use these words")
    door.press("Make my diary")
    assert "One moment. Your diary is being made." in door.texts()
    assert door.fields()[0].isReadOnly()
    assert not door.button("Back").isEnabled()
    QTest.keyClick(door.page, Qt.Key.Key_Escape)
    assert "Choose your passphrase" in door.texts()
    door.wait()


def test_a_full_disk_is_told_and_what_was_typed_stays_for_another_try(tmp_path):
    with small_disk(tmp_path / "stick", 4096) as disk:
        folder = disk / "diary"
        door = Door(folder).show()
        filler = fill(disk)
        make(door)
        assert "the disk is full" in door.texts()
        assert door.fields()[0].text() == OWN
        filler.unlink()
        door.press("Make my diary")
        door.wait()
        assert len(groups_shown(door)) == 7
        door.close()


def test_a_diary_that_appeared_meanwhile_is_left_alone(door, folder):
    code = lock_diary(folder)
    make(door)
    assert "There is a diary in this folder already." in door.texts()
    open_diary_with_card(folder, code.text).close()


def test_an_example_can_be_asked_for_before_anything_is_made(door):
    door.press("Look at an example diary first")
    assert door.demos == 1


def test_a_window_closed_before_the_end_leaves_a_diary_that_opens(door, folder):
    make(door)
    door.close()
    diary = open_diary(folder, OWN)
    assert diary.folder == folder
    diary.close()


def test_the_language_changes_on_every_step(door):
    to_passphrase(door)
    door.preferences.choose_language(Language.DUTCH)
    settle()
    assert "Kies je wachtzin" in door.texts()
    assert door.button("Bekijk eerst een voorbeeld-dagboek")
    type_twice(door, OWN)
    door.press("Maak mijn dagboek")
    door.wait()
    assert "Schrijf je herstelkaart over op papier" in door.texts()
    door.preferences.choose_language(Language.ENGLISH)
    settle()
    assert "Copy your recovery card onto paper" in door.texts()
    assert door.button("I have copied it")


@pytest.mark.parametrize(("width", "per_cent"), [(1280, 100), (700, 100), (700, 200)])
def test_nothing_is_cut_off_or_without_a_name_on_the_way(door, width, per_cent):
    door.preferences.choose_text_size(per_cent)
    door.window.resize(width, 820)
    settle()
    for go_on in ("Next", "Next", None):
        assert not cut_off(door.page)
        assert not nameless(door.page)
        assert not too_small(door.page)
        if go_on:
            door.press(go_on)
    door.preferences.choose_text_size(100)


def test_who_can_get_at_the_computer_is_asked_and_nothing_is_chosen(door):
    to_computer(door)
    assert "Who can get at this computer?" in door.texts()
    assert not any(tile.isChecked() for tile in tiles_shown(door))
    assert "Egel does this if you choose none" in door.texts()
    assert "Locked after 5 minutes" in door.texts()


def test_a_safety_profile_says_what_it_does_can_be_taken_back_and_is_kept(door, folder):
    to_computer(door)
    door.press("Home is not safe")
    assert "Locked after 2 minutes" in door.texts()
    assert "A backup outside your home" in door.texts()
    door.press("Home is not safe")
    assert "Egel does this if you choose none" in door.texts()
    door.press("Another place")
    door.press("Next")
    door.press("Use these words")
    words = door.fields()[0].text()
    door.press("Make my diary")
    door.wait()
    door.close()
    with closing(open_diary(folder, words)) as diary:
        assert safety_kept(diary) == safety_of(SafetyProfile.LIBRARY)


def to_card(door, profile):
    to_computer(door)
    door.press(profile)
    door.press("Next")
    door.press("Use these words")
    door.press("Make my diary")
    door.wait()


def test_where_home_is_not_safe_the_card_goes_out_of_the_house(door):
    to_card(door, "Home is not safe")
    assert "With somebody you trust, outside your home." in door.texts()
    assert "Is there no safe place for it? Then destroy it after this step." in door.texts()
    assert "Between other papers" not in door.texts()


def test_where_home_is_safe_the_card_may_lie_between_other_papers(door):
    to_card(door, "I share the computer")
    assert "Between other papers, not beside the computer." in door.texts()
    assert "destroy" not in door.texts()


def test_who_does_not_say_gets_the_careful_defaults(door, folder):
    make(door)
    door.close()
    with closing(open_diary(folder, OWN)) as diary:
        assert safety_kept(diary) == Safety()


def test_that_the_card_was_copied_is_known_only_when_it_was_typed_back(door, folder):
    groups = make(door)
    door.gate.end()
    with closing(open_diary(folder, OWN)) as diary:
        assert card_care(diary) == CardCare()
    assert groups


def test_the_day_on_which_the_card_was_typed_back_is_known(door):
    groups = make(door)
    door.press("I have copied it")
    door.fields()[0].setFocus()
    door.type("".join(groups))
    door.press("Check")
    door.press("Open my diary")
    assert card_care(door.opened[0]).copied_on is not None


def test_steps_that_are_done_can_be_pressed_and_those_ahead_cannot(door):
    door.press("Recovery card")
    assert "Which language do you like to read?" in door.texts()
    to_passphrase(door)
    door.press("Language")
    assert "Which language do you like to read?" in door.texts()


def test_once_the_diary_is_made_no_step_leads_back(door):
    make(door)
    door.press("Passphrase")
    assert "Copy your recovery card onto paper" in door.texts()


def test_the_folder_is_held_before_anything_is_written_into_it(door, folder):
    folder.mkdir()
    other = OtherApp(folder)
    assert other.says() == "taken"
    make(door)
    assert "Your diary is open in another window." in door.texts()
    assert kind_of(folder) is FolderKind.EMPTY
    other.ends()


def test_which_language_is_spoken_now_is_said_where_one_is_chosen(door):
    assert "Egel speaks English now." in door.texts()
    door.press("Nederlands")
    assert "Egel spreekt nu Nederlands." in door.texts()
