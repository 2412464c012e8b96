"""Safety: each choice holds at once and is kept, can be taken back, and what this computer can't do is said."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from diary.domain.language import Language
from diary.domain.safety import Safety, SafetyProfile, safety_of
from diary.services.card_care import card_care
from diary.services.safety import safety_kept
from diary.ui.controllers.safety import SafetyController
from diary.ui.desk import Destination, PageName
from diary.ui.widgets.tiles import ChoiceTile
from tests.support.desks import desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small


class Room:
    """The safety page of an open diary, as a client sees it."""

    def __init__(self, desk):
        self.desk = desk
        self.controller = SafetyController(desk)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page
        self.controller.show_record(0)
        self.window = show_in_window(self.controller, 1064, 820)

    def button(self, text):
        buttons = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]
        return next(each for each in buttons if each.text() == text)

    def press(self, text):
        self.button(text).click()
        settle()

    def texts(self):
        return "\n".join(each.text() for each in self.page.findChildren(QLabel) if each.isVisible())

    def kept(self):
        return safety_kept(self.desk.diary)


@pytest.fixture
def room(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with desk_on(diary, tmp_path / "settings", Language.ENGLISH) as desk:
        yield Room(desk)
        desk.preferences.choose_text_size(100)
    diary.close()


def test_no_profile_is_chosen_for_a_client_who_was_not_asked(room):
    assert not any(tile.isChecked() for tile in room.page.findChildren(ChoiceTile))
    assert room.button("5").isChecked()


def test_a_profile_sets_everything_below_and_can_be_undone(room):
    room.press("Home is not safe")
    assert room.kept() == safety_of(SafetyProfile.UNSAFE_HOME)
    assert room.button("2").isChecked()
    assert room.button("Lock also when I make the window small").isChecked()
    assert "somebody outside your home" in room.texts()
    room.heard.undo()
    assert room.kept() == Safety()
    assert room.button("5").isChecked()


def test_a_profile_can_be_taken_back_by_pressing_it_again(room):
    room.press("Only me")
    room.press("Only me")
    assert room.kept() == Safety()


def test_each_part_can_be_set_apart_and_that_is_said(room):
    room.press("I share the computer")
    assert "You have changed something" not in room.texts()
    room.press("30")
    room.press("Lock also when I make the window small")
    room.page.capture_chosen.emit(False)
    assert room.kept() == Safety(SafetyProfile.SHARED_COMPUTER, 30, lock_when_minimised=False, block_capture=False)
    assert "You have changed something" in room.texts()


def test_locking_by_itself_can_be_turned_off(room):
    room.press("Never")
    assert room.kept().lock_after_minutes is None


def test_where_pictures_cannot_be_stopped_that_is_said_and_no_pause_is_offered(room):
    room.page.capture.show_ability(can_block=False, is_paused=False)
    assert "This computer has no way to stop pictures of the screen." in room.texts()
    box = room.button("Other programs may not take pictures of Egel")
    assert not box.isChecked()
    assert not box.isEnabled()
    assert not [
        each for each in room.page.findChildren(QAbstractButton) if each.isVisible() and "15" in each.text()[3:]
    ]


def test_the_block_can_be_paused_and_resumed_where_there_is_one(room):
    room.page.capture.show_ability(can_block=True, is_paused=False)
    asked = []
    room.page.capture_pause_requested.connect(lambda: asked.append("pause"))
    room.page.capture_resume_requested.connect(lambda: asked.append("resume"))
    room.button("Allow it for 15 minutes, for a magnifier or help from afar").click()
    room.page.capture.show_ability(can_block=True, is_paused=True)
    room.button("Stop pictures again").click()
    assert asked == ["pause", "resume"]


def test_being_asked_after_the_card_can_be_switched_off_and_on(room):
    text = "Ask me twice a year whether I still have my recovery card"
    assert room.button(text).isChecked()
    room.press(text)
    assert card_care(room.desk.diary).is_off
    room.press(text)
    assert not card_care(room.desk.diary).is_off


def test_a_choice_that_cannot_be_kept_is_told_and_not_shown_as_holding(room, tmp_path):
    shutil.move(tmp_path / "diary", tmp_path / "elsewhere")
    room.press("Only me")
    assert room.heard.faults
    assert not any(tile.isChecked() for tile in room.page.findChildren(ChoiceTile))
    assert not room.heard.done
    shutil.move(tmp_path / "elsewhere", tmp_path / "diary")


def test_escape_and_the_button_lead_back_to_the_settings(room):
    room.press("Settings")
    QTest.keyClick(room.page, Qt.Key.Key_Escape)
    assert room.heard.gone_to == [Destination(PageName.SETTINGS)] * 2


def test_the_keyboard_reaches_everything_in_reading_order(room):
    room.page.begin()
    names = []
    for _ in range(8):
        focus = QApplication.focusWidget()
        names.append(focus.accessibleName() or focus.text())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert names[:4] == ["Settings", "Only me", "5", "Lock also when I make the window small"]
    assert "To my backups" in names


@pytest.mark.parametrize(("width", "per_cent"), [(1064, 100), (700, 100), (700, 200)])
def test_nothing_is_cut_off_or_without_a_name(room, width, per_cent):
    room.desk.preferences.choose_text_size(per_cent)
    room.page.capture.show_ability(can_block=True, is_paused=False)
    room.window.resize(width, 820)
    settle()
    assert not cut_off(room.page)
    assert not nameless(room.page)
    assert not too_small(room.page)
