"""The first passphrase: offered or one's own, never an easy one, and never one with a slip of the finger in it."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from diary.services.folders import FolderKind, kind_of
from diary.services.opening import open_diary
from tests.support.doors import Door
from tests.support.first_start import OWN, groups_shown, make, to_passphrase, type_twice

_LONGEST_PAUSE = 5000  # milliseconds


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "diary"


@pytest.fixture
def door(folder):
    door = Door(folder).show()
    yield door
    door.close()


def test_no_passphrase_is_filled_in_and_none_is_told(door, folder):
    to_passphrase(door)
    assert door.fields()[0].text() == ""
    door.press("Make my diary")
    door.wait()
    assert "There is no passphrase yet." in door.texts()
    assert kind_of(folder) is FolderKind.EMPTY


def test_other_words_are_offered_and_the_ones_taken_stand_in_the_field(door):
    to_passphrase(door)
    offered = {text for text in door.texts().splitlines() if len(text.split()) == 5}
    door.press("Other words")
    (words,) = {text for text in door.texts().splitlines() if len(text.split()) == 5} - offered
    door.press("Use these words")
    assert door.fields()[0].text() == words
    assert door.fields()[0].echoMode() is QLineEdit.EchoMode.Password


def test_the_strength_is_told_in_words(door):
    to_passphrase(door)
    door.press("Use these words")
    assert QSignalSpy(door.gate.findChild(QTimer).timeout).wait(_LONGEST_PAUSE)
    door.wait()
    assert "Very hard to guess." in door.texts()


def test_a_slip_of_the_finger_is_told_before_anything_is_made(door, folder):
    to_passphrase(door)
    door.fields()[0].setFocus()
    door.type("wandelende bomen 9 fluitne")
    door.enter()
    door.type(OWN)
    door.enter()
    assert "Your passphrase does not stand there twice the same." in door.texts()
    assert kind_of(folder) is FolderKind.EMPTY
    assert QApplication.focusWidget() is door.fields()[1]
    door.fields()[0].setText(OWN)
    door.enter()
    door.wait()
    assert len(groups_shown(door)) == 7
    door.gate.end()
    open_diary(folder, OWN).close()


def test_the_offered_words_need_not_be_typed(door):
    to_passphrase(door)
    door.press("Use these words")
    door.press("Make my diary")
    door.wait()
    assert len(groups_shown(door)) == 7


@pytest.mark.parametrize("typed", ["egel", "qwertyuiop"])
def test_a_passphrase_that_is_easy_to_guess_is_refused_and_stays(door, folder, typed):
    to_passphrase(door)
    type_twice(door, typed)
    door.enter()
    door.wait()
    assert "This passphrase is easy to guess." in door.texts()
    assert door.fields()[0].text() == typed
    assert kind_of(folder) is FolderKind.EMPTY


def test_a_hundred_thousand_characters_are_refused_kindly(door):
    to_passphrase(door)
    QApplication.clipboard().setText("lang " * 20_000)
    for field in door.fields():
        field.paste()
    door.press("Make my diary")
    door.wait()
    assert "This passphrase is too long." in door.texts()


def test_the_keyboard_alone_goes_through_the_choice_of_a_passphrase(door):
    to_passphrase(door)
    names = []
    for _ in range(9):
        focus = QApplication.focusWidget()
        names.append(focus.accessibleName() or focus.text())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    body = ["Use these words", "Other words", "Your passphrase", "Show", "Once more, so that you know it", "Show"]
    assert names == [*body, "Look at an example diary first", "Make my diary", "Back"]


def test_the_offered_words_are_asked_to_be_written_down(door):
    to_passphrase(door)
    assert "Write them on paper" in door.texts()


def test_a_diary_that_could_not_be_made_leaves_no_folder_and_no_lock(door, folder):
    make(door, "egel")
    assert not folder.exists()
