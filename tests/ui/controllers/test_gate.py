"""The way in: the right secret opens, every other thing is told as what it is, and nothing typed stays behind."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from diary.demo.command import DEMO_PASSPHRASE
from diary.domain.language import Language
from diary.services.contacts import count_contacts
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Space
from diary.ui.widgets.scroll import PageScroll
from diary.vault.recovery import ALPHABET, GROUP_LENGTH, RecoveryCode
from tests.support.doors import PASSPHRASE, Door, lock_diary
from tests.support.holder import OtherApp
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

WRONG = "That is not the passphrase."


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "diary"


@pytest.fixture
def code(folder):
    return lock_diary(folder)


@pytest.fixture
def door(folder, code):
    door = Door(folder).show()
    yield door
    door.close()


def test_enter_opens_the_diary_with_its_passphrase(door):
    door.type(PASSPHRASE)
    door.enter()
    door.wait()
    assert len(door.opened) == 1


def test_the_passphrase_can_be_typed_at_once(door):
    assert QApplication.focusWidget() is door.fields()[0]


def test_nothing_of_the_passphrase_stays_in_a_field_after_opening(door):
    page = door.page
    door.type(PASSPHRASE)
    door.press("Show")
    door.press("Open my diary")
    door.wait()
    assert [field.text() for field in page.findChildren(QLineEdit)] == [""]


def test_an_open_diary_is_held_against_other_apps(door, folder):
    door.type(PASSPHRASE)
    door.enter()
    door.wait()
    other = OtherApp(folder)
    assert other.says() == "refused"
    other.ends()


def test_a_wrong_passphrase_says_so_and_is_selected_to_be_typed_again(door):
    door.type("egels eten nooit kevers")
    door.enter()
    door.wait()
    assert WRONG in door.texts()
    assert door.fields()[0].selectedText()
    assert not door.opened
    door.type(PASSPHRASE)
    door.enter()
    door.wait()
    assert len(door.opened) == 1


def test_after_a_wrong_passphrase_another_app_may_open_the_diary(door, folder):
    door.type("egels eten nooit kevers")
    door.enter()
    door.wait()
    other = OtherApp(folder)
    assert other.says() == "taken"
    other.ends()


@pytest.mark.parametrize("typed", ["", "    "])
def test_an_empty_passphrase_is_told_and_nothing_is_tried(door, typed):
    door.type(typed)
    door.enter()
    assert "There is no passphrase yet." in door.texts()


def test_a_hundred_thousand_characters_can_be_pasted(door):
    QApplication.clipboard().setText("a" * 100_000)
    door.fields()[0].paste()
    door.enter()
    door.wait()
    assert "This passphrase is too long." in door.texts()
    assert not door.opened


def test_while_a_passphrase_is_tried_nothing_else_can_be_typed_or_pressed(door):
    door.type(PASSPHRASE)
    door.enter()
    for text in ("One moment", "Put back a backup"):
        assert not door.button(text).isEnabled()
    door.type("x")
    door.enter()
    door.wait()
    assert len(door.opened) == 1


def test_a_damaged_diary_is_told_from_a_wrong_passphrase(door, folder):
    file = folder / "diary-1.db"
    file.write_bytes(file.read_bytes()[:1000])
    door.type(PASSPHRASE)
    door.enter()
    door.wait()
    assert "Part of the diary is damaged. Your passphrase is right." in door.texts()
    assert WRONG not in door.texts()


def test_a_diary_that_was_opened_in_another_app_meanwhile_is_left_to_it(door, folder):
    other = OtherApp(folder)
    assert other.says() == "taken"
    door.type(PASSPHRASE)
    door.enter()
    door.wait()
    assert "Your diary is open in another window." in door.texts()
    assert not door.opened
    assert door.gate.is_open_elsewhere()
    other.ends()
    assert not door.gate.is_open_elsewhere()


def test_the_recovery_card_opens_the_diary(door, code):
    door.press("Forgotten? Take your recovery card")
    door.type("".join(code.groups).lower())
    assert [field.text() for field in door.fields()] == list(code.groups)
    door.enter()
    door.wait()
    assert len(door.opened) == 1
    assert door.gate.was_opened_with_card


def test_the_passphrase_is_not_taken_for_the_card(door):
    door.type(PASSPHRASE)
    door.enter()
    door.wait()
    assert not door.gate.was_opened_with_card


def test_the_widest_group_of_a_card_is_read_whole_while_it_is_typed(door):
    door.press("Forgotten? Take your recovery card")
    for per_cent in (100, 200):
        door.preferences.choose_text_size(per_cent)
        settle()
        for field in door.fields():
            widest = max(field.fontMetrics().horizontalAdvance(each) for each in ALPHABET)
            edges = field.width() - 2 * current_look().px(Space.ROW)
            assert edges >= GROUP_LENGTH * widest + 2
    door.preferences.choose_text_size(100)


def test_at_double_size_the_button_is_in_sight_after_a_wrong_passphrase(door):
    door.preferences.choose_text_size(200)
    door.window.resize(1280, 820)
    door.type("egels eten nooit kevers")
    door.enter()
    door.wait()
    for widget in (door.fields()[0], door.button("Open my diary")):
        corner = widget.mapTo(door.page, widget.rect().bottomLeft())
        assert 0 < corner.y() < door.page.height()
    door.preferences.choose_text_size(100)


def test_the_card_can_be_typed_at_once(door):
    # Not one event later: somebody may type on right away.
    door.button("Forgotten? Take your recovery card").click()
    assert QApplication.focusWidget() is door.fields()[0]


def test_empty_groups_are_told_as_empty_and_typing_goes_on_in_the_first(door):
    door.press("Forgotten? Take your recovery card")
    door.enter()
    door.wait()
    assert "The groups are still empty." in door.texts()
    assert QApplication.focusWidget() is door.fields()[0]
    assert not door.opened


def test_a_card_may_be_pasted_whole_into_any_group(door, code):
    door.press("Forgotten? Take your recovery card")
    QApplication.clipboard().setText(f"  {' - '.join(code.groups)} ")
    door.fields()[2].paste()
    settle()
    assert [field.text() for field in door.fields()] == list(code.groups)


def test_a_mistake_on_the_card_is_named_and_its_group_is_gone_to(door, code):
    door.press("Forgotten? Take your recovery card")
    groups = list(code.groups)
    groups[3] = groups[3][1] + groups[3][0] + groups[3][2:] if groups[3][0] != groups[3][1] else "00000"
    door.type("".join(groups))
    door.press("Open my diary")
    door.wait()
    assert "There is a typing mistake in group 4." in door.texts()
    assert QApplication.focusWidget() is door.fields()[3]
    door.type(code.groups[3])
    door.press("Open my diary")
    door.wait()
    assert len(door.opened) == 1


def test_a_character_too_many_in_a_group_does_not_write_over_the_next(door, code):
    door.press("Forgotten? Take your recovery card")
    door.type("".join(code.groups))
    door.fields()[1].setFocus()
    QTest.keyClick(door.fields()[1], Qt.Key.Key_End)
    door.type("7")
    assert [field.text() for field in door.fields()[2:]] == list(code.groups[2:])


def test_what_was_typed_of_a_group_can_be_undone(door):
    door.press("Forgotten? Take your recovery card")
    door.type("ab3")
    assert door.fields()[0].text() == "AB3"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert door.fields()[0].text() == ""


def test_undoing_goes_on_in_the_group_before(door):
    door.press("Forgotten? Take your recovery card")
    door.type("abcde")
    assert QApplication.focusWidget() is door.fields()[1]
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [field.text() for field in door.fields()] == [""] * 7
    assert QApplication.focusWidget() is door.fields()[0]


def test_the_card_of_another_diary_is_told_as_that(door):
    door.press("Forgotten? Take your recovery card")
    door.type("".join(RecoveryCode.draw().groups))
    door.press("Open my diary")
    door.wait()
    assert "This recovery card does not open this diary." in door.texts()


def test_from_the_card_one_can_go_back_to_the_passphrase(door):
    door.press("Forgotten? Take your recovery card")
    assert len(door.fields()) == 7
    door.press("Use my passphrase")
    assert len(door.fields()) == 1
    assert QApplication.focusWidget() is door.fields()[0]


def test_the_keyboard_alone_reaches_everything_in_reading_order(door):
    names = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        names.append(focus.accessibleName() or focus.text())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    asked = ["Your passphrase", "Show", "Open my diary"]
    assert names == [*asked, "Forgotten? Take your recovery card", "Put back a backup"]
    assert QApplication.focusWidget().accessibleName() == "Language: English"


def test_the_language_changes_while_a_message_stands_there(door):
    door.type("egels eten nooit kevers")
    door.enter()
    door.wait()
    door.preferences.choose_language(Language.DUTCH)
    settle()
    assert "Dat is niet de wachtzin." in door.texts()
    assert "Je dagboek is op slot" in door.texts()
    assert door.fields()[0].text() == "egels eten nooit kevers"


def test_caps_lock_is_told_only_when_a_letter_has_shown_it(door):
    field = door.fields()[0]
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert "Caps Lock" not in door.texts()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_B, "B", Qt.KeyboardModifier.NoModifier)
    assert "Caps Lock is on." in door.texts()
    QTest.keyClick(field, Qt.Key.Key_CapsLock)
    assert "Caps Lock" not in door.texts()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_C, "C", Qt.KeyboardModifier.ShiftModifier)
    assert "Caps Lock" not in door.texts()


@pytest.mark.parametrize(("width", "per_cent"), [(1280, 100), (700, 150), (700, 200)])
def test_nothing_is_cut_off_or_without_a_name(door, width, per_cent):
    door.preferences.choose_text_size(per_cent)
    door.type("egels eten nooit kevers")
    door.enter()
    door.wait()
    door.window.resize(width, 820)
    settle()
    assert not cut_off(door.page)
    assert not nameless(door.page)
    assert not too_small(door.page)
    door.preferences.choose_text_size(100)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [(1366, 768), (1366, 690), (1280, 820)])
def test_all_of_the_locked_window_is_seen_at_once_on_a_small_screen(door, size, language):
    door.preferences.choose_language(language)
    door.window.resize(*size)
    settle()
    assert door.page.findChild(PageScroll).verticalScrollBar().maximum() == 0


def test_a_folder_with_other_things_is_left_alone_and_looked_at_again(folder):
    folder.mkdir()
    (folder / "belasting.txt").write_text("van iemand anders")
    door = Door(folder).show()
    assert "There are other things in this folder." in door.texts()
    (folder / "belasting.txt").unlink()
    door.press("Try again")
    assert "Which language do you like to read?" in door.texts()
    door.close()


def test_missing_keys_are_told_before_anything_is_asked(folder, code):
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).unlink()
    door = Door(folder).show()
    assert "The key file of your diary is missing." in door.texts()
    assert not door.fields()
    door.close()


def test_an_example_is_made_and_entered_without_a_question(folder):
    door = Door(folder, is_demo=True).show()
    assert "Egel is making an example diary." in door.texts()
    door.wait()
    assert count_contacts(door.opened[0]) > 0
    door.close()


def test_a_locked_example_tells_its_passphrase(folder, code):
    door = Door(folder, is_demo=True).show()
    assert DEMO_PASSPHRASE in door.texts()
    door.close()


def test_warming_up_opens_nothing(door):
    door.gate.warm_up()
    door.wait()
    gc.collect()
    assert not door.opened
