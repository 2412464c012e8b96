"""What the app says in passing: below every page, quietly, until the client goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.language import Language
from diary.ui.desk import Notices
from diary.ui.i18n import Translation
from diary.ui.notice_bar import NoticeBar
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, name_of, nameless, too_small

_FULL = SurroundingsFailed(FaultCode.DISK_FULL)
_FULL_IN_WORDS = "This was not saved: the disk is full. Your text is still here. Make room on the disk and try again."


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def bar(notices) -> NoticeBar:
    bar = NoticeBar()
    notices.failed.connect(bar.show_fault)
    notices.done.connect(bar.show_done)
    notices.settled.connect(bar.clear)
    shown(bar, 900)
    return bar


def said(bar: QWidget) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.text()]


def press(bar: QWidget, name: str) -> None:
    (button,) = [each for each in bar.findChildren(QPushButton) if each.isVisible() and name_of(each) == name]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()


def test_while_there_is_nothing_to_say_it_takes_no_room(bar):
    assert said(bar) == []
    assert bar.sizeHint().height() == 0


def test_a_fault_is_told_in_words_until_it_is_closed(bar, notices):
    notices.tell_fault(_FULL)
    assert said(bar) == [_FULL_IN_WORDS]
    press(bar, "Close this message")
    assert said(bar) == []


def test_what_was_done_is_told_and_can_be_undone_once(bar, notices):
    undone = []
    notices.tell_done("Thrown away", lambda: undone.append(1))
    assert said(bar) == ["Thrown away"]
    press(bar, "Undo")
    assert undone == [1]
    assert said(bar) == []


def test_the_keys_that_undo_everywhere_take_back_what_was_done(bar, notices):
    undone = []
    bar.activateWindow()
    notices.tell_done("Put in the bin", lambda: undone.append(True))
    settle()
    QTest.keyClick(bar, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(bar, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    assert not said(bar)


def test_what_cannot_be_undone_offers_no_way_back(bar, notices):
    notices.tell_done("The copy is saved")
    settle()
    assert [name_of(button) for button in bar.findChildren(QPushButton) if button.isVisible()] == ["Close this message"]


def test_once_something_worked_what_failed_before_is_over(bar, notices):
    notices.tell_fault(_FULL)
    notices.tell_done("Saved in your diary")
    assert said(bar) == ["Saved in your diary"]


def test_a_fault_leaves_the_way_back_open(bar, notices):
    notices.tell_done("Thrown away", lambda: None)
    notices.tell_fault(_FULL)
    assert sorted(said(bar)) == sorted(["Thrown away", _FULL_IN_WORDS])


def test_a_way_back_that_fails_says_why_and_stays_open(bar, notices):
    tries = []

    def undo() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise _FULL

    notices.tell_done("Thrown away", undo)
    press(bar, "Undo")
    assert sorted(said(bar)) == sorted(["Thrown away", _FULL_IN_WORDS])
    press(bar, "Undo")
    assert tries == [1, 1]
    assert "Thrown away" not in said(bar)


def test_a_way_back_may_tell_what_it_did(bar, notices):
    notices.tell_done("Thrown away", lambda: notices.tell_done("It is back"))
    press(bar, "Undo")
    assert said(bar) == ["It is back"]


def test_going_on_settles_everything(bar, notices):
    notices.tell_done("Thrown away", lambda: None)
    notices.tell_fault(_FULL)
    notices.settle()
    assert said(bar) == []


@pytest.mark.parametrize(("scale", "width"), [(1.0, 480), (2.0, 480), (2.0, 900)])
def test_nothing_of_it_is_cut_off(bar, notices, look, scale, width):
    look.choose(look.theme, scale)
    notices.tell_done("Thrown away", lambda: None)
    notices.tell_fault(_FULL)
    bar.resize(width, bar.heightForWidth(width))
    settle()
    assert cut_off(bar) == []
    assert too_small(bar) == []
    assert nameless(bar) == []


def test_its_buttons_speak_the_language_of_the_app(bar, notices, app):
    notices.tell_fault(_FULL)
    translation = Translation(app)
    translation.choose(Language.DUTCH)
    settle()
    names = {name_of(button) for button in bar.findChildren(QPushButton) if button.isVisible()}
    translation.choose(Language.ENGLISH)
    assert names == {"Sluit dit bericht"}


def test_what_went_wrong_is_told_again_in_a_language_chosen_meanwhile(bar, notices, app):
    notices.tell_fault(_FULL)
    translation = Translation(app)
    translation.choose(Language.DUTCH)
    settle()
    words = said(bar)
    translation.choose(Language.ENGLISH)
    assert words[0].startswith("Dit is niet bewaard: de schijf is vol.")


def test_with_large_text_the_buttons_stand_under_the_words(bar, notices, look):
    look.choose(look.theme, 2.0)
    notices.tell_fault(SurroundingsFailed(FaultCode.DIARY_MOVED))
    bar.resize(700, bar.heightForWidth(700))
    settle()
    words = next(label for label in bar.findChildren(QLabel) if label.isVisible() and len(label.text()) > 20)
    (button,) = [each for each in bar.findChildren(QPushButton) if each.isVisible() and "again" in name_of(each)]
    assert button.mapTo(bar, button.rect().topLeft()).y() >= words.mapTo(bar, words.rect().bottomLeft()).y()
    assert cut_off(bar) == []
