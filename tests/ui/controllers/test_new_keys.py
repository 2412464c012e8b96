"""Replacing all keys: nothing changes before the last question, and after it nothing old opens the diary."""

from contextlib import ExitStack
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from diary.domain.faults import ClientCanMend
from diary.domain.language import Language
from diary.domain.topics import Topic, TopicState
from diary.services.backups import back_up, backups
from diary.services.card_care import card_care
from diary.services.opening import create_diary, open_diary, open_diary_with_card
from diary.services.topics import record_topic, topics_in
from diary.ui.controllers.new_keys import NewKeysController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.keys.code_groups import ShownCode
from diary.ui.pages.new_keys.page import Stage
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.qt import settle
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE
from tests.support.walk import cut_off, nameless, too_small

NEW = "wandelende bomen 9 fluiten"


class Room:
    """The page as a client sees it, on a diary with one topic."""

    def __init__(self, folder, settings):
        self.folder = folder
        self.diary, self.code = create_diary(folder, PASSPHRASE, policy=CHEAP_POLICY)
        record_topic(self.diary, Topic(what="de huur"))
        self._ending = ExitStack()
        self.desk = self._ending.enter_context(desk_on(self.diary, settings, Language.ENGLISH))
        self.controller = NewKeysController(self.desk)
        self.heard = listen_to(self.controller)
        self.locks = []
        self.controller.lock_requested.connect(lambda: self.locks.append(1))
        self.page = self.controller.page
        self.window = show_in_window(self.controller, 1280, 820)
        self.controller.show_record(0)
        settle()

    def texts(self):
        return "\n".join(each.text() for each in self.page.findChildren(QLabel) if each.isVisible())

    def field(self):
        return next(each for each in self.page.findChildren(QLineEdit) if each.isVisible())

    def press(self, text):
        found = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible() and each.text() == text]
        found[0].click()
        for _ in range(3):
            self.desk.tasks.wait()
            settle()

    def type(self, text):
        for character in text:
            QTest.keyClicks(QApplication.focusWidget(), character)
        settle()

    def type_twice(self, passphrase):
        for field in [each for each in self.page.findChildren(QLineEdit) if each.isVisible()]:
            field.setText(passphrase)

    def to_card(self):
        self.field().setText(PASSPHRASE)
        self.press("Next")
        self.type_twice(NEW)
        self.press("Next")
        texts = [each.text() for each in self.page.findChild(ShownCode).findChildren(QLabel) if each.isVisible()]
        return [text for text in texts if len(text) == 5]

    def to_done(self):
        groups = self.to_card()
        self.press("I have copied it")
        self.type("".join(groups))
        self.press("Check, and replace the keys")
        return groups

    def opens_with(self, passphrase):
        try:
            diary = open_diary(self.folder, passphrase, policy=CHEAP_POLICY)
        except ClientCanMend:
            return False
        what = [topic.what for topic in topics_in(diary, frozenset(TopicState))]
        diary.close()
        return what == ["de huur"]

    def opens_with_card(self, groups):
        try:
            open_diary_with_card(self.folder, "-".join(groups), policy=CHEAP_POLICY).close()
        except ClientCanMend:
            return False
        return True

    def close(self):
        self.desk.tasks.wait()
        self.diary.close()
        self.desk.preferences.choose_text_size(100)
        self._ending.close()


@pytest.fixture
def room(tmp_path):
    room = Room(tmp_path / "diary", tmp_path / "settings")
    yield room
    room.close()


def test_in_the_end_only_the_new_passphrase_and_the_new_card_open_the_diary(room):
    groups = room.to_done()
    assert "Your diary has new keys" in room.texts()
    assert room.opens_with(NEW)
    assert not room.opens_with(PASSPHRASE)
    assert room.opens_with_card(groups)
    assert not room.opens_with_card(room.code.groups)
    assert card_care(room.diary).copied_on == NOW.date()


def test_until_the_card_was_typed_back_the_old_keys_hold(room):
    room.to_card()
    assert room.opens_with(PASSPHRASE)
    room.press("I have copied it")
    assert room.opens_with(PASSPHRASE)
    assert not room.opens_with(NEW)


def test_a_wrong_passphrase_comes_no_further(room):
    room.field().setText("niet deze")
    room.press("Next")
    assert "That is not the passphrase." in room.texts()
    assert room.page.stage is Stage.PROOF


def test_an_easy_passphrase_is_refused_and_stays(room):
    room.field().setText(PASSPHRASE)
    room.press("Next")
    room.type_twice("egel")
    room.press("Next")
    assert "This passphrase is easy to guess." in room.texts()
    assert room.field().text() == "egel"


def test_a_mistake_on_the_card_is_named_and_changes_nothing(room):
    groups = room.to_card()
    room.press("I have copied it")
    room.type("".join(["AAAAA", *groups[1:]]))
    room.press("Check, and replace the keys")
    assert "There is a typing mistake in group 1." in room.texts()
    assert room.opens_with(PASSPHRASE)


def test_escape_goes_back_step_by_step(room):
    room.to_card()
    room.press("I have copied it")
    for stage in (Stage.CARD, Stage.PASSPHRASE, Stage.PASSPHRASE):
        QTest.keyClick(room.page, Qt.Key.Key_Escape)
        settle()
        if room.heard.gone_to:
            break
        assert room.page.stage is stage
    assert room.heard.gone_to == [Destination(PageName.SETTINGS)]
    assert room.opens_with(PASSPHRASE)


def test_old_backups_are_counted_and_taken_away_only_when_asked(room):
    back_up(room.diary, NOW - timedelta(days=1))
    room.to_done()
    assert "1 backup can still be opened with the old passphrase or the old card." in room.texts()
    assert len(backups(room.diary)) == 1
    room.press("Remove those backups")
    assert "This goes, and cannot come back: yesterday." in room.texts()
    assert len(backups(room.diary)) == 1
    room.press("Leave them")
    assert "This goes" not in room.texts()
    room.press("Remove those backups")
    room.press("Remove them")
    (fresh,) = backups(room.diary)
    assert fresh.day == NOW.date()
    assert fresh.inside.topics == 1
    assert "The old backups are gone." in room.texts()


def test_after_that_there_is_only_the_lock(room):
    room.to_done()
    room.press("Lock, and open with the new keys")
    QTest.keyClick(room.page, Qt.Key.Key_Escape)
    assert len(room.locks) == 2
    assert not room.heard.gone_to


@pytest.mark.parametrize("per_cent", [100, 200])
def test_on_every_step_there_is_a_lock(room, per_cent):
    room.desk.preferences.choose_text_size(per_cent)
    for steps, go_on in enumerate((lambda: None, room.to_card, lambda: room.press("I have copied it"))):
        go_on()
        room.press("Lock")
        assert len(room.locks) == steps + 1


def test_locking_on_the_way_keeps_nothing_that_was_typed_or_shown(room):
    groups = room.to_card()
    room.controller.keep()
    assert not any(each.text() for each in room.page.findChildren(QLineEdit))
    assert not [each for each in room.page.findChildren(QLabel) if each.text() in groups]
    assert room.opens_with(PASSPHRASE)


@pytest.mark.parametrize(("width", "per_cent"), [(1280, 100), (700, 100), (700, 200)])
def test_nothing_is_cut_off_or_without_a_name(room, width, per_cent):
    room.to_card()
    room.desk.preferences.choose_text_size(per_cent)
    room.window.resize(width, 820)
    settle()
    assert not cut_off(room.page)
    assert not nameless(room.page)
    assert not too_small(room.page)
