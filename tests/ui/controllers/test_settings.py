"""Settings: applied at once and kept; keys change only for who can open the diary, and never half."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from diary.domain.faults import ClientCanMend
from diary.domain.language import Language
from diary.services.opening import create_diary, open_diary, open_diary_with_card
from diary.services.settings import Settings, ThemeChoice, load_settings
from diary.ui.controllers.settings import SettingsController
from diary.ui.pages.keys.code_groups import ShownCode
from tests.support.desks import desk_on, listen_to
from tests.support.disks import fill, small_disk
from tests.support.qt import settle, shown
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE
from tests.support.walk import cut_off, nameless, too_small

NEW = "wandelende bomen 9 fluiten"


class Room:
    """The settings of an open diary, as a client sees them."""

    def __init__(self, folder, settings_folder):
        self.folder = folder
        self.diary, self.code = create_diary(folder, PASSPHRASE, policy=CHEAP_POLICY)
        self._ending = ExitStack()
        self.desk = self._ending.enter_context(desk_on(self.diary, settings_folder, Language.ENGLISH))
        self.desk.preferences.choose_language(Language.ENGLISH)
        self.controller = SettingsController(self.desk)
        self.desk.preferences.changed.connect(lambda: self.controller.show_record(0))
        self.heard = listen_to(self.controller)
        self.page = self.controller.page
        self.controller.show_record(0)
        shown(self.page, 1064, 820)
        self.page.activateWindow()
        settle()

    def texts(self):
        return "\n".join(each.text() for each in self.page.findChildren(QLabel) if each.isVisible())

    def fields(self):
        return [each for each in self.page.findChildren(QLineEdit) if each.isVisible()]

    def button(self, text):
        buttons = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]
        return next(each for each in buttons if each.text() == text)

    def press(self, text):
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        settle()

    def type(self, text):
        for character in text:
            QTest.keyClicks(QApplication.focusWidget(), character)
        settle()

    def type_twice(self, passphrase):
        for field in self.fields():
            field.setFocus()
            self.type(passphrase)

    def prove(self, passphrase=PASSPHRASE):
        self.type(passphrase)
        self.press("Next")
        self.wait()

    def wait(self):
        self.desk.tasks.wait()
        settle()

    def groups_shown(self):
        texts = [each.text() for each in self.page.findChild(ShownCode).findChildren(QLabel) if each.isVisible()]
        return [text for text in texts if len(text) == 5]

    def opens_with(self, passphrase):
        try:
            open_diary(self.folder, passphrase, policy=CHEAP_POLICY).close()
        except ClientCanMend:
            return False
        return True

    def opens_with_card(self, groups):
        try:
            open_diary_with_card(self.folder, "-".join(groups)).close()
        except ClientCanMend:
            return False
        return True

    def close(self):
        self.desk.tasks.wait()
        self.diary.close()
        self.desk.preferences.choose_theme(ThemeChoice.LIGHT)
        self.desk.preferences.choose_text_size(100)
        self._ending.close()


@pytest.fixture
def room(tmp_path):
    room = Room(tmp_path / "diary", tmp_path / "settings")
    yield room
    room.close()


def test_a_language_is_spoken_at_once_shown_as_chosen_and_kept(room, tmp_path):
    room.press("Nederlands")
    assert "Instellingen" in room.texts()
    assert room.button("Nederlands").isChecked()
    assert load_settings(tmp_path / "settings").language is Language.DUTCH


@pytest.mark.parametrize(
    ("text", "theme"),
    [("Dark", ThemeChoice.DARK), ("Light", ThemeChoice.LIGHT), ("Strong contrast", ThemeChoice.HIGH_CONTRAST)],
)
def test_a_look_is_seen_at_once_and_kept(room, look, tmp_path, text, theme):
    room.press(text)
    assert look.theme.value == theme.value
    assert load_settings(tmp_path / "settings").theme is theme


def test_a_text_size_is_seen_at_once_and_kept(room, look, tmp_path):
    room.press("150 %")
    assert look.scale == 1.5
    assert load_settings(tmp_path / "settings") == Settings(Language.ENGLISH, ThemeChoice.SYSTEM, 150)


def test_a_setting_cannot_be_emptied(room):
    room.press("100 %")
    assert room.button("100 %").isChecked()


def test_a_new_passphrase_opens_the_diary_and_the_old_one_no_longer(room):
    room.press("Passphrase")
    room.prove()
    room.type_twice(NEW)
    room.press("Save the new passphrase")
    room.wait()
    assert "Settings" in room.texts()
    assert len(room.heard.done) == 1
    assert room.opens_with(NEW)
    assert not room.opens_with(PASSPHRASE)
    assert room.opens_with_card(room.code.groups)


def test_who_does_not_know_the_passphrase_comes_no_further(room):
    room.press("Passphrase")
    room.prove("egels eten nooit kevers")
    assert "That is not the passphrase." in room.texts()
    assert "Is it you?" in room.texts()


def test_who_forgot_the_passphrase_may_show_the_card(room):
    room.press("Passphrase")
    room.press("Forgotten? Take your recovery card")
    room.type("".join(room.code.groups))
    room.press("Next")
    room.wait()
    assert "Choose a new passphrase" in room.texts()
    room.press("Use these words")
    words = room.fields()[0].text()
    room.press("Save the new passphrase")
    room.wait()
    assert room.opens_with(words)


def test_a_weak_new_passphrase_is_refused_and_the_old_one_stays(room):
    room.press("Passphrase")
    room.prove()
    room.type_twice("egel")
    room.press("Save the new passphrase")
    room.wait()
    assert "This passphrase is easy to guess." in room.texts()
    assert room.fields()[0].text() == "egel"
    assert room.opens_with(PASSPHRASE)


def test_a_new_card_works_and_the_old_one_no_longer(room):
    room.press("Recovery card")
    room.prove()
    groups = room.groups_shown()
    assert room.opens_with_card(groups)
    assert not room.opens_with_card(room.code.groups)
    room.press("I have copied it")
    room.type("".join(groups))
    room.press("Check")
    assert len(room.heard.done) == 1
    assert "About Egel" in room.texts()


def test_that_the_old_card_stops_is_said_before(room):
    room.press("Recovery card")
    assert "the old one stops at once" in room.texts()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert room.opens_with_card(room.code.groups)


def test_a_card_copied_with_a_mistake_is_named(room):
    room.press("Recovery card")
    room.prove()
    groups = room.groups_shown()
    room.press("I have copied it")
    room.type("".join(["AAAAA", *groups[1:]]))
    room.press("Check")
    assert "There is a typing mistake in group 1." in room.texts()
    assert QApplication.focusWidget() is room.fields()[0]


def test_going_back_or_away_keeps_nothing_that_was_typed_or_shown(room):
    room.press("Passphrase")
    room.prove()
    room.type_twice(NEW)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert "About Egel" in room.texts()
    room.press("Recovery card")
    room.prove()
    room.controller.keep()
    assert not any(each.text() for each in room.page.findChildren(QLineEdit))
    assert not any(each.text() for each in room.page.findChild(ShownCode).findChildren(QLabel) if len(each.text()) > 1)


def test_who_goes_away_while_the_passphrase_is_looked_at_changes_nothing(room):
    room.press("Recovery card")
    room.type(PASSPHRASE)
    room.button("Next").click()
    room.controller.keep()
    room.wait()
    assert room.opens_with_card(room.code.groups)


def test_a_full_disk_leaves_the_old_passphrase_and_what_was_typed(tmp_path):
    with small_disk(tmp_path / "stick", 2048) as disk:
        room = Room(disk / "diary", tmp_path / "settings")
        room.press("Passphrase")
        room.prove()
        room.type_twice(NEW)
        filler = fill(disk)
        room.press("Save the new passphrase")
        room.wait()
        assert "the disk is full" in room.texts()
        assert room.fields()[0].text() == NEW
        filler.unlink()
        assert room.opens_with(PASSPHRASE)
        room.press("Save the new passphrase")
        room.wait()
        assert room.opens_with(NEW)
        room.close()


def test_the_language_changes_while_keys_are_changed(room):
    room.press("Recovery card")
    room.prove()
    groups = room.groups_shown()
    room.desk.preferences.choose_language(Language.DUTCH)
    settle()
    assert "Schrijf je nieuwe kaart over op papier" in room.texts()
    assert room.groups_shown() == groups


@pytest.mark.parametrize(("width", "per_cent"), [(1064, 100), (700, 100), (700, 200)])
def test_nothing_is_cut_off_or_without_a_name(room, width, per_cent):
    room.desk.preferences.choose_text_size(per_cent)
    room.page.resize(width, 820)
    settle()
    for press in ("Passphrase", None):
        assert not cut_off(room.page)
        assert not nameless(room.page)
        assert not too_small(room.page)
        if press:
            room.press(press)


def test_about_says_what_is_protected_and_what_is_not(room):
    assert "nobody can read your diary" in room.texts()
    assert "Egel cannot help against" in room.texts()
