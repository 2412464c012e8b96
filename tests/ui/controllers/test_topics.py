"""What the client wants to discuss: in the client's order, settled with what came of it, and nothing typed is lost."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.domain.drafts import Form
from diary.domain.own_words import OwnWordKind
from diary.domain.people import Person
from diary.domain.sharing import Language
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.services.drafts import kept_draft
from diary.services.own_words import keep_word
from diary.services.people import record_person
from diary.services.topics import record_topic, topic, topics_in
from diary.ui.controllers.topics import TopicsController
from diary.ui.pages.topics.row import TopicRow
from diary.ui.pages.topics.settled import SettledTopic
from diary.ui.widgets.fields import LongText
from diary.ui.widgets.texts import Text
from tests.support.desks import desk_on, listen_to
from tests.support.diaries import make_diary, open_again
from tests.support.qt import settle, shown

EVERY_STATE = frozenset(TopicState)


class Room:
    """The page of topics on a real diary, as a client sees it."""

    def __init__(self, desk, folder):
        self.desk, self.diary, self.folder = desk, desk.diary, folder
        self.controller = TopicsController(desk)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page

    def show(self):
        self.controller.show_record(0)
        shown(self.page, 1000, 900)
        self.page.activateWindow()
        settle()
        return self

    def add(self, what, **fields):
        return record_topic(self.diary, Topic(what=what, **fields)).id

    def row(self, what):
        return next(row for row in self.page.findChildren(TopicRow) if row._what.text() == what and row.isVisible())

    def order(self):
        rows = [row for row in self.page.findChildren(TopicRow) if row.isVisible()]
        return [row._what.text() for row in sorted(rows, key=lambda row: row.mapTo(self.page, QPoint()).y())]

    def form(self):
        return self.page.form


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(desk, tmp_path)
        yield room
        room.diary.close()


def reopen(room):
    """Lock, and open again in a fresh app."""
    room.diary.close()
    shiboken6.delete(room.page)
    room.__init__(replace(room.desk, diary=open_again(room.folder / "diary")), room.folder)
    room.show()


def button(inside, text):
    return next(each for each in inside.findChildren(QAbstractButton) if each.text() == text and each.isVisible())


def press(inside, text):
    QTest.mouseClick(button(inside, text), Qt.MouseButton.LeftButton)
    settle()


def test_what_it_is_about_is_folded_until_asked_for_and_stands_quietly_in_the_row(room):
    keep_word(room.diary, OwnWordKind.THEME, "de hond")
    room.show()
    press(room.page, "New topic")
    QTest.keyClicks(QApplication.focusWidget(), "de brief")
    assert not room.form().findChild(QAbstractButton, "topic-theme-papers").isVisible()
    for text in ("What is it about?", "papers and rights", "de hond", "Save"):
        press(room.form(), text)
    (saved,) = topics_in(room.diary, EVERY_STATE)
    assert saved.themes == (Theme(ThemeKind.PAPERS), Theme(own="de hond"))
    told = [text.text() for text in room.row("de brief").findChildren(Text) if text.isVisible()]
    assert "Papers and rights, de hond" in told


def test_what_matters_most_stands_first(room):
    for weight in (None, Weight.IF_TIME, Weight.WOULD_LIKE, Weight.MUST):
        room.add(str(weight), weight=weight)
    room.show()
    assert room.order() == ["must", "would-like", "if-time", "None"]


def test_what_came_of_it_is_kept_in_own_words(room):
    number = room.add("de huur")
    room.show()
    press(room.row("de huur"), "Talked about")
    QTest.keyClicks(QApplication.focusWidget(), "Sam vraagt het na")
    press(room.row("de huur"), "Done")
    kept = topic(room.diary, number)
    assert (kept.state, kept.outcome) == (TopicState.TALKED_ABOUT, "Sam vraagt het na")


@pytest.mark.parametrize(
    ("text", "state"), [("Later", TopicState.LATER), ("No longer needed", TopicState.NO_LONGER_NEEDED)]
)
def test_one_press_puts_a_topic_away_and_it_can_be_undone(room, text, state):
    number = room.add("de huur", weight=Weight.MUST)
    before = topic(room.diary, number)
    room.show()
    press(room.row("de huur"), text)
    assert topic(room.diary, number).state is state
    assert room.order() == []
    room.heard.undo()
    settle()
    assert topic(room.diary, number) == before
    assert room.order() == ["de huur"]


def test_undoing_gives_back_the_words_about_what_came_of_it(room):
    room.add("de huur")
    room.show()
    press(room.row("de huur"), "Talked about")
    QTest.keyClicks(QApplication.focusWidget(), "niets")
    press(room.row("de huur"), "Done")
    room.heard.undo()
    settle()
    assert room.row("de huur").findChild(LongText).text() == "niets"


def test_words_about_what_came_of_it_survive_locking(room):
    room.add("de huur")
    room.show()
    press(room.row("de huur"), "Talked about")
    QTest.keyClicks(QApplication.focusWidget(), "half")
    room.controller.keep()
    reopen(room)
    field = room.row("de huur").findChild(LongText)
    assert field.isVisible()
    assert field.text() == "half"


def test_done_topics_are_folded_and_can_be_put_on_the_list_again(room):
    number = room.add("de huur", state=TopicState.TALKED_ABOUT, outcome="geregeld")
    room.show()
    assert not [row for row in room.page.findChildren(SettledTopic) if row.isVisible()]
    press(room.page, "Done (1)")
    row = room.page.findChild(SettledTopic)
    QTest.mouseClick(row.row, Qt.MouseButton.LeftButton)
    settle()
    press(row, "Put on the list again")
    kept = topic(room.diary, number)
    assert (kept.state, kept.outcome) == (TopicState.OPEN, "geregeld")


def test_by_keyboard_a_topic_moves_among_those_that_matter_as_much(room):
    for what in "abc":
        room.add(what, weight=Weight.MUST)
    room.add("other", weight=Weight.IF_TIME)
    room.show()
    button(room.row("c"), "Move up").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle()
    assert room.order() == ["c", "a", "b", "other"]
    assert QApplication.focusWidget() is button(room.row("c"), "Move down")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert [each.what for each in topics_in(room.diary, EVERY_STATE)] == ["a", "c", "b", "other"]


def test_a_topic_that_came_last_can_be_moved_up_again_at_once(room):
    for what in "ab":
        room.add(what, weight=Weight.MUST)
    room.show()
    button(room.row("a"), "Move down").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert QApplication.focusWidget() is button(room.row("a"), "Move up")


def drag(room, what, onto):
    """Hold a topic by its grip, and move it little by little until the hand is in the middle of another."""
    grip = room.row(what)._grip
    target = room.row(onto)
    end = target.mapTo(room.page, target.rect().center())
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    step = 4 if end.y() > grip.mapTo(room.page, QPoint()).y() else -4
    for y in range(grip.mapTo(room.page, grip.rect().center()).y(), end.y(), step):
        QTest.mouseMove(grip, grip.mapFrom(room.page, QPoint(grip.mapTo(room.page, QPoint()).x(), y)))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    settle()


def test_a_topic_is_dragged_to_another_place_among_those_that_matter_as_much(room):
    for what in ("a", "b", "c"):
        room.add(what, weight=Weight.MUST, wants=frozenset(Want) if what == "b" else frozenset())
    room.add("other", weight=Weight.IF_TIME)
    room.show()
    drag(room, "c", onto="a")
    assert room.order() == ["c", "a", "b", "other"]
    drag(room, "c", onto="b")
    assert room.order() == ["a", "b", "c", "other"]
    drag(room, "a", onto="other")
    assert [each.what for each in topics_in(room.diary, EVERY_STATE)] == ["b", "c", "a", "other"]


def test_a_held_topic_that_is_moved_a_little_stays(room):
    for what in "ab":
        room.add(what, weight=Weight.MUST)
    room.show()
    drag(room, "b", onto="b")
    assert room.order() == ["a", "b"]


def test_only_what_is_for_one_person_is_shown_and_keeps_its_place_among_all(room):
    sam, inge = (record_person(room.diary, Person(name=name)).id for name in ("Sam", "Inge"))
    for what, person in (("a", sam), ("b", inge), ("c", sam), ("d", None)):
        room.add(what, weight=Weight.MUST, person=person)
    room.show()
    press(room.page, "Sam")
    assert room.order() == ["a", "c"]
    press(room.row("c"), "Move up")
    assert room.order() == ["c", "a"]
    press(room.page, "Everyone")
    assert room.order() == ["c", "b", "a", "d"]


def test_nothing_is_chosen_in_a_new_topic(room):
    record_person(room.diary, Person(name="Sam"))
    room.show()
    press(room.page, "New topic")
    assert not [each for each in room.form().findChildren(QAbstractButton) if each.isCheckable() and each.isChecked()]
    assert room.page.fields.topic == Topic()


def test_a_topic_is_saved_with_what_the_client_chose_and_no_more(room):
    sam = record_person(room.diary, Person(name="Sam"))
    room.show()
    press(room.page, "New topic")
    QTest.keyClicks(QApplication.focusWidget(), "de brief")
    for text in ("Sam", "Must", "just listen", "give an answer", "Would like", "Would like"):
        press(room.form(), text)
    press(room.form(), "Save")
    (saved,) = topics_in(room.diary, EVERY_STATE)
    wanted = frozenset({Want.LISTEN, Want.ANSWER})
    assert saved == Topic(id=saved.id, what="de brief", person=sam.id, weight=None, wants=wanted)
    assert kept_draft(room.diary, Form.TOPIC, Topic) is None


def test_a_topic_without_words_is_not_saved_and_says_what_is_missing(room):
    room.show()
    press(room.page, "New topic")
    press(room.form(), "Save")
    assert topics_in(room.diary, EVERY_STATE) == ()
    assert room.form()._missing.isVisible()


def test_what_is_typed_survives_escape_and_locking(room):
    room.add("iets")
    room.show()
    press(room.page, "New topic")
    QTest.keyClicks(QApplication.focusWidget(), "half geschr")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not room.page.is_writing
    reopen(room)
    assert room.page.fields.topic.what == "half geschr"


def test_a_change_is_saved_and_can_be_undone(room):
    number = room.add("brief")
    room.show()
    press(room.row("brief"), "Change")
    QTest.keyClicks(QApplication.focusWidget(), " van school")
    press(room.form(), "Save")
    assert topic(room.diary, number).what == "brief van school"
    room.heard.undo()
    assert topic(room.diary, number).what == "brief"


def test_when_nothing_can_be_written_it_is_told_and_nothing_is_lost(room):
    number = room.add("de huur")
    room.show()
    press(room.row("de huur"), "Talked about")
    QTest.keyClicks(QApplication.focusWidget(), "geregeld")
    (room.folder / "diary").rename(room.folder / "elsewhere")
    press(room.row("de huur"), "Done")
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert room.row("de huur").findChild(LongText).text() == "geregeld"
    (room.folder / "elsewhere").rename(room.folder / "diary")
    press(room.row("de huur"), "Done")
    assert topic(room.diary, number).outcome == "geregeld"


def test_an_empty_page_offers_the_first_step(room):
    room.show()
    press(room.page.empty, "New topic")
    assert room.page.is_writing
