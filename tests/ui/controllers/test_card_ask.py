"""Asking after the recovery card: at once while nobody knows of it, then seldom; every answer can be undone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from diary.domain.card_care import CardCare
from diary.domain.language import Language
from diary.services.card_care import card_care, card_copied, keep_card_care
from diary.ui.controllers.settings import SettingsController, SettingsTask
from diary.ui.controllers.today import TodayController
from diary.ui.desk import Destination, PageName
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

TODAY = NOW.date()


class Room:
    """Today, as a client sees it."""

    def __init__(self, desk):
        self.desk = desk
        self.controller = TodayController(desk)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page
        self.window = show_in_window(self.controller, 1064, 820)
        self.show()

    def show(self):
        self.controller.show_record(0)
        settle()

    def asks(self):
        return self.page.card_ask.isVisible()

    def texts(self):
        return "\n".join(each.text() for each in self.page.card_ask.findChildren(QLabel))

    def press(self, text):
        buttons = self.page.card_ask.findChildren(QAbstractButton)
        next(each for each in buttons if each.text() == text).click()
        settle()


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def room(diary, tmp_path):
    with desk_on(diary, tmp_path / "settings", Language.ENGLISH) as desk:
        yield Room(desk)
        desk.preferences.choose_text_size(100)


def test_a_card_that_was_never_typed_back_is_asked_for_at_once(room):
    assert room.asks()
    assert "Is your recovery card on paper?" in room.texts()


def test_a_card_just_copied_is_not_asked_for_until_a_week_later(room, diary):
    card_copied(diary, TODAY - timedelta(days=6))
    room.show()
    assert not room.asks()
    card_copied(diary, TODAY - timedelta(days=7))
    room.show()
    assert room.asks()
    assert "Do you still have your recovery card?" in room.texts()


def test_yes_is_quiet_for_half_a_year_and_can_be_taken_back(room, diary):
    room.press("Yes, I have it")
    assert not room.asks()
    assert card_care(diary) == CardCare(seen_on=TODAY)
    room.heard.undo()
    assert room.asks()
    assert card_care(diary) == CardCare()


def test_later_is_quiet_for_a_week(room, diary):
    room.press("Later")
    assert not room.asks()
    assert card_care(diary).put_off_until == TODAY + timedelta(days=7)


def test_no_leads_to_a_new_card(room, diary):
    card_copied(diary, TODAY - timedelta(days=7))
    room.show()
    room.press("I no longer have it")
    assert room.heard.gone_to == [Destination(PageName.SETTINGS, SettingsTask.NEW_CARD)]
    settings = SettingsController(room.desk)
    show_in_window(settings, 1064, 820)
    settings.show_record(SettingsTask.NEW_CARD)
    settle()
    assert "Is it you?" in [each.text() for each in settings.page.findChildren(QLabel) if each.isVisible()]


def test_switched_off_it_never_asks(room, diary):
    keep_card_care(diary, CardCare(is_off=True))
    room.show()
    assert not room.asks()


def test_the_keyboard_reaches_the_answers(room):
    room.page.card_ask.findChildren(QAbstractButton)[0].setFocus()
    names = []
    for _ in range(3):
        names.append(QApplication.focusWidget().text())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["Yes, I have it", "Later", "No, make a new one"]


@pytest.mark.parametrize(("width", "per_cent"), [(1064, 100), (700, 100), (700, 200)])
def test_nothing_is_cut_off_or_without_a_name(room, width, per_cent):
    room.desk.preferences.choose_text_size(per_cent)
    room.window.resize(width, 820)
    settle()
    assert not cut_off(room.page)
    assert not nameless(room.page)
    assert not too_small(room.page)
